"""*The Roman Church rose, and the Roman Church fell.*: what is told twice in full, as nobody writes it."""

import re

from quizgen.english.excerpts import QUOTING
from quizgen.model.item import GAP, Item

WORD = re.compile(rf"{GAP}|[\w’'-]+")

RUN = 3
"""Words that come again together: of 18 items with such readers took six."""

TELLING = 5
"""Letters of a word that tells something."""


def check(item: Item) -> str | None:
    """Three words, one of them telling, stand in the question more than once."""
    if item.kind == "open" or QUOTING.match(item.prompt):
        return None
    words = [word.lower() for word in WORD.findall(item.prompt)]
    seen: set[tuple[str, ...]] = set()
    for run in zip(*(words[start:] for start in range(RUN)), strict=False):
        if run in seen and GAP not in run and any(len(word) >= TELLING for word in run):
            return f"“{' '.join(run)}” is said twice"
        seen.add(run)
    return None
