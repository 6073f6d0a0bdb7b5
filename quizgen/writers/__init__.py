"""Quiz in, files out: `{relative path: bytes}`. To add a format, add a module with a `write` and a row here.

Another package adds one by an entry point in the group `quizgen.writers` that leads to its row.
"""

import importlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from types import ModuleType
from typing import TYPE_CHECKING, get_args

from quizgen.model import registry
from quizgen.model.finding import Finding
from quizgen.model.item import Kind
from quizgen.model.quiz import Handout, Quiz, Settings

if TYPE_CHECKING:
    from quizgen.writers._platform import Platform

Files = dict[str, bytes]
"""Relative path, `/` between folders → contents."""

Writer = Callable[[Quiz, Settings], Files]
"""Renders a quiz; pure: the same quiz and settings give the same bytes on every machine."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """A row of the table of formats; its module is imported only when it is asked for."""

    module: str
    """Has the `write` that is the `Writer`."""
    about: str
    """What it is and what it is for, in a few words."""
    files: tuple[str, ...]
    """What it writes, `{slug}` standing for the quiz's slug."""
    keeps: tuple[str, ...] = ()
    """What earlier runs may have left that it goes on from: given to it as `Settings.kept` if it is there."""
    text: bool = False
    """One text file, which can go to standard output."""
    printed: bool = False
    """Handed out on paper, so that there is one for each variant; a deck or a quiz file is one for all."""
    needy: bool = False
    """Its module has a `ready`, which takes the settings and raises FormatError where something it needs is missing."""


def _handouts(suffix: str) -> tuple[str, ...]:
    """The files of all handouts; the quiz itself is called as the quiz."""
    return tuple("{slug}" + (f"-{name}" if name != "quiz" else "") + f".{suffix}" for name in get_args(Handout))


