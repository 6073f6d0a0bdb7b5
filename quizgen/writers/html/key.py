"""What only the teacher's copy says: the marks at a glance, and what the article has of the wrong options."""

import re
from collections.abc import Callable, Iterable, Sequence
from itertools import dropwhile

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
from quizgen.model.quiz import Quiz, Settings
from quizgen.model.study import Paragraph
from quizgen.writers._templates import letter

WORD = re.compile(r"\w[\w’']*")

SMALL_WORDS = frozenset(
    "a an and as at because before after between by during for from his her in into its of on or since that the their "
    "to under until was were when which who with without".split()
)
"""Words that an option may begin with or hold and that tell nothing of what it is about."""


def own(quiz: Quiz, settings: Settings) -> dict[str, object]:  # noqa: ARG001 -- an Own
    """What only the key has."""
    return {"key": True, "mentioned": mentions(quiz.reading)}


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


def mentions(reading: Sequence[Paragraph]) -> Callable[[str], str]:
    """Where the article speaks of a wrong option, or that it doesn't; nothing if neither is sure.

    >>> mentioned = mentions([Paragraph(text="The lamp burned oil until 1904.", number=3)])
    >>> mentioned("in 1904"), mentioned("coal gas"), mentioned("the lamp room")
    ('named in paragraph 3', 'not in the article', '')
    """
    spoken = [(passage.number, _words(passage.text)) for passage in reading]
    rows = [(number, _row(words)) for number, words in spoken]
    known = frozenset(word for _, words in spoken for word in words)

    def mentioned(option: str) -> str:
        words = _words(option)
        numbers = [word for word in words if any(map(str.isdigit, word))]
        telling = numbers or [word for word in words if word not in SMALL_WORDS]
        if not reading or not telling:
            return ""
        named = _row(dropwhile(SMALL_WORDS.__contains__, words))
        found = next((number for number, row in rows if named in row), None)
        if found is not None:
            return f"named in paragraph {found}"
        return "not in the article" if known.isdisjoint(telling) else ""

    return mentioned


def _words(text: str) -> list[str]:
    return [word.casefold() for word in WORD.findall(text)]


def _row(words: Iterable[str]) -> str:
    """The words with a space on each side, so that a row of them is found in a longer one."""
    return f" {' '.join(words)} "
