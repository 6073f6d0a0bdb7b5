"""What is so in general, told by a text that does not teach it."""

from quizgen.items.company import Company
from quizgen.items.refusals.emptiness import VAGUE
from quizgen.items.refusals.row import Row
from quizgen.model.fact import Fact

MOST_WORDS = 5
"""Words of what is named and does nothing: *a number of minor faults*, but not *some of the light is scattered*."""


def is_law_in_news(fact: Fact, company: Company) -> bool:
    """Whether it follows in general, in a text of other things, where it may be somebody's opinion or a comment."""
    return fact.rule == "outcome" and not company.teaching


def is_vague_law(fact: Fact, _company: Company) -> bool:
    """Whether what follows, or what it follows from, says neither which nor how many: *several factors*."""
    words = fact.asked.core.split()
    things = len(words) <= MOST_WORDS and words[-1:] != [] and words[-1].endswith("s")
    return fact.rule == "outcome" and things and VAGUE.match(fact.asked.core) is not None


ROWS = {
    "law-in-passing": Row(is_law_in_news, "is said in passing by a text that does not teach it"),
    "vague-law": Row(is_vague_law, "says neither which nor how many"),
}
"""Code → why a fact is not asked about."""
