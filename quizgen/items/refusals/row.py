"""What is said of a reason not to ask about a fact."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from operator import attrgetter
from typing import NamedTuple

from quizgen.items.announced import is_news
from quizgen.items.company import Company
from quizgen.items.general import is_taught
from quizgen.model.fact import Fact
from quizgen.model.item import Kind

Holds = Callable[[Fact, Company], bool]

statement = attrgetter("sentence", "evidence", "clause")
"""All of a fact but what is asked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """Facts that one statement tells."""

    facts: Sequence[Fact]
    known: dict[Holds, bool] = field(default_factory=dict)
    """What was found out about the statement, whichever of its facts was looked at: whether a reason holds of it."""

    def holds(self, rule: Holds, company: Company) -> bool:
        """Whether the reason holds of the statement."""
        found = self.known.get(rule)
        if found is None:
            found = self.known[rule] = rule(self.facts[0], company)
        return found


SLIGHT = 0.2
"""Log-odds that a slight doubt takes off an item: of 262 handed out in spite of one a strict reader took 215.

Of reasons of which a reader took four in five of the items that they alone keep from being made; where it is no more
than half, they bar. Of 199 items handed out without any doubt beside them the readers took 173.
"""

GRAVE = 0.5
"""The same of a grave doubt, where it is two in three: of 93 items handed out in spite of one 72 were taken."""


class Row(NamedTuple):
    """A reason not to ask about some facts."""

    holds: Holds
    reason: str
    """What is said of the answer of such a fact."""
    whole: bool = False
    """Whether it is the statement that is no good, whatever of it is asked for."""
    gap: bool = False
    """Whether a gap in the statement may be asked for all the same, since all else of it is shown."""
    occasion: bool = False
    """Whether it is that no occasion is told, which what a text that teaches says of a kind does not need."""
    late: bool = False
    """Whether it is that nothing tells when, or which of several, which the news that an article reports needs not."""
    asked: bool = False
    """Whether of a `whole` statement what is asked for tells so, so that each of its facts has to be looked at."""
    doubt: float = 0.0
    """Log-odds that it takes off an item where it is the only reason, instead of barring it; 0 where it bars always."""

    def barred(self, told: Iterable[Told], company: Company) -> list[str]:
        """Slots of the facts of which the reason holds, and counts."""
        holds = self.holds
        if self.whole and not self.asked:
            held = [fact for each in told if each.holds(holds, company) for fact in each.facts]
        else:
            held = [fact for each in told for fact in each.facts if holds(fact, company)]
        return [fact.slot for fact in held if not self.is_waived(fact, company)]

    def concerns(self, kind: Kind) -> bool:
        """Whether the reason is one against an item of that kind."""
        return self.whole if kind == "truefalse" else not (self.gap and kind == "cloze")

    def is_waived(self, fact: Fact, company: Company) -> bool:
        """Whether the reason does not count for what the fact is to its article."""
        return (self.occasion and is_taught(fact, company)) or (self.late and is_news(fact, company))


def by_statement(facts: Iterable[Fact]) -> list[Told]:
    """The facts, those of one statement together where they stand together."""
    return [Told(facts=[*each]) for _, each in groupby(facts, key=statement)]


def those(told: Iterable[Told], wanted: Callable[[Fact], bool]) -> list[Told]:
    """The facts that are wanted."""
    found = ((each, [fact for fact in each.facts if wanted(fact)]) for each in told)
    return [
        each if len(facts) == len(each.facts) else Told(facts=facts, known=each.known) for each, facts in found if facts
    ]
