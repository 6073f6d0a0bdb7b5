"""Reads an .apkg back with nothing but zipfile and sqlite3."""

import html
import io
import json
import re
import sqlite3
import zipfile
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from typing import Any


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
