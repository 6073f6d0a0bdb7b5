"""Multiple choice as Aiken: the plainest format there is, which nearly every platform reads.

What did the lamp burn until 1904?
A) colza oil
B) paraffin
ANSWER: A
"""

import re
from functools import cache
from typing import TYPE_CHECKING

from markupsafe import Markup

from quizgen.model.item import Item
from quizgen.model.quiz import Quiz, Settings
from quizgen.writers import Files
from quizgen.writers._plain import clean, correct, options, stem
from quizgen.writers._platform import Platform, choice_only, fitting
from quizgen.writers._templates import environment, file_name, letter

if TYPE_CHECKING:
    from jinja2 import Template

TAKEN_FOR_MORE = re.compile(r"[A-Z][).]|ANSWER:")
"""How a question may not begin: like an option or like the key."""

SHORTEST = 2
"""Characters of a line; a shorter one is passed over."""

MOST_OPTIONS = 26
"""The key is a letter."""


def _misfit(item: Item) -> str:
    text = stem(item)
    if TAKEN_FOR_MORE.match(text) or len(text.encode()) < SHORTEST:
        return "Aiken would take the question for an option, since it begins like one"
    return "Aiken has 26 letters for options" if len(options(item)) > MOST_OPTIONS else ""


def _strain(item: Item) -> str:
    return "" if item.points == 1 else "Aiken holds no points, so each question counts as much as any other"


ONLY_CHOICE = "Aiken has multiple choice only"

PLATFORM = Platform(
    name="Moodle and others (Aiken)",
    steps=(
        "open your course and choose *Question bank*, then *Import* in the menu at the top",
        "choose *Aiken format*",
        "drop the file into the box",
        "press *Import*, then *Continue*",
    ),
    kinds=choice_only(
        "Multiple choice", why=ONLY_CHOICE, statements="Aiken has no statements to judge: they become a choice"
    ),
    keeps=(),
    misfit=_misfit,
    strain=_strain,
)


def write(quiz: Quiz, settings: Settings) -> Files:  # noqa: ARG001 -- a Writer
    """One text file with what can be ticked."""
    return {f"{file_name(quiz)}.aiken.txt": _page().render(items=fitting(quiz, PLATFORM)).encode()}


@cache
def _page() -> "Template":
    templates = environment("aiken")
    templates.filters |= {"correct": correct, "letter": letter, "line": _line, "options": options, "stem": stem}
    return templates.get_template("quiz.aiken.txt")


def _line(text: str) -> Markup:
    return Markup(clean(text))  # noqa: S704 -- plain text, which the importer escapes
