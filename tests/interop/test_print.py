"""Prints the pages as a teacher does, from Chromium and as WeasyPrint's PDF, and reads both with poppler's tools."""

import re
import shutil
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal, get_args

import pytest
from lxml import etree

from quizgen.compose import variants
from quizgen.errors import FormatError
from quizgen.model.item import GAP, Cloze, Evidence, Item, MultipleChoice, Question, ShortAnswer, TrueFalse
from quizgen.model.quiz import Handout, Paper, Part, Quiz, Settings
from quizgen.writers import pdf, write
from tests.support.chromium import Browser, Tab, running
from tests.support.decks import ROOT
from tests.support.quizzes import HAZARDS, hostile_quiz, large_quiz, sample_quiz

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)

AXE = ROOT / "build" / "node_modules" / "axe-core" / "axe.min.js"

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
each_copy = pytest.mark.parametrize("copy", ["quiz", "key"])
each_handout = pytest.mark.parametrize("handout", get_args(Handout))
each_look = pytest.mark.parametrize(
    "look",
    [
        pytest.param(Settings(large_print=True), id="large print"),
        pytest.param(Settings(dyslexia=True), id="dyslexia"),
        pytest.param(Settings(columns=2), id="two columns"),
        pytest.param(Settings(columns=2, paper="Letter"), id="two columns on Letter"),
    ],
)

Printer = Callable[[Quiz, Settings, Handout], Path]


def chromium(profile: Path, *arguments: str) -> str:
    command = [str(CHROMIUM), *FLAGS, f"--user-data-dir={profile}", *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True, timeout=60).stdout


def poppler(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True, timeout=60).stdout


def contents(form: str, quiz: Quiz, settings: Settings, handout: Handout) -> bytes:
    [content] = write(form, quiz, replace(settings, handouts=(handout,))).values()
    return content


def ready_or_skip() -> None:
    try:
        pdf.ready(Settings())
    except FormatError as error:
        pytest.skip(error.hint)


