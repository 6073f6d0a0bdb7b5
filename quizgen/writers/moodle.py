"""Questions for Moodle as Moodle XML: every kind as Moodle's own type, in a category of the quiz's title.

Moodle takes one mark for the whole file as bad as the file: unknown grades, an empty name or a control character stop
the import. What it does with each element was seen in Moodle 5.0; the templates hold only what it reads.
"""

from functools import cache
from typing import TYPE_CHECKING

from markupsafe import Markup, escape

from quizgen.model.item import Item, Kind
from quizgen.model.quiz import Quiz, Settings
from quizgen.writers import Files
from quizgen.writers._plain import answers, clean, cleaned, credited, cut, numbers, printable, stem, told
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

LONGEST_NAME = 80
"""Characters; Moodle takes 255, but its lists show about as many."""

LONGEST_TAG = 50
"""Characters; Moodle cuts what is longer."""


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
    strain=_strain,
)


def write(quiz: Quiz, settings: Settings) -> Files:  # noqa: ARG001 -- a Writer
    """One file with all items."""
    items = fitting(quiz, PLATFORM)
    page = _page().render(quiz=quiz, items=items, category=_category(quiz))
    return {f"{file_name(quiz)}.moodle.xml": page.encode()}


@cache
def _page() -> "Template":
    templates = environment("moodle", finalize=cleaned)
    templates.filters |= {
        "answers": answers,
        "credited": credited,
        "inside": inside,
        "literal": literal,
        "name": _name,
        "numbers": numbers,
        "outside": outside,
        "stem": stem,
        "tags": _tags,
        "told": told,
        "type": _type,
    }
    return templates.get_template("quiz.xml")


def _type(item: Item) -> str:
    return "numerical" if item.kind == "short" and numbers(item) else TYPES[item.kind]


def _category(quiz: Quiz) -> str:
    """Below the top of the course; a slash in a name is written twice."""
    return f"$course$/top/{clean(quiz.title).replace('/', '//')}"


def _name(item: Item, position: int) -> str:
    """What a teacher sees in the question bank, which is sorted by it."""
    return f"{position:02} {cut(clean(item.prompt), LONGEST_NAME)}"


def _tags(item: Item) -> tuple[str, ...]:
    """Sorted, without doubles; a comma would divide a tag."""
    known = (f"quizgen-{item.kind}", f"bloom-{item.bloom}", f"difficulty-{item.difficulty}")
    own = (clean(tag).replace(",", " ")[:LONGEST_TAG].strip() for tag in item.tags)
    return tuple(sorted({*known, *filter(None, own)}))


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
    characters = (character if character.isalnum() else f"&#{ord(character)};" for character in clean(text))
    return Markup("".join(characters))  # noqa: S704 -- letters, digits and entities only


def outside(text: str) -> Markup:
    """`text` beside a gap of Moodle's: escaped for HTML, and no brace begins another gap."""
    return Markup(str(escape(printable(text))).replace("{", "&#123;").replace("}", "&#125;"))  # noqa: S704 -- escaped above
