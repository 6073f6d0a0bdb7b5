"""What can be ticked, for Gimkit: its CSV template, the right answer first."""

from quizgen.model.item import Item
from quizgen.model.quiz import Quiz, Settings
from quizgen.writers import Files
from quizgen.writers._plain import clean, correct, options, stem
from quizgen.writers._platform import Platform, choice_only, fitting
from quizgen.writers._sheets import Row, calculated, csv_bytes, too_many
from quizgen.writers._templates import file_name

MOST_ANSWERS = 4

HEADING: tuple[Row, ...] = (
    ("Gimkit Spreadsheet Import Template", "", "", "", ""),
    (
        *("Question", "Correct Answer", "Incorrect Answer 1"),
        *("Incorrect Answer 2 (Optional)", "Incorrect Answer 3 (Optional)"),
    ),
)

ONLY_CHOICE = "Gimkit's template has multiple choice only"


def _misfit(item: Item) -> str:
    return too_many(item, most=MOST_ANSWERS, game="Gimkit") or calculated(item)


PLATFORM = Platform(
    name="Gimkit",
    steps=(
        "choose *Create*, give the kit a name and press *Continue*",
        "choose *Add Questions*, then *Import from Spreadsheet*",
        "choose the file",
        "press *Import Questions*, then *Finish Kit*",
    ),
    kinds=choice_only("Multiple Choice", why=ONLY_CHOICE),
    keeps=(),
    misfit=_misfit,
)


def write(quiz: Quiz, settings: Settings) -> Files:  # noqa: ARG001 -- a Writer
    """One CSV file."""
    return {f"{file_name(quiz)}.gimkit.csv": csv_bytes([*HEADING, *map(_row, fitting(quiz, PLATFORM))])}


def _row(item: Item) -> Row:
    offered = [clean(option) for option in options(item)]
    right = offered.pop(correct(item))
    return (stem(item), right, *[*offered, "", ""][: MOST_ANSWERS - 1])
