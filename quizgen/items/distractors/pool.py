"""What distractors are drawn from."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

from quizgen.model.fact import Clause, Entity, Fact

SENTENCE_END = re.compile(r"(?<=[.!?”])\s+(?=[A-Z“])")


@dataclass(frozen=True, slots=True, kw_only=True)
class Pool:
    """The article as the makers of items see it."""

    entities: tuple[Entity, ...]
    article: str
    """The article's text."""
    title: str = ""
    """The article's title, if it has one."""
    topics: frozenset[str] = frozenset()
    """Names that it is about."""
    facts: tuple[Fact, ...] = ()
    """All it states."""
    lives: dict[str, tuple[int, int]] = field(default_factory=dict, compare=False, repr=False)
    """Name → the years of birth and death of somebody, looked for once."""
    asked: frozenset[str] = frozenset()
    """Slots of those of them whose answers may be asked for."""
    gaps: frozenset[str] = frozenset()
    """Slots of those of which no question, but a gap may be made."""
    judged: Mapping[str, tuple[Fact, ...]] = field(default_factory=dict)
    """Statement that can be called true or false → the facts that it tells."""
    related: dict[Clause, tuple[str, ...]] = field(default_factory=dict, compare=False, repr=False)
    """Clause → what else the article says of its kind: looked for once, asked of every name there is."""


@cache
def sentences(article: str) -> tuple[str, ...]:
    """The article's sentences, roughly: enough to see which words stand together."""
    return tuple(SENTENCE_END.split(article))
