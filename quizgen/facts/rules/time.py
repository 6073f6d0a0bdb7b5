"""*Ada Lovelace died in 1852.* → when."""

from collections.abc import Iterator

from quizgen.facts.rules.ask import Ask, phrases_with_role
from quizgen.model.fact import Clause


def ask(clause: Clause) -> Iterator[Ask]:
    """Each phrase that tells it."""
    yield from phrases_with_role(clause, "time")
