"""Quiz in, files out: `{relative path: bytes}`. To add a format, add a module with a `write` and a row here.

Another package adds one by an entry point in the group `quizgen.writers` that leads to its row.
"""

import importlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import get_args

from quizgen.model import registry
from quizgen.model.quiz import Handout, Quiz, Settings

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
    text: bool = False
    """One text file, which can go to standard output."""
    printed: bool = False
    """Handed out on paper, so that there is one for each variant; a deck or a quiz file is one for all."""
    needy: bool = False
    """Its module has a `ready`, which raises FormatError, with what to install, where something it needs is missing."""


def _handouts(suffix: str) -> tuple[str, ...]:
    """The files of all handouts; the quiz itself is called as the quiz."""
    return tuple("{slug}" + (f"-{name}" if name != "quiz" else "") + f".{suffix}" for name in get_args(Handout))


WRITERS: dict[str, Format] = {
    "anki": Format(
        module="quizgen.writers.anki",
        about="Anki deck",
        files=("{slug}.apkg",),
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
    "markdown": Format(
        module="quizgen.writers.markdown",
        about="quiz and key as plain text with light marks",
        files=("{slug}.md",),
        text=True,
        printed=True,
    ),
    "pdf": Format(
        module="quizgen.writers.pdf",
        about="the same pages as PDF (needs the extra `quizgen[pdf]`)",
        files=_handouts("pdf"),
        printed=True,
        needy=True,
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


def check(name: str) -> None:
    """FormatError if format `name` isn't there, or can't be written here for want of something it needs."""
    if find(name).needy:
        importlib.import_module(find(name).module).ready()
