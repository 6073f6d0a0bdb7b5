"""Whether a sentence tells what is so at any time, of nobody in particular."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.english.verbs import UNCHANGED
from quizgen.english.words import UNIQUE_NOUNS
from quizgen.facts.reading import Reading
from quizgen.facts.typing import NAME_LABELS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizgen.model.tokens import Token

PAST_ALIKE = UNCHANGED | frozenset(
    "beat bid broadcast forecast input knit offset output overset read reset rid slit upset wed wet".split()
)
"""Verbs whose past looks like their present, which the parser may take for it."""

SUPPOSING = frozenset({"would", "could", "might", "should", "shall", "'d", "’d", "'ll", "let's"})
"""Auxiliaries of what is not said to be so, or of what one is told to do."""

OF_THE_BOOK = frozenset(
    """
    above appendices appendix article author authors book chapter chapters diagram diagrams equation equations essay
    essays exercise figure glossary graph graphs infographic lesson page paragraph paragraphs preface reader section
    sidebar subsection table text textbook textbooks tutorial worksheet
    """.split()
)
"""Words of what the text says of itself."""

MARKS = frozenset('?!"()[]–—/…')

OF_RESEARCH = re.compile(
    r"\bet al\b|\b(?:this|the present|our) (?:article|paper|study)\b"
    r"|\bour (?:analys[ie]s|data|findings|model|results)\b"
)
"""What tells that *we* are the authors, and nobody else."""

AUTHORS = "authors"

FEWEST_NAMING = 2
"""Words of a name that is surely a body's: of one alone the parser takes *Oxygen* and *ATP* for one."""

OF_ONE = frozenset("he her hers herself him himself his i me mine my myself she".split())


def is_general(tokens: Sequence[Token], reading: Reading) -> bool:
    """Whether the words tell it in the present, of no person and nothing that happened once."""
    return not any(is_particular(token, reading) for token in tokens)


def is_particular(token: Token, reading: Reading) -> bool:
    """Whether the word shows that something happened or is supposed, or of whom it is said."""
    past = token.tag_ == "VBD" and token.lower_ not in PAST_ALIKE
    said = token.text in MARKS or token.lower_ in OF_THE_BOOK or token.lower_ in SUPPOSING or token.lower_ in OF_ONE
    told = past or said or (token.lower_ in {"we", "our", "us"} and is_of_authors(reading))
    return told or is_somebody(token, reading) or is_dated(token) or is_placed(token)


def is_of_authors(reading: Reading) -> bool:
    """Whether the article reports what its authors found out."""
    if AUTHORS not in reading.once_for_all:
        reading.once_for_all[AUTHORS] = OF_RESEARCH.search(reading.annotated.article.text) is not None
    return bool(reading.once_for_all[AUTHORS])


def is_somebody(token: Token, reading: Reading) -> bool:
    """Whether the word belongs to a name of somebody, or stands for one."""
    if token.lower_ in UNIQUE_NOUNS:  # *the Moon*
        return False
    entity = reading.entity(token)
    body = entity is not None and entity.type == "organisation" and len(entity.name.split()) >= FEWEST_NAMING
    return token.ent_type_ == "PERSON" or body or (entity is not None and entity.type == "person")


def is_placed(token: Token) -> bool:
    """Whether the word belongs to the name of a place or body, of which alone it may be so."""
    return is_named(token) and token.pos_ == "PROPN"


def is_dated(token: Token) -> bool:
    """Whether it is the year, or a word of the day of writing."""
    year = token.ent_type_ == "DATE" and token.text.isdigit() and len(token.text) == len("1999")
    return year or token.lower_ in {"today", "now", "yesterday", "ago", "recently", "currently"}


def is_named(token: Token) -> bool:
    """Whether the word belongs to a name of any kind."""
    return token.ent_type_ in NAME_LABELS and token.lower_ not in UNIQUE_NOUNS
