"""Today's notes and the ledger → today's notes as the same notes that students have, each with the time it changed."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from quizgen.model.ids import digest
from quizgen.writers.anki.ledger import Entry, Ledger, entry_of
from quizgen.writers.anki.likeness import likeness
from quizgen.writers.anki.notes import Note

MOST_COMPARED = 50_000
"""Pairs of what came and what went, two hundred each, that are compared: a second or two. Beyond, new is new."""

Match = dict[int, Entry]
"""Place of a note → what it was."""


def settle(notes: Sequence[Note], before: Ledger, *, timestamp: int) -> tuple[tuple[Note, ...], Ledger]:
    """The notes under the identities that they have in students' collections, with the times that they changed.

    And the ledger after them, in which what is no longer there has retired.
    """
    today = [entry_of(note) for note in notes]
    found, taken = matches(today, before), {*before, *(note.guid for note in notes)}
    entries = [
        _continued(now, was, timestamp) if (was := found.get(place)) else _new(now, before, taken)
        for place, now in enumerate(today)
    ]
    held = {entry.guid: entry for entry in entries}
    gone = {guid: replace(entry, retired=True) for guid, entry in before.items() if guid not in held}
    settled = (
        replace(note, guid=entry.guid, modified=entry.modified) for note, entry in zip(notes, entries, strict=True)
    )
    return tuple(settled), {**gone, **held}


def matches(today: Sequence[Entry], before: Ledger) -> Match:
    """Which note was which: by identity and what it asks, by what it asks, by identity, by what it nearly asks.

    What it asks goes before identity, since a fact that comes to stand before others like it in the article moves the
    identities of these on by one.
    """
    found: Match = {}
    for find in (_as_it_was, _asking_the_same, _of_the_same_slot, _nearly_the_same):
        claimed = {entry.guid for entry in found.values()}
        open_places = {place: entry for place, entry in enumerate(today) if place not in found}
        found |= find(open_places, [entry for entry in before.values() if entry.guid not in claimed])
    return found


def _as_it_was(today: Mapping[int, Entry], before: Sequence[Entry]) -> Match:
    own = {(entry.own, entry.core): entry for entry in _latest_last(before)}
    return {place: own[key] for place, now in today.items() if (key := (now.guid, now.core)) in own}


def _asking_the_same(today: Mapping[int, Entry], before: Sequence[Entry]) -> Match:
    """Only where it is plain which: one then, one now."""
    then: dict[tuple[str, ...], list[Entry]] = defaultdict(list)
    now: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for entry in before:
        then[entry.core].append(entry)
    for place, entry in today.items():
        now[entry.core].append(place)
    return {places[0]: then[core][0] for core, places in now.items() if len(places) == len(then[core]) == 1}


def _of_the_same_slot(today: Mapping[int, Entry], before: Sequence[Entry]) -> Match:
    own = {(entry.own, entry.type): entry for entry in _latest_last(before)}
    return {place: own[key] for place, now in today.items() if (key := (now.guid, now.type)) in own}


def _nearly_the_same(today: Mapping[int, Entry], before: Sequence[Entry]) -> Match:
    """The likest pairs first, each note and each entry once."""
    if len(today) * len(before) > MOST_COMPARED:
        return {}
    found: Match = {}
    claimed: set[str] = set()
    for _, place, _, entry in sorted(_alike(today, before), key=lambda pair: pair[:3]):
        if place not in found and entry.guid not in claimed:
            found[place] = entry
            claimed.add(entry.guid)
    return found


def _alike(today: Mapping[int, Entry], before: Sequence[Entry]) -> Iterator[tuple[float, int, str, Entry]]:
    for was in before:
        for place, now in today.items():
            if found := likeness(now, was):
                yield -found, place, was.guid, was


def _latest_last(entries: Sequence[Entry]) -> list[Entry]:
    """Those in the deck after those that retired, so that they win."""
    return sorted(entries, key=lambda entry: (not entry.retired, entry.modified, entry.guid))


def _continued(now: Entry, was: Entry, timestamp: int) -> Entry:
    """The note that it was, and unless nothing changed with a later time."""
    same = now.content == was.content and not was.retired
    modified = was.modified if same else max(timestamp, was.modified + 1)
    return replace(now, guid=was.guid, modified=modified, slot="" if was.guid == now.guid else now.guid)


def _new(now: Entry, before: Ledger, taken: set[str]) -> Entry:
    """A note that no collection has: under its own identity unless another note has that."""
    if now.guid not in before:
        return now
    free = next(guid for number in range(2, len(taken) + 3) if (guid := _again(now, number)) not in taken)
    taken.add(free)
    return replace(now, guid=free, slot=now.guid)


def _again(now: Entry, number: int) -> str:
    return "qg" + digest("quizgen", "again", now.guid, str(number))
