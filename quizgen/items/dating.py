"""Which facts lack the year that the article gives them, and of whom no birthday is asked."""

import re

from quizgen.items.company import Company
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
