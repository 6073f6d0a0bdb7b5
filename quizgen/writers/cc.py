"""A quiz as an IMS Common Cartridge 1.1: what Schoology, Sakai, Blackboard and most other platforms take.

The cartridge's profile of QTI 1.2 has five kinds of question and no more; a platform refuses a cartridge that holds
anything else.
"""

from functools import cache
from typing import TYPE_CHECKING

from quizgen.model.item import Item, Kind
from quizgen.model.quiz import Quiz, Settings
from quizgen.writers import Files
from quizgen.writers._archive import zipped
from quizgen.writers._idents import of_item, of_quiz, title
from quizgen.writers._plain import cleaned, stem, told, typed
from quizgen.writers._platform import Held, Platform, fitting
from quizgen.writers._templates import environment, file_name

if TYPE_CHECKING:
    from jinja2 import Environment

PROFILES: dict[Kind, str] = {
    "choice": "cc.multiple_choice.v0p1",
    "truefalse": "cc.true_false.v0p1",
    "cloze": "cc.fib.v0p1",
    "short": "cc.fib.v0p1",
    "open": "cc.essay.v0p1",
}

PLATFORM = Platform(
    name="Common Cartridge",
    steps=(
        "open the course and look for *Import* (in Schoology under *Course Options*)",
        "choose *Common Cartridge* or *IMSCC*",
        "choose the file",
        "press *Import*; the quiz stands among the course's materials",
    ),
    kinds={
        "choice": Held(called="Multiple choice"),
        "truefalse": Held(called="True/false"),
        "cloze": Held(called="Fill in the blank"),
        "short": Held(called="Fill in the blank"),
        "matching": Held(loss="a Common Cartridge has no matching questions"),
        "ordering": Held(loss="a Common Cartridge has nothing to put in order"),
        "open": Held(called="Essay"),
    },
    keeps=("evidence", "correction", "accepted", "hint", "points", "id"),
    marks_words=True,
)


def write(quiz: Quiz, settings: Settings) -> Files:  # noqa: ARG001 -- a Writer
    """The cartridge as one file."""
    ident, items, templates = of_quiz(quiz), fitting(quiz, PLATFORM), _templates()
    members = {
        path: templates.get_template(name).render(quiz=quiz, items=items, ident=ident).encode()
        for path, name in (
            ("imsmanifest.xml", "imsmanifest.xml"),
            (f"{ident}/assessment.xml", "assessment.xml"),
        )
    }
    return {f"{file_name(quiz)}.imscc": zipped(members)}


@cache
def _templates() -> "Environment":
    templates = environment("cc", finalize=cleaned)
    templates.filters |= {
        "ident": of_item,
        "name": title,
        "profile": _profile,
        "stem": stem,
        "told": told,
        "typed": typed,
    }
    return templates


def _profile(item: Item) -> str:
    return PROFILES[item.kind]
