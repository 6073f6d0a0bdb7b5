"""*The match was called off because of rain.* → why."""

from collections.abc import Iterator

from quizgen.facts.rules.ask import Ask, phrases_with_role
from quizgen.model.fact import Clause

FEWEST_WORDS = 3
"""Words of a reason that tells something: *to succeed* doesn't."""


def ask(clause: Clause) -> Iterator[Ask]:
    """The reason or purpose, if something happens for it; of two, either would be an answer."""
    reasons = list(phrases_with_role(clause, "reason", "purpose"))
    for found in reasons if len(reasons) == 1 else ():
        if clause.lemma != "be" and len(clause.phrase(found.focus).text.split()) >= FEWEST_WORDS:
            yield found
