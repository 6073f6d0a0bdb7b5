"""Flashcards to print on both sides and cut: a sheet of fronts, then their backs from right to left.

A printer that turns paper along its long edge puts each back behind its front.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from quizgen.model.item import (
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
from quizgen.model.quiz import Quiz, Settings

ACROSS, DOWN = 2, 4
"""Cards of a sheet: about 95 by 68 mm each, a little larger than an index card folded once."""

SIZES = ((90, "large"), (190, "medium"), (340, "small"))
"""Up to how many characters a side is set how large: see cards.css. Tried with cards as long as each."""

LONGEST = 620
"""Characters that a side holds in the smallest size; the rest is cut, and the key has it."""

NEEDS_OPTIONS = re.compile(r"\bthese\b|\bfollowing\b|\bnot\b|\bexcept\b", re.IGNORECASE)
"""A stem that can't be answered without its options."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One side of a card."""

    text: str = ""
    lines: tuple[str, ...] = ()
    """What is listed below the text."""
    note: str = ""
    """In small print: a hint, a correction, or the words of the article that prove the answer."""

    @property
    def size(self) -> str:
        """How large it is set."""
        # Small print takes about half the room, and a line of a list its end.
        length = len(self.text) + sum(len(line) + 12 for line in self.lines) + len(self.note) // 2
        return next((size for limit, size in SIZES if length <= limit), "smallest")


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """A card, its number on both sides, so that a pile that fell can be sorted."""

    number: int
    front: Side
    back: Side


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A sheet of paper, its backs as they must lie to be behind their fronts; None where there is no card."""

    fronts: tuple[Card | None, ...]
    backs: tuple[Card | None, ...]


def own(quiz: Quiz, settings: Settings) -> Mapping[str, object]:
    """The sheets."""
    across, down = (1, 3) if settings.large_print else (ACROSS, DOWN)
    sides = [pair for item in in_order(quiz) for pair in _sides(item)]
    numbered = [Card(number=n, front=_cut(front), back=_cut(back)) for n, (front, back) in enumerate(sides, 1)]
    return {"sheets": list(_sheets(numbered, across, across * down)), "across": across, "down": down}


def in_order(quiz: Quiz) -> list[Item]:
    """The items as the article comes to what they ask, so that all variants have the same cards."""
    return sorted(quiz.items, key=lambda item: (item.evidence.start if item.evidence else 0, item.id))


def _sheets(found: Sequence[Card], across: int, most: int) -> Iterator[Sheet]:
    for start in range(0, len(found), most):
        fronts: list[Card | None] = [*found[start : start + most]]
        fronts += [None] * (most - len(fronts))
        rows = [fronts[place : place + across] for place in range(0, most, across)]
        yield Sheet(fronts=tuple(fronts), backs=tuple(card for row in rows for card in reversed(row)))


def _cut(side: Side) -> Side:
    """The side as it fits on a card: first without its note, then with its text cut."""
    if len(side.text) + sum(map(len, side.lines)) + len(side.note) <= LONGEST:
        return side
    lines, left = [], LONGEST - min(len(side.text), LONGEST)
    for line in side.lines:
        lines.append(_short(line, left))
        left -= len(lines[-1])
    return Side(text=_short(side.text, LONGEST), lines=tuple(line for line in lines if line))


def _short(text: str, most: int) -> str:
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…" if most > 1 else ""


def _sides(item: Item) -> Iterator[tuple[Side, Side]]:
    """Front and back of each card that an item gives: of what is matched, one for each pair."""
    match item.question:
        case Matching(prompt=prompt, pairs=pairs):
            for pair in pairs:
                yield Side(text=pair.left, note=prompt), Side(text=pair.right, note=_quoted(pair.evidence))
        case question:
            yield _front(question), _back(item)


def _front(question: Question) -> Side:
    match question:
        case MultipleChoice(stem=stem, options=options):
            return Side(text=stem, lines=tuple(sorted(options)) if NEEDS_OPTIONS.search(stem) else ())
        case TrueFalse(statement=statement):
            return Side(text=statement, note="True or false?")
        case Cloze(before=before, after=after, hint=hint):
            return Side(text=f"{before}_____{after}", note=hint)
        case ShortAnswer(stem=text) | OpenResponse(prompt=text) | Matching(prompt=text):
            return Side(text=text)
        case Ordering(prompt=prompt, events=events):
            return Side(text=prompt, lines=tuple(sorted(event.text for event in events)))


def _back(item: Item) -> Side:
    match item.question:
        case TrueFalse(answer=answer, correction=correction) if correction:
            return Side(text=answer, note=correction)
        case Ordering(events=events):
            return Side(lines=tuple(f"{event.text} ({event.when})" if event.when else event.text for event in events))
        case OpenResponse(expected=expected):
            return Side(lines=tuple(point.text for point in expected))
        case question:
            return Side(text=question.answer, note=_quoted(item.evidence))


def _quoted(evidence: Evidence | None) -> str:
    """The words of the article and where they stand."""
    if not evidence:
        return ""
    return f"{evidence.text} (paragraph {evidence.passage})" if evidence.passage else evidence.text
