"""What is beside what the article is about: where an expert works, the place of a meeting, a child's birthday."""

import re

from quizgen.english.counting import A_MONTH
from quizgen.english.people import names_people
from quizgen.items.company import Company
from quizgen.items.refusals.dates import is_dated
from quizgen.items.refusals.row import GRAVE, SLIGHT, Row
from quizgen.items.surroundings import around
from quizgen.model.fact import AnswerType, Fact

DAY = re.compile(rf"\b(?:{A_MONTH}) \d|\d (?:{A_MONTH})\b")

BIRTH = re.compile(r"\b(?:born|birth)\b")

MATTERS = 0.6
"""Salience from which even what is named once is what the article is about."""

BEFORE_A_NAME = re.compile(r"\b(?:as|at|by|for|from|in|near|of|on|to|with) (?:the )?$")
"""What makes a name a part of what is told of somebody else."""

OFTEN_NAMED = 4
"""Sentences with a name from which it is one of those that the article is about."""

SOMEWHERE: frozenset[AnswerType] = frozenset({"country", "city", "place", "person"})

OPENING = 3
"""Words behind a gap in which the subject begins."""

LONGEST_ROLE = 6
"""Words of what somebody is, before their name."""

FEW_LINES = 8
"""Sentences up to which a text names nothing often enough for a topic."""

FEW = 2
"""Sentences with a name, up to which the article hardly tells of who bears it."""


def is_others_birthday(fact: Fact, company: Company) -> bool:
    """Whether it tells the day on which somebody was born whom the article is not about."""
    if BIRTH.search(fact.sentence) is None or DAY.search(fact.sentence) is None:
        return False
    before = around(fact)[0] if fact.asked.role == "gap" else fact.clause.subject.text
    if any(name in before for name in company.called.get("person", {}).get(company.hero, ())):
        return False
    most, named = max(company.mentions.values(), default=0), company.mentions.get(fact.clause.subject.name, 0)
    return named < most / 2


def is_passing(fact: Fact, company: Company) -> bool:
    """Whether it asks what something is that the article names in passing: *sells Haibike, a German make*."""
    subject = fact.clause.subject
    asks = fact.rule == "predicate" and bool(subject.name) and subject.type != "person"
    return asks and fact.salience < MATTERS and company.mentions.get(subject.name, 2) <= 1


def is_told_beside(fact: Fact, company: Company) -> bool:
    """Whether it asks what somebody or something is that the sentence names for another's sake.

    *She was a friend of Li Na, the leader of the band*: that she was her friend is an answer too.
    """
    subject = fact.clause.subject
    if fact.rule != "predicate" or fact.clause.lemma != "be" or not subject.name:
        return False
    if company.mentions.get(subject.name, 0) >= OFTEN_NAMED:
        return False
    before, found, _ = fact.evidence.text.partition(subject.name)
    return bool(found) and BEFORE_A_NAME.search(before) is not None


def central(company: Company) -> frozenset[str]:
    """The names that the article is about, which of a few sentences that name nothing often are those named most."""
    most = max(company.mentions.values(), default=0)
    if company.topics or len(company.lines) > FEW_LINES:
        return company.topics
    return frozenset(name for name, number in company.mentions.items() if number == most)


def is_place_beside(fact: Fact, company: Company) -> bool:
    """Whether a gap stands for a place or somebody in a sentence that speaks of nothing the article is about.

    *The meeting was held in ____* fits any place; *____ is the largest exporter* has the gap as what it speaks of.
    """
    asked = fact.asked
    if asked.role == "place" and asked.type == "person":  # a place taken for somebody, by whose name nobody guesses it
        return True
    if asked.role != "gap" or asked.type not in SOMEWHERE or fact.sentence.startswith(asked.text):
        return False
    if asked.type == "person" and is_actor(fact):
        return False
    return not is_dated(fact) and not speaks_of_topic(fact, company)


def is_actor(fact: Fact) -> bool:
    """Whether the gap is whom the sentence speaks of, with what they are before it: *Economy minister ____ warned*."""
    before = around(fact)[0].split()
    return 0 < len(before) <= LONGEST_ROLE and names_people(before[-1].lower())


def speaks_of_topic(fact: Fact, company: Company) -> bool:
    """Whether a gap stands behind a name that the article is about, or right before: *In ____, Li Na retired*."""
    before, behind = around(fact)
    names = sorted(name.split()[-1] for name in central(company))
    opening = " ".join(behind.replace(",", " ").split()[:OPENING])
    return any(name in before or name in opening for name in names)


def is_date_beside(fact: Fact, company: Company) -> bool:
    """Whether a gap stands for a month or day in a sentence not taken apart that speaks of no such name."""
    return fact.asked.role == "gap" and fact.asked.type == "date" and not speaks_of_topic(fact, company)


def is_another(fact: Fact, company: Company) -> bool:
    """Whether it is said of somebody whom the article is not about."""
    subject = fact.clause.subject
    return subject.type == "person" and bool(subject.name) and subject.name not in central(company)


def is_place_of_another(fact: Fact, company: Company) -> bool:
    """Whether it asks where somebody was born, lives or works whom the article is not about."""
    return fact.asked.role == "place" and is_another(fact, company) and not fact.ask_quantity


def is_habit_of_another(fact: Fact, company: Company) -> bool:
    """Whether it asks what somebody hardly told of does at all times: *Li Na, who runs a course, said …*."""
    clause = fact.clause
    habit = clause.tense == "present" and not clause.auxiliaries and clause.lemma != "be" and not fact.ask_quantity
    few = company.mentions.get(clause.subject.name, 0) <= FEW
    return habit and few and fact.asked.role != "gap" and is_another(fact, company)


ROWS: dict[str, Row] = {
    "birthday": Row(is_others_birthday, "is the birthday of somebody whom the article is not about", whole=True),
    "passing": Row(is_passing, "is said of what the article names but once"),
    "beside": Row(is_told_beside, "is said of what its sentence names for the sake of another"),
    "place-beside": Row(is_place_beside, "is a place or person beside what the article is about"),
    "date-beside": Row(is_date_beside, "is a date beside the point", doubt=GRAVE),
    "place-of-another": Row(is_place_of_another, "is where somebody was whom the article is not about"),
    "habit-of-another": Row(is_habit_of_another, "is what somebody does whom the article is not about", doubt=SLIGHT),
}
