"""Which facts are not asked about, whatever the kind of question: what a careful teacher would leave alone."""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from quizgen.items.distractors.places import capitals
from quizgen.model.article import Article
from quizgen.model.fact import Entity, Fact

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

INTERCHANGEABLE = frozenset(
    "contain demonstrate hold include indicate involve mark reflect reinforce represent show".split()
)
"""Verbs of which one may be put for another, so that of one subject only one of them is asked."""

ANCHOR = re.compile(r"[A-Z]|\b(?:1\d|20)\d\d\b")
"""A name or a year in words as they read in mid-sentence."""

ALSO = re.compile(r"\b(also|too|as well|another|again)\b")
"""Words that say that something holds of others as well."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Company:
    """What an article's facts are looked at beside."""

    topics: frozenset[str]
    """Names that the article is about, which anybody could guess."""
    roles: Counter[str]
    """Name → how many different things the article says it is."""
    first: dict[str, str]
    """Subject of an interchangeable verb → slot of the first fact with one."""


def company_of(article: Article, facts: Sequence[Fact], entities: Sequence[Entity]) -> Company:
    """What the facts of an article are looked at beside."""
    said = {(fact.clause.subject.name, fact.value) for fact in facts if fact.rule == "predicate"}
    return Company(
        topics=topics_of(article, entities),
        roles=Counter(name for name, _ in said),
        first={key: fact.slot for fact in reversed(facts) if (key := frame_of(fact))},
    )


def topics_of(article: Article, entities: Sequence[Entity]) -> frozenset[str]:
    """Names that the article is about: those of its title, and those named most."""
    title = set(re.findall(r"\w+", article.title.lower()))
    often = sorted((len(entity.mentions) for entity in entities), reverse=True)[:MOST_NAMED]
    least = max(OFTEN, min(often, default=0))
    return frozenset(
        entity.name for entity in entities if entity.name.lower().split()[-1] in title or len(entity.mentions) >= least
    )


def frame_of(fact: Fact) -> str:
    """What a fact with an interchangeable verb says it of; empty for any other."""
    asks = fact.rule == "object" and fact.clause.lemma in INTERCHANGEABLE
    return fact.clause.subject.head if asks else ""


def is_obvious(fact: Fact, company: Company) -> bool:
    """Whether anybody would guess the answer who knows what the article is about: its topic, as person or as doer."""
    asked = fact.asked
    if asked.role not in {"subject", "gap"}:
        return asked.type == "person" and asked.name in company.topics
    return all(name in company.topics for name in (asked.name or asked.text).removeprefix("the ").split(" and "))


def stands_for_government(fact: Fact, _company: Company) -> bool:
    """Whether a capital acts or is acted on, as governments are: *Moscow blamed Kyiv* is about no city."""
    asked = fact.asked
    return asked.type == "city" and fact.clause.lemma in OF_GOVERNMENTS and asked.name in capitals()


def is_unanchored(fact: Fact, _company: Company) -> bool:
    """Whether nothing beside the answer says of which event it speaks: *About 200 children were among the injured*.

    What is so in general, in the present, needs no name.
    """
    clause = fact.clause
    parts = (clause.subject, *clause.phrases, *clause.lead)
    told = [clause.source, *(part.text for part in parts if part is not fact.asked)]
    general = clause.tense == "present" and not clause.auxiliaries
    return not general and not any(ANCHOR.search(text) for text in told)


def is_one_of_many(fact: Fact, _company: Company) -> bool:
    """Whether the fact says that it holds of others as well, so that others would be as right an answer."""
    first = fact.asked is fact.clause.subject or (fact.asked.role == "gap" and fact.asked is fact.clause.phrases[0])
    return first and ALSO.search(fact.evidence.text) is not None


def has_other_roles(fact: Fact, company: Company) -> bool:
    """Whether the article says more than one thing of what somebody or something is: each would be an answer."""
    return fact.rule == "predicate" and company.roles[fact.clause.subject.name] > 1


def is_interchangeable(fact: Fact, company: Company) -> bool:
    """Whether another fact of the same subject would be asked in nearly the same words."""
    key = frame_of(fact)
    return bool(key) and company.first[key] != fact.slot


class Row(NamedTuple):
    """Why some facts are not asked about."""

    holds: Callable[[Fact, Company], bool]
    reason: str
    """What is said of the answer of such a fact."""


REFUSALS: dict[str, Row] = {
    "obvious": Row(is_obvious, "is what the article is about, so anybody would guess it"),
    "government": Row(stands_for_government, "stands for a government"),
    "unanchored": Row(is_unanchored, "is said of something that the sentence does not name"),
    "one-of-many": Row(is_one_of_many, "is one of several: the sentence says “also”"),
    "several-roles": Row(has_other_roles, "is one of several things that the article says of it"),
    "interchangeable": Row(is_interchangeable, "would be asked for in nearly the same words as another"),
}
"""Code → why a fact is not asked about."""


def why_unfit(fact: Fact, company: Company) -> str:
    """Code of the first reason for which no question may be put for the fact; empty if there is none."""
    return next((code for code, row in REFUSALS.items() if row.holds(fact, company)), "")
