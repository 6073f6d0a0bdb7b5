"""*The survey found that half of the wells were dry.* → what it found."""

import re
from collections.abc import Iterator

from quizgen.facts.rules.ask import Ask, phrases_with_role
from quizgen.model.fact import Clause

FEWEST_WORDS, MOST_WORDS = 4, 16
"""Words of a finding that tells something, and of one that can be written down."""

LEANING = re.compile(r"(?:that )?(?:it|they|this|these) \w+ (?:n[o’]t )?(?:\w+ly )?\w+")
"""A finding about what the sentence before named: *that it was inappropriate*."""

TELLING_SUBJECT = 3
"""Words of a subject that says who found it: *a survey of 1,200 wells*, not *researchers*."""


def ask(clause: Clause) -> Iterator[Ask]:
    """What is told by somebody who can be known, if it is neither too little nor too much for an answer."""
    subject = clause.subject
    if not subject.name and len(subject.text.split()) < TELLING_SUBJECT:
        return
    for found in phrases_with_role(clause, "content"):
        text = clause.phrase(found.focus).text
        if FEWEST_WORDS <= len(text.split()) <= MOST_WORDS and not LEANING.fullmatch(text):
            yield found
