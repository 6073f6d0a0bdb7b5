import builtins
import sys
import time
from typing import Any, get_args

import pytest

from quizgen.errors import FormatError
from quizgen.model.quiz import Handout, Quiz, Settings
from quizgen.writers import check, pdf, write
from tests.support import decks
from tests.support.quizzes import HAZARDS, hostile_quiz, large_quiz, sample_quiz
from tests.support.readback_pdf import Document, read_pdf

ALL = Settings(handouts=get_args(Handout))


def is_ready() -> bool:
    try:
        pdf.ready(Settings())
    except FormatError:
        return False
    return True


def needs_pango(test: Any) -> Any:  # noqa: ANN401 -- as pytest takes it
    reason = "apt-get install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0, then pytest -m interop"
    return pytest.mark.interop(pytest.mark.skipif(not is_ready(), reason=reason)(test))


def documents(quiz: Quiz, settings: Settings = ALL) -> dict[str, Document]:
    return {name: read_pdf(content) for name, content in write("pdf", quiz, settings).items()}


@needs_pango
def test_each_handout_is_a_file() -> None:
    assert list(write("pdf", sample_quiz(variant="B"), ALL)) == [
        *("corran-point-B.pdf", "corran-point-B-key.pdf", "corran-point-B-sheet.pdf", "corran-point-B-strip.pdf"),
        *("corran-point-reading.pdf", "corran-point-cards.pdf"),
    ]


@needs_pango
def test_the_same_quiz_gives_the_same_bytes() -> None:
    assert write("pdf", sample_quiz(), ALL) == write("pdf", sample_quiz(), ALL)


@needs_pango
def test_a_pdf_is_tagged_and_says_its_language_and_title() -> None:
    for name, document in documents(sample_quiz()).items():
        assert document.is_tagged, name
        assert document.language == "en"
        assert document.title.startswith("The Light at Corran Point")


@needs_pango
def test_headings_are_bookmarks() -> None:
    found = documents(sample_quiz())

    assert found["corran-point.pdf"].bookmarks == (
        "The Light at Corran Point",
        *("Choose", "True or false?", "Fill the gaps", "Answer in a few words", "Put things together"),
    )
    assert "At a glance" in found["corran-point-key.pdf"].bookmarks
    assert "Oil and storms" in found["corran-point-reading.pdf"].bookmarks


@needs_pango
def test_nothing_in_a_pdf_runs_or_is_fetched() -> None:
    for content in write("pdf", hostile_quiz(HAZARDS["end of script"]), ALL).values():
        assert b"/JavaScript" not in content
        assert b"/Launch" not in content


@needs_pango
@pytest.mark.slow
@pytest.mark.parametrize("hazard", [pytest.param(text, id=name) for name, text in HAZARDS.items()])
def test_hostile_text_is_set(hazard: str) -> None:
    for document in documents(hostile_quiz(hazard), Settings(handouts=("key",))).values():
        assert document.pages >= 1


@needs_pango
@pytest.mark.slow
def test_two_hundred_items_are_set_in_seconds() -> None:
    start = time.process_time()
    found = documents(large_quiz(14), Settings())

    assert sum(document.pages for document in found.values()) > 40
    assert time.process_time() - start < 30


def test_what_to_install_is_said_without_weasyprint(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "weasyprint", None)

    with pytest.raises(FormatError, match="WeasyPrint, which sets PDF pages, is not installed") as caught:
        check("pdf", Settings())

    assert "pip install 'quizgen[pdf]'" in caught.value.hint


def test_what_to_install_is_said_without_pango(monkeypatch: pytest.MonkeyPatch) -> None:
    def without_pango(name: str, *args: Any, **kwargs: Any) -> Any:  # noqa: ANN401 -- as it is called
        if name == "weasyprint":
            raise OSError("cannot load library 'libpango-1.0-0'\nand more")
        return found(name, *args, **kwargs)

    found = builtins.__import__
    monkeypatch.delitem(sys.modules, "weasyprint", raising=False)
    monkeypatch.setattr(builtins, "__import__", without_pango)

    with pytest.raises(FormatError, match=r"cannot load library 'libpango-1\.0-0'$") as caught:
        check("pdf", Settings())

    assert "apt install libpango-1.0-0" in caught.value.hint
    assert "--to html" in caught.value.hint


@needs_pango
def test_a_pdf_in_the_gallery_is_compared_by_its_words() -> None:
    one, other = (
        next(iter(write("pdf", quiz, Settings(handouts=("quiz",))).values()))
        for quiz in (sample_quiz(), sample_quiz(variant="B"))
    )

    assert not decks.differences({"a.pdf": one}, {"a.pdf": one + b"\n% made elsewhere"})
    assert "+Version" in decks.differences({"a.pdf": one}, {"a.pdf": other}).splitlines()
