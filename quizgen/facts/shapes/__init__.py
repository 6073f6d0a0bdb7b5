"""Shapes of sentences that statements are read from; to add one, add a module with a `find` and a row here."""

from quizgen.facts.shapes import (
    absolute,
    apposition,
    definition,
    existential,
    main,
    participle,
    quotation,
    relative,
    reported,
    subordinate,
    whole,
)
from quizgen.facts.statements import Shape

SHAPES: dict[str, Shape] = {
    "main": main.find,
    "reported": reported.find,
    "relative": relative.find,
    "participle": participle.find,
    "subordinate": subordinate.find,
    "absolute": absolute.find,
    "apposition": apposition.find,
    "definition": definition.find,
    "existential": existential.find,
    "quotation": quotation.find,
    "whole": whole.find,
}
"""In order; of equal clauses the first stands."""
