"""What an article reports as its news: of that a question needs no date, since the article is about nothing else."""

from quizgen.items.company import Company
from quizgen.model.fact import Fact

NEW = frozenset({"has", "have", "is", "are", "will"})
"""Auxiliaries by which news is told: *has bought*, *is planning*, *are to close*, *will rise*."""


def is_news(fact: Fact, company: Company) -> bool:
    """Whether its statement is the main one of the first sentence of news: *A bank has bought the ferry of Oban*."""
    start = company.opening.start if company.opening is not None else None
    return fact.evidence.start == start and NEW.intersection(fact.clause.auxiliaries[:1]) != frozenset()
