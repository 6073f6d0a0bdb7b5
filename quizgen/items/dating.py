"""Which facts lack the year that the article gives them, and of whom no birthday is asked."""

import re

from quizgen.english.nationalities import full_name, names_of
from quizgen.items.company import Company
from quizgen.items.distractors.fitness import family, verbs_like
from quizgen.items.point import EMPTY_ROLES
from quizgen.model.fact import Fact, Role

MONTHS = "January|February|March|April|June|July|August|September|October|November|December"

MONTH = re.compile(rf"\b(?:{MONTHS})\b|\bMay \d|\b(?:in|\d) May\b")

MONTH_BEFORE = re.compile(rf"\b(?:{MONTHS}|May),? ")
"""A month with something behind it."""

DAY = re.compile(rf"\b(?:{MONTHS}|May) \d|\d (?:{MONTHS}|May)\b")

YEAR = re.compile(r"\b(?:1\d|20)\d\ds?\b")

BEHIND_MONTH = re.compile(rf"\b(?:{MONTHS}|May)\b(?: \d{{1,2}})?,? ((?:1\d|20)\d\d)\b")

SPAN = re.compile(r"\d ?[-–] ?\d")
"""Years from one to another, which may overlap others: *1890–91*."""

BIRTH = re.compile(r"\b(?:born|birth)\b")

WHAT: frozenset[Role] = frozenset({"subject", "object", "predicate"})
"""What a nameless phrase does that tells of what the deed was."""


def is_undated(fact: Fact, company: Company) -> bool:
    """Whether it names a month without its year where the article counts years: *They met on 2 October*."""
    if MONTH.search(fact.sentence) is None or YEAR.search(fact.sentence):
        return False
    start = company.article.rfind("\n\n", 0, fact.evidence.start)
    return YEAR.search(company.article, max(0, start), fact.evidence.end) is not None


def is_unproved(fact: Fact, _company: Company) -> bool:
    """Whether a day or month has a year that what is quoted does not have, since the article gives it far before."""
    return any(year not in fact.evidence.text for year in BEHIND_MONTH.findall(fact.sentence))


def is_half_date(fact: Fact, _company: Company) -> bool:
    """Whether it is the year alone of a month that the statement keeps: *She was elected in May* 1750."""
    if fact.asked.type != "year" or fact.asked.role == "gap" or MONTH_BEFORE.search(fact.evidence.text) is None:
        return False
    return re.search(rf"{MONTH_BEFORE.pattern}{re.escape(fact.asked.core)}\b", fact.evidence.text) is not None


def is_others_birthday(fact: Fact, company: Company) -> bool:
    """Whether it tells the day on which somebody was born whom the article is not about."""
    if BIRTH.search(fact.sentence) is None or DAY.search(fact.sentence) is None:
        return False
    most, named = max(company.mentions.values(), default=0), company.mentions.get(fact.clause.subject.name, 0)
    return named < most / 2


def is_repeated(fact: Fact, company: Company) -> bool:
    """Whether the article says the like of another year, so that both would be right: *She returned to China in 1925*.

    Looked for are sentences with a verb that may speak of the same, with what or where it was done, and another year.
    """
    if fact.rule not in {"time", "gap"} or fact.asked.type not in {"year", "date"}:
        return False
    clause, told = fact.clause, {*YEAR.findall(fact.evidence.text)}
    named = [phrase.name for phrase in clause.phrases if phrase.name and phrase is not fact.asked]
    told_apart = any(
        not phrase.name and phrase.role not in WHAT | EMPTY_ROLES
        for phrase in (*clause.phrases, *clause.lead)
        if phrase is not fact.asked
    )
    if not told or not named or not clause.verb or told_apart:
        return False
    bare = [phrase.head for phrase in (clause.subject, *clause.phrases) if not phrase.name and phrase.role in WHAT]
    forms, others = names_of(full_name(named[0])), [*named[1:], *filter(None, bare)]
    deeds = [words_of(verb, form, *others) for verb in verbs_like(clause.lemma) for form in forms]
    lines = {line for deed in deeds for line in company.with_all(deed)}
    return any(told.isdisjoint(years) for line in lines if (years := YEAR.findall(company.lines[line])))


def words_of(verb: str, *names: str) -> frozenset[str]:
    """The families of a verb and of the last word of each name."""
    return frozenset(map(family, (verb, *(name.rsplit(maxsplit=1)[-1].lower() for name in names))))
