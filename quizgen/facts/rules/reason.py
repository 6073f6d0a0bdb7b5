"""*The match was called off because of rain.* → why."""

from collections.abc import Iterator

from quizgen.facts.rules.ask import Ask, phrases_with_role
from quizgen.model.fact import Clause

FEWEST_WORDS = 3
"""Words of a reason that tells something: *to succeed* doesn't."""


def ask(clause: Clause) -> Iterator[Ask]:
    """Each reason or purpose, if something happens for it."""
    for found in phrases_with_role(clause, "reason", "purpose"):
        if clause.lemma != "be" and len(clause.phrase(found.focus).text.split()) >= FEWEST_WORDS:
            yield found
