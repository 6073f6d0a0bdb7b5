"""Which answers are guessed by anybody, or asked for in words that nobody would use: *Whom do lessons teach?*."""

import re

from quizgen.english.people import names_people
from quizgen.items.company import Company
from quizgen.model.fact import Fact

ANYBODY = re.compile(
    r"(?:the )?(?:adults|children|citizens|consumers|customers|families|men|money|parents|the public|time|travell?ers"
    r"|users|viewers|voters|women|young people)",
    re.IGNORECASE,
)
"""Answers that fit wherever somebody is told, shown or sold something."""

TOLD_TO = frozenset("ask give inform offer remind sell send show teach tell warn".split())
"""Verbs of telling or giving: *whom* would ask for one of their two objects, stiffly."""

WINNING = frozenset("accept earn receive win".split())

PRIZES = (["award"], ["cup"], ["medal"], ["prize"], ["title"], ["trophy"])

WORKS = "album|book|comedy|drama|film|game|magazine|memoir|movie|musical|novel|opera|play|poem|series|show|song"

WORK = re.compile(rf"\b(?:{WORKS}) (?:“|[A-Z])")
"""The name of a work behind what it is, of which English asks *which film*."""

AS_DEEMED = frozenset(
    "characterise characterize define depict describe picture portray present refer regard see treat view".split()
)
"""Verbs of which one asks *how* and answers with *as*."""

AS = re.compile(r"\bas\b")

VIEWING = AS_DEEMED | {"hail", "praise"}

SPELL = re.compile(
    r"(?:.* )?(?:years?|months?|weeks?|days?|nights?|hours?|minutes?|seconds?|decades?|centur(?:y|ies)|terms?|seasons?)"
)
"""How an answer ends that says for how long; *three years running* says how often."""

CAPITALS = re.compile(r"\w+ [A-Z]")

DEEDS = frozenset(
    "agreement attempt blow boost change decision deal measure move plan setback shift step victory".split()
)
"""Heads of what somebody did, which is what nobody and nothing with a name is."""

PARTS = frozenset("aspect component element factor ingredient part piece".split())
"""Heads of what says of what something is a part, and not what it is."""

OWN = re.compile(r"\b(?:his|her|their)\b")

OPENED = re.compile(r"(?:Although|As|If|Though|When|While)\b")
"""What opens a sentence with what was so at the time of something else."""

SETTLED = frozenset("agree decline refuse consent".split())
"""Verbs that say nothing without what was agreed to."""


def is_anybody(fact: Fact, _company: Company) -> bool:
    """Whether the answer is a word for anybody or anything that fits there: *children*, *time*."""
    return not fact.ask_quantity and ANYBODY.fullmatch(fact.value) is not None


def is_told_to(fact: Fact, _company: Company) -> bool:
    """Whether it asks *whom* of a verb that goes with what is told or given as well: *Whom do they teach norms?*."""
    asked = fact.asked
    somebody = asked.type == "person" or names_people(asked.head)
    told = asked.role in {"object", "recipient"} and fact.clause.lemma in TOLD_TO
    return told and somebody and not asked.name and not fact.ask_quantity


def is_no_somebody(fact: Fact, _company: Company) -> bool:
    """Whether *whom* would ask for a prize, whose name was taken for a person’s: *won the Man of the Year award*."""
    asked = fact.asked
    won = fact.clause.lemma in WINNING or asked.core.split()[-1:] in PRIZES
    return asked.role == "object" and asked.type == "person" and won


def is_titled_work(fact: Fact, _company: Company) -> bool:
    """Whether *what* would ask for a film or book by its name."""
    return fact.asked.role == "subject" and not fact.ask_quantity and WORK.search(fact.asked.core) is not None


def is_said_how(fact: Fact, _company: Company) -> bool:
    """Whether *how* would ask for what follows *as* of a verb that is not of seeing or calling: *recognize as*."""
    asked = fact.asked
    return asked.role == "means" and asked.preposition == "as" and fact.clause.lemma not in AS_DEEMED


def is_viewed_as(fact: Fact, _company: Company) -> bool:
    """Whether it asks what somebody describes, of which the sentence says as what: that is what it tells."""
    asks = fact.asked.role == "object" and fact.clause.lemma in VIEWING and not fact.ask_quantity
    return asks and AS.search(fact.evidence.text.partition(fact.value)[2] + fact.value) is not None


def is_no_spell(fact: Fact, _company: Company) -> bool:
    """Whether the answer to *how long* is a count of times, or a title: *Seven Days*."""
    asked = fact.asked
    spell = asked.role == "duration" and not fact.ask_quantity and asked.preposition == "for"
    return spell and (SPELL.fullmatch(asked.core.lower()) is None or CAPITALS.search(asked.core) is not None)


def is_no_definition(fact: Fact, _company: Company) -> bool:
    """Whether what something is said to be is a deed or a part, or was so only while something else was."""
    clause, asked = fact.clause, fact.asked
    if fact.rule != "predicate" or clause.lemma != "be" or asked.role != "predicate":
        return False
    if asked.head in PARTS or (clause.subject.name and asked.head in DEEDS):
        return True
    if OPENED.match(fact.evidence.text) and fact.value in fact.evidence.text.partition(",")[0]:
        return True
    dated = any(phrase.role == "time" for phrase in (*clause.phrases, *clause.lead))
    thing = bool(clause.subject.name) and clause.subject.type in {"thing", "work", "organisation"}
    return thing and clause.tense == "past" and not clause.auxiliaries and not dated


def lacks_what(fact: Fact, _company: Company) -> bool:
    """Whether somebody agrees or refuses, and the statement does not say to what."""
    clause = fact.clause
    told = any(phrase.role in {"action", "content", "complement", "object"} for phrase in clause.phrases)
    told = told or any(phrase.text.startswith(("to ", "on ")) for phrase in clause.phrases)
    return clause.lemma in SETTLED and not told


def is_owner(fact: Fact, _company: Company) -> bool:
    """Whether something told is cut behind an owner: *awarded to Li Na’s*."""
    return any(phrase.role != "words" and phrase.core.endswith("’s") for phrase in fact.clause.phrases)


def has_two_owners(fact: Fact, _company: Company) -> bool:
    """Whether *who* asks for somebody of whom *his* behind another’s name may speak: *led Li Na to her home*."""
    clause, asked = fact.clause, fact.asked
    if asked.role != "subject" or asked.type != "person":
        return False
    named = False
    for phrase in clause.phrases:
        if named and OWN.search(phrase.text):
            return True
        named = named or phrase.type == "person"
    return False
