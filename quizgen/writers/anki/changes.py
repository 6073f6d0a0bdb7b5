"""Two ledgers, before and after → what an import of the new deck does to the notes of a student."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from quizgen.writers.anki.ledger import Entry, Ledger

Fate = Literal["new", "changed", "unchanged", "retired"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What became of a note, and why."""

    fate: Fate
    guid: str
    item: str
    type: str
    front: str
    reason: str
    """In words; for a note that changed which fields did."""


def compare(before: Ledger, after: Ledger) -> tuple[Change, ...]:
    """The fate of every note that the deck held or holds, in the order of their identities."""
    return tuple(change for guid, entry in sorted(after.items()) for change in _fate(before.get(guid), entry))


def search(items: Iterable[str]) -> str:
    """What to type in Anki's browser to see the notes of these items; empty if there are none."""
    keys = [f'"Key:{item}"' for item in items]
    return f"note:quizgen* ({' OR '.join(keys)})" if keys else ""


def _fate(was: Entry | None, now: Entry) -> Iterator[Change]:
    if now.retired:
        if was and not was.retired:
            yield _change("retired", now, "the quiz no longer has it")
    elif was is None:
        yield _change("new", now, "no deck had it")
    elif was.modified == now.modified:
        yield _change("unchanged", now, "")
    else:
        yield _change("changed", now, _difference(was, now))


def _change(fate: Fate, entry: Entry, reason: str) -> Change:
    return Change(fate=fate, guid=entry.guid, item=entry.item, type=entry.type, front=entry.front, reason=reason)


def _difference(was: Entry, now: Entry) -> str:
    """The fields that are not what they were."""
    names = [name for name in {**now.content, **was.content} if now.content.get(name) != was.content.get(name)]
    return ", ".join([*(["it is back"] if was.retired else []), *names])