@pytest.fixture(scope="module", params=["chromium", "weasyprint"])
def printed(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Printer:
    """Prints a handout of a quiz to a PDF, once."""
    folder = tmp_path_factory.mktemp("printed")
    known: dict[str, Path] = {}

    if request.param == "weasyprint":
        ready_or_skip()

    def to_pdf(quiz: Quiz, settings: Settings, handout: Handout) -> Path:
        path = folder / f"{len(known)}.pdf"
        if request.param == "weasyprint":
            path.write_bytes(contents("pdf", quiz, settings, handout))
        else:
            page = path.with_suffix(".html")
            page.write_bytes(contents("html", quiz, settings, handout))
            chromium(folder / "profile", f"--print-to-pdf={path}", page.as_uri())
        return path

    def once(quiz: Quiz, settings: Settings, handout: Handout) -> Path:
        key = repr((quiz, settings, handout))
        return known.get(key) or known.setdefault(key, to_pdf(quiz, settings, handout))

    return once


def sheets(path: Path) -> list[str]:
    """The text of each page, its white space evened out."""
    return [" ".join(sheet.split()) for sheet in poppler("pdftotext", str(path), "-").split("\f")[:-1]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """A word and where it stands, in points."""

    word: str
    page: int
    left: float
    right: float
    top: float
    height: float


def boxes(path: Path) -> list[Box]:
    """Every word of a PDF."""
    root = etree.fromstring(poppler("pdftotext", "-bbox", str(path), "-").encode())
    return [
        box(word, number) for number, page in enumerate(root.findall(".//{*}page"), 1) for word in page.iter("{*}word")
    ]


def box(word: etree._Element, page: int) -> Box:
    left, top, right, bottom = (float(word.get(side, "nan")) for side in ("xMin", "yMin", "xMax", "yMax"))
    return Box(word=word.text or "", page=page, left=left, right=right, top=top, height=bottom - top)


def tall_quiz() -> Quiz:
    """Forty items of uneven height, each with a first and a last word of its own on either copy."""
    items = tuple(
        Item(
            id=f"tall-{number}",
            question=tall_question(number),
            evidence=Evidence(text=f"Proof goes here, proof{number}", start=0, end=1, passage=number),
        )
        for number in range(40)
    )
    parts = tuple(
        Part(heading=f"Part{first}", instructions="Do it.", items=items[first : first + 4]) for first in range(0, 40, 4)
    )
    return replace(sample_quiz(), slug="tall", parts=parts)


def tall_question(number: int) -> Question:
    stem = f"first{number} " + "and then some more words " * (number % 7 * 5)
    last = f"last{number}"
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
def test_a_page_has_the_size_of_the_paper(printed: Printer, paper: Paper, copy: Handout) -> None:
    size = re.search(
        r"Page size: +([\d.]+) x ([\d.]+)", poppler("pdfinfo", str(printed(sample_quiz(), Settings(paper=paper), copy)))
    )

    assert size
    assert tuple(round(float(side)) for side in size.groups()) == POINTS[paper]


@each_copy
@each_paper
def test_every_stem_and_option_is_printed(printed: Printer, paper: Paper, copy: Handout) -> None:
    quiz = large_quiz(4)

    text = re.sub(r"\d points? ", "", " ".join(sheets(printed(quiz, Settings(paper=paper), copy))))

    for item in quiz.items:
        assert [piece for piece in re.split(rf" ?{GAP} ?", item.prompt) if piece not in text] == []
        if isinstance(item.question, MultipleChoice):
            assert [option for option in item.question.options if option not in text] == []


@each_paper
def test_the_key_and_only_the_key_prints_the_evidence(printed: Printer, paper: Paper) -> None:
    # Without hyphens: what reads the PDF takes one at the end of a line for the printer's.
    student, key = (
        " ".join(sheets(printed(sample_quiz(), Settings(paper=paper), copy))).replace("-", "")
        for copy in get_args(Handout)[:2]
    )

    for item in sample_quiz().items:
        if item.evidence:
            assert item.evidence.text.replace("-", "") in key
            assert item.evidence.text.replace("-", "") not in student


@each_copy
@each_paper
def test_no_item_is_split_over_pages(printed: Printer, paper: Paper, copy: Handout) -> None:
    pages = sheets(printed(tall_quiz(), Settings(paper=paper), copy))

    assert len(pages) > 3
    for number in range(40):
        ends = ("first", "last", "proof") if copy == "key" else ("first", "last")
        places = [sheets_with(f"{end}{number}", pages) for end in ends]
        assert places == [[places[0][0]]] * len(ends)


@each_copy
@each_paper
def test_a_heading_stays_with_its_first_item(printed: Printer, paper: Paper, copy: Handout) -> None:
    pages = sheets(printed(tall_quiz(), Settings(paper=paper), copy))

    for first in range(0, 40, 4):
        assert sheets_with(f"Part{first}", pages) == sheets_with(f"first{first}", pages)


@each_copy
@each_paper
def test_nothing_runs_into_the_margins(printed: Printer, paper: Paper, copy: Handout) -> None:
    quiz = replace(hostile_quiz(HAZARDS["long word"]), slug="long")

    words = boxes(printed(quiz, Settings(paper=paper), copy))

    assert len(words) > 50
    assert min(word.left for word in words) >= MARGIN - 1
    assert max(word.right for word in words) <= POINTS[paper][0] - MARGIN + 1


@each_paper
def test_a_quiz_takes_no_more_pages_than_it_must(printed: Printer, paper: Paper) -> None:
    def pages(quiz: Quiz, copy: Handout, columns: Literal[1, 2] = 1) -> int:
        return len(sheets(printed(quiz, Settings(paper=paper, columns=columns), copy)))

    assert pages(sample_quiz(), "quiz") <= 2
    assert pages(sample_quiz(), "key") <= 3
    assert pages(large_quiz(4), "quiz") <= 8
    assert pages(large_quiz(4), "key") <= 11
    assert pages(large_quiz(4), "quiz", 2) <= 5
    assert pages(large_quiz(4), "key", 2) <= 7


@each_copy
def test_every_page_says_what_it_belongs_to(printed: Printer, copy: Handout) -> None:
    quiz = replace(large_quiz(4), variant="B")
    pages = sheets(printed(quiz, Settings(), copy))

    label = "The Light at Corran Point · Version B · " + ("Answer key" if copy == "key" else "")
    for number, text in enumerate(pages, 1):
        assert label in text
        assert f"Page {number} of {len(pages)}" in text
        assert "file:" not in text


def test_paper_and_key_carry_the_same_code(printed: Printer) -> None:
    quiz = replace(sample_quiz(), variant="A")
    codes = {
        code
        for handout in get_args(Handout)[:4]
        for page in sheets(printed(quiz, Settings(), handout))
        for code in re.findall(r"Code ([0-9A-F]{4})\b", page)
    }

    assert len(codes) == 1


@each_copy
def test_every_item_of_every_kind_has_its_number(printed: Printer, copy: Handout) -> None:
    words = " ".join(sheets(printed(sample_quiz(), Settings(), copy))).split()

    assert [f"{number}." for number in range(1, 16) if f"{number}." not in words] == []


@each_copy
@each_look
def test_no_look_splits_an_item_or_leaves_the_page(printed: Printer, look: Settings, copy: Handout) -> None:
    path = printed(tall_quiz(), look, copy)
    pages = sheets(path)
    width = POINTS[look.paper][0]

    for number in range(40):
        ends = ("first", "last", "proof") if copy == "key" else ("first", "last")
        places = [sheets_with(f"{end}{number}", pages) for end in ends]
        assert places == [[places[0][0]]] * len(ends)
    assert min(box.left for box in boxes(path)) > 40
    assert max(box.right for box in boxes(path)) < width - 40


@each_paper
@pytest.mark.parametrize("large_print", [False, True])
def test_sheets_and_strips_of_all_variants_have_their_rows_at_one_height(
    printed: Printer, paper: Paper, large_print: bool
) -> None:
    settings = Settings(paper=paper, large_print=large_print)
    rows = [
        sorted(
            (int(box.word), box.page, round(box.top))
            for box in boxes(printed(quiz, settings, handout))
            if is_row(box, settings)
        )
        for quiz in variants(large_quiz(4), "AB")
        for handout in get_args(Handout)[2:4]
    ]

    assert [number for number, _, _ in rows[0]] == list(range(1, 61))
    assert rows == [rows[0]] * 4


def is_row(box: "Box", settings: Settings) -> bool:
    """Whether a word is the number of a row: a large one at the beginning of a column, below the header."""
    margin, below = (25, 300) if settings.large_print else (17, 160)
    columns = (margin / 25.4 * 72, POINTS[settings.paper][0] / 2 + 11)
    is_first = any(0 <= box.left - column < 32 for column in columns)
    return box.word.isdigit() and box.height > 10 and is_first and below < box.top < 760


@each_paper
def test_a_card_lies_behind_its_own_front(printed: Printer, paper: Paper) -> None:
    path = printed(sample_quiz(), Settings(paper=paper), "cards")
    width = (190 if paper == "A4" else 195) / 2 / 25.4 * 72
    corners = [box for box in boxes(path) if is_corner(box, POINTS[paper][0] / 2, width)]
    fronts, backs = ([box for box in corners if box.page % 2 == side] for side in (1, 0))

    assert [int(box.word) for box in fronts] == list(range(1, 17))
    for front in fronts:
        [back] = [box for box in backs if box.word == front.word and box.page == front.page + 1]
        assert abs(front.top - back.top) < 1
        assert abs(abs(front.left - back.left) - width) < 2


def is_corner(box: "Box", middle: float, width: float) -> bool:
    """Whether a word is the number in the corner of a card, 3 mm inside of it."""
    inside = 3 / 25.4 * 72
    return box.word.isdigit() and any(abs(box.left - edge - inside) < 2 for edge in (middle - width, middle))


@each_handout
def test_a_long_word_stays_on_the_page(printed: Printer, handout: Handout) -> None:
    path = printed(hostile_quiz(HAZARDS["long word"]), Settings(), handout)

    assert min(box.left for box in boxes(path)) > 25
    assert max(box.right for box in boxes(path)) < POINTS["A4"][0] - 25


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    with running(tmp_path_factory.mktemp("profile")) as found:
        yield found


@pytest.fixture
def tab(browser: Browser, tmp_path: Path) -> Callable[[bytes], Tab]:
    def opened(page: bytes) -> Tab:
        path = tmp_path / "page.html"
        path.write_bytes(page)
        shown = Tab(browser)
        shown.open(path)
        return shown

    return opened


@each_handout
@pytest.mark.parametrize("name", ["sample", "long"])
def test_a_phone_needs_no_sideways_scrolling(tab: Callable[[bytes], Tab], name: str, handout: Handout) -> None:
    quiz = {"sample": sample_quiz(), "long": hostile_quiz(HAZARDS["long word"])}[name]
    page = contents("html", quiz, Settings(), handout)

    shown = tab(page)
    shown.size(360, 800)

    assert shown.evaluate("document.documentElement.scrollWidth") == 360


@pytest.mark.skipif(not AXE.exists(), reason="no axe: npm install --prefix build axe-core, then pytest -m interop")
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(
    "quiz", [sample_quiz(variant="A"), hostile_quiz(HAZARDS["attribute"])], ids=["sample", "hostile"]
)
@each_handout
def test_axe_finds_nothing(tab: Callable[[bytes], Tab], handout: Handout, quiz: Quiz, scheme: str) -> None:
    shown = tab(contents("html", quiz, Settings(line_numbers=True), handout))
    shown.prefer(color_scheme=scheme)

    assert shown.flaws(AXE.read_text("utf-8")) == []
