"""*The exhibition stayed open for three weeks.* → for how long."""

from collections.abc import Iterator

from quizgen.facts.rules.ask import Ask, phrases_with_role
from quizgen.model.fact import Clause


def ask(clause: Clause) -> Iterator[Ask]:
    """Each phrase that tells it; one whose unit has a capital is part of a title: *won it for Seven Days*."""
    asks = phrases_with_role(clause, "duration")
    yield from (each for each in asks if not clause.phrase(each.focus).core.split()[-1][:1].isupper())
