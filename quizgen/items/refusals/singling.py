"""Which questions single nobody and nothing out: *What was published in translation?*, *Whom did she meet?*."""

import re

from quizgen.english.nationalities import ADJECTIVES
from quizgen.english.superlatives import is_superlative
from quizgen.items.company import Company, is_same
from quizgen.items.distractors.fitness import content, family, stands_in
from quizgen.items.refusals.row import Row
from quizgen.items.stems.wh import asker, kinds_of
from quizgen.model.fact import PLACES, Fact, Phrase

OCCASION = re.compile(
    r"\d|[“\"]|\b(?:first|second|third|last|only|alone|most|least|two|three|four|five|six|seven|eight|nine|ten)\b"
)
"""What tells of one thing among others, besides names and superlatives."""

LANGUAGES = "|".join(sorted({*ADJECTIVES.values(), "Arabic", "English", "Hindi", "Latin"}))

IN_LANGUAGE = re.compile(rf"\bin (?:{LANGUAGES})\b")
"""A language, which is no occasion: much is published in English translation."""

NAME = re.compile(r"[A-Z][\w’'-]*")

OWNED = re.compile(r"(?:’s|s’) (?!(?:father|husband|mother|wife|(?:\w+ )?(?:nick)?name)$)[\w -]+$")
"""Somebody told by whose they are: *Li Na’s cousin*."""

STEPS = frozenset("appoint elect graduate promote re-elect reappoint resign".split())
"""Verbs of what is done several times in a career."""

FROM_WHAT = frozenset({"from", "into", "to", "in"})
"""Prepositions before what somebody withdrew from, or where to."""

STAYING = frozenset("live reside settle stay work".split())
"""Verbs of being somewhere for a time."""

RESIGNED = re.compile(r"\bresigned (?:and|so)\b")
"""What tells that somebody resigned, and not from what."""

LEFT_OFFICE = re.compile(r"\b(?:leaves?|leaving|left) (?:office|power)\b(?! (?:as|of)\b)")
"""The same of somebody who left office."""

TRIPS = frozenset("return revisit travel".split())
"""Verbs of going somewhere not to stay."""

FOR_WHAT = re.compile(r" to (?!an?\b|the\b|her\b|his\b|its\b|their\b)[a-z]+\b|, where\b|,? and [a-z]+ed\b")
"""What a trip was for, or what came of it."""

TO_ONE = frozenset({"bear", "marry", "wed"})
"""Verbs of what is done to, with or by hardly more than one: *Who were the parents of Li Na?*."""

AT_LENGTH = 8
"""Words with which a sentence tells enough of what somebody did for it to be no other."""

UNIQUE = re.compile(r"^the |[A-Z]|\d|[’']s? ")
"""What tells that there is but one who is what is said: not *best actor in a comedy*, which is so at every award."""

NAMED_TYPES = PLACES | {"person", "organisation"}

FEWEST_TOLD = 2
"""Words of a statement by which another sentence is known to tell the like."""

LYING = frozenset(
    """
    branch curve descend extend hang lead lean lie loom meander nestle pass perch project protrude rest rise run sit
    slope snake sprawl spread stand stretch tower wind
    """.split()
)
"""Verbs of where something is or leads, as much else does."""

MOVING = frozenset(
    """
    arrive come depart fly go head hurry journey land leave march migrate move proceed relocate return rush sail travel
    trek wander
    """.split()
)
"""Verbs that say nothing without where to."""


def is_singled_out(fact: Fact) -> bool:
    """Whether something beside the subject tells it from others: a name, a date, a rank or what is quoted."""
    clause = fact.clause
    told = " ".join(each.text for each in (*clause.lead, *clause.phrases))
    ranked = any(map(is_superlative, told.lower().split()))
    at_length = bool(fact.asked.name) and len(told.split()) >= AT_LENGTH
    return (
        ranked or at_length or NAME.search(IN_LANGUAGE.sub("", told)) is not None or OCCASION.search(told) is not None
    )


def is_anyone(fact: Fact, _company: Company) -> bool:
    """Whether it asks who or what did something, and nothing tells on which occasion, or which it was of many."""
    asked = fact.asked
    if asked.role == "agent":  # *By whom was concern expressed?* by experts
        return asked.type == "person" and asked.plural and not NAME.search(asked.core)
    if asked.role != "subject" or fact.ask_quantity or asked.text.startswith("only "):
        return False
    told = any(UNIQUE.search(phrase.text) for phrase in fact.clause.phrases)  # *the founder of nursing*: there was one
    return not (fact.clause.lemma == "be" and told) and not is_singled_out(fact)


