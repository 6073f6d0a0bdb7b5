"""Bytes in, an Article out. To add a format, add a module with a `read` and a row here.

Another package adds one by an entry point in the group `quizgen.readers` that leads to its row.
"""

import importlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import PurePath

from quizgen.errors import ArticleError
from quizgen.model import registry
from quizgen.model.article import Article
from quizgen.readers.accept import accept

Reader = Callable[[bytes, str], Article]
"""Makes an article of a source's bytes and its name, which is a file name or `<stdin>`; pure."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """A row of the table of formats; its module is imported only when it is asked for."""

    module: str
    """Has the `read` that is the `Reader`."""
    suffixes: tuple[str, ...]
    """How the names of such files end, lower case, with the dot."""
    about: str
    """What it is and what is read of it, in a few words."""


DEFAULT = "text"
"""The format of a source whose suffix no row has."""

DATA = (".json", ".yaml", ".yml")
"""Suffixes of what is text, and given by mistake: quiz files."""

READERS: dict[str, Format] = {
    "text": Format(
        module="quizgen.readers.text",
        suffixes=(".txt", ".text"),
        about="plain text, with or without YAML front matter",
    ),
    "markdown": Format(
        module="quizgen.readers.markdown",
        suffixes=(".md", ".markdown"),
        about="Markdown: its headings, paragraphs and lists",
    ),
}


def formats() -> dict[str, Format]:
    """All rows there are, those of other installed packages last."""
    return registry.with_installed(READERS, "quizgen.readers")


def read_article(raw: bytes, name: str) -> Article:
    """Read a source; its format follows from the suffix of `name`. ArticleError if nothing can be made of it."""
    if name.lower().endswith(DATA):
        raise ArticleError(
            f"{name}: this is a data file, not an article", hint="a quiz file is for `quizgen render`, items or check"
        )
    reader: Reader = importlib.import_module(_format_of(name).module).read
    return accept(reader(raw, name), name)


def _format_of(name: str) -> Format:
    rows = formats()
    suffix = PurePath(name).suffix.lower()
    return next((row for row in rows.values() if suffix in row.suffixes), rows[DEFAULT])
