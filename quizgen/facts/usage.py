"""Turns of phrase of some writers → those that careful ones use: *was awarded with a prize* → *was awarded a prize*."""

import re
from dataclasses import replace

from quizgen.model.fact import Clause, Phrase

GIVING = frozenset({"award"})
"""Verbs that take in the passive what was given as an object, and no *with*."""


AWARDED_WITH = re.compile(r"(?:(?<=\bwas)|(?<=\bwere)|(?<=\bbeen)) awarded with\b")


def in_usage(clause: Clause) -> Clause:
    """The clause in careful English."""
    if not clause.verb:
        return replace(clause, phrases=tuple(map(as_told, clause.phrases)))
    if clause.lemma not in GIVING or not clause.auxiliaries:
        return clause
    return replace(clause, phrases=tuple(map(given, clause.phrases)))


def given(phrase: Phrase) -> Phrase:
    """What was given, without *with*."""
    if phrase.preposition != "with" or phrase.role != "oblique":
        return phrase
    return replace(phrase, text=phrase.core, role="object", preposition="")


def as_told(words: Phrase) -> Phrase:
    """Words of a sentence that is not taken apart."""
    return replace(words, text=AWARDED_WITH.sub(" awarded", words.text))
