"""*Owls hunt by night, whereas hawks hunt by day* → *How do owls and hawks differ?*."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import islice

from quizgen.english.sentences import capitalise
from quizgen.model.fact import Fact, by_weight

EXPLAINING = frozenset({"grounds", "means", "outcome", "reason"})
"""Rules that ask why or how something is so."""

MOST = 2
"""Comparisons of an article: what they ask for is long to write and long to mark."""


def comparisons(facts: Sequence[Fact]) -> Iterator[tuple[str, list[Fact]]]:
    """Questions for how two things differ, each with the statements that tell it; of each thing but one."""
    found: dict[str, list[Fact]] = defaultdict(list)
    for fact in by_weight(fact for fact in facts if fact.rule == "difference"):
        found[fact.asked.asker].append(fact)
    asked: set[str] = set()
    whole = ((asker, told) for asker, told in found.items() if is_whole(told) and not is_asked_apart(told, facts))
    for asker, told in islice(whole, MOST):
        things = told[0].clause.subject.head.split(" and ")
        if asked.isdisjoint(things):
            yield f"{capitalise(asker)}?", told
        asked.update(things)


def is_whole(told: Sequence[Fact]) -> bool:
    """Whether the statements tell of both things, of which each sentence may tell only of one."""
    return len(told) > 1 or not told[0].asked.cut


def is_asked_apart(told: Sequence[Fact], facts: Sequence[Fact]) -> bool:
    """Whether it is asked by itself of each thing why or how it is so, which tells how they differ."""
    proofs = {fact.evidence for fact in told}
    return sum(fact.rule in EXPLAINING and fact.evidence in proofs for fact in facts) > 1
