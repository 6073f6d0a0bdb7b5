"""The article for students: paragraphs numbered as the key counts them, if wished lines too, and key terms marked."""

import itertools
import re
import textwrap
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from quizgen.model.quiz import Quiz, Settings
from quizgen.model.study import Paragraph

LINE = 80
"""Characters of a numbered line. Every copy breaks lines there, so that line 12 is line 12 on each of them."""

EVERY = 5
"""Each of these lines shows its number, as in exam papers; the others would be noise."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A stretch of text."""

    text: str
    term: bool
    """Whether it is a key term where the article first has it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line of a paragraph; all of it where lines are not numbered."""

    pieces: tuple[Piece, ...]
    number: int

    @property
    def numbered(self) -> bool:
        """Whether its number is shown."""
        return self.number > 0 and self.number % EVERY == 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A paragraph, or a heading, as lines."""

    kind: str
    number: int
    lines: tuple[Line, ...]


def own(quiz: Quiz, settings: Settings) -> Mapping[str, object]:
    """The blocks of the article, and whether a term is marked in them."""
    terms = [term.name for term in quiz.study.terms] if quiz.study else []
    blocks = tuple(_blocks(quiz.reading, terms, lined=settings.line_numbers))
    marked = any(piece.term for block in blocks for line in block.lines for piece in line.pieces)
    return {"blocks": blocks, "marked": marked}


def _blocks(paragraphs: Sequence[Paragraph], terms: Sequence[str], *, lined: bool) -> Iterator[Block]:
    """Lines count through the article; a heading has no numbers, and no term is marked in it."""
    left, count = set(terms), itertools.count(1)
    for paragraph in paragraphs:
        if paragraph.kind == "heading":
            lines = [Line(pieces=(Piece(text=paragraph.text, term=False),), number=0)]
        elif lined:
            texts = textwrap.wrap(paragraph.text, LINE)
            lines = [Line(pieces=_pieces(text, left), number=next(count)) for text in texts]
        else:
            lines = [Line(pieces=_pieces(paragraph.text, left), number=0)]
        yield Block(kind=paragraph.kind, number=paragraph.number, lines=tuple(lines))


def _pieces(text: str, left: set[str]) -> tuple[Piece, ...]:
    """`text` with the first of each term that is `left` apart; what is found is no longer left."""
    pieces: list[Piece] = []
    while found := _first(text, left):
        name, start, end = found
        left.discard(name)
        pieces += [Piece(text=text[:start], term=False), Piece(text=text[start:end], term=True)]
        text = text[end:]
    return tuple(piece for piece in (*pieces, Piece(text=text, term=False)) if piece.text)


def _first(text: str, left: set[str]) -> tuple[str, int, int] | None:
    """The term that comes first, of two at one place the longer, and where it stands."""
    matches = ((name, _term(name).search(text)) for name in sorted(left))
    found = [(match.start(), -match.end(), name) for name, match in matches if match]
    if not found:
        return None
    start, end, name = min(found)
    return name, start, -end


@cache
def _term(name: str) -> re.Pattern[str]:
    """A term as a word, or words, of its own, also as a plural."""
    return re.compile(rf"(?<!\w){re.escape(name)}(?:e?s)?(?!\w)", re.IGNORECASE)
