"""The article for students: its paragraphs numbered as the key counts them, and its lines if that is wished."""

import textwrap
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from quizgen.model.article import Passage
from quizgen.model.quiz import Quiz, Settings

LINE = 80
"""Characters of a numbered line. Every copy breaks lines there, so that line 12 is line 12 on each of them."""

EVERY = 5
"""Each of these lines shows its number, as in exam papers; the others would be noise."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line of fixed length."""

    text: str
    number: int

    @property
    def numbered(self) -> bool:
        """Whether its number is shown."""
        return self.number % EVERY == 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Lined:
    """A passage broken into lines."""

    passage: Passage
    lines: tuple[Line, ...]


def own(quiz: Quiz, settings: Settings) -> Mapping[str, object]:  # noqa: ARG001 -- as for all handouts
    """The passages with their lines."""
    return {"passages": tuple(_lined(quiz.reading))}


def _lined(passages: tuple[Passage, ...]) -> Iterator[Lined]:
    """Break paragraphs into lines, which count through the article; a heading is none."""
    first = 1
    for passage in passages:
        texts = textwrap.wrap(passage.text, LINE) if passage.kind == "paragraph" else []
        yield Lined(passage=passage, lines=tuple(Line(text=text, number=n) for n, text in enumerate(texts, first)))
        first += len(texts)