def is_whom(fact: Fact, _company: Company) -> bool:
    """Whether it asks whom somebody does something to, with or against, and not in which year: of 25 readers took five.

    From whom and for whom something came or was done is told better: of 7 they took four.
    """
    asked = fact.asked
    done_to = asked.role == "object" or (asked.role == "oblique" and asked.preposition in {"against", "to", "with"})
    told = fact.clause.lemma in TO_ONE or (bool(asked.name) and re.search(r"\d", fact.sentence) is not None)
    return done_to and not (fact.ask_quantity or told) and asker(asked).endswith("whom")


def is_whose(fact: Fact, _company: Company) -> bool:
    """Whether it asks who somebody's relative or helper was: *Who was Li Na's cousin?*; of eight readers took two.

    Of parents and spouses there are not many.
    """
    clause, asked = fact.clause, fact.asked
    named = clause.lemma == "be" and asked.type == "person" and bool(asked.name)
    others = [phrase for phrase in (clause.subject, *clause.phrases) if phrase is not asked]
    return named and asked.role in {"subject", "predicate"} and any(OWNED.search(phrase.text) for phrase in others)


def is_said_of_others(fact: Fact, company: Company) -> bool:
    """Whether another sentence tells the same, word for word, of somebody else: *____ won the pilots’ award*."""
    asked = fact.asked
    first = asked is fact.clause.subject or (asked.role == "gap" and fact.sentence.startswith(asked.text))
    if not (first and asked.name):
        return False
    rest = frozenset(map(family, content(fact.sentence.replace(asked.text, " "))))
    lines = (company.lines[number] for number in company.with_all(rest))
    return any(not is_same(line, fact.evidence.text) and asked.name.split()[-1] not in line for line in lines)


def is_so_elsewhere(fact: Fact, company: Company) -> bool:
    """Whether a sentence about another of the answer's type has all that the statement tells, its verb left aside.

    *In Norway, private schools are called free schools*, where another sentence tells of Danish private, free schools.
    """
    asked, clause = fact.asked, fact.clause
    if asked.type not in NAMED_TYPES or not asked.name or fact.ask_quantity or re.search(r"\d", fact.sentence):
        return False
    verb = content(" ".join((*clause.auxiliaries, clause.verb, clause.lemma)))
    words = frozenset(map(family, content(fact.sentence) - content(asked.core) - verb))
    lines = (company.lines[number] for number in company.with_all(words)) if len(words) >= FEWEST_TOLD else ()
    return any(not is_same(line, fact.evidence.text) and names_another(line, asked, company) for line in lines)


def names_another(line: str, asked: Phrase, company: Company) -> bool:
    """Whether the line names another of the type of what is asked for, and not that."""
    called = company.called.get(asked.type, {})
    own = called.get(asked.name, (asked.name,))
    if any(stands_in(name, line) for name in own):
        return False
    return any(stands_in(name, line) for names in called.values() if names is not own for name in names)


def is_of_no_kind(fact: Fact, _company: Company) -> bool:
    """Whether it asks *what* did something that has a name, of which nobody knows to ask *which ship*."""
    asked = fact.asked
    named = bool(asked.name) and asked.core.endswith(asked.name) and not asked.text.startswith("the ")
    plain = asked.role == "subject" and fact.clause.lemma != "be" and not fact.ask_quantity
    return named and plain and asked.type in {"thing", "event", "place", "work"} and not kinds_of(asked)


OF_KIN = re.compile(
    r"(?:her|his|their) (?:[a-z]+ )?(?:brother|cousin|father|husband|mother|parents|sister|son|wife)s?\b"
)

JOURNEYING = frozenset({"anchor", "arrive", "dock", "go", "land", "sail", "travel"})


def goes_nowhere(fact: Fact, _company: Company) -> bool:
    """Whether somebody arrives or goes, and nothing says where: *She arrived in 1777 at the age of 23*."""
    clause = fact.clause
    if clause.lemma not in MOVING or clause.subject.type != "person" or fact.asked.role == "gap":
        return False
    others = (each for each in (*clause.phrases, *clause.lead) if each is not fact.asked or each.role != "purpose")
    return not any(map(tells_where, others))  # *Why did she go at twenty?* – to learn Greek


def is_followed_nowhere(fact: Fact, _company: Company) -> bool:
    """Whether somebody followed another, and the statement leaves out where to: *In 1891, Ada followed her sister*."""
    clause = fact.clause
    objects = [each for each in clause.phrases if each.role == "object"]
    after = any(each.type == "person" or OF_KIN.match(each.text) for each in objects)
    beside = [
        each for each in (*clause.phrases, *clause.lead) if each.role not in {"object", "time", "purpose", "reason"}
    ]
    return clause.lemma == "follow" and after and clause.subject.type == "person" and not beside


