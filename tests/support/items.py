"""Items in a notation that a teacher could read and write, out and back.

How many bridges cross the weir?     a prompt; with `____` in it, a cloze
= four                               its answer
= 4                                  and another that is accepted
! number                             the hint of a cloze

How many bridges cross the weir?     a choice: the key has a star
- two
* four

Four bridges cross the weir.         a statement
false
= Two bridges cross the weir.        its correction

> It has four bridges.               its evidence, which any kind may have

Sets are shown, not read: a line for each pair (`left = right`), event (`when: what`) or point (`= what`).
"""

from collections import defaultdict

from quizgen.model.item import (
    GAP,
    Cloze,
    Evidence,
    Item,
    Matching,
    MultipleChoice,
    OpenResponse,
    Ordering,
    Question,
    ShortAnswer,
    TrueFalse,
)

MARKS = frozenset("=!*->")


def show_item(item: Item) -> str:
    """The item in the notation of the module, without its evidence."""
    return "\n".join((item.prompt, *_lines(item.question)))


def _lines(question: Question) -> list[str]:
    match question:
        case MultipleChoice(options=options, correct=correct):
            return [f"{'*' if index == correct else '-'} {option}" for index, option in enumerate(options)]
        case TrueFalse(true=true, correction=correction):
            return [str(true).lower(), *(f"= {text}" for text in [correction] if text)]
        case Cloze(answer=answer, accepted=accepted, hint=hint):
            return [*(f"= {text}" for text in (answer, *accepted)), *(f"! {text}" for text in [hint] if text)]
        case ShortAnswer(answer=answer, accepted=accepted):
            return [f"= {text}" for text in (answer, *accepted)]
        case Matching(pairs=pairs, extra=extra):
            return [*(f"{pair.left} = {pair.right}" for pair in pairs), *(f"- {text}" for text in extra)]
        case Ordering(events=events):
            return [f"{event.when}: {event.text}" for event in events]
        case OpenResponse(expected=expected):
            return [f"= {point.text}" for point in expected]


def read_item(text: str, *, name: str = "item", start: int = 0, score: float = 0.5) -> Item:
    """The item that is written in the notation of the module; `start` is where its evidence stands in the article."""
    prompt, *lines = text.splitlines()
    marked: dict[str, list[str]] = defaultdict(list)
    for line in lines:
        mark, rest = (line[0], line[1:].strip()) if line[0] in MARKS else (line, "")
        marked[mark].append(rest)
    quoted = " ".join(marked[">"])
    evidence = Evidence(text=quoted, start=start, end=start + len(quoted), passage=1) if ">" in text else None
    options = tuple(line[1:].strip() for line in lines if line[0] in "*-")
    correct = next((index for index, line in enumerate(line for line in lines if line[0] in "*-") if line[0] == "*"), 0)
    return Item(id=name, question=_question(prompt, marked, options, correct), evidence=evidence, score=score)


def _question(prompt: str, marked: dict[str, list[str]], options: tuple[str, ...], correct: int) -> Question:
    if options:
        return MultipleChoice(stem=prompt, options=options, correct=correct)
    if "true" in marked or "false" in marked:
        return TrueFalse(statement=prompt, true="true" in marked, correction="".join(marked["="]))
    answer, *accepted = marked["="]
    if GAP in prompt:
        return Cloze(sentence=prompt, answer=answer, hint="".join(marked["!"]))
    return ShortAnswer(stem=prompt, answer=answer, accepted=tuple(accepted))
