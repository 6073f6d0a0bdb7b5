"""Rows for the games that take a spreadsheet: as CSV, and as a workbook whose bytes depend on nothing else."""

import csv
import io
import re
import zipfile
from collections.abc import Sequence
from datetime import UTC, datetime

from quizgen.model.item import Item
from quizgen.writers._archive import ZIP_EPOCH, zipped
from quizgen.writers._plain import options, stem

Cell = str | int
Row = Sequence[Cell]

SECONDS = 30
"""To answer one question; every game offers it, and a stem of ours is read in ten."""

FORMULA = re.compile(r"[=@]|[+-](?!\d)")
"""How a cell may begin that Excel would calculate, and show something else, when a teacher looks into the file."""


def csv_bytes(rows: Sequence[Row]) -> bytes:
    """The rows as UTF-8, quoted where it must be, with the newlines of the standard."""
    written = io.StringIO()
    csv.writer(written, lineterminator="\r\n").writerows(rows)
    return written.getvalue().encode()


def workbook_bytes(rows: Sequence[Row]) -> bytes:
    """The rows as the one sheet of an Excel workbook, texts as texts, whatever they look like."""
    import xlsxwriter

    packed = io.BytesIO()
    with xlsxwriter.Workbook(packed, {"in_memory": True}) as workbook:
        workbook.set_properties({"created": datetime(*ZIP_EPOCH[:3], tzinfo=UTC)})
        sheet = workbook.add_worksheet("Sheet1")
        for place, row in enumerate(rows):
            for column, cell in enumerate(row):
                (sheet.write_number if isinstance(cell, int) else sheet.write_string)(place, column, cell)
    with zipfile.ZipFile(packed) as archive:
        return zipped({name: archive.read(name) for name in archive.namelist()})


def too_long(item: Item, *, question: int, answer: int, game: str) -> str:
    """Why the item is too long for the game, or nothing."""
    if len(stem(item)) > question:
        return f"the question has {len(stem(item))} characters, {game} takes {question}"
    longest = max(map(len, options(item)), default=0)
    return f"an option has {longest} characters, {game} takes {answer}" if longest > answer else ""


def too_many(item: Item, *, most: int, game: str) -> str:
    """Why the item has too many options for the game, or nothing."""
    count = len(options(item))
    return f"there are {count} options, {game} takes {most}" if count > most else ""


def calculated(item: Item) -> str:
    """Why a spreadsheet would change the item, or nothing."""
    cells = (stem(item), *options(item))
    found = next((cell for cell in cells if FORMULA.match(cell)), "")
    return f"Excel would take {found[:20]!r} for a formula" if found else ""
