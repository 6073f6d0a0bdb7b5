"""A quiz for Google Forms, which takes no files: a script that makes the form when a teacher runs it."""

import json

from markupsafe import Markup

from quizgen.model.item import Item
from quizgen.model.quiz import Quiz, Settings
from quizgen.writers import Files
from quizgen.writers._plain import answers, clean, correct, credited, options, stem, told
from quizgen.writers._platform import Held, Platform, fitting
from quizgen.writers._templates import environment, file_name

NO_KEY = "Google Forms lets no script set the right answer: it stands in the feedback, and points are given by hand"


def _misfit(item: Item) -> str:
    found = tuple(map(clean, options(item)))
    return "Google Forms takes no two options that are equal" if len({*found}) < len(found) else ""


PLATFORM = Platform(
    name="Google Forms",
    steps=(
        "open script.google.com and press *New project*",
        "delete what stands there, paste the file's text and press *Save*",
        "press *Run*, and allow the script to make forms",
        "open the form in your Google Drive",
    ),
    kinds={
        "choice": Held(called="Multiple choice"),
        "truefalse": Held(called="Multiple choice", loss="a statement becomes a choice between True and False"),
        "cloze": Held(called="Short answer", loss=NO_KEY),
        "short": Held(called="Short answer", loss=NO_KEY),
        "matching": Held(loss="Google Forms marks no matching questions"),
        "ordering": Held(loss="Google Forms has nothing to put in order"),
        "open": Held(called="Paragraph"),
    },
    keeps=("evidence", "correction", "accepted", "hint", "points"),
    misfit=_misfit,
)


def write(quiz: Quiz, settings: Settings) -> Files:  # noqa: ARG001 -- a Writer
    """One script, the quiz in it as data."""
    data = {
        "title": clean(quiz.title),
        "description": credited(quiz.credit),
        "items": [_data(item) for item in fitting(quiz, PLATFORM)],
    }
    # JSON is JavaScript; what is none, line separators, `clean` has taken out.
    script = Markup(json.dumps(data, ensure_ascii=False, indent=2))  # noqa: S704 -- see above
    return {f"{file_name(quiz)}.gs": environment("forms").get_template("quiz.gs").render(data=script).encode()}


def _data(item: Item) -> dict[str, object]:
    right = f"Right: {' / '.join(answers(item))}. " if answers(item) else ""
    asked: dict[str, object] = {"title": stem(item), "points": item.points, "told": right + " ".join(told(item))}
    if options(item):
        return {**asked, "options": [*map(clean, options(item))], "correct": correct(item)}
    return {**asked, "open": item.kind == "open"}
