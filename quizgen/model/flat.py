"""An item as one flat mapping: what `quizgen items --json` prints and checks from outside rely on."""

import dataclasses

from quizgen.model.item import Cloze, Item, Matching, MultipleChoice, OpenResponse, Ordering, ShortAnswer, TrueFalse


def flat(item: Item) -> dict[str, object]:
    """The item without its question's structure: prompt, with its cue, and answer as text, whatever its kind."""
    return {
        "id": item.id,
        "kind": item.kind,
        "prompt": f"{item.cue}{item.prompt}",
        "answer": item.answer,
        **_of_kind(item),
        "evidence": dataclasses.asdict(item.evidence) if item.evidence else None,
        "score": item.score,
        "difficulty": item.difficulty,
        "bloom": item.bloom,
        "tags": list(item.tags),
        "points": item.points,
    }


def _of_kind(item: Item) -> dict[str, object]:
    """What only items of this kind have."""
    match item.question:
        case MultipleChoice(options=options, correct=correct):
            return {"options": list(options), "correct": correct}
        case ShortAnswer(accepted=accepted):
            return {"accepted": list(accepted)}
        case TrueFalse(correction=correction):
            return {"correction": correction}
        case Cloze(accepted=accepted, hint=hint):
            return {"accepted": list(accepted), "hint": hint}
        case Matching(pairs=pairs, choices=choices):
            return {"pairs": [[pair.left, pair.right] for pair in pairs], "options": list(choices)}
        case Ordering(events=events, shown=shown):
            return {"events": [event.text for event in events], "options": [events[index].text for index in shown]}
        case OpenResponse(expected=expected):
            return {"expected": [point.text for point in expected]}
