"""Datelines and marks of lists before the first sentence of a paragraph: left out of what the parser reads."""

from quizgen.annotate.brackets import without
from quizgen.annotate.normalise import Normalised
from quizgen.english.datelines import opening_of


def without_opening(normal: Normalised) -> Normalised:
    """The text from its first sentence on, each character still knowing where it comes from."""
    length = opening_of(normal.text)
    return without(normal, [(0, length)]) if length else normal
