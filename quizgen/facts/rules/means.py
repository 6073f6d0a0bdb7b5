"""*The divers found the wreck by following a cable*, *Paris sees Lyon as a rival.* → how."""

from collections.abc import Iterator

from quizgen.facts.rules.ask import Ask, phrases_with_role
from quizgen.model.fact import Clause


def ask(clause: Clause) -> Iterator[Ask]:
    """Each phrase that tells it."""
    yield from phrases_with_role(clause, "means")
