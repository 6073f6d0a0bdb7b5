"""A quiz for Canvas: a zip of IMS QTI 1.2 as Canvas itself exports it, for Classic and for New Quizzes.

Canvas says nothing of what it doesn't understand, so the templates hold only what both of its importers were seen to
read. The quiz and its items carry the same identifiers whenever they are made.
"""

from functools import cache
from typing import TYPE_CHECKING

from markupsafe import Markup, escape

from quizgen.model.item import Item, Kind
from quizgen.model.quiz import Quiz, Settings
from quizgen.writers import Files
from quizgen.writers._archive import zipped
from quizgen.writers._idents import of_item, of_quiz, title
from quizgen.writers._plain import cleaned, credited, numbers, printable, stem, told, typed
from quizgen.writers._platform import Held, Platform, fitting
from quizgen.writers._templates import environment, file_name

if TYPE_CHECKING:
    from jinja2 import Environment

TYPES: dict[Kind, str] = {
    "choice": "multiple_choice_question",
    "truefalse": "true_false_question",
    "cloze": "fill_in_multiple_blanks_question",
    "short": "short_answer_question",
    "matching": "matching_question",
    "ordering": "ordering_question",
    "open": "essay_question",
}
"""Kind → Canvas's name of the type; a short answer that is a number is a `numerical_question`."""

MARKS = frozenset("<>&")
"""Characters that make a difference between a text and HTML."""

PLATFORM = Platform(
    name="Canvas",
    steps=(
        "open your course and choose *Settings*, then *Import Course Content*",
        "choose *QTI .zip file*",
        "choose the file; tick *Import existing quizzes as New Quizzes* if your school uses them",
        "press *Import* and wait until the job says *Completed*",
        "find the quiz under *Quizzes*, unpublished",
    ),
    kinds={
        "choice": Held(called="Multiple choice"),
        "truefalse": Held(called="True/False"),
        "cloze": Held(called="Fill in multiple blanks"),
        "short": Held(called="Fill in the blank; Numerical if the answer is a number"),
        "matching": Held(called="Matching"),
        "ordering": Held(
            called="Ordering", loss="Canvas puts things in order in New Quizzes only, not in Classic ones"
        ),
        "open": Held(called="Essay"),
    },
    keeps=("evidence", "correction", "accepted", "hint", "points", "id"),
    marks_words=True,
)


def write(quiz: Quiz, settings: Settings) -> Files:  # noqa: ARG001 -- a Writer
    """The package as one file."""
    ident, items, templates = of_quiz(quiz), fitting(quiz, PLATFORM), _templates()
    members = {
        path: templates.get_template(name).render(quiz=quiz, items=items, ident=ident).encode()
        for path, name in (
            ("imsmanifest.xml", "imsmanifest.xml"),
            (f"{ident}/{ident}.xml", "assessment.xml"),
            (f"{ident}/assessment_meta.xml", "assessment_meta.xml"),
        )
    }
    return {f"{file_name(quiz)}.canvas.zip": zipped(members)}


@cache
def _templates() -> "Environment":
    templates = environment("canvas", finalize=cleaned)
    templates.filters |= {
        "credited": credited,
        "ident": of_item,
        "name": title,
        "numbers": numbers,
        "outside": outside,
        "stem": stem,
        "told": told,
        "type": _type,
        "typed": typed,
    }
    templates.tests["marked"] = _marked
    return templates


def _type(item: Item) -> str:
    return "numerical_question" if item.kind == "short" and numbers(item) else TYPES[item.kind]


def _marked(text: str) -> bool:
    return not MARKS.isdisjoint(text)


def outside(text: str) -> Markup:
    """`text` beside a gap of Canvas's: escaped for HTML, and no bracket begins another gap.

    >>> print(outside("see [1] & x"))
    see &#91;1&#93; &amp; x
    """
    escaped = str(escape(printable(text)))
    return Markup(escaped.replace("[", "&#91;").replace("]", "&#93;"))  # noqa: S704 -- escaped on the line above
