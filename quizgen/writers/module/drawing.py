"""Where the pieces of the two drawings stand; the templates draw them. One narrow column, so that a phone shows it.

The map is a tree: under a subject hang its links, under what they lead to hang that one's own.
"""

import textwrap
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from quizgen.model.study import Moment, Relation

WIDTH = 360
LINE = 19
"""Height of a line of 14 units; on a phone as wide as the drawing they come out at nearly as many pixels."""

CHARACTER = 8.4
"""Mean width of a character in the widest of the fonts that browsers take, DejaVu Sans, at 14 units."""

EDGE = 1
"""Room for half the breadth of a frame."""

PADDING = 8
GAP = 12
INDENT = 34
TRUNK = 14
"""Where, from the left edge of a subject's box, its line runs down."""

DEEPEST = 2
"""Subjects that hang under one another; deeper ones would have no room."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lines:
    """Text in lines, each at its height."""

    x: float
    y: float
    """Of the base of its first line."""
    texts: tuple[str, ...]
    style: str
    """`subject`, `object`, `link`, `when` or `what`."""

    @property
    def placed(self) -> tuple[tuple[float, str], ...]:
        """Height and text of each line."""
        return tuple((self.y + LINE * index, text) for index, text in enumerate(self.texts))


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """A frame around lines."""

    x: float
    y: float
    width: float
    height: float
    style: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrow:
    """From a subject down and to the right, to what is linked with it."""

    x: float
    top: float
    bottom: float
    right: float


@dataclass(slots=True, kw_only=True)
class Drawing:
    """What is drawn so far."""

    height: float = EDGE
    lines: list[Lines] = field(default_factory=list)
    boxes: list[Box] = field(default_factory=list)
    arrows: list[Arrow] = field(default_factory=list)
    dots: list[float] = field(default_factory=list)
    """Heights of the dots on the one line of a timeline."""

    def __bool__(self) -> bool:
        return bool(self.lines)

    def write(self, text: str, *, x: float, style: str, right: float = WIDTH) -> None:
        """Write the text below all else, from `x` to `right`."""
        found = tuple(wrapped(text, right - x))
        self.lines.append(Lines(x=x, y=self.height + LINE - 4, texts=found, style=style))
        self.height += LINE * len(found)

    def frame(self, text: str, *, x: float, style: str) -> Box:
        """Write the text into a box of its size."""
        top = self.height
        self.height += PADDING
        self.write(text, x=x + PADDING, style=style, right=WIDTH - PADDING - EDGE)
        self.height += PADDING
        longest = max(map(columns, self.lines[-1].texts))
        width = min(WIDTH - EDGE - x, longest * CHARACTER + 2 * PADDING)
        self.boxes.append(Box(x=x, y=top, width=width, height=self.height - top, style=style))
        return self.boxes[-1]


def wrapped(text: str, width: float) -> Iterator[str]:
    """The text in lines of `width` at most; never none."""
    wide = columns(text) > len(text)
    yield from textwrap.wrap(text, max(1, int(width / CHARACTER / (2 if wide else 1)))) or [text]


def columns(text: str) -> int:
    """How many characters of the usual width it is as wide as."""
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text)


def map_of(relations: Sequence[Relation]) -> Drawing:
    """Every subject with all its links, each subject once."""
    drawing, drawn = Drawing(), set[str]()
    for subject in dict.fromkeys(relation.subject for relation in relations):
        if subject not in drawn:
            box = drawing.frame(capital(subject), x=EDGE, style="subject")
            hang(drawing, box, subject, relations, drawn)
            drawing.height += GAP
    return drawing


def hang(drawing: Drawing, box: Box, subject: str, relations: Sequence[Relation], drawn: set[str]) -> None:
    """Draw what the subject in `box` is linked with."""
    drawn.add(subject)
    for relation in (each for each in relations if each.subject == subject):
        drawing.height += GAP / 2
        x = box.x + INDENT
        drawing.write(relation.link, x=x + 2, style="link")
        target = drawing.frame(relation.object, x=x, style="object")
        middle = target.y + target.height / 2
        drawing.arrows.append(Arrow(x=box.x + TRUNK, top=box.y + box.height, bottom=middle, right=x))
        if x < DEEPEST * INDENT and relation.object not in drawn:
            hang(drawing, target, relation.object, relations, drawn)


def timeline_of(moments: Sequence[Moment]) -> Drawing:
    """A line with a dot for each moment, in even steps: it shows the order, not the time between."""
    drawing = Drawing()
    for moment in moments:
        drawing.dots.append(drawing.height + LINE / 2 + 1)
        drawing.write(moment.when, x=INDENT, style="when")
        drawing.write(moment.text, x=INDENT, style="what")
        drawing.height += GAP
    return drawing


def capital(text: str) -> str:
    """The text with a capital: it begins a statement."""
    return text[:1].upper() + text[1:]
