"""Questions for D2L Brightspace: the CSV of its question library, several rows for each question."""

from collections.abc import Iterator

from quizgen.model.item import (
    Cloze,
    Difficulty,
    Item,
    Kind,
    Matching,
    MultipleChoice,
    OpenResponse,
    Ordering,
    ShortAnswer,
    TrueFalse,
)
from quizgen.model.quiz import Quiz, Settings
from quizgen.writers import Files
from quizgen.writers._plain import clean, cut, stem, told, typed
from quizgen.writers._platform import Held, Platform, fitting
from quizgen.writers._sheets import Row, csv_bytes
from quizgen.writers._templates import file_name

TYPES: dict[Kind, str] = {
    "choice": "MC",
    "truefalse": "TF",
    "cloze": "SA",
    "short": "SA",
    "matching": "M",
    "ordering": "O",
    "open": "WR",
}

LEVELS: dict[Difficulty, int] = {"easy": 1, "medium": 3, "hard": 5}
"""Brightspace counts difficulty from 1 to 5."""

LONGEST_TITLE = 80
"""Characters; the question library shows about as many."""

ONE_BOX: Row = ("InputBox", 1, 40)
"""A box of one row and 40 columns to type in."""

ALL_EQUAL: Row = ("Scoring", "EquallyWeighted")


def _strain(item: Item) -> str:
    spare = isinstance(item.question, Matching) and item.question.extra
    return "right sides that belong to nothing are not there, since Brightspace's CSV has none" if spare else ""


PLATFORM = Platform(
    name="D2L Brightspace",
    steps=(
        "open your course and choose *Quizzes*, then *Question Library*",
        "choose *Import*, then *Upload a File*",
        "choose the file and look through the questions",
        "press *Import All*",
    ),
    kinds={
        "choice": Held(called="Multiple Choice"),
        "truefalse": Held(called="True or False"),
        "cloze": Held(called="Short Answer"),
        "short": Held(called="Short Answer"),
        "matching": Held(called="Matching"),
        "ordering": Held(called="Ordering"),
        "open": Held(called="Written Response"),
    },
    keeps=("evidence", "correction", "accepted", "hint", "points", "id"),
    marks_words=True,
    strain=_strain,
)


def write(quiz: Quiz, settings: Settings) -> Files:  # noqa: ARG001 -- a Writer
    """One CSV file."""
    rows = [row for item in fitting(quiz, PLATFORM) for row in _rows(item)]
    return {f"{file_name(quiz)}.brightspace.csv": csv_bytes(rows)}


def _rows(item: Item) -> Iterator[Row]:
    yield ("NewQuestion", TYPES[item.kind])
    yield ("ID", item.id)
    yield ("Title", cut(clean(item.prompt), LONGEST_TITLE))
    yield ("QuestionText", stem(item))
    yield ("Points", item.points)
    yield ("Difficulty", LEVELS[item.difficulty])
    yield from _answers(item)
    if lines := told(item):
        yield ("Feedback", " ".join(lines))


def _answers(item: Item) -> Iterator[Row]:
    match item.question:
        case MultipleChoice(options=options, correct=correct):
            for index, option in enumerate(options):
                yield ("Option", 100 if index == correct else 0, clean(option))
        case TrueFalse(true=true):
            yield ("TRUE", 100 if true else 0)
            yield ("FALSE", 0 if true else 100)
        case Cloze() | ShortAnswer():
            yield ONE_BOX
            yield from (("Answer", 100, answer) for answer in typed(item))
        case Matching(pairs=pairs):
            yield ALL_EQUAL
            yield from (("Choice", number, clean(pair.left)) for number, pair in enumerate(pairs, 1))
            yield from (("Match", number, clean(pair.right)) for number, pair in enumerate(pairs, 1))
        case Ordering(events=events):
            yield ALL_EQUAL
            yield from (("Item", clean(event.text)) for event in events)
        case OpenResponse():
            yield ("AnswerKey", " ".join(told(item)))
