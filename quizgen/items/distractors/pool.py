"""What distractors are drawn from."""

import re
from dataclasses import dataclass
from functools import cache

from quizgen.model.fact import Entity, Fact

SENTENCE_END = re.compile(r"(?<=[.!?”])\s+(?=[A-Z“])")


@dataclass(frozen=True, slots=True, kw_only=True)
class Pool:
    """The article as the makers of items see it."""

    entities: tuple[Entity, ...]
    article: str
    """The article's text."""
    title: str = ""
    """The article's title, if it has one."""
    facts: tuple[Fact, ...] = ()
    """All it states."""
    asked: tuple[Fact, ...] = ()
    """Those of them that questions are asked of."""


@cache
def sentences(article: str) -> tuple[str, ...]:
    """The article's sentences, roughly: enough to see which words stand together."""
    return tuple(SENTENCE_END.split(article))
