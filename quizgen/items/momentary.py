"""Which facts are so only at the time of writing, or tell what was going on: *is backing*, *the latest*, *at $18*."""

import re

from quizgen.items.company import Company
from quizgen.items.distractors import AMOUNTS
from quizgen.items.incidental import YEAR
from quizgen.items.present import tells_of_topics
from quizgen.model.fact import Clause, Fact, Phrase

PROGRESSIVE = re.compile(
    r"\b(?:is|are) (?:also |now |still |already )?(?!being\b|(?:some|any|no|every)?thing\b)\w{2,}ing\b"
)
"""What is going on, in a sentence that is not taken apart."""

NEWEST = re.compile(
    r"\b(?:is|are|was|were|be|become|became) (?:[a-z]+ )?(?:the|its|his|her|their) (?:very )?(?:latest|newest)\b"
    r"|\bfresh (?!air|water|fruits?|vegetables?|fish|food|meat|milk|bread|herbs?|produce)[a-z]+"
)
"""What is the latest until the next one."""

NEW = ("latest", "newest", "fresh")
"""One of these is in it."""

WAS_GOING_ON = re.compile(r"(?:[^,.]*\d{4}, )?[^,.]*\b(?:was|were) (?!during\b|missing\b|willing\b)[a-z]{2,}ing\b")
"""How a sentence begins, behind a date, that tells what was going on."""

EXPECTED = re.compile(
    r"\b(?:is|are) (?:[a-z]+ )?(?:(?:about|expected|hoping|likely|poised) to|(?:scheduled|set|tipped) (?:for|to)"
    r"|up for)\b"
)

PRESENT = ("is ", "are ")
"""One of these is in whatever is expected."""

OF_AIM = (
    "aims?|ambition|goals?|ideas?|intention|jobs?|mission|objectives?|plans?|point|purpose|role|steps?|tasks?|ways?"
)

IS_TO = re.compile(rf"\b(?!(?:{OF_AIM}) )[\w’-]+ (?:is|are) to (?!the\b|an?\b)[a-z]+\b")
"""What somebody is to do, which is still to come; not what an aim is."""

MAY = re.compile(r"\b(?:may|might) (?!have\b)[a-z]+")

COSTING = frozenset("cost trade".split())
"""Verbs of what something is worth on a day."""

PRICE = re.compile(r"\b(?:was|were) (?:worth|priced|valued)\b|\bchang\w+ hands\b")

TOO = re.compile(r"\b(?:too|so) (?!that\b)[a-z]+\b|\benough\b")
"""What makes *to* behind it the measure of how much: *too heavy to fly*."""

VAGUE_DEEDS = frozenset("back face obtain offer prepare provide".split())
"""Verbs that fit so many things that their object can be asked for only where much else is told."""

INTO_WHAT = frozenset("convert develop divide evolve grow split transform turn".split())
"""Verbs of which a single word says into what, which anybody guesses who knows what is turned."""


def is_going_on_then(fact: Fact, _company: Company) -> bool:
    """Whether it tells what was going on: *In which year was she sharing a flat?*; what is reported may be so now."""
    clause = fact.clause
    if not clause.verb:
        return WAS_GOING_ON.match(fact.sentence) is not None and not clause.source
    then = is_progressive(clause, {"was", "were"}) or clause.auxiliaries == ("had", "been")
    return then and clause.verb.endswith("ing") and not clause.source


def is_price_of_day(fact: Fact, _company: Company) -> bool:
    """Whether the statement tells what something was worth on a day."""
    traded = fact.clause.lemma in COSTING and any(phrase.type in {"date", "year"} for phrase in fact.clause.phrases)
    return traded or PRICE.search(fact.sentence) is not None


def is_progressive(clause: Clause, helpers: set[str]) -> bool:
    """Whether the clause tells what goes on, with one of the helpers before its verb."""
    return clause.auxiliaries[-1:] != () and clause.auxiliaries[-1] in helpers and clause.verb.endswith("ing")


def is_going_on_now(fact: Fact, _company: Company) -> bool:
    """Whether somebody is doing something, and no year says when; an amount may be told of all the same."""
    if YEAR.search(fact.sentence) or fact.ask_quantity or fact.asked.type in AMOUNTS:
        return False
    whole = not fact.clause.verb and PROGRESSIVE.search(fact.sentence) is not None
    return whole or is_progressive(fact.clause, {"is", "are"}) or "being" in fact.clause.auxiliaries


def is_expected(fact: Fact, _company: Company) -> bool:
    """Whether the statement tells what is only to come, and no year says when."""
    if not any(helper in fact.sentence for helper in PRESENT):
        return False
    ahead = EXPECTED.search(fact.sentence) or IS_TO.search(fact.sentence)
    return ahead is not None and YEAR.search(fact.sentence) is None


def is_newest(fact: Fact, _company: Company) -> bool:
    """Whether the statement tells what is the latest or a fresh one of its kind."""
    return any(word in fact.sentence for word in NEW) and NEWEST.search(fact.sentence) is not None


def is_feared(fact: Fact, _company: Company) -> bool:
    """Whether the article itself, in a statement about something named, only thinks that it may be so."""
    clause = fact.clause
    whole = not clause.verb and MAY.search(fact.sentence) is not None
    named = bool(clause.subject.name) and clause.auxiliaries[:1] in {("may",), ("might",)}
    return not clause.source and (whole or named)


def is_measure(fact: Fact, _company: Company) -> bool:
    """Whether it asks for what says how much is too much or enough: *What do birds have too little mass to do?*."""
    to_do = fact.asked.role in {"action", "purpose", "complement"} and fact.asked.text.startswith("to ")
    return to_do and any(TOO.search(phrase.text) for phrase in fact.clause.phrases if phrase is not fact.asked)


def is_vague_deed(fact: Fact, company: Company) -> bool:
    """Whether it asks what somebody faces, or how they provide it, and neither a year nor names tell the occasion."""
    asked, clause = fact.asked, fact.clause
    deed = (asked.role in {"object", "means"} and clause.lemma in VAGUE_DEEDS) or is_prepared_for(clause, asked)
    if not deed or fact.ask_quantity:
        return False
    return YEAR.search(fact.sentence) is None and not tells_of_topics(fact, company)


def is_prepared_for(clause: Clause, asked: Phrase) -> bool:
    """Whether it is what somebody prepares for."""
    return clause.lemma == "prepare" and asked.preposition == "for"


def becomes_one_word(fact: Fact, _company: Company) -> bool:
    """Whether it asks into what something is turned, and one common word says so: *Cinemas*."""
    plain = not fact.asked.name and len(fact.asked.core.split()) == 1
    return fact.asked.preposition == "into" and fact.clause.lemma in INTO_WHAT and plain
