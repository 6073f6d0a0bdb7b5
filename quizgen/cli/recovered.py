"""The ledger of an Anki deck that has lost its own, or was made before there were any: from the deck itself."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from quizgen.cli.source import content
from quizgen.errors import OutputError, QuizFileError

if TYPE_CHECKING:
    from quizgen.review import apkg
    from quizgen.writers.anki.ledger import Entry


def ledger(slug: str, folder: Path) -> dict[str, bytes]:
    """The name of the ledger and what it would hold; nothing if there is no deck, or none that can be read."""
    from quizgen.review.apkg import unpack
    from quizgen.writers.anki.build import LEDGER
    from quizgen.writers.anki.ledger import dump

    deck, name = folder / f"{slug}.apkg", LEDGER.format(slug=slug)
    if (folder / name).exists() or not deck.is_file():
        return {}
    try:
        notes = unpack(content(str(deck), OutputError)).notes
    except QuizFileError:
        return {}
    return {name: dump(_entries(notes))}


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
