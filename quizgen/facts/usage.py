"""Turns of phrase of some writers → those that careful ones use: *was awarded with a prize* → *was awarded a prize*."""

import re
from dataclasses import replace

from quizgen.english.counting import A_MONTH, A_YEAR
from quizgen.model.fact import Clause, Phrase

GIVING = frozenset({"award"})
"""Verbs that take in the passive what was given as an object, and no *with*."""


AWARDED_WITH = re.compile(r"(?:(?<=\bwas)|(?<=\bwere)|(?<=\bbeen)) awarded with\b")

MONTH_OF = rf"(?:(?:{A_MONTH}) )?{A_YEAR}"
FROM_TO = re.compile(rf"(?:during|over|throughout) (?P<first>{MONTH_OF}) ?[–-] ?(?P<last>{MONTH_OF})")
"""A stretch of time from one month or year to another, written with a dash."""

DECADE = re.compile(r"(?P<tens>\d0s) decade$")


def in_usage(clause: Clause) -> Clause:
    """The clause in careful English."""
    if not clause.verb:
        return replace(clause, phrases=tuple(map(as_told, clause.phrases)))
    plain = tuple(map(in_plain_time, clause.phrases))
    clause = replace(clause, phrases=plain) if plain != clause.phrases else clause
    if clause.lemma not in GIVING or not clause.auxiliaries:
        return clause
    return replace(clause, phrases=tuple(map(given, clause.phrases)))


def given(phrase: Phrase) -> Phrase:
    """What was given, without *with*."""
    if phrase.preposition != "with" or phrase.role != "oblique":
        return phrase
    return replace(phrase, text=phrase.core, role="object", preposition="")


def in_plain_time(phrase: Phrase) -> Phrase:
    """A time as one says it: *from June 2013 to June 2014* for *throughout June 2013 – June 2014*, *the 2000s*."""
    if found := FROM_TO.fullmatch(phrase.text):
        return replace(phrase, text=f"from {found['first']} to {found['last']}", preposition="from")
    named = phrase.role == "time" and phrase.text.endswith(" decade")
    return replace(phrase, text=DECADE.sub(r"\g<tens>", phrase.text)) if named else phrase


def as_told(words: Phrase) -> Phrase:
    """Words of a sentence that is not taken apart."""
    return replace(words, text=AWARDED_WITH.sub(" awarded", words.text)) if "awarded with" in words.text else words
