"""Which items ask for a year, of which a quiz of history has more than enough."""

import re

from quizgen.english.counting import A_YEAR, YEAR
from quizgen.model.item import Item, MultipleChoice

IN_WORDS = frozenset({"choice", "cloze", "short"})
"""Kinds whose answer is what is asked for."""

A_DATE = re.compile(rf"\D*\b{A_YEAR}\b\D*")


def asks_year(item: Item) -> bool:
    """Whether the answer is a year, with a month or without."""
    return item.kind in IN_WORDS and A_DATE.fullmatch(item.answer) is not None


def is_year_choice(item: Item) -> bool:
    """Whether years are to be chosen from."""
    return isinstance(item.question, MultipleChoice) and asks_year(item)


def is_year_gap(item: Item) -> bool:
    """Whether a year alone fills the gap: nobody need know the day."""
    return item.kind == "cloze" and YEAR.fullmatch(item.answer) is not None
