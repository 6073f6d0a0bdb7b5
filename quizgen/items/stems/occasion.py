"""Whether a question tells, besides who and what is done, on which occasion it was."""

import re

from quizgen.items.definitions import definition_of
from quizgen.items.stems.classes import is_intention, kind_asked, whose_asked
from quizgen.items.stems.fame import tells_fame
from quizgen.items.stems.prepositions import keeps_preposition
from quizgen.items.stems.schools import tells_school
from quizgen.model.fact import Clause, Fact, Phrase, Role

SAYING_NO_OCCASION: frozenset[Role] = frozenset({"particle", "manner", "complement"})
"""Roles of phrases that tell of no occasion."""

IDLE = re.compile(
    r"(?:for (?:his|her|its|their) part|perhaps\b.*|in turn|after all|as a (?:consequence|result)|as such"
    r"|at the same time|by contrast|in (?:addition|any case|fact|other words|particular|short|the process)|of course"
    r"|on the (?:contrary|other hand)|for (?:example|instance))",
    re.IGNORECASE,
)
"""Words that tie a sentence to the text around it, or hedge it."""

NAME = re.compile(r"[A-Z]\w|\b(?:1\d|20)\d\d\b")

ONCE_IN_LIFE = frozenset(
    """
    abdicate assassinate baptise baptize bear beatify behead bury canonise canonize christen cremate crucify
    decapitate die educate enthrone entomb execute guillotine inter knight martyr murder nominate ordain orphan
    perish retire widow
    """.split()
)
"""Verbs of what happens to somebody once, so that the occasion needs no telling."""

MAIN = 0.4
"""Salience from which somebody is one of those whom the article is about, and not another's child."""

PARENT = re.compile(r"[A-Z].*’s? (?:father|mother)")
"""Who somebody's parent is."""

LONG_SUBJECT = 4
"""Words of a subject that says by itself what the question is about."""


def is_anchored(fact: Fact) -> bool:
    """Whether the question says, besides who and what is done, something that tells which occasion is meant."""
    clause, asked = fact.clause, fact.asked
    if asked.role in {"predicate", "content"} or keeps_preposition(clause, asked) or kind_asked(asked):
        return True
    if whose_asked(asked) or is_intention(asked) or definition_of(fact) is not None:
        return True
    if fact.ask_quantity and NAME.search(asked.counted):  # *of the vote in Malta’s election*
        return True
    if (
        is_lasting(clause)
        or is_of_life(fact)
        or is_law(fact)
        or is_undergone(fact)
        or tells_fame(fact)
        or is_parent(fact)
        or tells_school(fact)
    ):
        return True
    others = [
        phrase
        for phrase in (*clause.phrases, *clause.lead)
        if phrase is not asked and phrase.role not in {"particle", "manner"} and not IDLE.fullmatch(phrase.text)
        if not is_course(phrase, clause, asked)
    ]
    return bool(others) or (asked is not clause.subject and is_long(clause.subject))


def is_course(phrase: Phrase, clause: Clause, asked: Phrase) -> bool:
    """Whether the phrase is the verb of the object asked for rather than its occasion: *moved to capture* a town."""
    told = clause.tense == "past" and not clause.auxiliaries and asked.role == "object"
    return told and phrase.role == "complement" and phrase.text.startswith("to ")


def is_long(subject: Phrase) -> bool:
    """Whether the subject says by itself what the question is about; a name alone, however long, does not."""
    told = subject.text.removesuffix(subject.name) if subject.type == "person" and subject.name else subject.text
    return bool(told) and len(subject.text.split()) >= LONG_SUBJECT


def is_parent(fact: Fact) -> bool:
    """Whether it asks who somebody's father or mother was, of whom there is but one."""
    told = (phrase.text for phrase in fact.clause.phrases if phrase.role == "predicate")
    full = fact.rule == "subject" and " " in fact.value
    return full and fact.clause.lemma == "be" and any(map(PARENT.fullmatch, told))


def is_law(fact: Fact) -> bool:
    """Whether it tells why or how something can be, which is so on every occasion: *Iron may rust because …*."""
    possible = fact.clause.auxiliaries[:1] in {("can",), ("could",), ("may",)}
    return possible and fact.rule in {"means", "reason"} and fact.clause.subject.type == "thing"


def is_undergone(fact: Fact) -> bool:
    """Whether it asks why something with a name was sold, closed or the like: *Why was the Ulm Mill sold?*."""
    clause, subject = fact.clause, fact.clause.subject
    named = bool(subject.name) and subject.type not in {"person", "country", "city"}
    return fact.rule == "reason" and named and clause.auxiliaries in {("was",), ("were",)}


def is_of_life(fact: Fact) -> bool:
    """Whether it tells where or when somebody whom the article is about was born, died or retired."""
    return fact.clause.lemma in ONCE_IN_LIFE and bool(fact.clause.subject.name) and fact.salience >= MAIN


def is_lasting(clause: Clause) -> bool:
    """Whether the clause tells what somebody or something known does as a rule: *The device records the pulse*."""
    subject = clause.subject
    named = (
        (bool(subject.name) and subject.type != "person") or subject.text.startswith("the ") or "’s " in subject.text
    )
    return clause.tense == "present" and not clause.auxiliaries and clause.lemma != "be" and named
