"""The quiz and, behind it, its key as plain CommonMark: to read as it is, to edit, to paste into other tools."""

import re
from functools import cache
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from quizgen.model.quiz import Quiz, Settings
from quizgen.writers import Files
from quizgen.writers._templates import environment, file_name, letter

if TYPE_CHECKING:
    from jinja2 import Template

BLANKS = re.compile(r"[ \t\r\n\f\v]+")

SYNTAX = re.compile(
    r"""  [\\`*~<\[]                            # code, emphasis, strikethrough, HTML, links: anywhere
        | (?<![^\W_])_ | _(?![^\W_])          # emphasis, but not within a word: snake_case stays as it is
        | & (?= \#?\w+; )                     # an entity
        | (?<!\S) \#                          # a heading's marks, opening and closing
        | ^ >                                 # a quotation
        | ^ [-+] (?= [\s-] | $ )              # a bullet or a rule
    """,
    re.VERBOSE,
)
"""What CommonMark, or GitHub's flavour of it, could take for syntax in a text of one line that stands in a paragraph.

All else stays as it is, so that the file can be read without a viewer. Tests read every hazard back.
"""

NUMBER = re.compile(r"^(\d+)([.)])(?=\s|$)")
"""What could begin a numbered list."""


def write(quiz: Quiz, settings: Settings) -> Files:  # noqa: ARG001 -- a Writer; plain text has nothing to choose
    """Render quiz and key as one file."""
    return {f"{file_name(quiz)}.md": _page().render(quiz=quiz).encode()}


@cache
def _page() -> "Template":
    templates = environment("markdown", finalize=_marked_as_safe)
    templates.filters["letter"] = letter
    return templates.get_template("quiz.md")


def _marked_as_safe(value: Any) -> Markup:  # noqa: ANN401 -- whatever a template prints
    # Markup is what Jinja makes of its own templates, macros and blocks; all other values are text to escape.
    return value if isinstance(value, Markup) else Markup(escape(str(value)))  # noqa: S704 -- this is the escaper


def escape(text: str) -> str:
    r"""`text` as CommonMark that renders as `text`; line breaks become spaces.

    >>> print(escape("1. *Not* a list: snake_case, <b>, R&D & 5 < 6"))
    1\. \*Not\* a list: snake_case, \<b>, R&D & 5 \< 6
    """
    line = SYNTAX.sub(r"\\\g<0>", BLANKS.sub(" ", text))
    return NUMBER.sub(r"\1\\\2", line)
