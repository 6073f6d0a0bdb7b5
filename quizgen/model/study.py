"""What a learning module holds besides its items: the article to read, and what it says, ordered for study."""

from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import Field

from quizgen.model.item import STRICT, Evidence, Line, Point


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """A paragraph or a heading of the article."""

    __pydantic_config__ = STRICT

    text: Line
    number: Annotated[int, Field(ge=0)] = 0
    """As in `Evidence.passage`; a heading has the number of the paragraph below it."""
    kind: Literal["paragraph", "heading"] = "paragraph"


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """Something to know, with what the article says of it."""

    __pydantic_config__ = STRICT

    name: Line
    meaning: Line
    """A sentence that stands alone."""
    evidence: Evidence | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A person, an organisation or a place that the article names."""

    __pydantic_config__ = STRICT

    name: Line
    type: Literal["person", "organisation", "place"]
    role: Line
    """What the article says of it: a title or a sentence."""
    evidence: Evidence | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """Something that happened at a time that the article gives."""

    __pydantic_config__ = STRICT

    when: Line
    text: Line
    """A sentence that does not say when."""
    evidence: Evidence | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Relation:
    """Who does what to whom: read one after another, the three make a statement of the article."""

    __pydantic_config__ = STRICT

    subject: Line
    link: Line
    """`has turned to`."""
    object: Line
    sentence: Line
    """All that the article says of it, as a sentence that stands alone."""
    evidence: Evidence | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Prompt:
    """Something to talk or to write about."""

    __pydantic_config__ = STRICT

    text: Line
    expected: tuple[Point, ...] = ()
    """What the article says of it, for a good answer to mention."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Study:
    """All of it; whatever an article does not give is empty."""

    __pydantic_config__ = STRICT

    reading: tuple[Paragraph, ...] = ()
    terms: tuple[Term, ...] = ()
    figures: tuple[Figure, ...] = ()
    timeline: tuple[Moment, ...] = ()
    """The earliest first."""
    relations: tuple[Relation, ...] = ()
    """What the article is most about first."""
    summary: tuple[Point, ...] = ()
    """Sentences of the article, in its order."""
    prompts: tuple[Prompt, ...] = ()
    unasked: tuple[Point, ...] = ()
    """What the article states and no item asks for."""
