"""What students' decks hold of a quiz: a file beside the deck, a note a line, by which the next build goes on.

Anki updates a note only if the new one carries a later time. If all carried the time of the build, each new deck would
replace what students wrote on notes that did not change; if all carried the same, no correction would ever arrive. So
the ledger remembers for every note what was in it and since when. Without a ledger all notes are new.
"""

import hashlib
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields

from markupsafe import Markup
from pydantic import TypeAdapter, ValidationError

from quizgen.errors import QuizFileError
from quizgen.writers.anki.notes import Note
from quizgen.writers.anki.notetypes import KEY

FORMAT = 1

HEADER = {"ledger": FORMAT, "about": "what the deck beside it holds; keep both, so that the next one updates it"}

LONGEST_FRONT = 160
"""Characters of a front that are kept: enough to know it by, and to know it again once it is reworded."""

LARGEST = 100_000_000
"""Bytes; ten thousand notes take five million."""

DELETION = re.compile(r"\{\{c\d+::(.*?)(?:::.*?)?\}\}")

SPEECH = re.compile(r"\[anki:tts [^\]]*\].*?\[/anki:tts\]")

ACCESSORY = frozenset({"Hint", "Evidence", "Source", "Extra", KEY, "Tags"})
"""What may change while a note still asks the same and has the same answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A note that was in a deck."""

    guid: str
    """Its identity in collections."""
    item: str
    """The id of its item, or of a part of it; what stands in the field Key."""
    type: str
    """The name of its note type."""
    modified: int
    """The time it carries."""
    front: str
    """How its first field begins, as text: for people, and to know it again."""
    content: Mapping[str, str] = field(default_factory=dict)
    """Field, or `Tags` → digest of what is in it; without those that are empty."""
    slot: str = ""
    """The identity that its item would have today, if that is another."""
    retired: bool = False
    """Whether the deck holds it no longer; it comes back as the same note."""

    @property
    def own(self) -> str:
        """The identity that its item asks for."""
        return self.slot or self.guid

    @property
    def core(self) -> tuple[str, ...]:
        """What it asks and answers."""
        return (self.type, *(f"{name}={text}" for name, text in self.content.items() if name not in ACCESSORY))


FIELDS = tuple(each.name for each in fields(Entry))

Ledger = Mapping[str, Entry]
"""GUID → entry."""

_ENTRY = TypeAdapter(Entry)


def entry_of(note: Note) -> Entry:
    """What is to be remembered of a note."""
    texts = {**dict(zip(note.notetype.field_names, note.fields, strict=True)), "Tags": " ".join(note.tags)}
    return Entry(
        guid=note.guid,
        item=note.key,
        type=note.notetype.name,
        modified=note.modified,
        front=" ".join(_text(note.fields[0]).split())[:LONGEST_FRONT],
        content={name: _digest(text) for name, text in texts.items() if text},
    )


def dump(entries: Iterable[Entry]) -> bytes:
    """The file: a line a note, in the order of their identities, so that two people's changes can be merged."""
    rows = [HEADER, *map(_row, sorted(entries, key=lambda entry: entry.guid))]
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows).encode()


def load(raw: bytes, name: str) -> Ledger:
    """The ledger in a file, none in an empty one; of two lines about one note the later holds. QuizFileError."""
    if len(raw) > LARGEST:
        raise QuizFileError(f"{name}: larger than {LARGEST} bytes", hint="move it away: all notes count as new then")
    ledger: dict[str, Entry] = {}
    for number, line in enumerate(raw.splitlines(), 1):
        entry = _entry(line, f"{name}:{number}")
        known = entry and ledger.get(entry.guid)
        if entry and not (known and known.modified > entry.modified):
            ledger[entry.guid] = entry
    return ledger


def _entry(line: bytes, place: str) -> Entry | None:
    """The entry on a line; None for a blank one and for the header."""
    if not line.strip():
        return None
    try:
        row = json.loads(line)
        is_header = isinstance(row, dict) and "ledger" in row
        entry = None if is_header else _ENTRY.validate_python(row)
    except (ValueError, RecursionError, ValidationError) as error:
        raise QuizFileError(
            f"{place}: no entry of a ledger",
            hint="of lines left by a merge keep any; or move the file away: the deck beside it takes its place",
        ) from error
    if is_header and row["ledger"] != FORMAT:
        raise QuizFileError(f"{place}: not a ledger of format {FORMAT}", hint="use a newer quizgen")
    return entry


def _row(entry: Entry) -> dict[str, object]:
    """Without what says nothing."""
    row = ((name, getattr(entry, name)) for name in FIELDS)
    return {name: value for name, value in row if value or name in {"guid", "modified"}}


def _text(html: str) -> str:
    """What there is to read in a field: gaps filled in brackets, without what is for the ear."""
    filled = DELETION.sub(r"[\1]", SPEECH.sub("", html))
    return Markup(filled).striptags()  # noqa: S704 -- to take the markup out


def _digest(text: str) -> str:
    """Eight hex digits: a change that goes unseen is one in four billion."""
    return hashlib.sha256(text.encode()).hexdigest()[:8]
