"""Prints the pages as a teacher does, from Chromium, and reads the PDF with poppler's tools."""

import html
import re
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from lxml import etree

from quizgen.model.item import GAP, Cloze, Evidence, Item, MultipleChoice, Question, ShortAnswer, TrueFalse
from quizgen.model.quiz import Paper, Part, Quiz, Settings
from quizgen.writers import write
from tests.support.quizzes import HAZARDS, hostile_quiz, large_quiz, sample_quiz

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)

FLAGS = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync", "--hide-scrollbars"),
)

POINTS = {"A4": (595, 842), "Letter": (612, 792)}
MARGIN = 17 / 25.4 * 72
"""The page's side margin of 17 mm, in points."""

pytestmark = [
    pytest.mark.interop,
    pytest.mark.skipif(
        CHROMIUM is None or shutil.which("pdftotext") is None,
        reason="install chromium and poppler-utils, then run: pytest -m interop",
    ),
]

each_paper = pytest.mark.parametrize("paper", POINTS)
each_copy = pytest.mark.parametrize("copy", ["", "-key"])

Printer = Callable[[Quiz, Paper, str], Path]


def chromium(profile: Path, *arguments: str) -> str:
    command = [str(CHROMIUM), *FLAGS, f"--user-data-dir={profile}", *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True, timeout=60).stdout


def poppler(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True, timeout=60).stdout


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> Printer:
    """Prints a copy of a quiz to a PDF, once."""
    folder = tmp_path_factory.mktemp("printed")

    def to_pdf(quiz: Quiz, paper: Paper, copy: str) -> Path:
        contents = write("html", quiz, Settings(paper=paper))[f"{quiz.slug}{copy}.html"]
        page = folder / f"{quiz.slug}{copy}-{paper}.html"
        pdf = page.with_suffix(".pdf")
        if not pdf.exists():
            page.write_bytes(contents)
            chromium(folder / "profile", f"--print-to-pdf={pdf}", page.as_uri())
        return pdf

    return to_pdf


def sheets(pdf: Path) -> list[str]:
    """The text of each page, its white space evened out."""
    return [" ".join(sheet.split()) for sheet in poppler("pdftotext", str(pdf), "-").split("\f")[:-1]]


def tall_quiz() -> Quiz:
    """Forty items of uneven height, each with a first and a last word of its own on either copy."""
    items = tuple(
        Item(
            id=f"tall-{number}",
            question=tall_question(number),
            evidence=Evidence(text=f"Proof goes here, proof-{number}", start=0, end=1, passage=number),
        )
        for number in range(40)
    )
    parts = tuple(
        Part(heading=f"Part-{first}", instructions="Do it.", items=items[first : first + 4])
        for first in range(0, 40, 4)
    )
    return replace(sample_quiz(), slug="tall", parts=parts)


def tall_question(number: int) -> Question:
    stem = f"first-{number} " + "and then some more words " * (number % 7 * 5)
    last = f"last-{number}"
    kinds: tuple[Question, ...] = (
        MultipleChoice(stem=stem, options=("one", "another", "a third", last), correct=0),
        Cloze(sentence=f"{stem} {GAP}.", answer="answer", hint=last),
        TrueFalse(statement=f"{stem} {last}", true=True),
        ShortAnswer(stem=f"{stem} {last}", answer="long answer " * (number % 9)),
    )
    return kinds[number % len(kinds)]


def sheets_with(word: str, pages: list[str]) -> list[int]:
    return [number for number, text in enumerate(pages, 1) if re.search(rf"{word}(?!\d)", text)]


@each_copy
@each_paper
def test_a_page_has_the_size_of_the_paper(printed: Printer, paper: Paper, copy: str) -> None:
    size = re.search(r"Page size: +([\d.]+) x ([\d.]+)", poppler("pdfinfo", str(printed(sample_quiz(), paper, copy))))

    assert size
    assert tuple(round(float(side)) for side in size.groups()) == POINTS[paper]


