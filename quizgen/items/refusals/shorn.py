"""Statements and answers that lost what their sentence says in the same breath: the rest of a list, a price, a view.

What is compared are the words alone, so that it holds whatever the parser made of them.
"""

import re

from quizgen.english.counting import NUMBERS
from quizgen.english.people import names_people
from quizgen.items.company import Company
from quizgen.items.definitions import definition_of
from quizgen.items.refusals.row import Row
from quizgen.items.surroundings import around_in_evidence
from quizgen.model.fact import Fact

COUNTED = re.compile(
    rf"\b(?:{'|'.join(NUMBERS[2:11])}) [^,;:]*\b(?:are|include|included|were) (?P<first>[^,;:]+)\.$", re.IGNORECASE
)
"""A number of things, and the first of them."""

REST = re.compile(r", [^.;]*\b(?:and|or) ")

VIEW = re.compile(r"\b[Ff]rom [^,;]{1,60}? (perspective|point of view|standpoint|vantage point|viewpoint)s?\b")
"""In whose eyes something is so."""

PRICE = re.compile(
    r"\b[Aa]t (?:an?|any|each|every|that|the|this) (?:[a-z]+ ){0,2}"
    r"(?:cost|level|price|quantity|rate|wage)s? of [^ ,.;]+"
)
"""At how much of something it is so."""

GIVEN_TO = re.compile(r"\bthe rights? to (?:[a-z]+ )?(?P<whom>[a-z]+)(?=[,.;]| in \d)")
"""A right, and somebody who was given it."""

ON_CHARGES = re.compile(
    r"\b(?:acquitted|arraigned|arrested|cleared|convicted|guilty|indicted|jailed|tried) (?:for|of|on) the charges?\b"
    r"(?! (?:of|that)\b)"
)

LAST_ONE = re.compile(
    r"’s? (?:final|first|last|next|only) (?:defeat|loss|victory|win)(?! (?:against|at|for|over|to)\b)"
)
"""A contest that somebody won or lost, and nothing behind it tells against whom."""

TELLS_MORE = re.compile(r", (?:that|which|who) [a-z]+s\b")

BRIEF = 8
"""Words of a meaning that tells something apart only with what follows."""

ALTERNATIVE = re.compile(r" \(or (?:an?|less|more|some|the) ")

SYNONYM = re.compile(r" \((?:or )?[a-z]+(?: [a-z]+){0,2}\)")
"""Another name for the word before it, in brackets."""


def lost_list(fact: Fact, _company: Company) -> bool:
    """Whether of so many things it has but the first: *The three aims are peace*."""
    found = COUNTED.search(fact.sentence)
    return found is not None and REST.match(around_in_evidence(fact, found["first"])[1]) is not None


def lost_view(fact: Fact, _company: Company) -> bool:
    """Whether it leaves out in whose eyes it is so: *From the sailor’s point of view, tolls are a loss*."""
    found = VIEW.search(fact.evidence.text)
    return found is not None and found[1] not in fact.sentence


def lost_price(fact: Fact, _company: Company) -> bool:
    """Whether it leaves out at what price or the like it is so: *At a price of £3, ferries are full*."""
    found = PRICE.search(fact.evidence.text)
    return found is not None and found[0][1:] not in fact.sentence


def lost_right(fact: Fact, _company: Company) -> bool:
    """Whether it does not tell to what somebody was given the right: *The law gave the right to women*."""
    found = GIVEN_TO.search(fact.sentence)
    whom = found["whom"] if found is not None else ""
    return any(map(names_people, {whom, whom.removesuffix("s"), whom.replace("men", "man")})) or whom == "people"


def lost_charges(fact: Fact, _company: Company) -> bool:
    """Whether it leaves out what somebody was charged with: *Ada Lund was tried on the charges in 1842*."""
    return ON_CHARGES.search(fact.sentence) is not None


def lost_opponent(fact: Fact, _company: Company) -> bool:
    """Whether it tells of a last win or loss and not of whose against whom: *Li Na’s last loss came in 1976*."""
    return LAST_ONE.search(fact.sentence) is not None


def lost_rest_of_meaning(fact: Fact, _company: Company) -> bool:
    """Whether few words say what a term means, and what tells it apart was cut: *a boat built in Ulm* *, which …*."""
    meaning = definition_of(fact)
    if meaning is None or fact.clause.lemma != "be" or len(meaning.meaning.split()) > BRIEF:
        return False
    return TELLS_MORE.match(around_in_evidence(fact, meaning.meaning)[1]) is not None


def is_one_of_alternatives(fact: Fact, _company: Company) -> bool:
    """Whether what was asked for stands before another that is as right: *A toll (or a higher tax) slows trade*."""
    source, answer = fact.evidence.text.lower(), fact.asked.core.lower().replace("’", "'")
    return ALTERNATIVE.match(source.partition(answer)[2]) is not None


def lost_synonym(fact: Fact, _company: Company) -> bool:
    """Whether a term is said to be what brackets call by another name, which would be as right an answer."""
    clause = fact.clause
    one = clause.subject.text.startswith(("a ", "an ")) and clause.lemma == "be"
    told = next((phrase.core for phrase in clause.phrases if phrase.role == "predicate"), "") if one else ""
    found = SYNONYM.search(fact.evidence.text) if told.startswith("the ") else None
    return found is not None and found[0] not in fact.sentence


ROWS: dict[str, Row] = {
    "lost-list": Row(lost_list, "is told of several things of which but the first is left", whole=True),
    "lost-view": Row(lost_view, "is so in the eyes of somebody who was left out", whole=True),
    "lost-price": Row(lost_price, "is so at a price or rate that was left out", whole=True),
    "lost-right": Row(lost_right, "is a right, and nothing tells to what", whole=True),
    "lost-charges": Row(lost_charges, "leaves out what somebody was charged with", whole=True),
    "lost-opponent": Row(lost_opponent, "is told of a win or loss, and not against whom", whole=True),
    "lost-meaning": Row(lost_rest_of_meaning, "lacks what tells it from others of its kind", whole=True),
    "lost-synonym": Row(lost_synonym, "is told to be what brackets call by another name"),
    "alternative": Row(is_one_of_alternatives, "stands before another answer in brackets"),
}
"""Code → why a fact is not asked about."""
