"""*The prize went to Li Na.* → to whom, with what country, by whom."""

from collections.abc import Iterator

from quizgen.facts.rules.ask import Ask, phrases_with_role
from quizgen.model.fact import Clause, Phrase

LIGHT_VERBS = frozenset("bring come get give go have hold keep make put run set take".split())
"""Verbs that are one expression with a preposition and a bare noun: *taken into account*."""


def ask(clause: Clause) -> Iterator[Ask]:
    """Each phrase that tells it."""
    for found in phrases_with_role(clause, "oblique", "agent"):
        if clause.lemma not in LIGHT_VERBS or not is_bare(clause.phrase(found.focus)):
            yield found


def is_bare(phrase: Phrase) -> bool:
    """Whether the phrase is a preposition and a noun without article or name: *into account*."""
    words = phrase.text.removeprefix(phrase.preposition).split()
    if " " in phrase.preposition:  # *put in charge of education*
        return False
    return not (phrase.plural or phrase.name) and len(words) == 1 and words[0].islower()
