"""Questions for Moodle as Moodle XML: every kind as Moodle's own type, in a category of the quiz's title.

Moodle takes one mark for the whole file as bad as the file: unknown grades, an empty name or a control character stop
the import. What it does with each element was seen in Moodle 5.0; the templates hold only what it reads.
"""

import re
from functools import cache
from typing import TYPE_CHECKING

from markupsafe import Markup, escape

from quizgen.model.item import Item, Kind
from quizgen.model.quiz import Quiz, Settings
from quizgen.writers import Files
from quizgen.writers._bank import category, name, tags
from quizgen.writers._plain import clean, cleaned, credited, numbers, printable, stem, told, typed
from quizgen.writers._platform import Held, Platform, fitting
from quizgen.writers._templates import environment, file_name

if TYPE_CHECKING:
    from jinja2 import Template

TYPES: dict[Kind, str] = {
    "choice": "multichoice",
    "truefalse": "truefalse",
    "cloze": "cloze",
    "short": "shortanswer",
    "matching": "matching",
    "ordering": "ordering",
    "open": "essay",
}
"""Kind → Moodle's name of the type; a short answer that is a number is `numerical`."""


LOST_BACKSLASH = re.compile(r"\\(?=[}#])")
"""Backslashes that Moodle drops from an answer in a gap, though they come as entities."""


def _strain(item: Item) -> str:
    return (
        "Moodle gives a gap at least one mark, so this one counts" if item.kind == "cloze" and not item.points else ""
    )


PLATFORM = Platform(
    name="Moodle",
    steps=(
        "open your course and choose *Question bank*, then *Import* in the menu at the top",
        "choose *Moodle XML format*",
        "drop the file into the box",
        "press *Import*, then *Continue*",
        "in a quiz, choose *Questions*, *Add*, *from question bank*, and the category with the quiz's title",
    ),
    kinds={
        "choice": Held(called="Multiple choice"),
        "truefalse": Held(called="True/False"),
        "cloze": Held(called="Embedded answers (Cloze)"),
        "short": Held(called="Short answer; Numerical if the answer is a number"),
        "matching": Held(called="Matching"),
        "ordering": Held(called="Ordering"),
        "open": Held(called="Essay"),
    },
    keeps=("evidence", "correction", "accepted", "hint", "points", "tags", "id"),
    marks_words=True,
    strain=_strain,
)


def write(quiz: Quiz, settings: Settings) -> Files:  # noqa: ARG001 -- a Writer
    """One file with all items."""
    items = fitting(quiz, PLATFORM)
    page = _page().render(quiz=quiz, items=items, category=category(quiz))
    return {f"{file_name(quiz)}.moodle.xml": page.encode()}


@cache
def _page() -> "Template":
    templates = environment("moodle", finalize=cleaned)
    templates.filters |= {
        "cdata": cdata,
        "credited": credited,
        "inside": inside,
        "literal": literal,
        "name": name,
        "numbers": numbers,
        "outside": outside,
        "stem": stem,
        "tags": tags,
        "told": told,
        "typed": typed,
        "type": _type,
    }
    return templates.get_template("quiz.xml")


def _type(item: Item) -> str:
    return "numerical" if item.kind == "short" and numbers(item) else TYPES[item.kind]


def cdata(text: str) -> Markup:
    """`text`, cleaned unless it is HTML already, as it stands between the marks of CDATA.

    Moodle drops what is nothing but spaces between two entities, so texts that are escaped would lose some.

    >>> print(cdata("x ]]> y"))
    x ]]]]><![CDATA[> y
    """
    whole = text if isinstance(text, Markup) else clean(text)
    return Markup(str(whole).replace("]]>", "]]]]><![CDATA[>"))  # noqa: S704 -- nothing else is syntax in CDATA


def literal(text: str) -> str:
    r"""`text` as a pattern of Moodle's that only `text` fits: a star is any text, `\*` a star.

    >>> print(literal("5 * 4"))
    5 \* 4
    """
    return clean(text).replace("*", r"\*")


def inside(text: str) -> Markup:
    """`text` as the answer in a gap of Moodle's, where all that isn't a letter or digit may be syntax.

    >>> print(inside("R&D {x}"))
    R&#38;D&#32;&#123;x&#125;
    """
    doubled = LOST_BACKSLASH.sub(r"\\\\", clean(text))
    characters = (character if character.isalnum() else f"&#{ord(character)};" for character in doubled)
    return Markup("".join(characters))  # noqa: S704 -- letters, digits and entities only


def outside(text: str) -> Markup:
    """`text` beside a gap of Moodle's: escaped for HTML, and no brace begins another gap."""
    return Markup(str(escape(printable(text))).replace("{", "&#123;").replace("}", "&#125;"))  # noqa: S704 -- escaped above
