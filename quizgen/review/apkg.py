"""Bytes of an .apkg → what is in it. Decks come from anywhere: sizes are bounded and nothing in them is run."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from typing import Annotated, Any, NamedTuple

import pydantic
from pydantic import BeforeValidator, TypeAdapter

from quizgen.errors import QuizFileError
from quizgen.review import newest
from quizgen.review.archive import NOT_A_DECK, Archive, unzip
from quizgen.review.fields import Content, content

SQLITE = b"SQLite format 3\0"
JOURNAL, NO_LOG = 18, b"\1\1"
"""Where SQLite's header says how it is written and read, and that both go without a write-ahead log."""

CLOZE = 1
FIELD_SEPARATOR = "\x1f"


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """A field of a note type."""

    name: str
    id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """A card template of a note type."""

    name: str
    qfmt: str
    """The front."""
    afmt: str = ""
    """The back."""
    id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteType:
    """What Anki needs to make cards of notes."""

    name: str
    flds: tuple[Field, ...]
    tmpls: tuple[Template, ...]
    type: int = 0
    """`CLOZE`, or 0 for cards with a front and a back."""
    css: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """A note with the places of its cards."""

    id: int
    guid: str
    notetype: NoteType | None
    """None if the package lacks it."""
    fields: tuple[Content, ...]
    cards: tuple[int, ...]
    """Which templates, or for a cloze which deletions, have a card; counted from 0."""
    decks: tuple[int, ...] = ()
    """Where each of its cards is."""
    position: int | None = None
    """Its place among new cards; None if it was studied."""
    tags: tuple[str, ...] = ()
    modified: int = 0
    """Seconds since 1970."""

    @property
    def cloze(self) -> bool:
        """Whether its cards come from deletions in the text."""
        return self.notetype is not None and self.notetype.type == CLOZE

    def shows(self, name: str) -> bool:
        """Whether there is anything to see in the field `name`."""
        names = [known.name for known in self.notetype.flds] if self.notetype else []
        return any(known == name and not field.blank for known, field in zip(names, self.fields, strict=False))


@dataclass(frozen=True, slots=True, kw_only=True)
class Package:
    """All that an audit looks at."""

    notes: tuple[Note, ...]
    notetypes: tuple[NoteType, ...]
    decks: frozenset[int]
    members: frozenset[str]
    """Names of the files in the zip."""
    media: dict[str, str]
    """Member → the name by which notes refer to it."""


_NOTETYPES = TypeAdapter(dict[int, NoteType])
_MEDIA = TypeAdapter(dict[str, str])
# Some tools write a number for a GUID.
_NOTE = TypeAdapter(tuple[int, Annotated[str, BeforeValidator(str)], int, int, str, str])
_CARD = TypeAdapter(tuple[int, Annotated[int, pydantic.Field(ge=0)], int, int, int])
_DECKS = TypeAdapter(dict[int, Any])

READ = frozenset("cards col decks fields notes notetypes templates".split())
"""Tables that are looked into."""

CARDS = "SELECT nid, ord, did, type, due FROM cards ORDER BY nid, ord"
NOTES = "SELECT id, guid, mid, mod, tags, flds FROM notes ORDER BY id"

DAMAGED_COLLECTION = (sqlite3.Error, TypeError, ValueError)
"""ValueError: what pydantic and the reader of protobuf raise, and text that is no UTF-8."""


def unpack(raw: bytes) -> Package:
    """Open an .apkg; QuizFileError if it isn't one, is damaged or too large."""
    archive = unzip(raw)
    try:
        return _read(archive)
    except DAMAGED_COLLECTION as error:
        raise QuizFileError("the deck is damaged: its collection can't be read", hint=NOT_A_DECK) from error


def _read(archive: Archive) -> Package:
    if not archive.collection.startswith(SQLITE):
        raise sqlite3.DatabaseError("not a database")
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.deserialize(_without_log(archive.collection))
        _distrust(connection)
        notetypes, decks = _kinds_and_decks(connection)
        return Package(
            notes=tuple(_notes(connection, notetypes)),
            notetypes=tuple(notetypes.values()),
            decks=decks,
            members=archive.members,
            media=newest.media(archive.media) if archive.newest else _MEDIA.validate_json(archive.media),
        )


def _without_log(database: bytes) -> bytes:
    """As one that keeps no log of its own, which a database in memory can't: Anki's newest say that they do."""
    return database[:JOURNAL] + NO_LOG + database[JOURNAL + len(NO_LOG) :]


def _kinds_and_decks(connection: sqlite3.Connection) -> tuple[dict[int, NoteType], frozenset[int]]:
    """The note types and the ids of the decks: tables, or in older forms columns of JSON."""
    if newest.is_newest(connection):
        return _NOTETYPES.validate_python(newest.notetypes(connection)), newest.decks(connection)
    models, decks = connection.execute("SELECT models, decks FROM col").fetchone() or ("no row", "")
    return _NOTETYPES.validate_json(models), frozenset(_DECKS.validate_json(decks))


def _notes(connection: sqlite3.Connection, notetypes: Mapping[int, NoteType]) -> Iterator[Note]:
    cards = _cards(connection)
    for row in connection.execute(NOTES):
        number, guid, notetype, modified, tags, fields = _NOTE.validate_python(row)
        own = cards[number]
        yield Note(
            id=number,
            guid=guid,
            notetype=notetypes.get(notetype),
            fields=tuple(map(content, fields.split(FIELD_SEPARATOR))),
            cards=tuple(card.place for card in own),
            decks=tuple(card.deck for card in own),
            position=own[0].position if own else None,
            tags=tuple(tags.split()),
            modified=modified,
        )


class _Card(NamedTuple):
    place: int
    deck: int
    position: int | None


def _cards(connection: sqlite3.Connection) -> dict[int, list[_Card]]:
    """Note → its cards."""
    cards: dict[int, list[_Card]] = defaultdict(list)
    for note, place, deck, state, due in map(_CARD.validate_python, connection.execute(CARDS)):
        cards[note].append(_Card(place, deck, None if state else due))
    return cards


def _distrust(connection: sqlite3.Connection) -> None:
    """Run nothing that the database brings along: what looks like a table may be a view that never ends."""
    connection.execute("PRAGMA query_only = ON")
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA cell_size_check = ON")
    disguised = [
        name
        for name, kind in connection.execute("SELECT name, type FROM sqlite_master")
        if name in READ and kind != "table"
    ]
    if disguised:
        raise sqlite3.DatabaseError(f"not tables: {disguised}")
