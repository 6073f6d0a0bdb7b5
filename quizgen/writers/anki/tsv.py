"""Quiz → a table with the headers that Anki's own import understands, a note a line.

It updates notes by their identity as the deck does, but knows nothing of times: every note that differs is replaced.
Anki must have the note types, which come with the deck. They share the columns, as Anki fills fields in their order.
"""

import csv
import io
from collections.abc import Sequence

from quizgen.model.quiz import Quiz, Settings
from quizgen.writers import Files
from quizgen.writers._templates import file_name
from quizgen.writers.anki.build import build
from quizgen.writers.anki.notes import Note

COLUMNS = ("guid", "notetype", "deck", "tags")
"""What stands before the fields."""


def write(quiz: Quiz, settings: Settings) -> Files:
    """The table; FormatError for what Anki could not show."""
    built = build(quiz, settings)
    rows = [_row(note, deck.name) for deck, notes in built.decks.items() for note in notes]
    return {f"{file_name(quiz)}.anki.tsv": (_headers(max(map(len, rows))) + _table(rows)).encode()}


def _headers(width: int) -> str:
    """In the words of Anki's manual, under Importing > Text Files."""
    names = (*COLUMNS, *(f"field {number}" for number in range(1, width - len(COLUMNS) + 1)))
    places = "".join(f"#{name} column:{place}\n" for place, name in enumerate(COLUMNS, 1))
    columns = "\t".join(names)
    return f"#separator:tab\n#html:true\n{places}#if matches:update current\n#columns:{columns}\n"


def _row(note: Note, deck: str) -> tuple[str, ...]:
    return (note.guid, note.notetype.name, deck, " ".join(note.tags), *note.fields)


def _table(rows: Sequence[tuple[str, ...]]) -> str:
    written = io.StringIO()
    csv.writer(written, delimiter="\t", lineterminator="\n").writerows(rows)
    return written.getvalue()
