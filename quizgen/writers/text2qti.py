r"""Questions as text for text2qti, which makes QTI for Canvas of it: Markdown that a teacher can edit further.

1.  How high is the tower?
a)  13 metres
*b) 31 metres
"""

import re
from functools import cache
from typing import TYPE_CHECKING

from markupsafe import Markup

from quizgen.model.item import Item
from quizgen.model.quiz import Quiz, Settings
from quizgen.writers import Files
from quizgen.writers._idents import title
from quizgen.writers._plain import clean, correct, credited, numbers, options, stem, told, typed
from quizgen.writers._platform import Held, Platform, fitting
from quizgen.writers._templates import environment, file_name, letter

if TYPE_CHECKING:
    from jinja2 import Template

MOST_OPTIONS = 26

ESCAPED = re.compile(r"[\\`*_\[\]{}]|^[#+-](?=\s|$|[#+-])|(?<!\S)#")
"""What its Markdown takes for syntax and lets a backslash free."""

NOT_ESCAPED = re.compile(r"[<>&$|~^]|^:|(?<=-)-|(?<=\.)\.|(?<=^\d)[.)]|(?<=^\d\d)[.)]")
"""What a backslash does not free: HTML, formulas, tables, dashes and dots that it would make typographic."""

NAMED = {"<": "&lt;", ">": "&gt;", "&": "&amp;"}


def _misfit(item: Item) -> str:
    return "text2qti has 26 letters for options" if len(options(item)) > MOST_OPTIONS else ""


def _strain(item: Item) -> str:
    return "" if item.points else "text2qti gives each question at least one point, so this one counts"


PLATFORM = Platform(
    name="text2qti",
    steps=(
        "install [text2qti](https://github.com/gpoore/text2qti) and edit the text as you like",
        "run `text2qti` with the file's name behind it",
        "import the zip that it makes in Canvas, as under Canvas",
    ),
    kinds={
        "choice": Held(called="Multiple choice"),
        "truefalse": Held(called="True/false"),
        "cloze": Held(called="Short answer; Numerical if the answer is a number"),
        "short": Held(called="Short answer; Numerical if the answer is a number"),
        "matching": Held(loss="text2qti has no matching questions"),
        "ordering": Held(loss="text2qti has nothing to put in order"),
        "open": Held(called="Essay"),
    },
    keeps=("evidence", "correction", "accepted", "hint", "points"),
    marks_words=True,
    misfit=_misfit,
    strain=_strain,
    alike=stem,
)


def write(quiz: Quiz, settings: Settings) -> Files:  # noqa: ARG001 -- a Writer
    """One text file."""
    page = _page().render(quiz=quiz, items=fitting(quiz, PLATFORM))
    return {f"{file_name(quiz)}.text2qti.txt": page.encode()}


@cache
def _page() -> "Template":
    templates = environment("text2qti")
    templates.filters |= {
        "correct": correct,
        "credited": credited,
        "letter": _letter,
        "markdown": markdown,
        "numbers": numbers,
        "options": options,
        "plain": _plain,
        "stem": stem,
        "title": title,
        "told": told,
        "typed": typed,
    }
    return templates.get_template("quiz.text2qti.txt")


def markdown(text: str) -> Markup:
    r"""`text` as Markdown in text2qti's dialect that shows it.

    >>> print(markdown("*5* < $6"))
    \*5\* &lt; &#36;6
    """
    marked = ESCAPED.sub(r"\\\g<0>", clean(text))
    return Markup(NOT_ESCAPED.sub(_entity, marked))  # noqa: S704 -- what is syntax is an entity or has a backslash


def _entity(match: "re.Match[str]") -> str:
    return NAMED.get(match[0], f"&#{ord(match[0])};")


def _plain(text: str) -> Markup:
    """An answer that is typed, which text2qti takes as it stands."""
    return Markup(clean(text))  # noqa: S704 -- no markup is read there


def _letter(index: int) -> str:
    return letter(index).lower()
