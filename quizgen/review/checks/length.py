"""A question too long to take in, or an answer too long to write."""

import re

from quizgen.english.excerpts import QUOTING, SPOKEN
from quizgen.model.item import GAP, Item

LONGEST_PROMPT = {"choice": 25, "short": 25, "cloze": 38, "truefalse": 32, "matching": 25, "ordering": 25, "open": 40}
"""Words; human multiple-choice stems have 10 to 16 on average."""

LONGEST_QUOTED = {"short": 34, "cloze": 42}
"""Words of what an item quotes: as of one to be called true or false, nothing else has to be read."""

LONGEST_SPOKEN = 28
"""The same of a question whose words these are, which is read at one go."""

LONGEST_ANSWER = 16
"""Words of an answer a student can be asked to write."""

EXPLAINING = re.compile(r"What (?:are|happens|is|was|were) |(?:How|When|Why) (?!long\b|m)|Read [^“]*“")

LONGEST_EXPLAINING = 20
"""The same of what something is, which a chapter begins with, and of why, when or how something happens.

Of six answers to the latter of 17 to 20 words a strict reader took five.
"""


def check(item: Item) -> str | None:
    """Prompt or answer is too long."""
    quoted = QUOTING.sub("", item.prompt)
    words = len(quoted.split())
    kind = "cloze" if GAP in item.prompt else item.kind
    longest = LONGEST_PROMPT[kind] if quoted == item.prompt else LONGEST_QUOTED.get(kind, LONGEST_QUOTED["short"])
    if words > (LONGEST_SPOKEN if SPOKEN.match(item.prompt) else longest):
        return f"the question has {words} words"
    if item.kind not in {"choice", "short", "cloze"}:
        return None
    words = len(item.answer.split())
    longest = LONGEST_EXPLAINING if EXPLAINING.match(item.prompt) else LONGEST_ANSWER
    return f"the answer has {words} words" if words > longest else None
