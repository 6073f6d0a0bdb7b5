"""Which answers are beside what the article is about: where an expert works, the place of a meeting, one of a list."""

import re

from quizgen.items.company import Company
from quizgen.items.dated import is_dated
from quizgen.items.incidental import around
from quizgen.model.fact import AnswerType, Fact

SOMEWHERE: frozenset[AnswerType] = frozenset({"country", "city", "place", "person"})

LISTED_BEHIND = re.compile(r", (?:the )?[A-Z][^,.;]*(?:,|,? (?:and|or)) (?:the )?[A-Z]")
"""What follows the first of several names."""

LISTED_BEFORE = re.compile(r"[A-Z][\w’-]*, $|[A-Z][\w’-]*, (?:[A-Z][\w’ -]*, )*(?:and |or )$")
"""What stands before a later one."""

OPENING = 3
"""Words behind a gap in which the subject begins."""

FEW_LINES = 8
"""Sentences up to which a text names nothing often enough for a topic."""

FEW = 2
"""Sentences with a name, up to which the article hardly tells of who bears it."""

ALL = re.compile(r"\b(?:All|all) (?:the |of the )?$")

LIKENED = re.compile(r", (?:like|unlike|such as) [^,]*$")
"""How an aside begins that sets something beside what the sentence is about."""


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
    return not is_dated(fact) and not speaks_of_topic(fact, company)


def speaks_of_topic(fact: Fact, company: Company) -> bool:
    """Whether a gap stands behind a name that the article is about, or right before: *In ____, Li Na retired*."""
    before, behind = around(fact)
    names = sorted(name.split()[-1] for name in central(company))
    opening = " ".join(behind.replace(",", " ").split()[:OPENING])
    return any(name in before or name in opening for name in names)


def is_one_of_list(fact: Fact, _company: Company) -> bool:
    """Whether a gap stands for one of several names in a row, any of which might be left out."""
    if fact.asked.role != "gap" or not fact.asked.name:
        return False
    before, behind = around(fact)
    return LISTED_BEHIND.match(behind.lstrip()) is not None or LISTED_BEFORE.search(before) is not None


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


def is_count_of_all(fact: Fact, _company: Company) -> bool:
    """Whether it asks how many there are of what is taken as known, *all three acts*, or likened to another."""
    if fact.asked.type != "number" and not fact.ask_quantity:
        return False
    before = around(fact)[0] if fact.asked.role == "gap" else fact.sentence.partition(fact.value)[0]
    few = fact.value.isalpha()  # *all three acts*, but *all 22 men were saved*
    return (few and ALL.search(before) is not None) or LIKENED.search(before) is not None
