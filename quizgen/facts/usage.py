"""Turns of phrase of some writers → those that careful ones use: *was awarded with a prize* → *was awarded a prize*."""

from dataclasses import replace

from quizgen.model.fact import Clause, Phrase

GIVING = frozenset({"award"})
"""Verbs that take in the passive what was given as an object, and no *with*."""


def in_usage(clause: Clause) -> Clause:
    """The clause in careful English."""
    if clause.lemma not in GIVING or not clause.auxiliaries:
        return clause
    return replace(clause, phrases=tuple(map(given, clause.phrases)))


def given(phrase: Phrase) -> Phrase:
    """What was given, without *with*."""
    if phrase.preposition != "with" or phrase.role != "oblique":
        return phrase
    return replace(phrase, text=phrase.core, role="object", preposition="")