WRITERS: dict[str, Format] = {
    "aiken": Format(
        module="quizgen.writers.aiken",
        about="multiple choice for most platforms (Aiken)",
        files=("{slug}.aiken.txt",),
        text=True,
    ),
    "anki": Format(
        module="quizgen.writers.anki",
        about="Anki deck and its ledger, by which a later deck updates it",
        files=("{slug}.apkg", "{slug}.ledger.jsonl"),
        keeps=("{slug}.ledger.jsonl",),
    ),
    "anki-tsv": Format(
        module="quizgen.writers.anki.tsv",
        about="the notes of the Anki deck as a table, for spreadsheets and for Anki's own import",
        files=("{slug}.anki.tsv",),
        keeps=("{slug}.ledger.jsonl",),
        text=True,
    ),
    "blackboard": Format(
        module="quizgen.writers.blackboard",
        about="questions for Blackboard",
        files=("{slug}.blackboard.txt",),
        text=True,
    ),
    "blooket": Format(
        module="quizgen.writers.blooket",
        about="questions for the game Blooket",
        files=("{slug}.blooket.csv",),
        text=True,
    ),
    "brightspace": Format(
        module="quizgen.writers.brightspace",
        about="questions for D2L Brightspace",
        files=("{slug}.brightspace.csv",),
        text=True,
    ),
    "canvas": Format(
        module="quizgen.writers.canvas",
        about="quiz for Canvas, Classic and New Quizzes (QTI 1.2)",
        files=("{slug}.canvas.zip",),
    ),
    "cc": Format(
        module="quizgen.writers.cc",
        about="pages of the module and quiz for Schoology, Sakai and others (Common Cartridge)",
        files=("{slug}.imscc",),
    ),
    "forms": Format(
        module="quizgen.writers.forms",
        about="script that makes a quiz in Google Forms",
        files=("{slug}.gs",),
        text=True,
    ),
    "gift": Format(
        module="quizgen.writers.gift",
        about="questions for Moodle and others (GIFT)",
        files=("{slug}.gift.txt",),
        text=True,
    ),
    "gimkit": Format(
        module="quizgen.writers.gimkit",
        about="questions for the game Gimkit",
        files=("{slug}.gimkit.csv",),
        text=True,
    ),
    "h5p": Format(
        module="quizgen.writers.h5p",
        about="question set for H5P (needs a package of yours: `--h5p-template`)",
        files=("{slug}.h5p",),
        needy=True,
    ),
    "html": Format(
        module="quizgen.writers.html",
        about="pages to print: quiz and key; by choice answer sheet, key strip, reading copy, flashcards",
        files=_handouts("html"),
        printed=True,
    ),
    "json": Format(
        module="quizgen.writers.json",
        about="quiz file for programs",
        files=("{slug}.quiz.json",),
        text=True,
    ),
    "kahoot": Format(
        module="quizgen.writers.kahoot",
        about="questions for the game Kahoot",
        files=("{slug}.kahoot.xlsx",),
    ),
    "markdown": Format(
        module="quizgen.writers.markdown",
        about="quiz and key as plain text with light marks",
        files=("{slug}.md",),
        text=True,
        printed=True,
    ),
    "module": Format(
        module="quizgen.writers.module",
        about="learning module and the teacher's notes to it",
        files=("{slug}-module.html", "{slug}-module-teacher.html"),
    ),
    "moodle": Format(
        module="quizgen.writers.moodle",
        about="questions for Moodle (Moodle XML)",
        files=("{slug}.moodle.xml",),
        text=True,
    ),
    "pdf": Format(
        module="quizgen.writers.pdf",
        about="the same pages as PDF (needs the extra `quizgen[pdf]`)",
        files=_handouts("pdf"),
        printed=True,
        needy=True,
    ),
    "qti21": Format(
        module="quizgen.writers.qti21",
        about="quiz for TAO, Inspera, OpenOlat and others (QTI 2.1)",
        files=("{slug}.qti21.zip",),
    ),
    "qti30": Format(
        module="quizgen.writers.qti30",
        about="quiz for platforms that take the newer QTI 3.0",
        files=("{slug}.qti30.zip",),
    ),
    "quizlet": Format(
        module="quizgen.writers.quizlet",
        about="flash cards to paste into Quizlet",
        files=("{slug}.quizlet.txt",),
        text=True,
    ),
    "scorm": Format(
        module="quizgen.writers.scorm",
        about="quiz to answer in a learning platform, which takes the marks (SCORM 1.2)",
        files=("{slug}.scorm.zip",),
    ),
    "scorm-module": Format(
        module="quizgen.writers.scorm_module",
        about="learning module in a learning platform, which takes the marks (SCORM 1.2)",
        files=("{slug}-module.scorm.zip",),
    ),
    "text2qti": Format(
        module="quizgen.writers.text2qti",
        about="text for text2qti, to edit before it goes to Canvas",
        files=("{slug}.text2qti.txt",),
        text=True,
    ),
    "wayground": Format(
        module="quizgen.writers.wayground",
        about="questions for the game Wayground (Quizizz)",
        files=("{slug}.wayground.xlsx",),
    ),
    "web": Format(
        module="quizgen.writers.web",
        about="quiz to answer on a screen, with feedback",
        files=("{slug}-web.html",),
    ),
    "yaml": Format(
        module="quizgen.writers.yaml",
        about="quiz file for a teacher to edit",
        files=("{slug}.quiz.yaml",),
        text=True,
    ),
}


def formats() -> dict[str, Format]:
    """All rows there are, those of other installed packages last."""
    return registry.with_installed(WRITERS, "quizgen.writers")


def find(name: str) -> Format:
    """The row of format `name`; FormatError, with a guess, if there is none."""
    return registry.find(name, formats())


def write(name: str, quiz: Quiz, settings: Settings) -> Files:
    """Render `quiz` in format `name`; FormatError if there is no such format."""
    writer: Writer = importlib.import_module(find(name).module).write
    return writer(quiz, settings)


def check(name: str, settings: Settings) -> None:
    """FormatError if format `name` isn't there, or can't be written so and here for want of something it needs."""
    if find(name).needy:
        importlib.import_module(find(name).module).ready(settings)


def losses(name: str, quiz: Quiz, settings: Settings | None = None) -> tuple[Finding, ...]:
    """What format `name` can't hold of `quiz`, and what becomes of it; nothing if it holds all."""
    platform = _platform_of(importlib.import_module(find(name).module), settings or Settings())
    if platform is None:
        return ()
    from quizgen.writers import _platform

    return _platform.losses(quiz, platform)


def kinds(names: Iterable[str], settings: Settings) -> tuple[Kind, ...]:
    """The kinds of question that at least one of the formats can hold."""
    platforms = [_platform_of(importlib.import_module(find(name).module), settings) for name in names]
    return tuple(kind for kind in get_args(Kind) if any(each is None or each.kinds[kind].called for each in platforms))


def _platform_of(module: ModuleType, settings: Settings) -> "Platform | None":
    """Where the format goes, if that is a platform; what it holds may depend on the settings."""
    found: Platform | None = (
        module.platform(settings) if hasattr(module, "platform") else getattr(module, "PLATFORM", None)
    )
    return found
