"""What distractors are drawn from."""

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from quizgen.model.fact import (
    AnswerType,
    Clause,
    Clipping,
    Entity,
    Excerpt,
    Fact,
    KeyTerm,
    Phrase,
    Reference,
    Saying,
    Utterance,
)
from quizgen.model.item import Evidence

FEW = 4
"""Articles whose sentences are kept, as they are looked up more than once."""

SENTENCE_END = re.compile(r"(?<=[.!?”\"])\s+(?=[A-Z“\"])")


@dataclass(frozen=True, slots=True, kw_only=True)
class Pool:
    """The article as the makers of items see it."""

    entities: tuple[Entity, ...]
    article: str
    """The article's text."""
    title: str = ""
    """The article's title, if it has one."""
    lead: tuple[Evidence, ...] = ()
    """Its first sentences, if they say what it is about."""
    news: Evidence | None = None
    """Its first sentence, if it reports news."""
    centre: Evidence | None = None
    """The same, if it tells of most that the article is about."""
    teaching: bool = False
    """Whether it teaches a subject rather than tells news."""
    entry: bool = False
    """Whether it teaches what its title names, as a chapter does."""
    prose: tuple[Evidence, ...] = ()
    """The sentences of its paragraphs, as they stand there."""
    topics: frozenset[str] = frozenset()
    """Names that it is about."""
    matter: frozenset[str] = frozenset()
    """The families of the words that it is most about."""
    facts: tuple[Fact, ...] = ()
    """All it states."""
    sayings: tuple[Saying, ...] = ()
    """The sentences in which somebody speaks."""
    references: tuple[Reference, ...] = ()
    """The sentences whose subject is a pronoun."""
    utterances: tuple[Utterance, ...] = ()
    """What its people say in their own words."""
    excerpts: tuple[Excerpt, ...] = ()
    """The sentences with an amount, as they stand."""
    clippings: tuple[Clipping, ...] = ()
    """The sentences with a reason or a term, as they stand."""
    key_terms: tuple[KeyTerm, ...] = ()
    """The terms that its lists of key terms explain."""
    hero: str = ""
    """Whose life it tells; empty where it tells none."""
    lives: dict[str, tuple[int, int]] = field(default_factory=dict, compare=False, repr=False)
    """Name → the years of birth and death of somebody, looked for once."""
    asked: frozenset[str] = frozenset()
    """Slots of those of them whose answers may be asked for."""
    gaps: frozenset[str] = frozenset()
    """Slots of those of which no question, but a gap may be made."""
    announced: frozenset[str] = frozenset()
    """Slots of those that the article reports as its news."""
    judged: Mapping[str, tuple[Fact, ...]] = field(default_factory=dict)
    """Statement that can be called true or false → the facts that it tells."""
    related: dict[Clause, tuple[str, ...]] = field(default_factory=dict, compare=False, repr=False)
    """Clause → what else the article says of its kind: looked for once, asked of every name there is."""
    spoken: dict[str, tuple[Fact, ...]] = field(default_factory=dict, compare=False, repr=False)
    """What the article's speakers say, looked for once."""
    words: int = field(init=False, compare=False, repr=False)
    """How many the article has."""
    acting: frozenset[str] = field(init=False, compare=False, repr=False)
    """Names of those of whom it states something."""
    of_type: Mapping[AnswerType, tuple[Entity, ...]] = field(init=False, compare=False, repr=False)
    """The entities by what they are."""
    named: Mapping[str, Entity] = field(init=False, compare=False, repr=False)
    """Each name and other name → whom or what it names."""
    shelves: dict[tuple[object, ...], list[tuple[Phrase, Clause]]] = field(
        default_factory=dict, compare=False, repr=False
    )
    """What phrases that can stand for each other have in common → those of the article, with the clause of each."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "words", len(self.article.split()))
        object.__setattr__(self, "acting", frozenset(fact.clause.subject.name for fact in self.facts))
        object.__setattr__(self, "of_type", by_type(self.entities))
        object.__setattr__(self, "named", by_name(self.entities))


def by_type(entities: tuple[Entity, ...]) -> dict[AnswerType, tuple[Entity, ...]]:
    """The entities by what they are, in order."""
    found: dict[AnswerType, list[Entity]] = defaultdict(list)
    for entity in entities:
        found[entity.type].append(entity)
    return {kind: tuple(own) for kind, own in found.items()}


def by_name(entities: tuple[Entity, ...]) -> dict[str, Entity]:
    """The entities by each of their names, by the other names only where no other is called so."""
    others = {alias: each for each in reversed(entities) for alias in each.aliases}
    return others | {each.name: each for each in reversed(entities)}


@lru_cache(maxsize=FEW)
def sentences(article: str) -> tuple[str, ...]:
    """The article's sentences, roughly: enough to see which words stand together."""
    return tuple(SENTENCE_END.split(article))
