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
from quizgen.readers.recognise import recognise
from quizgen.readers.sections import chosen, in_pieces

Reader = Callable[[bytes, str], Article]
"""Makes an article of a source's bytes and its name, which is a file name, an address or `<stdin>`; pure."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """A row of the table of formats; its module is imported only when it is asked for."""

    module: str
    """Has the `read` that is the `Reader`."""
    suffixes: tuple[str, ...]
    """How the names of such files end, lower case, with the dot."""
    about: str
    """What it is and what is read of it, in a few words."""
    extra: str = ""
    """What brings the libraries it needs, as in `quizgen[web]`; empty if quizgen itself does."""


DEFAULT = "text"
"""The format of a text whose suffix no row has."""

DATA = (".json", ".yaml", ".yml")
"""Suffixes of what is text, and given by mistake: quiz files."""

LARGEST = 100_000_000
"""Bytes of a file: a book with its pictures. Readers have limits of their own for what they read of it."""

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
    "web": Format(
        module="quizgen.readers.web",
        suffixes=(".html", ".htm", ".xhtml", ".mhtml", ".mht"),
        about="a web page, by its address or saved: its main text",
        extra="web",
    ),
    "pdf": Format(
        module="quizgen.readers.pdf",
        suffixes=(".pdf",),
        about="a PDF: its paragraphs and headings, no notes, tables and page heads",
        extra="pdf",
    ),
    "word": Format(
        module="quizgen.readers.word",
        suffixes=(".docx",),
        about="a Word document: its headings, paragraphs and lists",
        extra="office",
    ),
    "opendocument": Format(
        module="quizgen.readers.opendocument",
        suffixes=(".odt",),
        about="an OpenDocument text: its headings, paragraphs and lists",
        extra="office",
    ),
    "rtf": Format(
        module="quizgen.readers.rtf",
        suffixes=(".rtf",),
        about="a rich-text file: its headings, paragraphs and lists",
        extra="office",
    ),
    "epub": Format(
        module="quizgen.readers.epub",
        suffixes=(".epub",),
        about="an e-book, or one chapter of it: book.epub#3",
        extra="ebook",
    ),
    "subtitles": Format(
        module="quizgen.readers.subtitles",
        suffixes=(".srt", ".vtt"),
        about="subtitles of a film or a lecture: what is said",
        extra="subtitles",
    ),
}


def formats() -> dict[str, Format]:
    """All rows there are, those of other installed packages last."""
    return registry.with_installed(READERS, "quizgen.readers")


def read_article(raw: bytes, name: str, *, section: str = "") -> Article:
    """Read a source, or of it the sections that are named. ArticleError if nothing can be made of it.

    What it holds says in which format it is; of a long one the pieces are given that are to be asked about.
    """
    article = read_whole(raw, name)
    return accept(in_pieces(chosen(article, section, name) if section else article), name)


def read_whole(raw: bytes, name: str) -> Article:
    """Read a source, however long or short; what `read_article` does before it looks whether it can be asked about."""
    if name.lower().endswith(DATA):
        raise ArticleError(
            f"{name}: this is a data file, not an article", hint="a quiz file is for `quizgen render`, items or check"
        )
    if len(raw) > LARGEST:
        raise ArticleError(f"{name}: the file has more than {LARGEST:,} bytes", hint="give a smaller one")
    return _reader_of(raw, name)(raw, name)


def _reader_of(raw: bytes, name: str) -> Reader:
    """What reads these bytes; ArticleError, with the command that helps, if its library is not installed."""
    row = _format_of(raw, name)
    try:
        reader: Reader = importlib.import_module(row.module).read
    except ModuleNotFoundError as error:
        package = (error.name or "quizgen").partition(".")[0]
        if not row.extra or package == "quizgen":
            raise
        raise ArticleError(
            f"{name}: reading this takes the package {package}, which is not installed",
            hint=f"pip install 'quizgen[{row.extra}]'",
        ) from error
    return reader


def _format_of(raw: bytes, name: str) -> Format:
    """The row that the content shows, or of mere text, the one that the name does."""
    rows = formats()
    if found := recognise(raw, name):
        return rows[found]
    suffix = PurePath(name).suffix.lower()
    return next((row for row in rows.values() if suffix in row.suffixes), rows[DEFAULT])
