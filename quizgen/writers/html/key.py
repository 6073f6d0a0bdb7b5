"""What only the teacher's copy says: the marks at a glance, and what the article has of the wrong options."""

import re
from collections.abc import Sequence

from quizgen.model.item import (
    Cloze,
    Matching,
    MultipleChoice,
    OpenResponse,
    Ordering,
    Question,
    ShortAnswer,
    TrueFalse,
)
from quizgen.model.study import Paragraph
from quizgen.writers._templates import letter

WORD = re.compile(r"\w[\w’']*")

SMALL_WORDS = frozenset(
    "a an and as at because before after between by during for from his her in into its of on or since that the their "
    "to under until was were when which who with without".split()
)
"""Words that an option may begin with or hold and that tell nothing of what it is about."""


def mark(question: Question) -> str:
    """What a teacher who marks a pile of sheets looks for."""
    match question:
        case MultipleChoice(correct=correct):
            return letter(correct)
        case TrueFalse() | Cloze() | ShortAnswer():
            return question.answer
        case Matching(correct=found):
            return " ".join(f"{number}{letter(index)}" for number, index in enumerate(found, 1))
        case Ordering(shown=shown):
            return ", ".join(str(index + 1) for index in shown)
        case OpenResponse():
            return "(see below)"


def mentioned(option: str, reading: Sequence[Paragraph]) -> str:
    """What is known of a wrong option: where the article speaks of it, or that it doesn't; nothing if neither is sure.

    >>> text = Paragraph(text="The lamp burned oil until 1904.", number=3)
    >>> mentioned("in 1904", [text]), mentioned("coal gas", [text]), mentioned("the lamp room", [text])
    ('named in paragraph 3', 'not in the article', '')
    """
    words = [word.casefold() for word in WORD.findall(option)]
    numbers = [word for word in words if any(map(str.isdigit, word))]
    telling = numbers or [word for word in words if word not in SMALL_WORDS]
    if not reading or not telling:
        return ""
    while words[0] in SMALL_WORDS:
        words.pop(0)
    passages = [(passage.number, [word.casefold() for word in WORD.findall(passage.text)]) for passage in reading]
    for number, spoken in passages:
        if _holds(spoken, words):
            return f"named in paragraph {number}"
    known = {word for _, spoken in passages for word in spoken}
    return "" if any(word in known for word in telling) else "not in the article"


def _holds(spoken: Sequence[str], words: Sequence[str]) -> bool:
    """Whether `words` stand in a row in `spoken`."""
    size = len(words)
    return any(spoken[place : place + size] == words for place in range(len(spoken) - size + 1))
