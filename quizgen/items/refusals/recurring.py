"""Times of what was more than once, where nothing tells which is meant: *When did she visit Oslo?*."""

import re

from quizgen.items.company import Company
from quizgen.items.refusals.row import Row
from quizgen.model.fact import DATES, Fact

AGAIN = re.compile(
    r"(?<!never )(?<!ever )\b(?:a further \w+ times?|afresh|again|anew|for (?:a|the) (?:second|third|fourth|fifth"
    r"|sixth|last) time|once more)\b"
)
"""What says that the same was so before."""


def was_before(fact: Fact, _company: Company) -> bool:
    """Whether it asks when something was that by the article was before: *visited Oslo* (*again*) *in 2004*."""
    asks = fact.asked.type in DATES and fact.clause.lemma != "be"
    return asks and AGAIN.search(fact.evidence.text) is not None and AGAIN.search(fact.sentence) is None


ROWS: dict[str, Row] = {
    "was-before": Row(was_before, "is the time of what was so before as well"),
}
