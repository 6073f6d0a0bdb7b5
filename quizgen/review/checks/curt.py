"""*What does milk fill?*: in so few words a question tells neither the occasion nor what kind of answer is wanted."""

import re

from quizgen.model.item import Item

ENOUGH = r"(?:address|come from|consist of|derive from|focus on|refer to|serve as|stand for|study)\?"
"""Verbs that tell of a term alone what can be asked: *What does xylem consist of?*."""

IN_ANY_CASE = re.compile(r"What happens (?:as|if) ")
"""Of 17 such questions in 16 sheets readers took five, of 16 with *when* or *once* ten: too much happens besides."""

CURT = re.compile(
    r"Why (?:[^\sA-Z]+ ){0,4}[^\sA-Z]+\?"
    r"|(?:[A-Z][a-z]+ w|W)hom do(?:es)? (?:[^\sA-Z]+ ){0,3}[^\sA-Z]+\?"
    rf"|What (?!(?:are|is|was|were)\b)(?!.* \d{{4}}\b)(?!(?:do|does) .*{ENOUGH})(?:\S+ ){{0,5}}\S+\?"
)
"""Of 65 such questions with *what* in 15 sheets of labelled items readers took 17, of 13 with the verbs above 11; of 17
with *why* in at most six words six, most of them with a name."""


def check(item: Item) -> str | None:
    """It asks *what* or *why* of an answer to be written in so few words, or what happens if this or that is so."""
    asked = item.prompt.removesuffix(" Explain in your own words.")
    if item.kind not in {"short", "open"}:
        return None
    curt = CURT.fullmatch(asked) or IN_ANY_CASE.match(item.prompt)
    of_it = item.prompt.startswith("What happens ") and item.answer.startswith("It ")
    return "the question says too little to be asked alone" if curt or of_it else None
