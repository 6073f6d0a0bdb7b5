"""What can be ticked, for Blooket: its CSV template, of which it skips two rows."""

from quizgen.model.item import Item
from quizgen.model.quiz import Quiz, Settings
from quizgen.writers import Files
from quizgen.writers._plain import clean, correct, options, stem
from quizgen.writers._platform import Platform, choice_only, fitting
from quizgen.writers._sheets import SECONDS, Row, calculated, csv_bytes, too_many
from quizgen.writers._templates import file_name

MOST_ANSWERS = 4

HEADING: tuple[Row, ...] = (
    ("Blooket\nImport Template", *[""] * 7),
    (
        *("Question #", "Question Text", "Answer 1", "Answer 2", "Answer 3\n(Optional)", "Answer 4\n(Optional)"),
        *("Time Limit (sec)\n(Max: 300 seconds)", "Correct Answer(s)\n(Only include Answer #)"),
    ),
)

ONLY_CHOICE = "Blooket's template has multiple choice only"


def _misfit(item: Item) -> str:
    return too_many(item, most=MOST_ANSWERS, game="Blooket") or calculated(item)


PLATFORM = Platform(
    name="Blooket",
    steps=(
        "choose *Create*, then *CSV Import* as the way to create, and give the set a title",
        "press *Create Set*",
        "drop the file into the box",
        "press *Import*, look through the questions and press *Save Set*",
    ),
    kinds=choice_only("Multiple Choice", why=ONLY_CHOICE),
    keeps=(),
    misfit=_misfit,
)


def write(quiz: Quiz, settings: Settings) -> Files:  # noqa: ARG001 -- a Writer
    """One CSV file."""
    rows = [_row(number, item) for number, item in enumerate(fitting(quiz, PLATFORM), 1)]
    return {f"{file_name(quiz)}.blooket.csv": csv_bytes([*HEADING, *rows])}


def _row(number: int, item: Item) -> Row:
    answers = [*map(clean, options(item)), *[""] * MOST_ANSWERS][:MOST_ANSWERS]
    return (number, stem(item), *answers, SECONDS, correct(item) + 1)
