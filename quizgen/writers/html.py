"""The quiz to print: a page for students and a page for the teacher, each complete in one file.

Both are the same templates: the teacher's copy is the quiz filled in, with the evidence under every item.
"""

import re
from functools import cache
from typing import TYPE_CHECKING

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
from quizgen.writers import Files
from quizgen.writers._templates import environment, file_name, letter

if TYPE_CHECKING:
    from jinja2 import Template

ROOM = ((12, "little"), (28, "some"))
"""Up to how many characters an answer gets how much room in a gap: steps so wide that they tell nothing of a word.

Handwriting is about twice as wide as 11 pt print; the widths themselves are in quiz.css.
"""

LINES = ((40, 1), (90, 2), (160, 3))
"""Up to how many characters a short answer gets how many ruled lines: a line of A4 takes about 50 by hand."""

WEB_ADDRESS = re.compile(r"https?://[^\s/]\S*", re.IGNORECASE)


def write(quiz: Quiz, settings: Settings) -> Files:
    """Render both copies; the sheet of a variant carries its letter in its name and on every page."""
    page, name = _page(), file_name(quiz)
    return {
        f"{name}.html": page.render(quiz=quiz, settings=settings, key=False).encode(),
        f"{name}-key.html": page.render(quiz=quiz, settings=settings, key=True).encode(),
    }


@cache
def _page() -> "Template":
    templates = environment("html")
    templates.filters |= {"letter": letter, "lines": lines, "mark": mark, "room": room}
    templates.tests["web_address"] = is_web_address
    return templates.get_template("page.html")


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


def room(answer: str) -> str:
    """How much room a gap for `answer` needs.

    >>> room("1986"), room("Vladimir Putin"), room("the Russian Academy of Sciences")
    ('little', 'some', 'plenty')
    """
    return next((width for limit, width in ROOM if len(answer) <= limit), "plenty")


def lines(answer: str) -> int:
    """How many ruled lines `answer` needs.

    >>> lines("in 1986"), lines("because " + "so " * 20)
    (1, 2)
    """
    return next((count for limit, count in LINES if len(answer) <= limit), LINES[-1][1] + 1)


def is_web_address(source: str) -> bool:
    """Whether `source` may become a link: nothing but http and https does.

    >>> is_web_address("https://example.org/a"), is_web_address("javascript:alert(1)"), is_web_address("The Times")
    (True, False, False)
    """
    return WEB_ADDRESS.fullmatch(source) is not None