@each_copy
@each_paper
def test_every_stem_and_option_is_printed(printed: Printer, paper: Paper, copy: str) -> None:
    quiz = large_quiz(4)

    text = " ".join(sheets(printed(quiz, paper, copy)))

    for item in quiz.items:
        assert [piece for piece in re.split(rf" ?{GAP} ?", item.prompt) if piece not in text] == []
        if isinstance(item.question, MultipleChoice):
            assert [option for option in item.question.options if option not in text] == []


@each_paper
def test_the_key_and_only_the_key_prints_the_evidence(printed: Printer, paper: Paper) -> None:
    student, key = (" ".join(sheets(printed(sample_quiz(), paper, copy))) for copy in ("", "-key"))

    for item in sample_quiz().items:
        if item.evidence:
            assert item.evidence.text in key
            assert item.evidence.text not in student


@each_copy
@each_paper
def test_no_item_is_split_over_pages(printed: Printer, paper: Paper, copy: str) -> None:
    pages = sheets(printed(tall_quiz(), paper, copy))

    assert len(pages) > 3
    for number in range(40):
        ends = ("first", "last", "proof") if copy else ("first", "last")
        places = [sheets_with(f"{end}-{number}", pages) for end in ends]
        assert places == [[places[0][0]]] * len(ends)


@each_copy
@each_paper
def test_a_heading_stays_with_its_first_item(printed: Printer, paper: Paper, copy: str) -> None:
    pages = sheets(printed(tall_quiz(), paper, copy))

    for first in range(0, 40, 4):
        assert sheets_with(f"Part-{first}", pages) == sheets_with(f"first-{first}", pages)


@each_copy
@each_paper
def test_nothing_runs_into_the_margins(printed: Printer, paper: Paper, copy: str) -> None:
    quiz = replace(hostile_quiz(HAZARDS["long word"]), slug="long")
    boxes = etree.fromstring(poppler("pdftotext", "-bbox", str(printed(quiz, paper, copy)), "-").encode())

    words = boxes.findall(".//{*}word")

    assert len(words) > 50
    assert min(float(word.get("xMin", "nan")) for word in words) >= MARGIN - 1
    assert max(float(word.get("xMax", "nan")) for word in words) <= POINTS[paper][0] - MARGIN + 1


@each_paper
def test_a_quiz_takes_no_more_pages_than_it_must(printed: Printer, paper: Paper) -> None:
    def pages(quiz: Quiz, copy: str) -> int:
        return len(sheets(printed(quiz, paper, copy)))

    assert pages(sample_quiz(), "") <= 3
    assert pages(sample_quiz(), "-key") <= 3
    assert pages(large_quiz(4), "") <= 8
    assert pages(large_quiz(4), "-key") <= 11


@each_copy
def test_every_page_says_what_it_belongs_to(printed: Printer, copy: str) -> None:
    quiz = replace(large_quiz(4), slug="every-page")
    pages = sheets(printed(quiz, "A4", copy))

    label = "every-page · Answer key" if copy else "every-page"
    for number, text in enumerate(pages, 1):
        assert label in text
        assert f"Page {number} of {len(pages)}" in text
        assert "file:" not in text


@each_copy
@pytest.mark.parametrize("name", ["sample", "long"])
def test_a_phone_needs_no_sideways_scrolling(tmp_path: Path, name: str, copy: str) -> None:
    quiz = {"sample": sample_quiz(), "long": hostile_quiz(HAZARDS["long word"])}[name]
    contents = write("html", quiz, Settings())[f"{quiz.slug}{copy}.html"].decode()
    phone = tmp_path / "phone.html"
    phone.write_text(
        f'<iframe style="width: 360px; height: 800px; border: 0" srcdoc="{html.escape(contents)}"></iframe>'
        "<script>onload = () => { document.title = frames[0].document.documentElement.scrollWidth }</script>"
    )

    assert "<title>360</title>" in chromium(tmp_path / "profile", "--dump-dom", phone.as_uri())


@each_copy
def test_every_item_of_every_kind_has_its_number(printed: Printer, copy: str) -> None:
    words = " ".join(sheets(printed(sample_quiz(), "A4", copy))).split()

    assert [f"{number}." for number in range(1, 16) if f"{number}." not in words] == []
