"""Kinds of questions; to add one, add a module with a `make` and a row here."""

from collections.abc import Callable

from quizgen.items.distractors import Pool
from quizgen.items.kinds import choice, cloze, short, truefalse
from quizgen.model.fact import Fact
from quizgen.model.item import Kind, Question

Maker = Callable[[Fact, Pool], Question | None]
"""Makes a question of a fact, or nothing where the fact is not for this kind."""

MAKERS: dict[Kind, Maker] = {
    "choice": choice.make,
    "truefalse": truefalse.make,
    "cloze": cloze.make,
    "short": short.make,
}
