"""The learning module as a SCORM 1.2 package: to learn from in a learning platform, which takes the marks.

The page is the students' one of `module`, with the script of `scorm`; the teacher's notes stay with `module`.
"""

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from quizgen.model.quiz import Quiz, Settings
from quizgen.writers import Files, scorm
from quizgen.writers._idents import of_quiz
from quizgen.writers._platform import fitting
from quizgen.writers._templates import file_name
from quizgen.writers.module import contents, teaching
from quizgen.writers.web import store

if TYPE_CHECKING:
    from jinja2 import Environment

PLATFORM = replace(scorm.PLATFORM, name="SCORM 1.2, learning module")


def write(quiz: Quiz, settings: Settings) -> Files:
    """The package as one file."""
    fitting(quiz, PLATFORM)
    page = _templates().get_template("module.html").render({**contents(quiz, settings), "store": store(quiz)})
    return {f"{file_name(quiz)}-module.scorm.zip": scorm.package(quiz, page, ident=f"{of_quiz(quiz)}_module")}


@cache
def _templates() -> "Environment":
    return teaching(scorm.reporting("module", "web"))
