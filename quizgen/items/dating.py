"""Which facts lack the year that the article gives them, and of whom no birthday is asked."""

import re

from quizgen.english.nationalities import full_name, names_of
from quizgen.items.company import Company
from quizgen.items.distractors.fitness import family, verbs_like
from quizgen.model.fact import Fact

MONTH = re.compile(
    r"\b(?:January|February|March|April|June|July|August|September|October|November|December)\b"
    r"|\bMay \d|\b(?:in|\d) May\b"
)

YEAR = re.compile(r"\b(?:1\d|20)\d\ds?\b")

BIRTH = re.compile(r"\b(?:born|birth)\b")


def is_undated(fact: Fact, company: Company) -> bool:
    """Whether it names a month without its year where the article counts years: *They met on 2 October*."""
    if MONTH.search(fact.sentence) is None or YEAR.search(fact.sentence):
        return False
    start = company.article.rfind("\n\n", 0, fact.evidence.start)
    return YEAR.search(company.article, max(0, start), fact.evidence.end) is not None


def is_others_birthday(fact: Fact, company: Company) -> bool:
    """Whether it asks for the day on which somebody was born whom the article is not about."""
    most, named = max(company.mentions.values(), default=0), company.mentions.get(fact.clause.subject.name, 0)
    day = fact.asked.type == "date" and re.search(r"\b\d{1,2}\b", fact.value) is not None
    return day and BIRTH.search(fact.sentence) is not None and named < most / 2


def is_repeated(fact: Fact, company: Company) -> bool:
    """Whether the article says the like of another year, so that both would be right: *She returned to China in 1925*.

    Looked for are sentences with a verb that may speak of the same, with what or where it was done, and another year.
    """
    clause, told = fact.clause, {*YEAR.findall(fact.evidence.text)}
    dated = fact.rule in {"time", "gap"} and fact.asked.type in {"year", "date"} and bool(told)
    named = [phrase.name for phrase in clause.phrases if phrase.name and phrase is not fact.asked]
    where = [form for name in named for form in names_of(full_name(name))]
    if not dated or not clause.verb:
        return False
    deeds = (words_of(verb, form) for verb in verbs_like(clause.lemma) for form in where)
    lines = {line for deed in deeds for line in company.with_all(deed)}
    return any(told.isdisjoint(years) for line in lines if (years := YEAR.findall(company.lines[line])))


def words_of(verb: str, name: str) -> frozenset[str]:
    """The families of a verb and of the last word of a name."""
    return frozenset(map(family, (verb, name.rsplit(maxsplit=1)[-1].lower())))
