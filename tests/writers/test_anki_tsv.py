import csv
import html
import io
import re

import pytest

from quizgen.model.quiz import Settings
from quizgen.writers import write
from quizgen.writers.anki.text import clean
from tests.support.apkg import deck_in, plain, read
from tests.support.quizzes import HAZARDS, hostile_quiz, sample_quiz

NAME = "corran-point.anki.tsv"


def table(text: str) -> tuple[list[str], list[list[str]]]:
    """The headers and the rows, as a spreadsheet reads them."""
    headers = re.findall(r"^#.*\n", text, re.MULTILINE)[:7]
    rows = csv.reader(io.StringIO(text[len("".join(headers)) :]), delimiter="\t")
    return [header.strip() for header in headers], list(rows)


def test_its_headers_are_those_that_anki_knows() -> None:
    headers, _ = table(write("anki-tsv", sample_quiz(), Settings())[NAME].decode())

    assert headers == [
        "#separator:tab",
        "#html:true",
        "#guid column:1",
        "#notetype column:2",
        "#deck column:3",
        "#tags column:4",
        "#if matches:update current",
    ]


def test_its_rows_are_the_notes_of_the_deck() -> None:
    _, (_, *rows) = table(write("anki-tsv", sample_quiz(), Settings())[NAME].decode())
    notes = read(deck_in(write("anki", sample_quiz(), Settings()))).notes

    assert [(row[0], row[1], row[3].split(), row[4:]) for row in rows] == [
        (note.guid, note.notetype, list(note.tags), list(note.fields.values())) for note in notes
    ]


def test_a_note_is_the_same_as_in_the_deck_that_went_on_from_a_ledger() -> None:
    first = write("anki", sample_quiz(), Settings())
    ledger = {name: content.replace(b'"guid": "qg', b'"guid": "qx') for name, content in first.items()}
    _, (_, *rows) = table(write("anki-tsv", sample_quiz(), Settings(kept=ledger))[NAME].decode())

    assert {row[0][:2] for row in rows} == {"qx"}


@pytest.mark.parametrize("hazard", HAZARDS.values(), ids=HAZARDS)
def test_no_text_breaks_a_row(hazard: str) -> None:
    _, (_, *rows) = table(write("anki-tsv", hostile_quiz(hazard), Settings())["hostile.anki.tsv"].decode())
    choice = next(row for row in rows if row[1] == "quizgen multiple choice")

    assert len(rows) == 10
    assert html.unescape(plain(choice[4])) == html.unescape(clean(hazard))
