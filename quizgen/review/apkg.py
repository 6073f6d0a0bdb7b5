"""Bytes of an .apkg → what is in it. Decks come from anywhere: sizes are bounded and nothing in them is run."""

import io
import sqlite3
import struct
import zipfile
import zlib
from collections import defaultdict
from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from typing import Annotated, Any, NamedTuple

import pydantic
from pydantic import BeforeValidator, TypeAdapter, ValidationError

from quizgen.errors import QuizFileError
from quizgen.review.fields import Content, content

MOST_MEMBERS = 20_000
LARGEST_COLLECTION = 256 * 2**20
LARGEST_RATIO = 200
"""Unpacked to packed. An empty collection, nearly all zeros, has about 30; a zip bomb has 1,000."""

SMALL = 4 * 2**20
"""Bytes up to which a ratio does not matter."""

NEWEST, LEGACY, OLDEST = "collection.anki21b", "collection.anki21", "collection.anki2"

SQLITE = b"SQLite format 3\0"
CLOZE = 1
FIELD_SEPARATOR = "\x1f"

NOT_A_DECK = "export the deck from Anki as .apkg again, or get a fresh copy of the file"


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

DAMAGED_ARCHIVE = (EOFError, NotImplementedError, OSError, RuntimeError, ValueError, struct.error, zlib.error)
"""What zipfile raises beside BadZipFile: found by flipping bytes of a deck 6,000 times."""

CARDS = "SELECT nid, ord, did, type, due FROM cards ORDER BY nid, ord"
NOTES = "SELECT id, guid, mid, mod, tags, flds FROM notes ORDER BY id"

DAMAGED_COLLECTION = (sqlite3.Error, UnicodeDecodeError, ValidationError)


def unpack(raw: bytes) -> Package:
    """Open an .apkg; QuizFileError if it isn't one, is damaged, too large, or too new to be read."""
    members, database, listing = _unzip(raw)
    try:
        media = _MEDIA.validate_json(listing)
        return _read(database, members, media)
    except DAMAGED_COLLECTION as error:
        raise QuizFileError("the deck is damaged: its collection can't be read", hint=NOT_A_DECK) from error


def _unzip(raw: bytes) -> tuple[frozenset[str], bytes, bytes]:
    """The names of the members, the collection and the list of media."""
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            _refuse_bombs(archive)
            members = frozenset(archive.namelist())
            return members, archive.read(_collection(members)), archive.read("media") if "media" in members else b"{}"
    except zipfile.BadZipFile as error:
        raise QuizFileError("this is no Anki deck: not a zip archive, or a damaged one", hint=NOT_A_DECK) from error
    except DAMAGED_ARCHIVE as error:
        raise QuizFileError("the deck is damaged: it can't be unpacked", hint=NOT_A_DECK) from error


def _refuse_bombs(archive: zipfile.ZipFile) -> None:
    entries = archive.infolist()
    if len(entries) > MOST_MEMBERS:
        raise QuizFileError(
            f"the deck holds {len(entries)} files, more than the {MOST_MEMBERS} that are looked at", hint=NOT_A_DECK
        )
    for entry in entries:
        if entry.file_size > LARGEST_COLLECTION or (
            entry.file_size > SMALL and entry.file_size > LARGEST_RATIO * entry.compress_size
        ):
            raise QuizFileError(
                f"{entry.filename!r} in the deck unpacks to {entry.file_size} bytes, which is not looked at",
                hint="check only decks that you trust to be decks; split one that is really so large",
            )


def _collection(members: frozenset[str]) -> str:
    """The newest collection that can be read."""
    if NEWEST in members:
        raise QuizFileError(
            f"the deck holds only {NEWEST}, which Anki alone can read",
            hint='export it again with "Support older Anki versions" ticked',
        )
    for name in (LEGACY, OLDEST):
        if name in members:
            return name
    raise QuizFileError("this is no Anki deck: the archive holds no collection", hint=NOT_A_DECK)


def _read(database: bytes, members: frozenset[str], media: dict[str, str]) -> Package:
    if not database.startswith(SQLITE):
        raise sqlite3.DatabaseError("not a database")
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.deserialize(database)
        _distrust(connection)
        models, decks = connection.execute("SELECT models, decks FROM col").fetchone() or ("no row", "")
        notetypes = _NOTETYPES.validate_json(models)
        notes = tuple(_notes(connection, notetypes))
        known = frozenset(_DECKS.validate_json(decks))
    return Package(notes=notes, notetypes=tuple(notetypes.values()), decks=known, members=members, media=media)


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
    disguised = connection.execute(
        "SELECT name FROM sqlite_master WHERE name IN ('col', 'notes', 'cards') AND type != 'table'"
    ).fetchall()
    if disguised:
        raise sqlite3.DatabaseError(f"not tables: {disguised}")
