"""*According to Kurt Lee, noise grows …* → *According to Kurt Lee, a scientist at Oslo University, noise grows …*.

A name alone says nothing of somebody whom the article names as a source; what it tells of them elsewhere does.
"""

from collections.abc import Sequence
from dataclasses import replace

from quizgen.english.people import OFFICES, names_people
from quizgen.english.posts import is_of_nothing
from quizgen.english.sentences import capitalise
from quizgen.model.fact import Clause, Fact

FEWEST_WORDS, MOST_WORDS = 3, 9
"""Words of a role that says where somebody has it, and of one that reads well behind a name."""

LONGEST = 26
"""Words of a sentence that can be taken in."""

OPENING = "According to {source}, "


def with_roles(facts: Sequence[Fact]) -> list[Fact]:
    """The facts, each source that is a person with the role that the article first tells of them."""
    roles = {fact.clause.subject.name: role for fact in reversed(facts) if (role := role_of(fact))}
    return [introduced(fact, roles.get(fact.clause.source, "")) for fact in facts]


def role_of(fact: Fact) -> str:
    """The post or trade that a person is said to have; empty if the fact says no such thing."""
    clause = fact.clause
    plain = clause.lemma == "be" and len(clause.phrases) == 1 and not (clause.lead or clause.source or clause.adverb)
    if not plain or clause.subject.type != "person" or clause.phrases[0].role != "predicate":
        return ""
    role = clause.phrases[0]
    post = (names_people(role.head) or role.head in OFFICES) and not is_of_nothing(role.text)
    return role.text if post and FEWEST_WORDS <= len(role.text.split()) <= MOST_WORDS else ""


def introduced(fact: Fact, role: str) -> Fact:
    """The fact with the role behind the name of its source, if that does not make the sentence too long."""
    before = opening_of(fact.clause)
    if not role or not fact.sentence.startswith(before) or len(f"{fact.sentence} {role}".split()) > LONGEST:
        return fact
    clause = replace(fact.clause, source=f"{fact.clause.source}, {role}")
    return replace(fact, clause=clause, sentence=opening_of(clause) + fact.sentence.removeprefix(before))


def opening_of(clause: Clause) -> str:
    """How a statement begins that says according to whom it holds: *According to Li Na,* or *Li Na predicted that*."""
    return capitalise(f"{clause.said} ") if clause.said else OPENING.format(source=clause.source)
