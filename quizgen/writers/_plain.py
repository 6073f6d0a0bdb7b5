"""Items as lines of plain text: what the writers for platforms that take text, XML or tables have in common."""

import re
import unicodedata
from typing import Any

from markupsafe import Markup

from quizgen.english.spellings import spellings
from quizgen.model.item import (
    Cloze,
    Evidence,
    Item,
    MultipleChoice,
    OpenResponse,
    Ordering,
    Point,
    ShortAnswer,
    TrueFalse,
)
from quizgen.model.quiz import Credit

NOT_ON_A_LINE = re.compile("[\x00-\x20\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]+")
"""Spaces, line breaks, control characters, halves of surrogate pairs and what else XML forbids."""

NUMBER = re.compile(r"[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?", re.ASCII)
"""A number as English writes it, alone."""


def clean(text: str) -> str:
    r"""`text` on one line, composed as keyboards compose it, without characters that files can't hold.

    >>> clean("cafe\u0301\n  noir\x00")
    'caf\xe9 noir'
    """
    return printable(text).strip(" ")


def printable(text: str) -> str:
    """As `clean`, but with the spaces at the ends, as half a sentence has them."""
    return unicodedata.normalize("NFC", NOT_ON_A_LINE.sub(" ", text))


def cleaned(value: Any) -> Any:  # noqa: ANN401 -- whatever a template prints
    """What a template prints, cleaned if it is text and not yet markup."""
    return clean(value) if isinstance(value, str) and not isinstance(value, Markup) else value


def cut(text: str, limit: int) -> str:
    """`text`, shortened where a word ends if it has more than `limit` characters.

    >>> cut("Who kept the harbour light?", 20)
    'Who kept the…'
    """
    if len(text) <= limit:
        return text
    kept = text[: limit - 1]
    return f"{kept.rpartition(' ')[0] or kept}…"


def number(text: str) -> str:
    """`text` as a computer writes the number that it is, or nothing if it isn't one.

    >>> number("8,550"), number("1904"), number("31 metres"), number("3,14")
    ('8550', '1904', '', '')
    """
    return text.replace(",", "").removeprefix("+") if NUMBER.fullmatch(text) else ""


def options(item: Item) -> tuple[str, ...]:
    """What is there to tick, as shown; nothing where nothing is ticked."""
    match item.question:
        case MultipleChoice(options=found):
            return found
        case TrueFalse():
            return ("True", "False")
        case _:
            return ()


def correct(item: Item) -> int:
    """Which of `options` is the key; 0 where there are none."""
    match item.question:
        case MultipleChoice(correct=index):
            return index
        case TrueFalse(true=true):
            return 0 if true else 1
        case _:
            return 0


def answers(item: Item) -> tuple[str, ...]:
    """What counts as right of what a student types, the best first; none where nothing is typed."""
    match item.question:
        case ShortAnswer(answer=answer, accepted=accepted) | Cloze(answer=answer, accepted=accepted):
            return tuple(dict.fromkeys(map(clean, (answer, *accepted))))
        case _:
            return ()


def typed(item: Item) -> tuple[str, ...]:
    """As `answers`, each also as it may be spelt otherwise, for what is compared letter by letter."""
    return tuple(dict.fromkeys(form for text in answers(item) for form in spellings(text)))


def numbers(item: Item) -> tuple[str, ...]:
    """The answers to an item that is answered by numbers only, none to any other."""
    found = tuple(dict.fromkeys(map(number, answers(item))))
    return found if all(found) else ()


def stem(item: Item) -> str:
    """What the student reads first, with the hint that a cloze may have."""
    match item.question:
        case Cloze(sentence=sentence, hint=hint) if hint:
            return clean(f"{sentence} (Hint: {hint})")
        case _:
            return clean(item.prompt)


def told(item: Item) -> tuple[str, ...]:
    """What a student should hear after answering beside right or wrong: a line each, the proof last."""
    return (*_explained(item), *map(quoted, item.proofs_beside))


def _explained(item: Item) -> tuple[str, ...]:
    match item.question:
        case TrueFalse(correction=correction) if correction:
            return (clean(f"Correctly: {correction}"),)
        case Ordering(events=events) if any(event.when for event in events):
            return tuple(clean(f"{event.text} ({event.when})" if event.when else event.text) for event in events)
        case OpenResponse(expected=expected):
            return ("A good answer mentions:", *map(_mentioned, expected))
        case _:
            return ()


def _mentioned(point: Point) -> str:
    """The point, with where it stands if the article has it in these words."""
    where = _where(point.evidence) if point.evidence is not None and point.is_quoted else ""
    return f"{clean(point.text)}{where}"


def quoted(evidence: Evidence) -> str:
    """The words of the article as a quotation, with where they stand.

    >>> quoted(Evidence(text="It is 31 metres high.", start=0, end=21, passage=2))
    'From the text: “It is 31 metres high.” (paragraph 2)'
    """
    return f"From the text: “{clean(evidence.text)}”{_where(evidence)}"


def _where(evidence: Evidence) -> str:
    return f" (paragraph {evidence.passage})" if evidence.passage else ""


def credited(credit: Credit) -> str:
    """Where the facts come from, on a line."""
    parts = (credit.title, credit.author, credit.date, credit.licence, credit.source)
    return "Source: " + " · ".join(filter(None, map(clean, parts)))
