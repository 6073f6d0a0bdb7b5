"""Questions from elsewhere in, items out: what a teacher has in a platform or a table becomes a quiz like any other.

To add a format, add a module with a `read` and a row here.
"""

import importlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from quizgen.errors import QuizFileError
from quizgen.importers._drafts import Found, Title
from quizgen.model import registry
from quizgen.model.finding import Finding
from quizgen.model.item import Item

Importer = Callable[[str], Iterator[Found]]
"""Makes items of a file's text, and findings of what can't be one; ValueError for a text of another format."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """A row of the table of formats; its module is imported only when it is asked for."""

    module: str
    """Has the `read` that is the `Importer`, and the `looks` that tells whether a text is of the format."""
    about: str
    suffixes: tuple[str, ...]
    """How the names of such files end for certain, lower case."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """What a file held."""

    title: str
    """What it calls itself, or nothing."""
    items: tuple[Item, ...]
    findings: tuple[Finding, ...]
    """What was left out, and what is not as it was."""


LARGEST = 10_000_000
"""Bytes, as of quiz files."""

IMPORTERS: dict[str, Format] = {
    "moodle": Format(module="quizgen.importers.moodle", about="Moodle XML", suffixes=(".xml",)),
    "aiken": Format(module="quizgen.importers.aiken", about="Aiken", suffixes=(".aiken", ".aiken.txt")),
    "gift": Format(module="quizgen.importers.gift", about="GIFT", suffixes=(".gift", ".gift.txt")),
    "text2qti": Format(module="quizgen.importers.text2qti", about="text for text2qti", suffixes=(".text2qti.txt",)),
    "csv": Format(
        module="quizgen.importers.table",
        about="table with columns for questions and answers",
        suffixes=(".csv", ".tsv"),
    ),
}
"""In the order in which a file is tried whose name doesn't tell its format: the most peculiar first."""


def read_items(raw: bytes, name: str, *, form: str = "") -> Imported:
    """The items in a file, in the format `form` or the first that it looks like. QuizFileError if there are none."""
    text = _text(raw, name)
    chosen = registry.find(form, IMPORTERS) if form else _looked_like(text, name)
    read: Importer = importlib.import_module(chosen.module).read
    try:
        found = list(read(text))
    except ValueError as error:
        raise QuizFileError(f"{name}: not {chosen.about}: {error}", hint="name another format with --from") from error
    items = _with_own_ids([entry for entry in found if isinstance(entry, Item)])
    findings = tuple(entry for entry in found if isinstance(entry, Finding))
    if not items:
        why = f": {findings[0].message}" if findings else ""
        raise QuizFileError(f"{name}: no question in it can be used{why}", hint="name another format with --from")
    titles = [entry.text for entry in found if isinstance(entry, Title) and entry.text]
    return Imported(title=next(iter(titles), ""), items=items, findings=findings)


def _text(raw: bytes, name: str) -> str:
    if len(raw) > LARGEST:
        raise QuizFileError(f"{name}: the file has more than {LARGEST:,} bytes", hint="divide it into several files")
    try:
        return raw.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise QuizFileError(f"{name}:{line}: not UTF-8 text", hint="export or save it as UTF-8") from error


def _looked_like(text: str, name: str) -> Format:
    for row in IMPORTERS.values():
        if name.lower().endswith(row.suffixes):
            return row
    for row in IMPORTERS.values():
        if importlib.import_module(row.module).looks(text):
            return row
    raise QuizFileError(f"{name}: no questions in a format that is known", hint=f"known: {', '.join(IMPORTERS)}")


def _with_own_ids(items: list[Item]) -> tuple[Item, ...]:
    """Of two items with one id the second loses it, as one that has none."""
    seen: set[str] = set()
    found = []
    for number, item in enumerate(items):
        found.append(replace(item, id=f"no-id.{number}") if not item.id or item.id in seen else item)
        seen.add(item.id)
    return tuple(found)
