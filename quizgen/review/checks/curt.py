"""*What does milk fill?*: in so few words a question tells neither the occasion nor what kind of answer is wanted."""

import re

from quizgen.model.item import Item

ENOUGH = (
    r"(?:abbreviation \S+ mean|address|come from|consist of|derive from|focus on|refer to|serve as|stand for|study)\?"
)
"""Verbs that tell of a term alone what can be asked: *What does xylem consist of?*."""

IN_ANY_CASE = re.compile(r"What happens (?:as|if|once|to|whenever) |How can (?:one|people) |Why do(?:es)?n’t ")
"""Of 17 such questions with *if* or *as* in 16 sheets readers took five: too much happens besides. Of four with *once*,
*to* or *whenever* and of four for *how people can* and why something is not so they took none."""

HAPPENING = re.compile(r"\b[Ww]hat happens ")

NEAR = 4
"""Words within which a sentence has its subject."""

TELLING = 4
"""Letters of a word that may name something."""

STIFF = re.compile(
    r"In (?:effect|order for [^,]*|[a-z]+ing [^,]*), (?:how|what|who|why)\b|(?:In [^,]*, w|W)hat is .* by other \w+s\?$"
)
"""What belongs to the sentence that a question was taken from, and is no question's: readers took none of four."""

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
    if STIFF.match(item.prompt):
        return "it begins or ends with what belongs to the sentence that it was taken from"
    curt = CURT.fullmatch(asked) or IN_ANY_CASE.match(item.prompt)
    of_it = HAPPENING.search(item.prompt) is not None and goes_on_with(item.answer, item.prompt)
    return "the question says too little to be asked alone" if curt or of_it else None


def goes_on_with(answer: str, asked: str) -> bool:
    """Whether the answer begins with what the question told of: *What happens when ships meet? They stop*.

    Of eight such questions in four lots readers took one, of three others two.
    """
    first = answer.split()[:NEAR]
    told = {word.lower().strip(",?") for word in asked.split() if len(word) >= TELLING}
    return first[:1] in (["It"], ["They"]) or any(word.lower() in told for word in first)
