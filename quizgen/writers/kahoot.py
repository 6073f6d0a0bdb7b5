"""What can be ticked, for Kahoot: its spreadsheet, whose table begins in the eighth row."""

from quizgen.model.item import Item
from quizgen.model.quiz import Quiz, Settings
from quizgen.writers import Files
from quizgen.writers._plain import clean, correct, options, stem
from quizgen.writers._platform import Platform, choice_only, fitting
from quizgen.writers._sheets import SECONDS, Row, too_long, too_many, workbook_bytes
from quizgen.writers._templates import file_name

LONGEST_QUESTION, LONGEST_ANSWER, MOST_ANSWERS = 120, 75, 4
"""Characters, characters and options, as Kahoot's own template says."""

HEADING: tuple[Row, ...] = (
    (),
    ("", "Quiz template"),
    ("", "Questions, at least two answers each, a time limit and the right answers"),
    ("",),
    ("", f"Questions have at most {LONGEST_QUESTION} characters, answers {LONGEST_ANSWER}"),
    ("",),
    ("",),
    (
        "",
        f"Question - max {LONGEST_QUESTION} characters",
        *(f"Answer {number} - max {LONGEST_ANSWER} characters" for number in range(1, MOST_ANSWERS + 1)),
        "Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs",
        "Correct answer(s) - choose at least one",
    ),
)


def _misfit(item: Item) -> str:
    return too_many(item, most=MOST_ANSWERS, game="Kahoot") or too_long(
        item, question=LONGEST_QUESTION, answer=LONGEST_ANSWER, game="Kahoot"
    )


ONLY_CHOICE = "Kahoot's spreadsheet has multiple choice only"

PLATFORM = Platform(
    name="Kahoot",
    steps=(
        "choose *Create*, *Kahoot*, *Blank canvas*",
        "choose *Add question*, then *Import spreadsheet*",
        "drop the file into the box",
        "press *Upload*, then *Add questions*",
    ),
    kinds=choice_only("Quiz", why=ONLY_CHOICE),
    keeps=(),
    misfit=_misfit,
)


def write(quiz: Quiz, settings: Settings) -> Files:  # noqa: ARG001 -- a Writer
    """One workbook."""
    rows = [_row(number, item) for number, item in enumerate(fitting(quiz, PLATFORM), 1)]
    return {f"{file_name(quiz)}.kahoot.xlsx": workbook_bytes([*HEADING, *rows])}


def _row(number: int, item: Item) -> Row:
    answers = [*map(clean, options(item)), *[""] * MOST_ANSWERS][:MOST_ANSWERS]
    return (number, stem(item), *answers, SECONDS, str(correct(item) + 1))
