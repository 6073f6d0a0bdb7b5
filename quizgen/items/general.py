"""What is so in general: *Compaction leads to a loss of pores*, *Erosion can cause landslides*."""

import re

from quizgen.english.people import names_people
from quizgen.items.company import Company
from quizgen.items.distractors.fitness import family
from quizgen.items.stems.wh import CLASSES
from quizgen.model.fact import Clause, Fact, Phrase

POSSIBLE = frozenset({"can", "could", "may", "might"})
"""Auxiliaries of what many things may do: *Flights can be delayed by snow*."""

OF_SOME = re.compile(r"(?:all|any|each|every|few|many|most|much|no|several|some|the|these|those|various) ")

ANYBODY = frozenset(
    """
    anybody anyone everybody everyone folk foreigner guy human humanity individual man mankind nobody one other
    people person somebody someone thing
    """.split()
)

LONGEST_SUBJECT = 8

OFTEN = 3
"""Sentences with the subject's noun from which the article comes back to it."""

THINGS = frozenset("board chamber duchy exchange gallery laboratory library network station studio trust".split())
"""Words of the names of bodies that are things as well."""

DECIDING = (CLASSES - THINGS) | frozenset(
    """
    administration army audience business cabinet city community congress country couple crew crowd electorate
    enterprise faction family government group household jury kingdom leadership manufacturer military militia minority
    monarchy municipality nation navy opposition organisation organization police regime republic retailer squad staff
    startup state town tribe troop union village workforce
    """.split()
)
"""Nouns of those that decide for themselves what they do, as people do."""

NOW = frozenset({"is", "are"})

ABLE = frozenset({"can", "may", "must"})
"""Auxiliaries of what may be so now; *could* and *might* mostly tell of the past."""

OF_THESE = re.compile(r"(?:any|few|many|no|several|some|such|these|this|those|various) |another |other ")
"""How a subject begins that is of some things which nothing tells from others; *most* tells enough."""


EVEN = re.compile(r"\beven (?:more|less|\w+er)\b")
"""What is set beside a time before: *becomes even more crucial*."""


def is_general(clause: Clause) -> bool:
    """Whether it says what things of a kind do or may do at any time, so that no occasion is needed."""
    subject = clause.subject
    timeless = clause.auxiliaries[0] in POSSIBLE if clause.auxiliaries else clause.tense == "present"
    kind = subject.type == "thing" and not subject.name and OF_SOME.match(subject.text) is None
    kind = kind and subject.head not in ANYBODY
    return timeless and kind and not clause.source and len(subject.text.split()) <= LONGEST_SUBJECT


def is_taught(fact: Fact, company: Company) -> bool:
    """Whether a text that teaches says it of things of a kind, so that it is so at any time: *Honey is made from …*."""
    if fact.rule == "outcome":
        return company.teaching
    clause = fact.clause
    told = company.teaching and holds_always(clause) and is_of_things(clause) and not clause.source
    told = told and EVEN.search(fact.sentence) is None
    return told and (says_more(fact) or is_spoken_of(clause.subject, company))


def says_more(fact: Fact) -> bool:
    """Whether the question says more than subject and verb, or asks how many, how or where, not what."""
    asked = fact.asked
    if fact.ask_quantity or asked.role not in {"object", "content", "action"}:
        return True
    others = (each for each in (*fact.clause.phrases, *fact.clause.lead) if each is not asked)
    return any(each.role not in {"particle", "manner", "time", "complement"} for each in others)


def is_spoken_of(subject: Phrase, company: Company) -> bool:
    """Whether the article comes back to such things, so that what they do is not any of what they do."""
    return len(company.spoken.get(family(subject.head), ())) >= OFTEN


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
    # *bees*, *the Moon*, but not *North Americans*
    named = subject.text[1:].islower() or bool(subject.name)
    people = names_people(subject.head) or subject.head in ANYBODY | DECIDING
    kind = subject.type == "thing" and named and not people and OF_THESE.match(subject.text) is None
    return kind and len(subject.text.split()) <= LONGEST_SUBJECT
