"""Files that a library stumbles over: the file's fault, told as such."""

import contextlib
from collections.abc import Iterator

from quizgen.errors import ArticleError, QuizgenError


@contextlib.contextmanager
def damage(name: str, what: str) -> Iterator[None]:
    """Tell of whatever a library raises on the bytes of a file as an ArticleError."""
    try:
        yield
    except (QuizgenError, MemoryError):
        raise
    # No list of exceptions would be complete: parsers of files from anywhere raise whatever they trip over.
    except Exception as error:
        raise ArticleError(
            f"{name}: the {what} is damaged or cut off: {_reason(error)}", hint="get a fresh copy of the file"
        ) from error


def _reason(error: Exception) -> str:
    """What the library says, on one line that is not too long, or else the name of what it raised."""
    said = " ".join(str(error).split()) or type(error).__name__
    return said if len(said) <= LONGEST_REASON else f"{said[:LONGEST_REASON]}…"


LONGEST_REASON = 100
"""Characters."""
