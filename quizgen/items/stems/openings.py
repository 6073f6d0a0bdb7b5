"""Which words a question begins with, by what its clause does with the answer: *To what position was she elected?*."""

import re
from collections.abc import Callable
from dataclasses import replace

from quizgen.english.people import names_people
from quizgen.items.stems.askable import is_askable, is_what_it_has_to_do_with
from quizgen.items.stems.classes import (
    announced_asked,
    class_asked,
    kind_asked,
    narrowed_asked,
    whose_asked,
    work_asked,
)
from quizgen.items.stems.copula import defines, is_relative
from quizgen.items.stems.destination import is_destination, is_dwelling, is_whereabouts
from quizgen.items.stems.honours import is_for_honour
from quizgen.items.stems.judged import is_judged_for
from quizgen.items.stems.misread import is_mistaken
from quizgen.items.stems.opponents import is_team
from quizgen.items.stems.prepositions import keeps_preposition, left_of_amount
from quizgen.items.stems.wh import asker, asker_of_quantity
from quizgen.model.fact import Clause, Fact, Phrase

NAMING = frozenset("alias codename epithet forename moniker name nickname pseudonym sobriquet surname username".split())
"""What a person is called by, and no person."""

CALLING = frozenset("brand call christen deem designate dub label name nickname rename style tag term".split())
"""Verbs that say what something is called."""

PUT_IN_OFFICE = {
    **dict.fromkeys("appoint demote elect promote re-elect reappoint reelect".split(), "to what position"),
    **dict.fromkeys(
        """
        anoint consecrate create crown make name ordain proclaim vote
        """.split(),
        "what",
    ),
}
"""Verbs behind which a noun says what somebody came to be → what asks for it."""

MAKING = frozenset(
    "code compose demonstrate design develop engineer invent manufacture paint program record release write".split()
)
"""Verbs of what nobody does with a body."""

RAISING = frozenset({"demote", "promote"})
"""Verbs behind which *to* says what somebody came to be."""

AS_WHAT = frozenset(
    """
    advertise begin build construct disguise enlist enrol enroll establish found install launch market open ordain
    qualify register reopen start train
    """.split()
)
"""Verbs behind which *as* tells the one thing that was begun, or by what something goes on sale."""

SETTING_IN = frozenset({"begin", "start"})

DEED = re.compile(r"\w+(?:al|ance|ence|ing|ion|ment|ure)")
"""A noun of what was done, of which nobody asks as what it began: *The arrival of Danes began as a trickle*."""

OWN_NOUN = (class_asked, whose_asked, work_asked, announced_asked, narrowed_asked)
"""What asks by the noun of the answer itself."""

FORESEEING = frozenset("anticipate envisage envision forecast foresee plan predict project schedule slate".split())
"""Verbs behind which a year is that of what is foreseen: *For which year is the launch planned?*."""

WAYS = re.compile(r"\b(?:means|methods?|strateg(?:y|ies)|tactics?|techniques?|tools?|ways?)$")
"""What is used for whatever one does: one rather asks why somebody uses it."""

SHORT_OBJECT = 4
"""Words of an object over which one still remembers how the question began: *What did they use the grant for?*."""


BEHIND_POST = re.compile(r" (?:at|for|in|of|to) ")


OF_ANY_KIND = re.compile(r"(?:\w+ )?which (?:body|events?|organizations?|places?|works?)")
"""Words that ask behind a preposition for a name of nearly anything: of nine such questions two readers took one."""


def words_for(fact: Fact) -> str:
    """The words the question begins with; empty where none would sound natural."""
    asked = fact.asked
    if fact.ask_quantity:
        counted = replace(asked, preposition="") if left_of_amount(fact.clause, asked) else asked
        return asker_of_quantity(counted) if is_askable(fact) else ""
    if keeps_preposition(fact.clause, asked) or does_with(fact.clause, asked):
        amiss = is_mistaken(fact.clause, asked) or is_what_it_has_to_do_with(fact.clause, asked)
        return "" if amiss else "what"
    words = own_words_for(fact)
    if fact.rule == "oblique" and OF_ANY_KIND.fullmatch(words):
        return ""
    return words if words and is_askable(fact) else ""


def own_words_for(fact: Fact) -> str:
    """The words that ask for what it tells, whether or not they would sound natural in this clause."""
    asked, lemma = fact.asked, fact.clause.lemma
    if tells_as_what(fact):
        return "as what"
    if named := next(filter(None, (own(asked) for own in OWN_NOUN)), ""):
        return named
    if clause_becomes(fact):
        return "what"
    if apart := next((words for words, holds in APART.items() if holds(fact.clause, asked)), ""):
        return apart
    if (kind := kind_asked(asked)) and not (asked.role == "predicate" and is_told_as_such(fact.clause)):
        return kind
    words = "" if is_somebody_unknown(fact) else asker(asked)
    if words == "which organization" and is_made(fact):
        return "what"
    if words == "in which year" and lemma in FORESEEING and fact.asked.preposition == "for":
        return "for which year"
    return PUT_IN_OFFICE[lemma] if is_office(fact) and words else who_or_what(fact, words)


