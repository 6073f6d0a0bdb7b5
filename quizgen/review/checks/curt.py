"""*What does milk fill?*: in so few words a question tells neither the occasion nor what kind of answer is wanted."""

import re

from quizgen.model.item import Item

ENOUGH = r"(?:address|come from|consist of|derive from|focus on|refer to|serve as|stand for|study)\?"
"""Verbs that tell of a term alone what can be asked: *What does xylem consist of?*."""

CURT = re.compile(rf"What (?!(?:are|is|was|were)\b)(?!(?:do|does) .*{ENOUGH})(?:\S+ ){{0,5}}\S+\?")
"""Of 65 such questions in 15 sheets of labelled items readers took 17, of 13 with the verbs above 11."""


def check(item: Item) -> str | None:
    """It asks *what* of an answer to be written in no more than seven words."""
    curt = item.kind == "short" and CURT.fullmatch(item.prompt) is not None
    return "the question says too little to be asked alone" if curt else None
