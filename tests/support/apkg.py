"""Reads an .apkg back with nothing but zipfile and sqlite3."""

import html
import io
import json
import re
import sqlite3
import sys
import zipfile
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from typing import Any

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """A note as the package holds it."""

    id: int
    guid: str
    notetype: str
    fields: dict[str, str]
    tags: tuple[str, ...]
    modified: int
    positions: tuple[int, ...]
    """Place of each of its cards among the new ones."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Package:
    """An .apkg, opened."""

    members: tuple[str, ...]
    notes: tuple[Note, ...]
    notetypes: dict[str, dict[str, Any]]
    """Name → Anki's JSON."""
    decks: dict[str, dict[str, Any]]
    """Name → Anki's JSON; without Default."""


def deck_in(files: Mapping[str, bytes]) -> bytes:
    """The one package among what a writer wrote."""
    (raw,) = (content for name, content in files.items() if name.endswith(".apkg"))
    return raw


def read(raw: bytes) -> Package:
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        members = tuple(archive.namelist())
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.deserialize(member(raw, "collection.anki2"))
        models, decks = map(json.loads, connection.execute("SELECT models, decks FROM col").fetchone())
        notes = tuple(_note(connection, row, models) for row in connection.execute(_NOTES))
    return Package(
        members=members,
        notes=notes,
        notetypes={model["name"]: model for model in models.values()},
        decks={deck["name"]: deck for key, deck in decks.items() if key != "1"},
    )


def plain(field: str) -> str:
    """The text that a browser shows of `field`."""
    return html.unescape(re.sub(r"<[^>]*>", "", field))


_NOTES = "SELECT id, guid, mid, flds, tags, mod FROM notes ORDER BY id"


def _note(connection: sqlite3.Connection, row: tuple[Any, ...], models: dict[str, Any]) -> Note:
    number, guid, model_id, fields, tags, modified = row
    model = models[str(model_id)]
    positions = connection.execute("SELECT due FROM cards WHERE nid = ? ORDER BY ord", (number,))
    return Note(
        id=number,
        guid=guid,
        notetype=model["name"],
        fields=dict(zip([field["name"] for field in model["flds"]], fields.split("\x1f"), strict=True)),
        tags=tuple(tags.split()),
        modified=modified,
        positions=tuple(position for (position,) in positions),
    )


def tampered(raw: bytes, *statements: str, members: dict[str, bytes] | None = None) -> bytes:
    """The package after SQL was run on its collection and members were added or replaced."""
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        contents = {name: archive.read(name) for name in archive.namelist()}
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.deserialize(contents["collection.anki2"])
        for statement in statements:
            connection.execute(statement)
        connection.commit()
        contents["collection.anki2"] = connection.serialize()
    return zipped({**contents, **(members or {})})


def member(raw: bytes, name: str) -> bytes:
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        return archive.read(name)


def zipped(members: dict[str, bytes]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return packed.getvalue()


def newest(raw: bytes, *statements: str, members: dict[str, bytes] | None = None) -> bytes:
    """The package in the form that Anki exports by default: tables and protobuf, packed with zstd."""
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        collection = archive.read("collection.anki2")
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.deserialize(collection)
        models, decks = map(json.loads, connection.execute("SELECT models, decks FROM col").fetchone())
        connection.executescript(
            "CREATE TABLE notetypes (id, name, config); CREATE TABLE decks (id, name);"
            "CREATE TABLE fields (ntid, ord, name, config); CREATE TABLE templates (ntid, ord, name, config);"
            "UPDATE col SET models = '', decks = ''"
        )
        connection.executemany(
            "INSERT INTO decks VALUES (?, ?)", [(int(key), deck["name"]) for key, deck in decks.items()]
        )
        for model in models.values():
            _add_notetype(connection, model)
        for statement in statements:
            connection.execute(statement)
        connection.commit()
        collection = connection.serialize()
    packed = {"meta": _protobuf({1: 3}), "collection.anki21b": collection, "collection.anki2": b"", "media": b""}
    packed |= members or {}
    return zipped({name: content if name == "meta" else zstd.compress(content) for name, content in packed.items()})


def media_listing(*names: str) -> bytes:
    """The list of media of a newest package."""
    return b"".join(_protobuf({1: _protobuf({1: name.encode(), 2: 3})}) for name in names)


def _add_notetype(connection: sqlite3.Connection, model: dict[str, Any]) -> None:
    number = int(model["id"])
    config = _protobuf({1: model["type"], 3: model["css"].encode()})
    connection.execute("INSERT INTO notetypes VALUES (?, ?, ?)", (number, model["name"], config))
    for place, field in enumerate(model["flds"]):
        row = (number, place, field["name"], _protobuf({9: field["id"]}))
        connection.execute("INSERT INTO fields VALUES (?, ?, ?, ?)", row)
    for place, card in enumerate(model["tmpls"]):
        config = _protobuf({1: card["qfmt"].encode(), 2: card["afmt"].encode(), 8: card["id"]})
        connection.execute("INSERT INTO templates VALUES (?, ?, ?, ?)", (number, place, card["name"], config))


def _protobuf(fields: dict[int, int | bytes]) -> bytes:
    written = b""
    for number, value in fields.items():
        if isinstance(value, int):
            written += _varint(number << 3) + _varint(value)
        else:
            written += _varint(number << 3 | 2) + _varint(len(value)) + value
    return written


def _varint(value: int) -> bytes:
    low, more = value & 0x7F, value >> 7
    return bytes([low | 0x80]) + _varint(more) if more else bytes([low])
