"""A quiz as an H5P question set, in a package of the user's own.

What plays H5P are libraries that every platform has in versions of its own, and refuses in others. So the user gives a
question set from there as a template: libraries and versions are taken from it, the content is ours.
"""

import json
import uuid
from dataclasses import replace
from hashlib import sha256
from typing import Any

from quizgen.model.ids import SEPARATOR
from quizgen.model.item import Item
from quizgen.model.quiz import Quiz, Settings
from quizgen.writers import Files
from quizgen.writers._archive import zipped
from quizgen.writers._idents import title
from quizgen.writers._plain import clean, credited, cut
from quizgen.writers._platform import Held, Platform, fitting
from quizgen.writers._templates import file_name
from quizgen.writers.h5p.questions import LIBRARIES, content
from quizgen.writers.h5p.semantics import filled
from quizgen.writers.h5p.template import MAIN, Library, Template, opened

PLATFORM = Platform(
    name="H5P",
    steps=(
        "once: make a Question Set on your platform with one question of each of these kinds, and *Reuse* it as a file",
        "give that file to `--h5p-template` whenever you write this format",
        "on your platform add H5P content",
        "choose *Upload* instead of *Create content*, and the file that quizgen wrote",
        "save, and try it once as a student would",
    ),
    kinds={
        "choice": Held(called="Multiple Choice"),
        "truefalse": Held(called="True/False Question"),
        "cloze": Held(called="Fill in the Blanks"),
        "short": Held(called="Fill in the Blanks"),
        "matching": Held(called="Drag the Words"),
        "ordering": Held(loss="an H5P question set has nothing to put in order"),
        "open": Held(
            called="Essay",
            loss="H5P gives the point to whoever writes anything, and shows what a good answer mentions",
        ),
    },
    keeps=("evidence", "correction", "accepted", "hint", "id"),
    marks_words=True,
)
"""What a template with all libraries holds."""

LONGEST_TITLE, LONGEST_CREDIT = 255, 5000
"""Characters that H5P takes."""


def ready(settings: Settings) -> None:
    """FormatError if there is no template, or none that can be used."""
    opened(settings.h5p_template)


def platform(settings: Settings) -> Platform:
    """What the user's template holds."""
    there = opened(settings.h5p_template).libraries
    missing = {
        kind: Held(loss=f"the template has no question of the kind {PLATFORM.kinds[kind].called}")
        for kind, library in LIBRARIES.items()
        if library not in there
    }
    return replace(PLATFORM, kinds={**PLATFORM.kinds, **missing})


def write(quiz: Quiz, settings: Settings) -> Files:
    """The package as one file."""
    template, items = opened(settings.h5p_template), fitting(quiz, platform(settings))
    described = {
        "h5p.json": _description(quiz, template),
        "content/content.json": _content(quiz, items, template),
    }
    written = {name: json.dumps(value, ensure_ascii=False, indent=1).encode() for name, value in described.items()}
    return {f"{file_name(quiz)}.h5p": zipped({**written, **template.files})}


def _description(quiz: Quiz, template: Template) -> dict[str, Any]:
    """What the template says of its libraries, and nothing that it says of its content."""
    return {
        "title": cut(clean(quiz.title), LONGEST_TITLE),
        "language": quiz.language.partition("-")[0],
        "license": "U",
        "licenseExtras": cut(credited(quiz.credit), LONGEST_CREDIT),
        **template.description.model_dump(),
    }


def _content(quiz: Quiz, items: tuple[Item, ...], template: Template) -> dict[str, Any]:
    questions = [_question(quiz, item, template.libraries[LIBRARIES[item.kind]]) for item in items]
    return filled(template.libraries[MAIN].fields, {"questions": questions})


def _question(quiz: Quiz, item: Item, library: Library) -> dict[str, Any]:
    return {
        "library": library.name,
        "params": filled(library.fields, content(item)),
        "subContentId": identity(quiz, item),
        "metadata": {"title": title(item), "contentType": library.title, "license": "U"},
    }


def identity(quiz: Quiz, item: Item) -> str:
    """The same UUID whenever the item is written; H5P takes those of version 4 only."""
    provenance = SEPARATOR.join(("quizgen", "h5p", quiz.slug, item.id))
    return str(uuid.UUID(bytes=sha256(provenance.encode()).digest()[:16], version=4))
