"""*Malta sells fish to Tunis. In return, Tunis …* → *What do Malta and Tunis each gain from their ties?*."""

from collections.abc import Iterator, Sequence

from quizgen.english.nationalities import names_of
from quizgen.english.whole import has_whole
from quizgen.model.fact import Fact

IN_RETURN = "In return, "

NEAR = 2
"""Letters between two sentences of which one goes on with the other."""


def exchanges(facts: Sequence[Fact]) -> Iterator[tuple[str, tuple[Fact, Fact]]]:
    """Questions for what two countries gain from each other, with the two statements that tell it."""
    for taken in facts:
        if not (taken.evidence.text.startswith(IN_RETURN) and is_of_country(taken)):
            continue
        given = [fact for fact in facts if goes_before(fact, taken) and is_of_country(fact)]
        told = [fact for fact in given if is_about(fact, taken)]
        if told:
            first, second = fullest(told), fullest([fact for fact in facts if is_same(fact, taken)])
            names = f"{first.clause.subject.text} and {second.clause.subject.text}"
            yield (
                f"What do {names} each gain from their ties with one another? Answer in two sentences.",
                (first, second),
            )
            return


def is_of_country(fact: Fact) -> bool:
    """Whether one country alone is the subject of a statement that is taken apart."""
    subject = fact.clause.subject
    return subject.type == "country" and bool(subject.name) and not subject.plural and bool(fact.clause.verb)


def goes_before(fact: Fact, other: Fact) -> bool:
    """Whether the fact is told in the sentence right before that of the other."""
    return 0 < other.evidence.start - fact.evidence.end <= NEAR


def is_about(given: Fact, taken: Fact) -> bool:
    """Whether the statement of one country names the other, or what is of it."""
    one, other = given.clause.subject.name, taken.clause.subject.name
    return one != other and any(has_whole(given.sentence, name) for name in names_of(other))


def is_same(fact: Fact, other: Fact) -> bool:
    """Whether both are told of one subject in one sentence."""
    return fact.evidence == other.evidence and fact.clause.subject.name == other.clause.subject.name


def fullest(facts: Sequence[Fact]) -> Fact:
    """The one whose statement tells most."""
    return max(facts, key=lambda fact: (len(fact.sentence), fact.slot))
