"""Whether a statement tells when it was so."""

import re

from quizgen.english.counting import MONTHS
from quizgen.model.fact import Fact

DATE = re.compile(rf"\b(?:1\d|20)\d\ds?\b|\b\d{{1,2}} (?:{'|'.join(MONTHS)})\b")


def is_dated(fact: Fact) -> bool:
    """Whether the statement names a year or day beside its answer, so that it holds on any day."""
    return DATE.search(fact.sentence.replace(fact.value, " ")) is not None
