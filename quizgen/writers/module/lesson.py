"""Which items stand where: one or two after each chunk of the reading, the others in the quiz at the end."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from quizgen.model.item import Item, Kind, best_first
from quizgen.model.quiz import Part, Quiz
from quizgen.model.study import Paragraph, Study

CHUNK = 150
"""Words from which a chunk is full: a minute's reading, after which a check comes neither early nor late."""

CHECKS: tuple[Kind, ...] = ("choice", "truefalse", "cloze", "short")
"""Kinds that ask about one place of the text."""

MOST_CHECKS = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Chunk:
    """Paragraphs that are read in one go, with what is asked about them at once."""

    paragraphs: tuple[Paragraph, ...]
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Lesson:
    """The items of a quiz in the order in which a class meets them."""

    chunks: tuple[Chunk, ...]
    parts: tuple[Part, ...]
    """The quiz at the end."""

    @property
    def items(self) -> tuple[Item, ...]:
        """All of them."""
        checks = (item for chunk in self.chunks for item in chunk.items)
        return (*checks, *(item for part in self.parts for item in part.items))

    @property
    def numbers(self) -> dict[str, int]:
        """Id of an item → its number on the page."""
        return {item.id: number for number, item in enumerate(self.items, 1)}


def lesson_of(quiz: Quiz) -> Lesson:
    """The items of `quiz` spread over its reading."""
    reading = chunked((quiz.study or Study()).reading)
    chunks = [Chunk(paragraphs=paragraphs, items=checks_on(paragraphs, quiz.items)) for paragraphs in reading]
    taken = {item.id for chunk in chunks for item in chunk.items}
    parts = (replace(part, items=tuple(item for item in part.items if item.id not in taken)) for part in quiz.parts)
    return Lesson(chunks=tuple(chunks), parts=tuple(part for part in parts if part.items))


def chunked(reading: Sequence[Paragraph]) -> Iterator[tuple[Paragraph, ...]]:
    """The reading cut before its headings, and wherever there is enough for a minute."""
    chunk: list[Paragraph] = []
    for paragraph in reading:
        words = sum(len(each.text.split()) for each in chunk)
        open_heading = chunk and chunk[-1].kind == "heading"
        if chunk and not open_heading and (paragraph.kind == "heading" or words >= CHUNK):
            yield tuple(chunk)
            chunk = []
        chunk.append(paragraph)
    if chunk:
        yield tuple(chunk)


def checks_on(paragraphs: Sequence[Paragraph], items: Sequence[Item]) -> tuple[Item, ...]:
    """The best items about the paragraphs, in the order of the text; half of them stay for the quiz at the end."""
    numbers = {paragraph.number for paragraph in paragraphs if paragraph.kind == "paragraph"}
    about = [item for item in items if item.kind in CHECKS and item.evidence and item.evidence.passage in numbers]
    best = best_first(about)[: min(MOST_CHECKS, (len(about) + 1) // 2)]
    return tuple(item for item in sorted(about, key=place) if item in best)


def place(item: Item) -> tuple[int, str]:
    """Where the article proves it."""
    return item.evidence.start if item.evidence else 0, item.id
