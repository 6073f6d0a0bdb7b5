"""*On 5 May, divers found 38 coins.* → each name, date and amount in a sentence that is asked about as it is."""

from collections.abc import Iterator

from quizgen.facts.rules.ask import Ask, phrases_with_role
from quizgen.model.fact import Clause


def ask(clause: Clause) -> Iterator[Ask]:
    """Each phrase that tells it."""
    yield from phrases_with_role(clause, "gap")
