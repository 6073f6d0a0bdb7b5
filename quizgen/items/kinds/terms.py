"""*A ____ is a government in which … (term)* – a gap at the term that a statement explains.

Gaps at other common words, their first letter given, were filled in unread: two of six were accepted by strict readers.
"""

import re

from quizgen.english.opposites import QUOTED, overlap
from quizgen.model.fact import Fact, Phrase
from quizgen.model.item import GAP, Cloze

DETERMINER = re.compile(r"^(?:an?|the)\s+", re.IGNORECASE)

EXPLAINING = 5
"""Words of a predicate that explains."""

LEAST_TOLD = 10
"""Words of a statement that holds in one realm alone: *In a ____, one man rules* fits several."""

LONGEST_TERM = 3

TERM = re.compile(r"(?:an? )?(?:[a-z]+ )*[a-z]+|[A-Z][a-z]+")
"""A noun of a kind of things, with *a* or bare; no name and nobody's."""

FEWEST_WORDS = 7
MOST_WORDS = 32
"""Words of a sentence that tells what is missing, and of one that can be taken in."""


def make(fact: Fact) -> Cloze | None:
    """The statement without the term that it explains."""
    if not FEWEST_WORDS <= len(fact.sentence.split()) <= MOST_WORDS:
        return None
    term = term_of(fact)
    return without(fact.sentence, term) if term else None


def without(sentence: str, term: str) -> Cloze | None:
    """The sentence with a gap for the term, if it stands there once and in no quotation."""
    pattern = re.compile(rf"(?<![\w’'-]){re.escape(term)}(?![\w’'-])", re.IGNORECASE)
    spans = [found.span() for found in pattern.finditer(sentence)]
    if len(spans) != 1 or any(overlap(spans[0], found.span()) for found in QUOTED.finditer(sentence)):
        return None
    start, end = spans[0]
    return Cloze(sentence=f"{sentence[:start]}{GAP}{sentence[end:]}", answer=term, hint="term")


def term_of(fact: Fact) -> str:
    """The term that the statement explains: *A democracy is a government ...*, *In a monarchy, one ruler ...*."""
    clause, asked = fact.clause, fact.asked
    if clause.tense != "present" or clause.source:
        return ""
    explains = asked.role == "predicate" and not asked.text.startswith(("one of ", "among "))
    if explains and len(asked.text.split()) >= EXPLAINING and not clause.lead:
        return term_in(clause.subject)
    if len(fact.sentence.split()) < LEAST_TOLD:
        return ""
    realm = fact.focus >= len(clause.phrases) and asked.preposition == "in" and asked.core.startswith(("a ", "an "))
    return term_in(asked) if realm else ""


def term_in(phrase: Phrase) -> str:
    """The phrase without its article, if it is the name of a kind of things and short."""
    kind = phrase.type == "thing" and not phrase.name and TERM.fullmatch(phrase.core)
    return DETERMINER.sub("", phrase.core) if kind and len(phrase.core.split()) <= LONGEST_TERM else ""
