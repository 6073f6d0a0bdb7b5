from pathlib import Path

import pytest

from quizgen.model.quizfile import load
from tests.support.commands import quizgen, refusal

GIFT = """\
$CATEGORY: $course$/top/Lighthouses

How high is the tower?{~13 metres =31 metres}

Who kept it?{=Maud Ferrier}

Which two?{~%50%a ~%50%b ~c}
"""


def test_a_file_becomes_a_quiz_file(tmp_path: Path) -> None:
    source = tmp_path / "my questions.gift.txt"
    source.write_text(GIFT, encoding="utf-8")

    result = quizgen("import", source, "-o", tmp_path)

    path = tmp_path / "my-questions.quiz.yaml"
    quiz = load(path.read_bytes(), path.name)
    assert result.exit_code == 0
    assert result.stdout == f"{path}\n"
    assert quiz.title == "Lighthouses"
    assert [part.heading for part in quiz.parts] == ["Multiple choice", "Short answers"]
    assert [item.prompt for item in quiz.items] == ["How high is the tower?", "Who kept it?"]


def test_what_cannot_be_taken_over_is_said(tmp_path: Path) -> None:
    result = quizgen("import", "-", "-o", tmp_path, stdin=GIFT)

    assert (
        "<stdin>: 1 item left out: 2 of its options are right, a choice of ours has one\n  Which two?" in result.stderr
    )


def test_it_goes_to_any_format_at_once(tmp_path: Path) -> None:
    result = quizgen("import", "-", "--title", "Towers", "--to", "anki,kahoot", "-o", tmp_path, stdin=GIFT)

    assert result.exit_code == 0
    assert sorted(path.name for path in tmp_path.iterdir() if path.name[0] != ".") == [
        "towers.apkg",
        "towers.kahoot.xlsx",
        "towers.ledger.jsonl",
    ]
    assert "kahoot: 1 item left out: Kahoot's spreadsheet has multiple choice only\n  Who kept it?" in result.stderr


def test_the_same_file_gives_the_same_ids(tmp_path: Path) -> None:
    first = quizgen("import", "-", "--to", "json", "-o", "-", stdin=GIFT)
    second = quizgen("import", "-", "--to", "json", "-o", "-", stdin=GIFT)

    assert first.stdout == second.stdout
    assert '"no-id' not in first.stdout
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("form", ["gfit", "xml"])
def test_a_format_that_is_not_there_is_refused(form: str) -> None:
    assert "formats: aiken, csv, gift, moodle, text2qti" in refusal("import", "-", "--from", form, stdin=GIFT)


def test_a_render_says_what_a_format_cannot_hold(tmp_path: Path) -> None:
    quiz = quizgen("import", "-", "--to", "yaml", "-o", "-", stdin=GIFT).stdout

    result = quizgen("render", "-", "--to", "aiken", "-o", tmp_path, stdin=quiz)

    assert result.stderr == "aiken: 1 item left out: Aiken has multiple choice only\n  Who kept it?\n"
