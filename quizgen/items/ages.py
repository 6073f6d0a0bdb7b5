"""Phrases that tell how old somebody was."""

from quizgen.english.counting import AGE
from quizgen.model.fact import Phrase


def is_age(phrase: Phrase) -> bool:
    """Whether the phrase tells it: *at the age of 17*, *at 15*; not *at night*."""
    bare = phrase.preposition == "at" and AGE.fullmatch(phrase.core.lower()) is not None
    return phrase.role == "duration" and (
        bare or phrase.preposition in {"at the age of", "at an age of", "at age of", "at age"}
    )
