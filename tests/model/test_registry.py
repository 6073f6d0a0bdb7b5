from pathlib import Path

import pytest

from quizgen import writers
from quizgen.errors import FormatError
from quizgen.model.quiz import Settings
from quizgen.model.registry import did_you_mean, find
from tests.support.quizzes import sample_quiz

ROWS = {"anki": 1, "html": 2}


def test_a_misspelt_format_is_guessed() -> None:
    with pytest.raises(FormatError) as caught:
        find("akni", ROWS)

    assert caught.value.message == "there is no format 'akni'"
    assert caught.value.hint == "did you mean anki? formats: anki, html"


def test_a_format_like_no_other_is_not_guessed() -> None:
    assert did_you_mean("powerpoint", ROWS) == ""


def test_capitals_make_no_difference_to_a_guess() -> None:
    assert did_you_mean("HTML", ROWS) == "did you mean html? "


PACKAGE = """
from quizgen.writers import Format

ROW = Format(module="shouting", about="titles only, loud", files=("{slug}.shout",), text=True)


def write(quiz, settings):
    return {f"{quiz.slug}.shout": quiz.title.upper().encode()}
"""


def install(folder: Path, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A package that brings a writer called `name`, as pip would leave it."""
    metadata = folder / "shouting-1.0.dist-info"
    metadata.mkdir()
    (metadata / "METADATA").write_text("Metadata-Version: 2.1\nName: shouting\nVersion: 1.0\n", encoding="utf-8")
    (metadata / "entry_points.txt").write_text(f"[quizgen.writers]\n{name} = shouting:ROW\n", encoding="utf-8")
    (folder / "shouting.py").write_text(PACKAGE, encoding="utf-8")
    monkeypatch.syspath_prepend(folder)


def test_an_installed_package_adds_a_format(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    install(tmp_path, "shout", monkeypatch)

    assert writers.write("shout", sample_quiz(), Settings()) == {"corran-point.shout": b"THE LIGHT AT CORRAN POINT"}


def test_a_package_may_not_take_the_name_of_a_format_there_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    install(tmp_path, "html", monkeypatch)

    with pytest.raises(FormatError) as caught:
        writers.write("json", sample_quiz(), Settings())

    assert caught.value.message == "the format 'html' is there twice"
    assert "shouting:ROW" in caught.value.hint
