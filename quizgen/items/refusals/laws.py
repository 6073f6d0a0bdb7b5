"""What is so in general, told by a text that does not teach it."""

from quizgen.items.company import Company
from quizgen.items.refusals.row import Row
from quizgen.model.fact import Fact


def is_law_in_news(fact: Fact, company: Company) -> bool:
    """Whether it follows in general, in a text of other things, where it may be somebody's opinion or a comment."""
    return fact.rule == "outcome" and not company.teaching


ROWS = {"law-in-passing": Row(is_law_in_news, "is said in passing by a text that does not teach it")}
"""Code → why a fact is not asked about."""
