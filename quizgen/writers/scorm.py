"""The quiz to answer on a screen as a SCORM 1.2 package, which most learning platforms play and take marks from.

The page is the one that `web` writes. One piece of its script is another: progress is kept by the platform, which is
told the score, the completion and each answer.
"""

from functools import cache
from typing import TYPE_CHECKING

from markupsafe import Markup

from quizgen.model.quiz import Quiz, Settings
from quizgen.writers import Files
from quizgen.writers._archive import zipped
from quizgen.writers._idents import of_quiz
from quizgen.writers._plain import cleaned
from quizgen.writers._platform import Held, Platform, fitting
from quizgen.writers._templates import environment, file_name, folder
from quizgen.writers.web import SCRIPTS, hash_of, interactive, script_of, store

if TYPE_CHECKING:
    from jinja2 import Environment

PLATFORM = Platform(
    name="SCORM 1.2",
    steps=(
        "turn editing on in your course (in Moodle: *Add an activity*, *SCORM package*)",
        "drop the file into the box",
        "choose that the highest or the first grade counts, out of 100",
        "save, and open it once as a student would",
    ),
    kinds={
        "choice": Held(called="Choice"),
        "truefalse": Held(called="True-false"),
        "cloze": Held(called="Fill-in"),
        "short": Held(called="Fill-in"),
        "matching": Held(called="Matching"),
        "ordering": Held(called="Sequencing"),
        "open": Held(
            called="Fill-in", loss="students judge their own sentences, and the platform takes their word for it"
        ),
    },
    keeps=("evidence", "correction", "accepted", "hint", "points", "id"),
)


def write(quiz: Quiz, settings: Settings) -> Files:
    """The package as one file."""
    fitting(quiz, PLATFORM)
    page = reporting("web").get_template("page.html").render(quiz=quiz, settings=settings, store=store(quiz))
    return {f"{file_name(quiz)}.scorm.zip": package(quiz, page, ident=of_quiz(quiz))}


def package(quiz: Quiz, page: str, *, ident: str) -> bytes:
    """The page with the manifest that leads a platform to it."""
    manifest = environment("scorm", finalize=cleaned).get_template("imsmanifest.xml")
    return zipped({"imsmanifest.xml": manifest.render(quiz=quiz, ident=ident).encode(), "index.html": page.encode()})


@cache
def reporting(*names: str) -> "Environment":
    """As `interactive`, but the script tells the platform."""
    templates = interactive("scorm", *names)
    script = "\n" + (folder("scorm") / "script" / "scorm.js").read_text("utf-8") + script_of(SCRIPTS)
    templates.globals |= {"script": Markup(script), "script_hash": hash_of(script)}  # noqa: S704 -- our own files
    return templates
