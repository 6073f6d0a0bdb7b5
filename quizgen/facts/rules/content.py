"""*The survey found that half of the wells were dry.* → what it found."""

from collections.abc import Iterator

from quizgen.facts.rules.ask import Ask, phrases_with_role
from quizgen.model.fact import Clause

FEWEST_WORDS, MOST_WORDS = 4, 16
"""Words of a finding that tells something, and of one that can be written down."""


TELLING_SUBJECT = 3
"""Words of a subject that says who found it: *a survey of 1,200 wells*, not *researchers*."""


def ask(clause: Clause) -> Iterator[Ask]:
    """What is told by somebody who can be known, if it is neither too little nor too much for an answer."""
    subject = clause.subject
    if not subject.name and len(subject.text.split()) < TELLING_SUBJECT:
        return
    for found in phrases_with_role(clause, "content"):
        if FEWEST_WORDS <= len(clause.phrase(found.focus).text.split()) <= MOST_WORDS:
            yield found
