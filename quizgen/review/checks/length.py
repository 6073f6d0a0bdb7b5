"""A question too long to take in, or an answer too long to write."""

from quizgen.model.item import Item

LONGEST_PROMPT = {"choice": 25, "short": 25, "cloze": 38, "truefalse": 32, "matching": 25, "ordering": 25, "open": 40}
"""Words; human multiple-choice stems have 10 to 16 on average."""

LONGEST_ANSWER = 16
"""Words of an answer a student can be asked to write."""


def check(item: Item) -> str | None:
    """Prompt or answer is too long."""
    words = len(item.prompt.split())
    if words > LONGEST_PROMPT[item.kind]:
        return f"the question has {words} words"
    if item.kind not in {"choice", "short", "cloze"}:
        return None
    words = len(item.answer.split())
    return f"the answer has {words} words" if words > LONGEST_ANSWER else None
