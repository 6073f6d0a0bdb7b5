"""What is so in general: *Compaction leads to a loss of pores*, *Erosion can cause landslides*."""

import re

from quizgen.english.people import names_people
from quizgen.items.company import Company
from quizgen.model.fact import Clause, Fact

POSSIBLE = frozenset({"can", "could", "may", "might"})
"""Auxiliaries of what many things may do: *Flights can be delayed by snow*."""

OF_SOME = re.compile(r"(?:all|any|each|every|few|many|most|much|no|several|some|the|these|those|various) ")

ANYBODY = frozenset("anybody anyone everybody everyone human man people person somebody thing".split())

LONGEST_SUBJECT = 8

NOW = frozenset({"is", "are"})

ABLE = frozenset({"can", "may", "must"})
"""Auxiliaries of what may be so now; *could* and *might* mostly tell of the past."""

OF_THESE = re.compile(r"(?:any|each|every|few|many|no|several|some|such|these|this|those|various) |another |other ")
"""How a subject begins that is of some things which nothing tells from others; *most* tells enough."""


def is_general(clause: Clause) -> bool:
    """Whether it says what things of a kind do or may do at any time, so that no occasion is needed."""
    subject = clause.subject
    timeless = clause.auxiliaries[0] in POSSIBLE if clause.auxiliaries else clause.tense == "present"
    kind = subject.type == "thing" and not subject.name and OF_SOME.match(subject.text) is None
    kind = kind and subject.head not in ANYBODY
    return timeless and kind and not clause.source and len(subject.text.split()) <= LONGEST_SUBJECT


def is_taught(fact: Fact, company: Company) -> bool:
    """Whether a text that teaches says it of things of a kind, so that it is so at any time: *Honey is made from …*."""
    clause = fact.clause
    return company.teaching and holds_always(clause) and is_of_things(clause) and not clause.source


def holds_always(clause: Clause) -> bool:
    """Whether it is told in the present of what is so or is done as a rule, or may be."""
    if not clause.verb or clause.verb.endswith("ing"):
        return False
    if clause.auxiliaries:
        first, *others = clause.auxiliaries
        return first in ABLE or (first in NOW and "being" not in others)
    return clause.tense == "present"


def is_of_things(clause: Clause) -> bool:
    """Whether it is of things of a kind, not of people, whom one text tells of this and another of that."""
    subject = clause.subject
    kind = subject.type == "thing" and OF_THESE.match(subject.text) is None and not names_people(subject.head)
    return kind and subject.head not in ANYBODY and len(subject.text.split()) <= LONGEST_SUBJECT
