"""Shapes of sentences that statements are read from; to add one, add a module with a `find` and a row here."""

from quizgen.facts.shapes import (
    absolute,
    apposition,
    claim,
    definition,
    enumeration,
    existential,
    focus,
    gloss,
    growing,
    labelled,
    lasting,
    law,
    main,
    meant,
    naming,
    part,
    participle,
    quotation,
    reduced,
    relative,
    reported,
    since,
    spoken,
    subordinate,
    where,
    whole,
)
from quizgen.facts.statements import Shape

SHAPES: dict[str, Shape] = {
    "main": main.find,
    "reported": reported.find,
    "meant": meant.find,
    "relative": relative.find,
    "where": where.find,
    "reduced": reduced.find,
    "participle": participle.find,
    "since": since.find,
    "subordinate": subordinate.find,
    "focus": focus.find,
    "growing": growing.find,
    "absolute": absolute.find,
    "apposition": apposition.find,
    "definition": definition.find,
    "gloss": gloss.find,
    "naming": naming.find,
    "labelled": labelled.find,
    "lasting": lasting.find,
    "existential": existential.find,
    "enumeration": enumeration.find,
    "quotation": quotation.find,
    "spoken": spoken.find,
    "claim": claim.find,
    "whole": whole.find,
    "part": part.find,
    "law": law.find,
}
"""In order; of equal clauses the first stands."""

OF_QUOTATIONS = frozenset({"quotation", "spoken"})
"""Those of them that read what somebody says, with whose words it is."""
