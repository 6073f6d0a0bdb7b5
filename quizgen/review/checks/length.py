"""A question too long to take in, or an answer too long to write."""

from quizgen.english.excerpts import QUOTING
from quizgen.model.item import Item

LONGEST_PROMPT = {"choice": 25, "short": 25, "cloze": 38, "truefalse": 32, "matching": 25, "ordering": 25, "open": 40}
"""Words; human multiple-choice stems have 10 to 16 on average."""

LONGEST_QUOTED = {"short": 34, "cloze": 42}
"""Words of what an item quotes: as of one to be called true or false, nothing else has to be read."""

LONGEST_ANSWER = 16
"""Words of an answer a student can be asked to write."""

OF_MEANING = ("What is ", "What are ", "What was ", "What were ", "What happens ")

LONGEST_MEANING = 20
"""The same of what something is, which a chapter begins with, and of what happens under some condition."""


def check(item: Item) -> str | None:
    """Prompt or answer is too long."""
    quoted = QUOTING.sub("", item.prompt)
    words = len(quoted.split())
    if words > (LONGEST_PROMPT if quoted == item.prompt else LONGEST_QUOTED)[item.kind]:
        return f"the question has {words} words"
    if item.kind not in {"choice", "short", "cloze"}:
        return None
    words = len(item.answer.split())
    longest = LONGEST_MEANING if item.prompt.startswith(OF_MEANING) else LONGEST_ANSWER
    return f"the answer has {words} words" if words > longest else None
