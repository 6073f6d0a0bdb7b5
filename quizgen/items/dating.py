"""Which facts lack the year that the article gives them, and of whom no birthday is asked."""

import re

from quizgen.english.counting import A_MONTH, A_YEAR, MONTHS
from quizgen.english.nationalities import full_name, names_of
from quizgen.items.company import Company
from quizgen.items.distractors.fitness import family, verbs_like
from quizgen.items.point import EMPTY_ROLES
from quizgen.model.fact import Fact, Role

BUT_MAY = "|".join(month for month in MONTHS if month != "May")

MONTH = re.compile(rf"\b(?:{BUT_MAY})\b|\bMay \d|\b(?:in|\d) May\b")

MONTH_BEFORE = re.compile(rf"\b(?:{A_MONTH}),? ")
"""A month with something behind it."""

DAY = re.compile(rf"\b(?:{A_MONTH}) \d|\d (?:{A_MONTH})\b")

YEARS = re.compile(rf"\b{A_YEAR}s?\b")
"""A year, or the years of a decade."""

BEHIND_MONTH = re.compile(rf"\b(?:{A_MONTH})\b(?: \d{{1,2}})?,? ({A_YEAR})\b")

BIRTH = re.compile(r"\b(?:born|birth)\b")

WHAT: frozenset[Role] = frozenset({"subject", "object", "predicate"})
"""What a nameless phrase does that tells of what the deed was."""


def is_undated(fact: Fact, company: Company) -> bool:
    """Whether it names a month without its year where the article counts years: *They met on 2 October*."""
    if MONTH.search(fact.sentence) is None or YEARS.search(fact.sentence):
        return False
    start = company.article.rfind("\n\n", 0, fact.evidence.start)
    return YEARS.search(company.article, max(0, start), fact.evidence.end) is not None


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
    clause, told = fact.clause, {*YEARS.findall(fact.evidence.text)}
    dated = fact.rule in {"time", "gap"} and fact.asked.type in {"year", "date"} and bool(told)
    named = [phrase.name for phrase in clause.phrases if phrase.name and phrase is not fact.asked]
    told_apart = any(
        not phrase.name and phrase.role not in WHAT | EMPTY_ROLES
        for phrase in (*clause.phrases, *clause.lead)
        if phrase is not fact.asked
    )
    if not dated or not named or not clause.verb or told_apart:
        return False
    bare = [phrase.head for phrase in (clause.subject, *clause.phrases) if not phrase.name and phrase.role in WHAT]
    forms, others = names_of(full_name(named[0])), [*named[1:], *filter(None, bare)]
    deeds = [words_of(verb, form, *others) for verb in verbs_like(clause.lemma) for form in forms]
    lines = {line for deed in deeds for line in company.with_all(deed)}
    return any(told.isdisjoint(years) for line in lines if (years := YEARS.findall(company.lines[line])))


def words_of(verb: str, *names: str) -> frozenset[str]:
    """The families of a verb and of the last word of each name."""
    return frozenset(map(family, (verb, *(name.rsplit(maxsplit=1)[-1].lower() for name in names))))
