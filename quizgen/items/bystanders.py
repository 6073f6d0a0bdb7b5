"""Who is only asked for a comment: what they are by trade is no matter of the article."""

import re

from quizgen.items.company import Company
from quizgen.model.fact import Fact

OFTEN = 3
"""Sentences with a name from which somebody matters in an article."""

BRIEF = 12
"""Sentences of an article so short that nobody is named often in it."""

DEEDS = 2
"""Statements of what they did, beside saying something and being somebody."""

CAREER = re.compile(r"\b(?:spent|spend|spends|worked|served|studied|joined|retired|taught|wrote|written)\b")
"""Verbs of a life of work."""


def is_job_of_bystander(fact: Fact, company: Company) -> bool:
    """Whether it asks who somebody is, by the post of the day, who does hardly anything in the article."""
    clause = fact.clause
    post = fact.rule == "predicate" and clause.lemma == "be" and clause.tense == "present"
    person = clause.subject.type == "person" and clause.subject.name not in company.topics
    return post and person and fact.asked.role == "predicate" and is_bystander(clause.subject.name, company)


def is_bystander(name: str, company: Company) -> bool:
    """Whether the person is seldom named, or does nothing in the article but say something."""
    if len(company.lines) < BRIEF:
        return False
    return bool(name) and not (company.mentions.get(name, 0) >= OFTEN and company.deeds.get(name, 0) >= DEEDS)


def is_career_of_source(fact: Fact, company: Company) -> bool:
    """Whether it tells of the working life of somebody whom the article only quotes."""
    subject = fact.clause.subject
    name = subject.name if subject.type == "person" else ""
    quoted = len(company.lines) >= BRIEF and name in company.quoted and company.mentions.get(name, 0) < OFTEN
    return quoted and fact.clause.source == "" and CAREER.search(fact.sentence) is not None
