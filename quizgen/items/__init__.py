"""Facts in, items out: every question of every kind that a fact is good for."""

import re
from collections.abc import Iterator, Sequence

from quizgen.items.distractors import Pool
from quizgen.items.distractors.places import capitals
from quizgen.items.kinds import MAKERS, SETS
from quizgen.items.worth import bloom, difficulty, worth
from quizgen.model.article import Article
from quizgen.model.fact import Entity, Fact
from quizgen.model.ids import digest
from quizgen.model.item import Item, Kind

OF_GOVERNMENTS = frozenset(
    """
    accuse agree announce ask back blame call claim collaborate commend condemn consider criticise criticize deny help
    impose offer oppose praise refuse regard reject say see seek send sign support tell thank threaten turn urge view
    want warn
    """.split()
)
"""Verbs of what governments do to each other."""

MOST_NAMED = 3
OFTEN = 5
"""The three names mentioned most, if so often, are what the article is about."""

KINDS: tuple[Kind, ...] = (*MAKERS, *SETS)


def make_items(
    article: Article, facts: Sequence[Fact], entities: Sequence[Entity], *, kinds: Sequence[Kind] = KINDS
) -> tuple[Item, ...]:
    """Candidates, in the order of the article; review decides which of them are handed out."""
    pool = Pool(entities=tuple(entities), article=article.text, title=title_of(article))
    topics = topics_of(article, entities)
    asked = [fact for fact in facts if not is_obvious(fact, topics) and not stands_for_government(fact)]
    single = (item for fact in asked for item in items_of(article.slug, fact, pool, kinds))
    return (*single, *sets_of(article.slug, facts, pool, kinds))


def title_of(article: Article) -> str:
    """The article's title; empty if it is but the name of its file."""
    words = re.sub(r"\W+", "-", article.title.lower()).strip("-")
    return "" if words == article.slug else article.title


def is_obvious(fact: Fact, topics: frozenset[str]) -> bool:
    """Whether anybody would guess the answer who knows what the article is about: its topic, as person or as doer."""
    asked = fact.asked
    if asked.role not in {"subject", "gap"}:
        return asked.type == "person" and asked.name in topics
    return all(name in topics for name in (asked.name or asked.text).removeprefix("the ").split(" and "))


def stands_for_government(fact: Fact) -> bool:
    """Whether a capital acts or is acted on, as governments are: *Moscow blamed Kyiv* is about no city."""
    asked = fact.asked
    return asked.type == "city" and fact.clause.lemma in OF_GOVERNMENTS and asked.name in capitals()


def topics_of(article: Article, entities: Sequence[Entity]) -> frozenset[str]:
    """Names that the article is about, which anybody could guess: those of its title, and those named most."""
    title = set(re.findall(r"\w+", article.title.lower()))
    often = sorted((len(entity.mentions) for entity in entities), reverse=True)[:MOST_NAMED]
    least = max(OFTEN, min(often, default=0))
    return frozenset(
        entity.name for entity in entities if entity.name.lower().split()[-1] in title or len(entity.mentions) >= least
    )


def items_of(slug: str, fact: Fact, pool: Pool, kinds: Sequence[Kind]) -> Iterator[Item]:
    """The items of one fact."""
    for kind in (each for each in kinds if each in MAKERS):
        question = MAKERS[kind](fact, pool)
        if question is not None:
            yield Item(
                id=digest(slug, fact.slot, kind),
                question=question,
                evidence=fact.evidence,
                score=worth(fact, kind),
                difficulty=difficulty(fact, kind),
                bloom=bloom(fact),
                tags=(fact.rule,),
            )


def sets_of(slug: str, facts: Sequence[Fact], pool: Pool, kinds: Sequence[Kind]) -> Iterator[Item]:
    """The items that draw on several facts."""
    for kind in (each for each in kinds if each in SETS):
        for draft in SETS[kind](facts, pool):
            yield Item(
                id=digest(slug, draft.slot, kind),
                question=draft.question,
                evidence=draft.evidence,
                score=draft.worth,
                difficulty="medium" if kind != "open" else "hard",
                bloom=draft.bloom,
                tags=(kind,),
            )
