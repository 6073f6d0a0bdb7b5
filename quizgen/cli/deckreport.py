"""What becomes of a student's notes when a new Anki deck is imported: on standard error, and as JSON on request."""

import dataclasses
import json
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, get_args

import click

from quizgen.cli import pipes, report
from quizgen.errors import OutputError

if TYPE_CHECKING:
    from quizgen.cli.rendering import Rendered
    from quizgen.model.finding import Finding
    from quizgen.writers.anki.changes import Change

    Reports = Mapping[str, tuple[Change, ...]]

MOST_SHOWN = 10
"""Notes that are listed of each fate; `--deck-report` has them all."""

FIRST = "if students have an earlier deck, name it with --update"

LONGEST_FRONT = 70
"""Characters of a front on a line."""


def of(made: "Rendered", *, why: Mapping[str, str] | None = None) -> "dict[str, tuple[Change, ...]]":
    """Deck → the fate of its notes, for each ledger that was made; `why` an item is gone, where that is known."""
    from quizgen.writers.anki import ledger
    from quizgen.writers.anki.build import LEDGER
    from quizgen.writers.anki.changes import compare

    ending = LEDGER.format(slug="")
    found: dict[str, tuple[Change, ...]] = {}
    for name in (name for name in made.files if name.endswith(ending)):
        before = ledger.load(made.kept.get(name, b""), name)
        changes = compare(before, ledger.load(made.files[name], name))
        found[f"{name.removesuffix(ending)}.apkg"] = tuple(_explained(change, why or {}) for change in changes)
    return found


def reasons(findings: "Iterable[Finding]") -> dict[str, str]:
    """Item → why it was not kept."""
    return {finding.subject: finding.message for finding in findings}


@pipes.heard_or_not()
def tell(decks: "Reports") -> None:
    """A line a deck, and if it updates another what changes in it."""
    for name, changes in decks.items():
        counts: Counter[str] = Counter(change.fate for change in changes)
        if counts["new"] == len(changes):
            click.echo(f"{name}: {report.plural(len(changes), 'note')}, all new; {FIRST}", err=True)
            continue
        click.echo(f"{name}: of its notes {', '.join(f'{counts[fate]} {fate}' for fate in _fates())}", err=True)
        for line in _lines(changes):
            click.echo(line, err=True)


def save(decks: "Reports", file: str | None) -> None:
    """Write all of it as JSON, if a file is named."""
    if file is None:
        return
    rows = {name: [dataclasses.asdict(change) for change in changes] for name, changes in decks.items()}
    text = json.dumps(rows, ensure_ascii=False, indent=2) + "\n"
    try:
        Path(file).write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        raise OutputError(f"{file}: can't be written: {error.strerror}", hint="name another --deck-report") from error


def _lines(changes: "tuple[Change, ...]") -> list[str]:
    from quizgen.writers.anki.changes import search

    lines = []
    for fate in ("new", "changed", "retired"):
        told = [change for change in changes if change.fate == fate]
        lines += [f"  {fate}: {_front(change)} ({change.reason})" for change in told[:MOST_SHOWN]]
        lines += [f"  {fate}: {len(told) - MOST_SHOWN} more; --deck-report has them all"] if told[MOST_SHOWN:] else []
    gone = search(change.item for change in changes if change.fate == "retired")
    return [*lines, *([f"  to see the retired ones, type in Anki's browser: {gone}"] if gone else [])]


def _front(change: "Change") -> str:
    return report.cut(change.front, LONGEST_FRONT)


def _explained(change: "Change", why: Mapping[str, str]) -> "Change":
    reason = why.get(change.item) if change.fate == "retired" else None
    return dataclasses.replace(change, reason=f"{change.reason}: {reason}") if reason else change


def _fates() -> tuple[str, ...]:
    from quizgen.writers.anki.changes import Fate

    return get_args(Fate)
