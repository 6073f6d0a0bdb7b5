"""The answer sheet, a row for each item, and the strip with the key that is laid beside it.

Rows stand where they do whatever the variant: `compose.variant` leaves each kind in its places, and a row has as many
bubbles as the largest item of its kind in its part. So the sheets of all variants have the same rows, and so has each
strip.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from quizgen.model.item import Cloze, Item, Kind, Matching, MultipleChoice, Ordering, Question, ShortAnswer, TrueFalse
from quizgen.model.quiz import Paper, Part, Quiz, Settings
from quizgen.writers._templates import letter
from quizgen.writers.html.key import mark

HEIGHTS: dict[Paper, int] = {"A4": 297, "Letter": 279}
"""Millimetres."""

TAKEN, LARGE_TAKEN = 98, 164
"""Millimetres of a page's height that go to margins, header and footer: see sheet.css."""

PITCH, LARGE_PITCH = 9, 14
"""Millimetres from row to row; a bubble to fill in with a pencil is about 5 wide. See sheet.css."""

LONGEST_MARK = 80
"""Characters of an answer that a row of the strip holds in two lines; the key has all of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """The place for an item's answer."""

    number: int
    form: Literal["bubbles", "blanks", "line", "elsewhere"]
    labels: tuple[str, ...]
    """What stands in the bubbles or before the blanks."""
    mark: str
    points: int
    first: bool
    """Whether a part begins here."""


Column = tuple[Row, ...]


def own(quiz: Quiz, settings: Settings) -> Mapping[str, object]:
    """The rows, in columns, in pages."""
    large = settings.large_print
    pitch, taken, beside = (LARGE_PITCH, LARGE_TAKEN, 1) if large else (PITCH, TAKEN, 2)
    columns = list(_columns(list(rows(quiz)), (HEIGHTS[settings.paper] - taken) // pitch))
    pages = [columns[start : start + beside] for start in range(0, len(columns), beside)]
    return {"pages": pages, "pitch": pitch}


def rows(quiz: Quiz) -> Iterator[Row]:
    """A row for each item, numbered through the parts."""
    number = 0
    for part in quiz.parts:
        sizes = _sizes(part)
        for place, item in enumerate(part.items):
            number += 1
            yield _row(item, number, sizes[item.kind], first=place == 0)


def _sizes(part: Part) -> dict[Kind, int]:
    """Kind → how many bubbles or blanks its rows have in this part."""
    sizes: dict[Kind, int] = {}
    for item in part.items:
        sizes[item.kind] = max(sizes.get(item.kind, 0), _size(item.question))
    return sizes


def _size(question: Question) -> int:
    match question:
        case MultipleChoice(options=options):
            return len(options)
        case Matching(pairs=parts) | Ordering(events=parts):
            return len(parts)
        case _:
            return 0


def _row(item: Item, number: int, size: int, *, first: bool) -> Row:
    form, labels = _form(item.question, size)
    shown = mark(item.question) if form != "elsewhere" else "see the key"
    short = shown if len(shown) <= LONGEST_MARK else f"{shown[: LONGEST_MARK - 1].rstrip()}…"
    return Row(number=number, form=form, labels=labels, mark=short, points=item.points, first=first)


def _form(question: Question, size: int) -> tuple[Literal["bubbles", "blanks", "line", "elsewhere"], tuple[str, ...]]:
    match question:
        case MultipleChoice():
            return "bubbles", tuple(map(letter, range(size)))
        case TrueFalse():
            return "bubbles", ("T", "F")
        case Matching() | Ordering():
            return "blanks", tuple(str(number) for number in range(1, size + 1))
        case Cloze() | ShortAnswer():
            return "line", ()
        case _:
            return "elsewhere", ()


def _columns(found: list[Row], most: int) -> Iterator[Column]:
    for start in range(0, len(found), most):
        yield tuple(found[start : start + most])