def is_made(fact: Fact) -> bool:
    """Whether it is what somebody made, which is no body, whatever its name looks like: *Sonora was developed by*."""
    passive = fact.clause.auxiliaries[-1:] in {("was",), ("were",), ("is",), ("are",), ("been",), ("being",)}
    of_subject = fact.asked is fact.clause.subject
    return fact.clause.lemma in MAKING and (passive if of_subject else fact.asked.role == "object")


def is_part(clause: Clause, asked: Phrase) -> bool:
    """Whether it is the part that somebody plays: *As whom was he cast in 2000?*."""
    return clause.lemma == "cast" and asked.preposition == "as" and asked.type == "person" and bool(asked.name)


def is_office(fact: Fact) -> bool:
    """Whether it is what somebody was made: *To what position was she elected?*, *She was promoted to captain*."""
    asked, lemma = fact.asked, fact.clause.lemma
    raised = lemma in RAISING and asked.preposition == "to" and asked.type == "person" and not asked.name
    return raised or (asked.role == "predicate" and lemma in PUT_IN_OFFICE)


def does_with(clause: Clause, asked: Phrase) -> bool:
    """Whether it asks for what something is used, which is no reason: *What did they use the grant for?*."""
    objects = [phrase for phrase in clause.phrases if phrase.role == "object"]
    used = clause.lemma == "use" and any(
        len(phrase.text.split()) <= SHORT_OBJECT and not WAYS.search(phrase.text) for phrase in objects
    )
    return used and asked.role == "purpose" and asked.text.startswith("to ")


def is_somebody_unknown(fact: Fact) -> bool:
    """Whether what became a person's post is somebody whom the article is not sure to mean: *Knud became head*."""
    posts = (phrase for phrase in fact.clause.phrases if phrase.role in {"predicate", "object"})
    became = fact.clause.lemma == "become" and fact.asked is fact.clause.subject and fact.asked.type != "person"
    return became and any(phrase.type == "person" for phrase in posts)


def who_or_what(fact: Fact, words: str) -> str:
    """*Who* for somebody's post, *what* for somebody's trade: *What was her father?*; else the words as they are."""
    predicate = fact.asked.role == "predicate" and words in {"who", "what"}
    called = fact.clause.lemma in CALLING  # *What are those who study rocks called?*
    if predicate and (called or fact.clause.subject.head in NAMING):  # *What is her real name?*
        return "what"
    if predicate and fact.clause.lemma == "be" and is_bearer(fact):
        return "who"
    if not predicate or fact.clause.lemma != "be" or fact.clause.subject.type != "person":
        return words
    return "what" if is_relative(fact.clause.subject) and fact.asked.text.startswith(("a ", "an ")) else "who"


def is_bearer(fact: Fact) -> bool:
    """Whether it is the name of who holds a post, whatever it was taken for: *The last mayor of Ulm was Zef Orr*."""
    post = BEHIND_POST.split(fact.clause.subject.text)[0]
    named = bool(fact.asked.name) and fact.asked.text == fact.asked.written and " " in fact.asked.name
    return named and post.startswith("the ") and names_people(post.rpartition(" ")[2])


def is_told_as_such(clause: Clause) -> bool:
    """Whether one asks what, and not of what kind, the subject is, or what one that tells its kind is called."""
    told = clause.lemma in CALLING and clause.subject.head == clause.phrases[0].head
    return told or defines(clause.subject) or is_relative(clause.subject)


def tells_as_what(fact: Fact) -> bool:
    """Whether the fact is as what somebody began, or by what name something goes: *She was ordained as a deacon*."""
    asked = fact.asked
    told = asked.core.startswith(("a ", "an ", "the ", "“")) or asked.core[:1].isupper()
    if fact.clause.lemma in SETTING_IN and DEED.fullmatch(fact.clause.subject.head):
        return False
    return asked.role == "oblique" and asked.preposition == "as" and fact.clause.lemma in AS_WHAT and told


def clause_becomes(fact: Fact) -> bool:
    """Whether the fact is what somebody became, which is asked for with *what*."""
    return fact.clause.lemma == "become" and fact.asked.role in {"predicate", "object"}


APART: dict[str, Callable[[Clause, Phrase], bool]] = {
    "where": lambda clause, asked: (
        is_destination(clause, asked) or is_dwelling(clause, asked) or is_whereabouts(clause, asked)
    ),
    "for what": lambda clause, asked: is_for_honour(clause, asked) or is_judged_for(clause, asked),
    "as whom": is_part,
    "against which team": is_team,
    "by what vote": lambda _, asked: asked.role == "oblique" and asked.head == "vote" and " votes to " in asked.text,
}
"""What asks for some phrases by their verb → which they are."""