def is_some_journey(fact: Fact, _company: Company) -> bool:
    """Whether it asks where a journey led, of which nothing tells the time or the aim: *Where did Ivo Marsh land?*."""
    clause = fact.clause
    others = any(each is not fact.asked for each in (*clause.phrases, *clause.lead))
    return fact.asked.role == "place" and clause.lemma in JOURNEYING and bool(clause.subject.name) and not others


def is_half_of_trip(fact: Fact, _company: Company) -> bool:
    """Whether it asks when somebody went on a trip, and the sentence tells what for or what came of it besides.

    Of seven such questions readers took two, of four on trips of which no more is told all.
    """
    asks = fact.rule == "time" and fact.clause.lemma in TRIPS and bool(fact.clause.subject.name)
    return asks and FOR_WHAT.search(fact.evidence.text.partition(fact.clause.verb)[2]) is not None


def is_some_step(fact: Fact, _company: Company) -> bool:
    """Whether it asks when somebody took a step of which they took several, and not from or to what: *graduated*.

    Of five such questions readers took none.
    """
    clause = fact.clause
    others = [phrase for phrase in clause.phrases if phrase is not fact.asked]
    bare = all(phrase.role in {"agent", "manner", "time"} for phrase in others)
    return fact.rule == "time" and clause.lemma in STEPS and clause.subject.type == "person" and bare


def is_from_nothing(fact: Fact, _company: Company) -> bool:
    """Whether somebody withdrew or left office, and nothing tells from what or as what: *In 1975 she left office*."""
    clause = fact.clause
    roles = {"agent", "duration", "manner", "means", "predicate", "purpose", "reason", "result", "time"}
    others = [phrase for phrase in clause.phrases if phrase.role not in roles]
    told = any(phrase.role == "object" or phrase.preposition in FROM_WHAT for phrase in others)
    withdrew = clause.lemma == "withdraw" and not told
    left = clause.lemma == "leave" and LEFT_OFFICE.search(fact.sentence) is not None
    return withdrew or left or RESIGNED.search(fact.sentence) is not None


def is_some_stay(fact: Fact, _company: Company) -> bool:
    """Whether it asks where somebody lived or worked, and nothing tells when: of four such questions none was good."""
    clause = fact.clause
    alone = clause.phrases == (fact.asked,) and not clause.lead and not clause.adverb
    somebody = clause.subject.type == "person" and bool(clause.subject.name)
    return clause.lemma in STAYING and alone and somebody


def is_of_descent(fact: Fact, _company: Company) -> bool:
    """Whether it asks to whom somebody was born who is told by where they came from: *parents of Danish descent*."""
    return fact.clause.lemma == "bear" and fact.asked.preposition == "to" and fact.asked.core.startswith("parents ")


def tells_where(phrase: Phrase) -> bool:
    """Whether the phrase is a place, a way or an errand rather than a time."""
    if phrase.role in {"time", "duration", "manner", "reason", "means"} or phrase.type == "number":
        return False
    return not re.match(r"at the age of|with\b|by\b", phrase.text)


def is_somewhere(fact: Fact, _company: Company) -> bool:
    """Whether it asks *what* lies or leads somewhere, of all that does: *What runs west to Oslo?*."""
    asked = fact.asked
    plain = asked.role == "subject" and bool(asked.name) and not fact.ask_quantity
    return plain and fact.clause.lemma in LYING and asker(asked) == "what"


ROWS: dict[str, Row] = {
    "anyone": Row(is_anyone, "is one of many of whom that may be so", gap=True),
    "whom": Row(is_whom, "is one of several to whom that may have been done", gap=True),
    "whose": Row(is_whose, "is told only by whose relative or helper that is", gap=True),
    "said-of-others": Row(is_said_of_others, "is not the only one of whom the article says so"),
    "so-elsewhere": Row(is_so_elsewhere, "is not the only one of which the article tells the like"),
    "no-kind": Row(is_of_no_kind, "is the name of something of which the article does not say what it is", gap=True),
    "somewhere": Row(is_somewhere, "is one of many things that are there", gap=True),
    "followed-nowhere": Row(is_followed_nowhere, "is told of somebody followed to nowhere", whole=True),
    "of-descent": Row(is_of_descent, "tells of somebody’s parents and does not name them"),
    "some-stay": Row(is_some_stay, "is where somebody was, and nothing tells when", gap=True),
    "from-nothing": Row(is_from_nothing, "is told of somebody who left what is not told", whole=True),
    "some-step": Row(is_some_step, "is when somebody took one of several such steps", gap=True),
    "half-trip": Row(is_half_of_trip, "is but when somebody went, and the sentence tells what for", gap=True),
    "some-journey": Row(is_some_journey, "is where one of several journeys led", gap=True),
    "nowhere": Row(goes_nowhere, "is said of a journey to nowhere", whole=True, asked=True),
}
