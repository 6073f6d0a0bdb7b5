"""What a platform should know of an item after importing it, in one form for all of them."""

import re
import unicodedata
from dataclasses import dataclass

from quizgen.english.spellings import spellings
from quizgen.model.item import (
    Cloze,
    Item,
    Matching,
    MultipleChoice,
    OpenResponse,
    Ordering,
    ShortAnswer,
    TrueFalse,
)
from quizgen.model.quiz import Quiz


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A question with its key, as somebody else's program has read it."""

    kind: str
    """Ours."""
    prompt: str
    options: tuple[str, ...] = ()
    """What is shown to choose from: options, right sides, events."""
    right: tuple[object, ...] = ()
    """The key: right options, all right answers, pairs, events in order."""
    told: tuple[str, ...] = ()
    """What a student hears afterwards, a line each."""
    points: float = 1


def asked(item: Item) -> Asked:
    """What should be known of `item` where everything is kept."""
    question = item.question
    base = Asked(kind=item.kind, prompt=tidy(prompt_of(item)), points=item.points, told=told_of(item))
    match question:
        case MultipleChoice(options=options):
            return _with(base, options, (question.answer,))
        case TrueFalse():
            return _with(base, ("True", "False"), (question.answer,))
        case Cloze() | ShortAnswer():
            return _with(base, (), answers_of(item))
        case Matching(pairs=pairs, extra=extra):
            rights = sorted(map(tidy, [*(pair.right for pair in pairs), *extra]))
            return _with(base, rights, tuple((tidy(pair.left), tidy(pair.right)) for pair in pairs))
        case Ordering(events=events):
            return _with(base, (), tuple(event.text for event in events))
        case OpenResponse():
            return base


def _with(base: Asked, options: object, right: tuple[object, ...]) -> Asked:
    assert isinstance(options, tuple | list)
    clean_right = tuple(tidy(entry) if isinstance(entry, str) else entry for entry in right)
    return Asked(
        kind=base.kind,
        prompt=base.prompt,
        options=tuple(map(tidy, options)),
        right=clean_right,
        told=base.told,
        points=base.points,
    )


def prompt_of(item: Item) -> str:
    """The prompt, with the hint of a cloze behind it."""
    hint = item.question.hint if isinstance(item.question, Cloze) else ""
    return f"{item.prompt} (Hint: {hint})" if hint else item.prompt


def answers_of(item: Item) -> tuple[str, ...]:
    """All right answers of what is typed, in all their spellings."""
    match item.question:
        case ShortAnswer(answer=answer, accepted=accepted) | Cloze(answer=answer, accepted=accepted):
            right = (form for text in (answer, *accepted) for form in spellings(tidy(text)))
            return tuple(dict.fromkeys(map(tidy, right)))
        case _:
            return ()


def told_of(item: Item) -> tuple[str, ...]:
    """Correction, times and expected points, then the proofs."""
    match item.question:
        case TrueFalse(correction=correction) if correction:
            lines = [f"Correctly: {correction}"]
        case Ordering(events=events) if any(event.when for event in events):
            lines = [f"{event.text} ({event.when})" if event.when else event.text for event in events]
        case OpenResponse(expected=expected):
            lines = ["A good answer mentions:", *(point.text for point in expected)]
        case _:
            lines = []
    for proof in item.proofs:
        lines.append(f"From the text: “{proof.text}”" + (f" (paragraph {proof.passage})" if proof.passage else ""))
    return tuple(map(tidy, lines))


def all_asked(quiz: Quiz) -> list[Asked]:
    """All items of a quiz."""
    return [asked(item) for item in quiz.items]


def tidy(text: str) -> str:
    """Composed, spaces as HTML shows them."""
    return re.sub(r"[ \t\r\n]+", " ", unicodedata.normalize("NFC", text)).strip(" ")
