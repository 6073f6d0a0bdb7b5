"""Questions for Blackboard: a line each, tabs between what belongs to it, as *Upload questions* takes them."""

from quizgen.errors import FormatError
from quizgen.model.item import Item, Matching, OpenResponse, Ordering
from quizgen.model.quiz import Quiz, Settings
from quizgen.writers import Files
from quizgen.writers._plain import clean, correct, numbers, options, stem, typed
from quizgen.writers._platform import Held, Platform, fitting
from quizgen.writers._templates import file_name

MOST_QUESTIONS = 500
"""Lines of a file; browsers give up on more, says Blackboard."""

MOST_OPTIONS = 100


def _misfit(item: Item) -> str:
    return "Blackboard takes 100 options" if len(options(item)) > MOST_OPTIONS else ""


def _strain(item: Item) -> str:
    if isinstance(item.question, Matching) and item.question.extra:
        return "Blackboard wants as many right as left sides: those that belong to nothing are not there"
    return "" if item.points == 1 else "Blackboard gives every uploaded question the points set for the test"


PLATFORM = Platform(
    name="Blackboard",
    steps=(
        "open the test or the question bank; in Ultra press *+*, in Original *Upload Questions*",
        "in Ultra choose *Upload questions from file*",
        "choose the file",
        "in Original type the points that each question counts",
        "press *Submit*",
    ),
    kinds={
        "choice": Held(called="Multiple Choice"),
        "truefalse": Held(called="True/False"),
        "cloze": Held(called="Fill in the Blank; Numeric if the answer is a number"),
        "short": Held(called="Fill in the Blank; Numeric if the answer is a number"),
        "matching": Held(called="Matching"),
        "ordering": Held(called="Ordering", loss="Blackboard Original puts things in order, Ultra does not"),
        "open": Held(called="Essay"),
    },
    keeps=("accepted", "hint"),
    marks_words=True,
    misfit=_misfit,
    strain=_strain,
)


def write(quiz: Quiz, settings: Settings) -> Files:  # noqa: ARG001 -- a Writer
    """One text file; FormatError for more questions than it may hold."""
    items = fitting(quiz, PLATFORM)
    if len(items) > MOST_QUESTIONS:
        raise FormatError(
            f"{quiz.slug}: {len(items)} questions, Blackboard takes {MOST_QUESTIONS} at once",
            hint="divide the quiz file into several",
        )
    return {f"{file_name(quiz)}.blackboard.txt": "".join(map(_line, items)).encode()}


def _line(item: Item) -> str:
    return "\t".join(map(clean, _fields(item))) + "\n"


def _fields(item: Item) -> tuple[str, ...]:
    match item.question:
        case Matching(pairs=pairs):
            return ("MAT", stem(item), *(side for pair in pairs for side in (pair.left, pair.right)))
        case Ordering(events=events):
            return ("ORD", stem(item), *(event.text for event in events))
        case OpenResponse(expected=expected):
            return ("ESS", stem(item), " ".join(point.text for point in expected))
        case _:
            return _ticked_or_typed(item)


def _ticked_or_typed(item: Item) -> tuple[str, ...]:
    if item.kind == "truefalse":
        return ("TF", stem(item), item.answer.lower())
    if item.kind == "choice":
        judged = ("correct" if index == correct(item) else "incorrect" for index in range(len(options(item))))
        return ("MC", stem(item), *(field for pair in zip(options(item), judged, strict=True) for field in pair))
    if len(numbers(item)) == 1:
        return ("NUM", stem(item), numbers(item)[0], "0")
    return ("FIB", stem(item), *typed(item))
