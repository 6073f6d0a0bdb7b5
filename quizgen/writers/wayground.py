"""Questions for Wayground, which was Quizizz: a spreadsheet with a row for each."""

from quizgen.model.item import Item, Kind
from quizgen.model.quiz import Quiz, Settings
from quizgen.writers import Files
from quizgen.writers._plain import answers, clean, correct, options, stem, told
from quizgen.writers._platform import Held, Platform, fitting
from quizgen.writers._sheets import SECONDS, Row, too_many, workbook_bytes
from quizgen.writers._templates import file_name

MOST_OPTIONS = 5

HEADING: Row = (
    *("Question Text", "Question Type"),
    *(f"Option {number}" for number in range(1, MOST_OPTIONS + 1)),
    *("Correct Answer", "Time in seconds", "Image Link", "Answer explanation"),
)

TYPES: dict[Kind, str] = {
    "choice": "Multiple Choice",
    "truefalse": "Multiple Choice",
    "cloze": "Fill-in-the-Blank",
    "short": "Fill-in-the-Blank",
    "open": "Open-Ended",
}


def _misfit(item: Item) -> str:
    return too_many(item, most=MOST_OPTIONS, game="Wayground")


def _strain(item: Item) -> str:
    return "Wayground takes one right wording from a spreadsheet, not the others" if len(answers(item)) > 1 else ""


PLATFORM = Platform(
    name="Wayground (Quizizz)",
    steps=(
        "choose *Create*, *Assessment*",
        "choose *Import from*, then *Spreadsheet*",
        "drop the file into the box",
        "press *Import*, look through the questions and press *Publish*",
    ),
    kinds={
        "choice": Held(called="Multiple Choice"),
        "truefalse": Held(called="Multiple Choice", loss="a statement becomes a choice between True and False"),
        "cloze": Held(called="Fill-in-the-Blank"),
        "short": Held(called="Fill-in-the-Blank"),
        "matching": Held(loss="Wayground takes no matching questions from a spreadsheet"),
        "ordering": Held(loss="Wayground takes nothing to put in order from a spreadsheet"),
        "open": Held(called="Open-Ended"),
    },
    keeps=("evidence", "correction", "hint"),
    misfit=_misfit,
    strain=_strain,
)


def write(quiz: Quiz, settings: Settings) -> Files:  # noqa: ARG001 -- a Writer
    """One workbook."""
    return {f"{file_name(quiz)}.wayground.xlsx": workbook_bytes([HEADING, *map(_row, fitting(quiz, PLATFORM))])}


def _row(item: Item) -> Row:
    offered = tuple(map(clean, options(item))) or answers(item)[:1]
    filled = [*offered, *[""] * MOST_OPTIONS][:MOST_OPTIONS]
    key = str(correct(item) + 1) if options(item) else ""
    return (stem(item), TYPES[item.kind], *filled, key, SECONDS, "", " ".join(told(item)))
