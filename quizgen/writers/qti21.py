"""A quiz as a package of IMS QTI 2.1, for TAO, Inspera, OpenOlat, ILIAS and other platforms of universities.

A test and a file for each item. Scores are computed by the item itself, so that points and partial credit are the same
everywhere; what is told afterwards is a modal feedback.
"""

from functools import cache
from typing import TYPE_CHECKING

from markupsafe import Markup, escape

from quizgen.model.item import Item
from quizgen.model.quiz import Quiz, Settings
from quizgen.writers import Files
from quizgen.writers._archive import zipped
from quizgen.writers._idents import of_item, of_quiz, title
from quizgen.writers._plain import cleaned, credited, printable, stem, told, typed
from quizgen.writers._platform import Held, Platform, fitting
from quizgen.writers._templates import environment, file_name

if TYPE_CHECKING:
    from jinja2 import Environment

PLATFORM = Platform(
    name="QTI 2.1",
    steps=(
        "look for *Import* where your platform keeps items or tests",
        "choose *QTI 2.1* or *IMS content package*",
        "choose the file",
        "press *Import*, then look through the items",
    ),
    kinds={
        "choice": Held(called="Choice"),
        "truefalse": Held(called="Choice of True and False"),
        "cloze": Held(called="Text entry in its sentence"),
        "short": Held(called="Text entry"),
        "matching": Held(called="Match"),
        "ordering": Held(called="Order"),
        "open": Held(called="Extended text"),
    },
    keeps=("evidence", "correction", "accepted", "hint", "points", "id"),
    marks_words=True,
)


def write(quiz: Quiz, settings: Settings) -> Files:  # noqa: ARG001 -- a Writer
    """The package as one file."""
    items = fitting(quiz, PLATFORM)
    manifest = _templates().get_template("imsmanifest.xml").render(quiz=quiz, items=items, ident=of_quiz(quiz))
    members = {"imsmanifest.xml": manifest} | documents(quiz, items)
    return {f"{file_name(quiz)}.qti21.zip": zipped({name: text.encode() for name, text in members.items()})}


def documents(quiz: Quiz, items: tuple[Item, ...]) -> dict[str, str]:
    """The test and its items, by their places in the package."""
    templates = _templates()
    test = templates.get_template("assessment.xml").render(quiz=quiz, items=items, ident=of_quiz(quiz))
    page = templates.get_template("item.xml")
    return {"assessment.xml": test} | {
        f"items/{of_item(quiz, item)}.xml": page.render(quiz=quiz, item=item) for item in items
    }


@cache
def _templates() -> "Environment":
    templates = environment("qti21", finalize=cleaned)
    templates.filters |= {
        "credited": credited,
        "ident": of_item,
        "name": title,
        "part": _part,
        "stem": stem,
        "told": told,
        "typed": typed,
    }
    return templates


def _part(text: str) -> Markup:
    """Half a sentence, with the space beside the gap."""
    return Markup(escape(printable(text)))  # noqa: S704 -- escaped on this very line
