"""Damage done to files, drawn by chance: bytes changed, cut out, doubled; in archives also within their parts."""

import io
import random
import re
import zipfile

INTERESTING = (
    b"\0",
    b"\xff",
    b"<",
    b">",
    b"&",
    b"]]>",
    b"<!--",
    b"{",
    b"}",
    b"\\",
    b"-1",
    b"99999999999",
    b"%s",
    b"\n\n",
    b"\n1 ",
    b"\n# ",
    b"\n- \n",
    b"\n|a|b|",
    b"<a ",
    b"![",
    b"](",
    b"&#1;",
    b"a@b.",
)

TAG = re.compile(rb"<[^<>]*>")

MOST_COPIES = 2_000
"""Of a piece of a file: enough to find what grows with the square of the length."""


def damaged(raw: bytes, chance: random.Random) -> bytes:
    """The file with one to four wounds; half of the archives are hurt inside, and are then whole archives."""
    if raw.startswith(b"PK") and chance.random() < 0.5:
        return _hurt_inside(raw, chance)
    for _ in range(chance.randint(1, 4)):
        raw = chance.choice((_flip, _cut, _repeat, _insert, _move, _truncate, _nest))(raw, chance)
    return raw


def _hurt_inside(raw: bytes, chance: random.Random) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(raw)) as old, zipfile.ZipFile(written, "w") as new:
        names = old.namelist()
        hurt = {chance.choice(names), max(names, key=lambda name: old.getinfo(name).file_size)}
        for name in names:
            content = old.read(name)
            hurt_here = name in hurt and not content.startswith(b"PK")
            new.writestr(zipfile.ZipInfo(name), damaged(content, chance) if hurt_here else content)
    return written.getvalue()


def _flip(raw: bytes, chance: random.Random) -> bytes:
    found = bytearray(raw)
    for _ in range(chance.randint(1, 20)):
        if found:
            found[chance.randrange(len(found))] = chance.randrange(256)
    return bytes(found)


def _piece(raw: bytes, chance: random.Random) -> tuple[int, int]:
    start = chance.randint(0, len(raw))
    return start, min(len(raw), start + chance.choice((1, 8, 64, 512, 4096)))


def _cut(raw: bytes, chance: random.Random) -> bytes:
    start, end = _piece(raw, chance)
    return raw[:start] + raw[end:]


def _repeat(raw: bytes, chance: random.Random) -> bytes:
    start, end = _piece(raw, chance)
    return raw[:start] + raw[start:end] * chance.choice((2, 10, MOST_COPIES)) + raw[end:]


def _insert(raw: bytes, chance: random.Random) -> bytes:
    start, _ = _piece(raw, chance)
    return (
        raw[:start]
        + chance.choice(INTERESTING) * chance.choice((1, 1, 100, MOST_COPIES, MOST_COPIES * 20))
        + raw[start:]
    )


def _move(raw: bytes, chance: random.Random) -> bytes:
    start, end = _piece(raw, chance)
    rest = raw[:start] + raw[end:]
    place = chance.randint(0, len(rest))
    return rest[:place] + raw[start:end] + rest[place:]


def _truncate(raw: bytes, chance: random.Random) -> bytes:
    return raw[: chance.randint(0, len(raw))]


def _nest(raw: bytes, chance: random.Random) -> bytes:
    """A tag within itself, many times; where there is none, brackets."""
    tags: list[bytes] = TAG.findall(raw[:100_000]) or [b"[", b"{", b"(", b"<<"]
    tag, (start, _) = chance.choice(tags), _piece(raw, chance)
    return raw[:start] + tag * chance.choice((2, 100, MOST_COPIES * 5)) + raw[start:]
