"""Quiz in, files out: `{relative path: bytes}`. To add a format, add a module with a `write` and a row here.

Another package adds one by an entry point in the group `quizgen.writers` that leads to its row.
"""

import importlib
from collections.abc import Callable
from dataclasses import dataclass

from quizgen.model import registry
from quizgen.model.quiz import Quiz, Settings

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


WRITERS: dict[str, Format] = {
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
    "html": Format(
        module="quizgen.writers.html",
        about="printable quiz and its answer key",
        files=("{slug}.html", "{slug}-key.html"),
        printed=True,
    ),
    "json": Format(
        module="quizgen.writers.json",
        about="quiz file for programs",
        files=("{slug}.quiz.json",),
        text=True,
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
