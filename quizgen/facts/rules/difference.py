"""*Owls hunt by night, whereas hawks hunt by day.* → how owls and hawks differ."""

from collections.abc import Iterator

from quizgen.facts.rules.ask import Ask, phrases_with_role
from quizgen.model.fact import Clause


def ask(clause: Clause) -> Iterator[Ask]:
    """What is said of both."""
    if not any(character.isdigit() for character in clause.subject.text):  # *20 kilometers due south is a velocity*
        yield from phrases_with_role(clause, "contrast")
