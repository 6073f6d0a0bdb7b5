"""What a command reads: a file by its name, a page by its address, or standard input for `-`."""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from quizgen.cli.download import ADDRESS, download
from quizgen.cli.patience import within
from quizgen.errors import QuizgenError

if TYPE_CHECKING:
    from quizgen.model.article import Article
    from quizgen.model.quiz import Quiz

STANDARD_INPUT = "-"

STANDARD_INPUT_NAME = "<stdin>"
"""What messages call it, and readers know as the name of what has none."""

LONGEST_READING = 180.0
"""Seconds. Measured: a PDF of 2,000 pages, the longest that is read, takes 60."""

MOST = 100_000_000
"""Bytes that are read of a file, whatever it is: readers have their own limits, this one keeps memory bounded."""


def article(name: str, *, section: str = "", allow_local: bool = False) -> "Article":
    """The article in a file or at an address, or the sections of it that are named here or behind its name."""
    from quizgen.readers import read_article

    place, behind = located(name)
    raw, shown_as = fetched(place, allow_local=allow_local)
    return _in_time(shown_as, lambda: read_article(raw, shown_as, section=section or behind))


def whole(name: str, *, allow_local: bool = False) -> "Article":
    """The article with all its sections, however many and long."""
    from quizgen.readers import read_whole

    raw, shown_as = fetched(located(name)[0], allow_local=allow_local)
    return _in_time(shown_as, lambda: read_whole(raw, shown_as))


def _in_time(name: str, work: "Callable[[], Article]") -> "Article":
    """What `work` makes of a file, unless the file keeps it busy for ever."""
    from quizgen.errors import ArticleError

    try:
        return within(LONGEST_READING, work)
    except TimeoutError as error:
        raise ArticleError(
            f"{name}: not read within {LONGEST_READING:.0f} seconds: it is too large, or made to be",
            hint="give a part of it, or its text",
        ) from error


def joined(articles: "Sequence[Article]", title: str) -> "Article":
    """The articles as one, under a title."""
    from quizgen.readers.source import slug
    from quizgen.together import together

    return together(articles, title, slug(title) or "articles")


def located(name: str) -> tuple[str, str]:
    """A name as that of a file and the section that stands behind it: `book.epub#3`; an address keeps its own."""
    place, mark, section = name.rpartition("#")
    return (place, section) if mark and place and not ADDRESS.match(name) and not _exists(name) else (name, "")


def _exists(name: str) -> bool:
    try:
        return Path(name).exists()
    except (OSError, ValueError):  # a name that none can have
        return False


def fetched(name: str, *, allow_local: bool) -> tuple[bytes, str]:
    """What is in a file or at an address, and what it is called."""
    from quizgen.errors import ArticleError
    from quizgen.readers import LARGEST

    if ADDRESS.match(name):
        found = download(name, allow_local=allow_local)
        return found.content, found.address
    return content(name, ArticleError, most=LARGEST + 1), shown(name)


def quiz(name: str) -> "Quiz":
    """The quiz in a quiz file."""
    from quizgen.errors import QuizFileError
    from quizgen.model.quizfile import LARGEST, load

    return load(content(name, QuizFileError, most=LARGEST + 1), shown(name))


def shown(name: str) -> str:
    """The name of a source in messages."""
    return STANDARD_INPUT_NAME if name == STANDARD_INPUT else name


def content(name: str, error: type[QuizgenError], *, most: int = MOST) -> bytes:
    """The first `most` bytes of a file; `error` if it can't be read."""
    try:
        if name == STANDARD_INPUT:
            return sys.stdin.buffer.read(most)
        with Path(name).open("rb") as file:
            return file.read(most)
    except FileNotFoundError as problem:
        helps = (
            "a web address begins with https://"
            if name.startswith("www.")
            else "check the name and the folder you are in"
        )
        raise error(f"{name}: there is no such file", hint=helps) from problem
    except IsADirectoryError as problem:
        raise error(f"{name}: this is a folder", hint=f"give the files in it: {name.rstrip('/')}/*") from problem
    except (OSError, ValueError) as problem:  # ValueError: a null character in the name
        reason = getattr(problem, "strerror", None) or str(problem)
        raise error(f"{name}: can't be read: {reason}", hint="check its name and its permissions") from problem
