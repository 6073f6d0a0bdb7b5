"""*Ada Marsh’s ____ trip to Norway in a year (ordinal number)* – a gap at a rank that a statement tells.

Such a detail is known by reading alone, even where all else of the statement is what anybody would guess.
"""

import re
from collections.abc import Iterator

from quizgen.english.details import details
from quizgen.items.distractors import Pool
from quizgen.model.fact import Fact
from quizgen.model.item import GAP, Cloze

FEWEST_WORDS = 8
MOST_WORDS = 34
"""Words of a statement that says of what the detail is told, and of one that can be taken in."""

TAIL = re.compile(
    r"(?:, with (?:[A-Z][\w’]+ )+\w+ing\b| and (?:highlights|reflects|reinforces|underlines|underscores)\b).*$"
)
"""What a sentence adds behind what it tells, which would only show the answers of others."""


def make(fact: Fact, pool: Pool) -> Cloze | None:
    """The gap is made of the first of a sentence's facts whose answer is not asked for, or of the first."""
    same = pool.judged.get(fact.sentence, ())
    first = next((other for other in same if other.slot not in pool.asked), same[0]) if same else None
    if fact is not first or not FEWEST_WORDS <= len(fact.sentence.split()) <= MOST_WORDS:
        return None
    return next(gaps(TAIL.sub(".", fact.sentence)), None)


def gaps(sentence: str) -> Iterator[Cloze]:
    """The sentence with a gap at each detail that stands there once, in no quotation."""
    for hint, found in details(sentence):
        yield Cloze(sentence=f"{sentence[: found.start()]}{GAP}{sentence[found.end() :]}", answer=found[0], hint=hint)
