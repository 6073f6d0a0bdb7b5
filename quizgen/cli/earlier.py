"""What an earlier deck held, for the next one to go on from: its ledger, or if that is lost the deck itself."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from quizgen.cli.source import content
from quizgen.errors import OutputError, QuizFileError

if TYPE_CHECKING:
    from quizgen.review import apkg
    from quizgen.writers.anki.ledger import Entry

DECK, LEDGER_ENDING = ".apkg", ".ledger.jsonl"
"""How the names of the two end, as the table of formats has them; a test compares."""


def left(place: Path, name: str, slug: str) -> bytes | None:
    """The file `name` that a run on the quiz `slug` left in a folder, or at a place that a user names; None if none is.

    If it is a ledger and isn't there, the deck takes its place; a deck may also be named for its ledger.
    """
    if place.is_file():
        return ledger_of(place) if place.suffix == DECK else _ledger_in(place)
    if name.endswith(LEDGER_ENDING):
        return ledger_of(place / f"{slug}{DECK}")
    return content(str(place / name), OutputError) if (place / name).is_file() else None


def ledger_of(deck: Path) -> bytes | None:
    """The ledger beside a deck, else one made of the deck; nothing if there is neither, or no deck in the file."""
    beside = deck.with_name(f"{deck.stem}{LEDGER_ENDING}")
    if beside.is_file():
        return content(str(beside), OutputError)
    return _recovered(deck) if deck.is_file() else None


def _ledger_in(file: Path) -> bytes:
    """The contents of a ledger; QuizFileError, by the name that the user gave it, if it is none."""
    from quizgen.writers.anki.ledger import load

    raw = content(str(file), OutputError)
    load(raw, str(file))
    return raw


def _recovered(deck: Path) -> bytes | None:
    from quizgen.review.apkg import unpack
    from quizgen.writers.anki.ledger import dump

    try:
        return dump(_entries(unpack(content(str(deck), OutputError)).notes))
    except QuizFileError:
        return None


def _entries(notes: "tuple[apkg.Note, ...]") -> "Iterator[Entry]":
    """What a ledger remembers, of those notes that are quizgen's."""
    from quizgen.writers.anki.ledger import entry_of
    from quizgen.writers.anki.notes import Note
    from quizgen.writers.anki.notetypes import KEY, NOTE_TYPES

    known = {notetype.name: notetype for notetype in NOTE_TYPES.values()}
    for note in notes:
        notetype = known.get(note.notetype.name) if note.notetype else None
        if notetype and len(note.fields) == len(notetype.fields):
            fields = tuple(field.html for field in note.fields)
            key = fields[notetype.field_names.index(KEY)]
            ours = Note(
                notetype=notetype, guid=note.guid, key=key, fields=fields, tags=note.tags, modified=note.modified
            )
            yield entry_of(ours)
