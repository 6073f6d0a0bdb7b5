"""What Anki's newest packages hold in tables and protobuf, in the shape in which older ones have it as JSON."""

import sqlite3
from collections import defaultdict

Message = dict[int, list[int | bytes]]
"""Number of a field → its values."""

VARINT, FIXED64, LENGTH, FIXED32 = 0, 1, 2, 5
"""Wire types of protobuf."""

LONGEST_VARINT = 10
"""Bytes: 64 bits, seven in each."""

KIND, CSS = 1, 3
"""Of a note type's configuration; these and the following are numbered in Anki's notetypes.proto."""

FIELD_ID = 9

FRONT, BACK, TEMPLATE_ID = 1, 2, 8

ENTRIES, NAME = 1, 1
"""Of the list of media, in import_export.proto."""


def is_newest(connection: sqlite3.Connection) -> bool:
    """Whether note types are a table, not a column."""
    return bool(connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'notetypes'").fetchone())


def notetypes(connection: sqlite3.Connection) -> dict[int, dict[str, object]]:
    """Id → note type, as its JSON would be."""
    fields = _parts(connection, "SELECT ntid, name, config FROM fields ORDER BY ntid, ord")
    cards = _parts(connection, "SELECT ntid, name, config FROM templates ORDER BY ntid, ord")
    found: dict[int, dict[str, object]] = {}
    for number, name, config in connection.execute("SELECT id, name, config FROM notetypes ORDER BY id"):
        told = read(config)
        found[number] = {
            "name": name,
            "type": _number(told, KIND) or 0,
            "css": _text(told, CSS),
            "flds": [{"name": field, "id": _number(known, FIELD_ID)} for field, known in fields[number]],
            "tmpls": [_template(card, known) for card, known in cards[number]],
        }
    return found


def decks(connection: sqlite3.Connection) -> frozenset[int]:
    """The ids of the decks."""
    return frozenset(number for (number,) in connection.execute("SELECT id FROM decks"))


def media(listing: bytes) -> dict[str, str]:
    """Member → the name by which notes refer to it: members are numbered in the order of the list."""
    entries = read(listing).get(ENTRIES, [])
    return {str(place): _text(read(entry), NAME) for place, entry in enumerate(entries) if isinstance(entry, bytes)}


def read(raw: bytes) -> Message:
    """A protobuf message; ValueError if it is none.

    >>> read(bytes.fromhex("089601") + bytes.fromhex("120774657374696e67"))
    {1: [150], 2: [b'testing']}
    """
    found: Message = defaultdict(list)
    place = 0
    while place < len(raw):
        tag, place = _varint(raw, place)
        value, place = _value(raw, place, tag & 7)
        found[tag >> 3].append(value)
    return dict(found)


def _value(raw: bytes, place: int, wire: int) -> tuple[int | bytes, int]:
    if wire == VARINT:
        return _varint(raw, place)
    if wire == LENGTH:
        length, place = _varint(raw, place)
    elif wire in (FIXED32, FIXED64):
        length = 4 if wire == FIXED32 else 8
    else:
        raise ValueError(f"wire type {wire}")
    if place + length > len(raw):
        raise ValueError("cut off")
    return raw[place : place + length], place + length


def _varint(raw: bytes, place: int) -> tuple[int, int]:
    value = 0
    for shift, byte in enumerate(raw[place : place + LONGEST_VARINT]):
        value |= (byte & 0x7F) << (7 * shift)
        if byte < 0x80:  # noqa: PLR2004 -- the bit that says that more follows
            return value, place + shift + 1
    raise ValueError("cut off")


def _parts(connection: sqlite3.Connection, query: str) -> dict[int, list[tuple[str, Message]]]:
    """Note type → names and configurations of its fields, or of its templates."""
    found: dict[int, list[tuple[str, Message]]] = defaultdict(list)
    for number, name, config in connection.execute(query):
        found[number].append((name, read(config)))
    return found


def _template(name: str, config: Message) -> dict[str, object]:
    return {
        "name": name,
        "qfmt": _text(config, FRONT),
        "afmt": _text(config, BACK),
        "id": _number(config, TEMPLATE_ID),
    }


def _number(message: Message, field: int) -> int | None:
    return next((value for value in message.get(field, []) if isinstance(value, int)), None)


def _text(message: Message, field: int) -> str:
    return next((value.decode() for value in message.get(field, []) if isinstance(value, bytes)), "")
