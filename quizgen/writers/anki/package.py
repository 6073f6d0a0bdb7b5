"""Notes → .apkg through genanki, the same bytes wherever and whenever it is made.

genanki's own `write_to_file` stamps the zip with the clock and leaves a temporary file behind, so only its database
is used: built in memory, compacted, its header freed of what names the SQLite that wrote it.
"""

import functools
import itertools
import json
import sqlite3
import struct
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from itertools import chain
from typing import Any

import genanki

from quizgen.writers._archive import zipped
from quizgen.writers.anki.deck import Deck
from quizgen.writers.anki.notes import Note
from quizgen.writers.anki.notetypes import KEY, TEMPLATES_CHANGED, CardType, NoteType, css, template

PAGE_SIZE = 1024
"""Bytes; small, since most of the tables are all but empty and each takes a page."""
SQLITE_HEADER = {24: 1, 92: 1, 96: 3_040_001}
"""Offset → value of the counters of changes (twice) and of the version of the SQLite that wrote last."""

ANKIS_OPTIONS = 1
"""The study options that every collection and package holds."""

OPTIONS: dict[str, Any] = {
    "id": 1_795_651_201,
    "name": "quizgen",
    "mod": 1_795_651_200,
    "usn": -1,
    "maxTaken": 60,
    "autoplay": True,
    "timer": 0,
    "replayq": True,
    "dyn": False,
    "new": {"bury": True, "delays": [1.0, 10.0], "initialFactor": 2500, "ints": [1, 4, 0], "order": 1, "perDay": 10},
    "rev": {"bury": True, "ease4": 1.3, "hardFactor": 1.2, "ivlFct": 1.0, "maxIvl": 36500, "perDay": 200},
    "lapse": {"delays": [10.0], "leechAction": 1, "leechFails": 8, "minInt": 1, "mult": 0.0},
}
"""Study options for facts of an article: ten new cards a day in its order, no two cards of one note on the same day;
what is forgotten again and again is tagged, not put away."""


class _Model(genanki.Model):  # type: ignore[misc]  # genanki has no types
    """A note type that carries the time its templates changed, not the time of the build."""

    def to_json(self, timestamp: float, deck_id: int) -> Any:  # noqa: ANN401, ARG002 -- genanki's signature
        return super().to_json(TEMPLATES_CHANGED, deck_id)


class _Deck(genanki.Deck):  # type: ignore[misc]  # genanki has no types
    """A deck that may have study options of its own."""

    def __init__(self, deck: Deck, *, options: int, notes: "_Filled") -> None:
        super().__init__(deck.id, deck.name, deck.description)
        self.options = options
        self.notes = notes

    def to_json(self) -> Any:  # noqa: ANN401 -- genanki's signature
        return {**super().to_json(), "conf": self.options}


class _Note(genanki.Note):  # type: ignore[misc]  # genanki has no types
    """A note that carries its own time, not the time of the build."""

    modified: int

    def write_to_db(self, cursor: sqlite3.Cursor, timestamp: float, deck_id: int, id_gen: Iterator[int]) -> None:  # noqa: ARG002
        super().write_to_db(cursor, self.modified, deck_id, id_gen)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Filled:
    """Notes as genanki takes them, each made when it is its turn: of a large deck never more than one is there."""

    notes: Sequence[Note]
    models: Mapping[NoteType, _Model]
    first: int
    """The place of the first among all new cards."""

    def __iter__(self) -> Iterator[_Note]:
        for position, note in enumerate(self.notes, self.first):
            model = self.models[note.notetype]
            filled = _Note(model=model, fields=list(note.fields), guid=note.guid, tags=note.tags, due=position)
            filled.modified = note.modified
            yield filled


def pack(decks: Mapping[Deck, Sequence[Note]], *, timestamp: int, preset: bool = False) -> bytes:
    """The package; new cards are studied deck by deck in the order of the notes, whose ids count up from `timestamp`.

    With `preset` the decks have study options of their own, which Anki takes over if it is asked to on import.
    """
    models = {
        notetype: _model(notetype) for notetype in dict.fromkeys(note.notetype for note in chain(*decks.values()))
    }
    options = OPTIONS["id"] if preset else ANKIS_OPTIONS
    firsts = itertools.accumulate(map(len, decks.values()), initial=1)
    made = [
        _Deck(deck, options=options, notes=_Filled(notes=notes, models=models, first=first))
        for (deck, notes), first in zip(decks.items(), firsts, strict=False)
    ]
    return zipped({"collection.anki2": _database(made, timestamp, preset=preset), "media": b"{}"})


@functools.cache
def _model(notetype: NoteType) -> _Model:
    return _Model(
        notetype.id,
        notetype.name,
        fields=[_field(number, name) for number, name in notetype.fields],
        templates=[_template(card) for card in notetype.cards],
        css=css(),
        model_type=_Model.CLOZE if notetype.cloze else _Model.FRONT_BACK,
    )


def _template(card: CardType) -> dict[str, object]:
    question, answer = card.browser
    return {
        "id": card.id,
        "name": card.name,
        "qfmt": template(f"{card.files}-front.html"),
        "afmt": template(f"{card.files}-back.html"),
        "bqfmt": question,
        "bafmt": answer,
    }


def _field(number: int, name: str) -> dict[str, object]:
    hidden = {"collapsed": True, "excludeFromSearch": True, "preventDeletion": True} if name == KEY else {}
    return {"id": number, "name": name, "font": "Arial", **hidden}


def _database(decks: list[genanki.Deck], timestamp: int, *, preset: bool) -> bytearray:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.deserialize(_empty())
        ids = itertools.count(timestamp * 1000)
        for deck in decks:
            deck.write_to_db(connection.cursor(), timestamp, ids)
        if preset:
            _add_options(connection)
        connection.commit()
        connection.execute("VACUUM")
        raw = bytearray(connection.serialize())
    for offset, value in SQLITE_HEADER.items():
        struct.pack_into(">I", raw, offset, value)
    return raw


@functools.cache
def _empty() -> bytes:
    """A collection without decks, which takes genanki longer to make than to fill."""
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute(f"PRAGMA page_size = {PAGE_SIZE}")
        genanki.Package([]).write_to_db(connection.cursor(), 0, itertools.count())
        connection.commit()
        return connection.serialize()


def _add_options(connection: sqlite3.Connection) -> None:
    """Put our options beside Anki's own."""
    (text,) = connection.execute("SELECT dconf FROM col").fetchone()
    options = {**json.loads(text), str(OPTIONS["id"]): OPTIONS}
    connection.execute("UPDATE col SET dconf = ?", (json.dumps(options),))
