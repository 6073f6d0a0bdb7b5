"""Bytes of an .apkg → its collection, still packed as SQLite, and its list of media. Sizes are bounded."""

import io
import struct
import sys
import zipfile
import zlib
from dataclasses import dataclass
from typing import NoReturn

from quizgen.errors import QuizFileError

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

MOST_MEMBERS = 20_000
LARGEST_COLLECTION = 256 * 2**20
LARGEST_RATIO = 200
"""Unpacked to packed. An empty collection, nearly all zeros, has about 30; a zip bomb has 1,000."""

SMALL = 4 * 2**20
"""Bytes up to which a ratio does not matter."""

NEWEST, LEGACY, OLDEST = "collection.anki21b", "collection.anki21", "collection.anki2"

NOT_A_DECK = "export the deck from Anki as .apkg again, or get a fresh copy of the file"

DAMAGED = (EOFError, NotImplementedError, OSError, RuntimeError, ValueError, struct.error, zlib.error, zstd.ZstdError)
"""What zipfile and zstd raise beside BadZipFile: found by flipping bytes of a deck 6,000 times."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Archive:
    """What is in the zip."""

    members: frozenset[str]
    """Names of all files."""
    collection: bytes
    """An SQLite database."""
    media: bytes
    """The list of pictures and sounds: JSON, or protobuf in the newest form."""
    newest: bool
    """Whether it is as Anki exports by default since 2.1.50."""


def unzip(raw: bytes) -> Archive:
    """Open the zip; QuizFileError if it isn't one, is damaged or too large, or holds no collection."""
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            _refuse_bombs(archive)
            return _opened(archive)
    except zipfile.BadZipFile as error:
        raise QuizFileError("this is no Anki deck: not a zip archive, or a damaged one", hint=NOT_A_DECK) from error
    except DAMAGED as error:
        raise QuizFileError("the deck is damaged: it can't be unpacked", hint=NOT_A_DECK) from error


def _opened(archive: zipfile.ZipFile) -> Archive:
    members = frozenset(archive.namelist())
    name = next((name for name in (NEWEST, LEGACY, OLDEST) if name in members), "")
    if not name:
        raise QuizFileError("this is no Anki deck: the archive holds no collection", hint=NOT_A_DECK)
    newest = name == NEWEST
    collection, media = archive.read(name), archive.read("media") if "media" in members else b"" if newest else b"{}"
    if newest:
        collection, media = _decompressed(collection, name), _decompressed(media, "media") if media else b""
    return Archive(members=members, collection=collection, media=media, newest=newest)


def _decompressed(raw: bytes, name: str) -> bytes:
    decompressor = zstd.ZstdDecompressor()
    content = decompressor.decompress(raw, max_length=LARGEST_COLLECTION + 1)
    if len(content) > LARGEST_COLLECTION:
        _refuse(name, f"more than {LARGEST_COLLECTION}")
    if not decompressor.eof:
        raise EOFError(f"{name} is cut off")
    return content


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
            _refuse(entry.filename, str(entry.file_size))


def _refuse(name: str, size: str) -> NoReturn:
    raise QuizFileError(
        f"{name!r} in the deck unpacks to {size} bytes, which is not looked at",
        hint="check only decks that you trust to be decks; split one that is really so large",
    )
