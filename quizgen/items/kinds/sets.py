"""What the kinds share that draw on several facts at once."""

from collections.abc import Iterable
from dataclasses import dataclass

from quizgen.model.fact import Clause, Fact
from quizgen.model.item import Bloom, Evidence, Question

EXPLAINING = 10
"""Words of a reason that nobody gives in the same words."""

WEIGHT, BASE = 0.4, 0.4
"""Worth of a set: more than most single questions, for what it ties together."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A question drawn from several facts, before it is an item."""

    slot: str
    """What it is about, as in `Fact.slot`."""
    question: Question
    evidence: Evidence
    """Of its first part."""
    worth: float
    bloom: Bloom
    tags: tuple[str, ...] = ()
    """What else it is, beside its kind."""


def worth_of(facts: Iterable[Fact]) -> float:
    """From 0 to 1, by how much the article is about the facts."""
    return worth_of_all(fact.salience for fact in facts)


def worth_of_all(saliences: Iterable[float]) -> float:
    """The same by how much it is about each part."""
    found = list(saliences)
    return round(min(1.0, BASE + WEIGHT * sum(found) / len(found)), 4)


def is_plain(clause: Clause) -> bool:
    """Whether the clause is a statement of the article's own, taken apart."""
    return bool(clause.verb) and not clause.source


def is_explanation(fact: Fact) -> bool:
    """Whether the answer is a reason so long that it is to be explained; what something is for is told in a phrase."""
    return fact.asked.role == "reason" and fact.asked.preposition != "as" and len(fact.value.split()) >= EXPLAINING
