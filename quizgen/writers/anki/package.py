"""Notes → .apkg through genanki, the same bytes wherever and whenever it is made.

genanki's own `write_to_file` stamps the zip with the clock and leaves a temporary file behind, so only its database
is used: built in memory, compacted, its header freed of what names the SQLite that wrote it.
"""

import io
import itertools
import sqlite3
import struct
import zipfile
from collections.abc import Iterator
from contextlib import closing
from functools import cache
from typing import Any

import genanki

from quizgen.writers.anki.deck import Deck
from quizgen.writers.anki.notes import Note
from quizgen.writers.anki.notetypes import KEY, TEMPLATES_CHANGED, NoteType, css, template

PAGE_SIZE = 1024
"""Bytes; small, since most of the tables are all but empty and each takes a page."""
SQLITE_HEADER = {24: 1, 92: 1, 96: 3_040_001}
"""Offset → value of the counters of changes (twice) and of the version of the SQLite that wrote last."""

ZIP_EPOCH = (1980, 1, 1, 0, 0, 0)
UNIX, PLAIN_FILE = 3, 0o644 << 16


class _Model(genanki.Model):  # type: ignore[misc]  # genanki has no types
    """A note type that carries the time its templates changed, not the time of the build."""

    def to_json(self, timestamp: float, deck_id: int) -> Any:  # noqa: ANN401, ARG002 -- genanki's signature
        return super().to_json(TEMPLATES_CHANGED, deck_id)


class _Note(genanki.Note):  # type: ignore[misc]  # genanki has no types
    """A note that carries its own time, not the time of the build."""

    modified: int

    def write_to_db(self, cursor: sqlite3.Cursor, timestamp: float, deck_id: int, id_gen: Iterator[int]) -> None:  # noqa: ARG002
        super().write_to_db(cursor, self.modified, deck_id, id_gen)


def pack(deck: Deck, notes: tuple[Note, ...], *, timestamp: int) -> bytes:
    """The package; new cards are studied in the order of `notes`, whose ids count up from `timestamp`."""
    made = genanki.Deck(deck.id, deck.name, deck.description)
    models = {notetype: _model(notetype) for notetype in dict.fromkeys(note.notetype for note in notes)}
    for position, note in enumerate(notes, 1):
        made.add_note(_filled(note, models[note.notetype], position))
    return _zipped({"collection.anki2": _database(made, timestamp), "media": b"{}"})


def _filled(note: Note, model: _Model, position: int) -> _Note:
    filled = _Note(model=model, fields=list(note.fields), guid=note.guid, tags=note.tags, due=position)
    filled.modified = note.modified
    return filled


@cache
def _model(notetype: NoteType) -> _Model:
    question, answer = notetype.browser
    return _Model(
        notetype.id,
        notetype.name,
        fields=[_field(number, name) for number, name in notetype.fields],
        templates=[
            {
                "id": notetype.template_id,
                "name": "Card 1",
                "qfmt": template(f"{notetype.files}-front.html"),
                "afmt": template(f"{notetype.files}-back.html"),
                "bqfmt": question,
                "bafmt": answer,
            }
        ],
        css=css(),
        model_type=_Model.CLOZE if notetype.cloze else _Model.FRONT_BACK,
    )


def _field(number: int, name: str) -> dict[str, object]:
    hidden = {"collapsed": True, "excludeFromSearch": True, "preventDeletion": True} if name == KEY else {}
    return {"id": number, "name": name, "font": "Arial", **hidden}


def _database(deck: genanki.Deck, timestamp: int) -> bytes:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute(f"PRAGMA page_size = {PAGE_SIZE}")
        genanki.Package(deck).write_to_db(connection.cursor(), timestamp, itertools.count(timestamp * 1000))
        connection.commit()
        connection.execute("VACUUM")
        raw = bytearray(connection.serialize())
    for offset, value in SQLITE_HEADER.items():
        struct.pack_into(">I", raw, offset, value)
    return bytes(raw)


def _zipped(members: dict[str, bytes]) -> bytes:
    """Stored, not deflated, since builds of zlib differ in their bytes; nothing of the clock or the system."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_STORED) as archive:
        for name, content in members.items():
            entry = zipfile.ZipInfo(name, date_time=ZIP_EPOCH)
            entry.create_system, entry.external_attr = UNIX, PLAIN_FILE
            archive.writestr(entry, content)
    return packed.getvalue()
