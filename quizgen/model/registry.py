"""Tables of formats: the rows that are built in, and those that installed packages bring.

A package adds a format with an entry point that leads to a row:

    [project.entry-points."quizgen.writers"]
    gift = "my_package:GIFT"        # GIFT = quizgen.writers.Format(module="my_package.gift", ...)
"""

import difflib
import sys
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.metadata import EntryPoints, entry_points
from typing import TypeVar

from quizgen.errors import FormatError

Row = TypeVar("Row")


def with_installed(rows: Mapping[str, Row], group: str) -> dict[str, Row]:
    """`rows` and, after them by name, those of the entry points in `group`; FormatError for a name taken twice."""
    found = sorted(_installed(group, tuple(sys.path)), key=lambda entry: entry.name)
    counts = Counter([*rows, *(entry.name for entry in found)])
    if taken := [name for name, count in counts.items() if count > 1]:
        owners = sorted({entry.value for entry in found if entry.name == taken[0]})
        raise FormatError(
            f"the format {taken[0]!r} is there twice", hint=f"uninstall the package that brings {', '.join(owners)}"
        )
    return {**rows, **{entry.name: entry.load() for entry in found}}


@cache
def _installed(group: str, _path: tuple[str, ...]) -> EntryPoints:
    """The entry points in `group` on the path of packages; once, since a file of every package is opened for it."""
    return entry_points(group=group)


def find(name: str, rows: Mapping[str, Row]) -> Row:
    """The row of format `name`; FormatError, with a guess, if there is none."""
    if name in rows:
        return rows[name]
    raise FormatError(
        f"there is no format {name!r}", hint=f"{did_you_mean(name, rows)}formats: {', '.join(sorted(rows))}"
    )


def did_you_mean(name: str, names: Iterable[str]) -> str:
    """`did you mean anki? ` for a misspelt name that is close to one of `names`, else nothing.

    >>> did_you_mean("akni", ["anki", "html"])
    'did you mean anki? '
    """
    close = difflib.get_close_matches(name.lower(), sorted(names), n=1)
    return f"did you mean {close[0]}? " if close else ""
