"""The one document that every writer takes."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Annotated, Literal

from pydantic import Field

from quizgen.model.item import STRICT, Item, Line, Suggestion
from quizgen.model.study import Paragraph, Study

Paper = Literal["A4", "Letter"]
Handout = Literal["quiz", "key", "sheet", "strip", "reading", "cards"]
"""What is printed: quiz and key, an answer sheet with its key strip, the article, and flashcards."""

COMMON_HANDOUTS: tuple[Handout, ...] = ("reading", "cards")
"""Those that are the same whatever the variant."""

AnkiChoice = Literal["typed", "two-way", "subdecks", "untagged", "hints", "speech", "preset"]
"""What an Anki deck may be besides: short answers to type, pairs as terms asked both ways, a sub-deck a kind, without
quizgen's tags, with hints, to be read aloud, with study options of its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Credit:
    """Where the facts come from, so that every page and card can say so."""

    __pydantic_config__ = STRICT

    title: Line
    author: str = ""
    source: str = ""
    licence: str = ""
    date: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A section of the quiz: items under a heading."""

    __pydantic_config__ = STRICT

    heading: str
    instructions: str = ""
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Quiz:
    """Items in the order and company in which they are handed out."""

    __pydantic_config__ = STRICT

    slug: Annotated[str, Field(pattern=r"^[a-z0-9]+(?:-[a-z0-9]+)*$")]
    """Begins the name of every file written."""
    title: Line
    parts: tuple[Part, ...]
    suggestions: tuple[Suggestion, ...] = ()
    """Questions that are not handed out, for a teacher to mend, in the order of the article."""
    credit: Credit
    language: Annotated[str, Field(pattern=r"^[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]+)*$")] = "en"
    """BCP 47 tag of the language of the items."""
    pipeline: str = ""
    """The language pipeline that read the article, name and version, if it is not the one that quizgen brings."""
    variant: Annotated[str, Field(pattern=r"^[A-Z0-9]{0,3}$")] = ""
    """`A`, `B`, `C` where the same items stand in several orders, else empty."""
    study: Study | None = None
    """What a learning module shows beside the items; None in a quiz that was made by hand."""

    def __post_init__(self) -> None:
        names = [item.id for item in self.items] + [each.id for each in self.suggestions]
        for name, count in Counter(names).items():
            if count > 1:
                raise ValueError(f"{count} items have the id {name}; give each its own")

    @property
    def items(self) -> tuple[Item, ...]:
        """All items, part after part."""
        return tuple(item for part in self.parts for item in part.items)

    @property
    def reading(self) -> tuple[Paragraph, ...]:
        """The article itself, to hand out and to look answers up in; empty if the quiz came without it."""
        return self.study.reading if self.study else ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """A file that the user gives for a format to be made with."""

    name: str
    """What messages call it."""
    content: bytes = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What a user may choose about how a quiz is written; each writer takes what concerns it."""

    paper: Paper = "A4"
    handouts: tuple[Handout, ...] = ("quiz", "key")
    columns: Literal[1, 2] = 1
    """Columns of items on a page; large print has one."""
    large_print: bool = False
    """18 point, for who sees badly."""
    dyslexia: bool = False
    """Letters and lines farther apart, in a plain type, for who reads with effort."""
    line_numbers: bool = False
    """Whether the lines of the article are numbered, beside its paragraphs."""
    word_bank: bool = True
    """Whether what fills the gaps stands in a box above them."""
    timestamp: int = 1_700_000_000
    """Seconds since 1970 stamped on what must carry a time (`SOURCE_DATE_EPOCH`); the default is merely fixed."""
    deck: str = ""
    """Name of the Anki deck, with `::` between levels; empty: the writer's own choice."""
    anki: tuple[AnkiChoice, ...] = ()
    h5p_template: Given | None = None
    """The H5P package whose libraries are taken."""
    kept: Mapping[str, bytes] = field(default_factory=dict)
    """Relative path → contents of what earlier runs left for the writer to go on from, as in `Format.keeps`."""
