"""*When water freezes, it expands.* → what happens when water freezes."""

from collections.abc import Iterator

from quizgen.facts.rules.ask import Ask, phrases_with_role
from quizgen.model.fact import Clause


def ask(clause: Clause) -> Iterator[Ask]:
    """What follows from what is told."""
    yield from phrases_with_role(clause, "outcome")
