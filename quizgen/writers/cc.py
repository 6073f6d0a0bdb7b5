"""A quiz as an IMS Common Cartridge 1.1: what Schoology, Sakai, Blackboard and most other platforms take.

Before it stand the sections of the learning module, a page each, if the quiz came with something to study. Platforms
take styles and drawings out of pages, and move them: so the pages are plain and hold no links to each other.

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
from quizgen.writers.html import is_web_address
from quizgen.writers.module import contents, sections_of
from quizgen.writers.module.drawing import capital
from quizgen.writers.module.lesson import lesson_of
from quizgen.writers.module.objectives import objectives_of

if TYPE_CHECKING:
    from jinja2 import Environment, Template

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
        "press *Import*; the pages and the quiz stand among the course's materials",
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


ITEMS_ONLY = frozenset({"quiz", "after"})
"""Sections of the module that are no pages: the items go into the quiz, and one speaks of those amid the reading."""


def write(quiz: Quiz, settings: Settings) -> Files:
    """The cartridge as one file."""
    ident, items, templates = of_quiz(quiz), fitting(quiz, PLATFORM), _templates()
    pages = _pages(quiz)
    members = {
        path: templates.get_template(name).render(quiz=quiz, items=items, ident=ident, pages=pages).encode()
        for path, name in (
            ("imsmanifest.xml", "imsmanifest.xml"),
            (f"{ident}/assessment.xml", "assessment.xml"),
        )
    }
    shown = contents(quiz, settings) | {"objectives": objectives_of(items)}
    for name, title_ in pages.items():
        members[f"{ident}/{name}.html"] = _page().render(shown, name=name, title=title_).encode()
    return {f"{file_name(quiz)}.imscc": zipped(members)}


def _pages(quiz: Quiz) -> dict[str, str]:
    """Section of the module → its title."""
    sections = sections_of(quiz.study, lesson_of(quiz)) if quiz.study else {}
    return {name: called for name, called in sections.items() if name not in ITEMS_ONLY}


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


@cache
def _page() -> "Template":
    templates = environment("cc", "module", "web")
    templates.filters["capital"] = capital
    templates.tests["web_address"] = is_web_address
    return templates.get_template("page.html")


def _profile(item: Item) -> str:
    return PROFILES[item.kind]
