from pathlib import Path

import pytest

from tests.readers.test_article import MILL
from tests.support.commands import quizgen, refusal

BOOK = f"# The mill\n\n{MILL}\n\n## The fire\n\nFire: {MILL}\n\n# The weir\n\nWeir: {MILL}\n"


@pytest.fixture(autouse=True)
def _in_a_folder_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("book.md").write_text(BOOK, encoding="utf-8")
    Path("notes#2.md").write_text(MILL, encoding="utf-8")


def test_the_sections_of_a_book_are_listed() -> None:
    assert quizgen("read", "book.md", "--list").stdout.splitlines() == [
        "1  The mill (75 words)",
        "  1.1  The fire (38 words)",
        "2  The weir (38 words)",
    ]


def test_a_section_is_read_by_its_number() -> None:
    assert quizgen("read", "book.md", "--section", "2").stdout.strip() == f"The weir\n\nWeir: {MILL}"


def test_a_section_may_stand_behind_the_name_of_the_file() -> None:
    assert quizgen("read", "book.md#1.1").stdout.strip() == f"The fire\n\nFire: {MILL}"


def test_a_file_that_has_the_mark_in_its_name_is_that_file() -> None:
    assert quizgen("read", "notes#2.md").stdout.strip() == MILL


def test_a_section_that_is_none_is_told_in_two_lines() -> None:
    assert "no section '9'" in refusal("read", "book.md#9")


def test_several_articles_are_read_as_one() -> None:
    text = quizgen("read", "book.md#2", "notes#2.md").stdout

    assert text.count("Weir:") == 1
    assert text.strip().endswith(f"Notes#2\n\n{MILL}")


def test_the_beginning_of_a_web_address_is_not_guessed() -> None:
    assert "https://" in refusal("read", "www.example.org/mill")
