"""*Who said that Li Na …? – Li Na*: the question gives its answer away."""

from quizgen.model.item import Item
from quizgen.review.text import contains, prompt_without_gap, stems

NEARLY_ALL = 0.8
"""Share of the answer's words in the question from which the answer is given away."""


def check(item: Item) -> str | None:
    """The answer, or nearly all of its words, stand in the question."""
    if item.kind not in {"choice", "short", "cloze"}:
        return None
    prompt = prompt_without_gap(item)
    if contains(prompt, item.answer):
        return f"the question contains its answer “{item.answer}”"
    words = stems(item.answer)
    shared = words & stems(prompt)
    if words and len(shared) >= NEARLY_ALL * len(words):
        return f"the question contains most of its answer “{item.answer}”"
    return None
