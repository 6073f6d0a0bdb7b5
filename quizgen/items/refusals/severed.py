"""Statements and answers from which a part was severed that the sentence goes on with, or that it is told within."""

import re

from quizgen.items.company import Company
from quizgen.items.refusals.row import Row
from quizgen.model.fact import Fact

CONTAINING = frozenset("compose comprise consist contain include involve".split())

GOING_ON = re.compile(r", (?:which|where|whose)\b[^.]*?,? and ")
"""What is said of the first of several things, behind which the others stand."""

HYPHENED = re.compile(r"\b[A-Z]\w*-[A-Z]\w* $")
"""The first half of a name: *Sub-Saharan* *Africa*."""

FINDING = frozenset(
    "believe claim discover fear find hear know learn realise realize reveal say see show think".split()
)

FINITE = re.compile(r"(?:, [A-Z][^,]*)?,? (?:are|could|had|has|have|is|was|were|will|would)\b")
"""Behind what was taken for what somebody found: *she had discovered her husband* *had left*."""

IN_WAYS = re.compile(r"\bin (?:many|several|two|three|four|five|various) (?:ways|forms|directions)\b")

OR_SO_CALLED = re.compile(r"\w, or (?:an? |the )?[a-z]+$")
"""Another word for the subject, of which the second comma was lost: *flexion, or bending*."""

AMONG = re.compile(r"(?:Among|For|In|Within) (?:(?:all|many|most|other|some) )?(?P<group>[a-z]+s)(?:, however)?, ")
"""Of which kind of things alone a sentence tells."""


def lost_others(fact: Fact, _company: Company) -> bool:
    """Whether the answer to what something consists of is but the first of its parts."""
    behind = fact.evidence.text.partition(fact.value)[2]
    return fact.clause.lemma in CONTAINING and " and " not in fact.value and GOING_ON.match(behind) is not None


def lost_front(fact: Fact, _company: Company) -> bool:
    """Whether the answer has lost the half of a name before it that ends in a word with a hyphen."""
    before, found, _ = fact.evidence.text.partition(fact.value)
    return bool(found) and HYPHENED.search(before) is not None


def is_of_clause(fact: Fact, _company: Company) -> bool:
    """Whether what was taken for the object is the subject of what somebody found to be so."""
    if fact.clause.lemma not in FINDING:
        return False
    objects = [phrase for phrase in fact.clause.phrases if phrase.role == "object"]
    words = (words for phrase in objects for words in (phrase.text, phrase.name) if words)
    return any(FINITE.match(fact.evidence.text.partition(each)[2]) for each in words)


def is_in_ways(fact: Fact, _company: Company) -> bool:
    """Whether it asks how something is so in so many ways."""
    return fact.asked.role == "means" and IN_WAYS.search(fact.sentence) is not None


def lost_outcome(fact: Fact, _company: Company) -> bool:
    """Whether what something is goes on to what that leads to, which is left beside the subject: *so that it …*."""
    return fact.asked.role == "predicate" and " so that " in fact.sentence and " so that " not in fact.value


def lost_comma(fact: Fact, _company: Company) -> bool:
    """Whether the subject ends in another word for it, without the comma behind that."""
    return OR_SO_CALLED.search(fact.clause.subject.text) is not None


def lost_realm(fact: Fact, company: Company) -> bool:
    """Whether a text that teaches says it of one kind of things alone, of which the statement says nothing."""
    found = AMONG.match(fact.evidence.text) if company.teaching else None
    return found is not None and found["group"] not in fact.sentence.lower()


def asks_for_kind(fact: Fact, _company: Company) -> bool:
    """Whether it would be asked what some things are, told as many: *What is cells that kill?*."""
    phrases = [phrase for phrase in fact.clause.phrases if phrase.role == "predicate"]
    bare = bool(phrases) and not phrases[0].text.startswith(("a ", "an ", "the ")) and phrases[0].head.endswith("s")
    return fact.asked is fact.clause.subject and fact.clause.lemma == "be" and bare


ROWS: dict[str, Row] = {
    "lost-others": Row(lost_others, "is but the first of what there is"),
    "lost-front": Row(lost_front, "has lost the first half of its name"),
    "of-clause": Row(is_of_clause, "is the subject of what was found to be so", whole=True),
    "in-ways": Row(is_in_ways, "would be asked how it is so in so many ways"),
    "lost-outcome": Row(lost_outcome, "has left behind what it leads to"),
    "lost-comma": Row(lost_comma, "is told of a subject with half of its commas", whole=True),
    "lost-realm": Row(lost_realm, "is said of one kind of things, which it does not name", whole=True),
    "asks-for-kind": Row(asks_for_kind, "would be asked for as one thing, but is told of many", gap=True),
}
