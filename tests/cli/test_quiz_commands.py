import json
import sys
from pathlib import Path

import pytest

from quizgen.model.quizfile import load, to_json, to_yaml
from tests.support.commands import quizgen, refusal
from tests.support.quizzes import sample_article, sample_quiz

QUIZ = to_yaml(sample_quiz())


@pytest.fixture(autouse=True)
def _in_a_folder_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("point.quiz.yaml").write_bytes(QUIZ)


def test_items_are_printed_with_answer_and_proof() -> None:
    result = quizgen("items", "point.quiz.yaml")

    assert result.exit_code == 0
    assert "2. How high is the tower at Corran Point?\n   a) 13 metres\n" in result.stdout
    assert "   answer: 31 metres\n   proof:  The tower is 31 metres high\n" in result.stdout


def test_items_are_printed_for_programs() -> None:
    items = json.loads(quizgen("items", "point.quiz.yaml", "--json").stdout)

    assert [item["id"] for item in items] == [item.id for item in sample_quiz().items]


def test_a_quiz_file_may_come_from_standard_input() -> None:
    assert quizgen("items", "-", stdin=to_json(sample_quiz())).stdout == quizgen("items", "point.quiz.yaml").stdout


def test_a_quiz_is_rendered_and_its_files_are_named() -> None:
    result = quizgen("render", "point.quiz.yaml", "--to", "json,html", "-o", "out")

    assert result.stdout.splitlines() == [
        str(Path("out", name)) for name in ("corran-point.quiz.json", "corran-point.html", "corran-point-key.html")
    ]
    assert load(Path("out/corran-point.quiz.json").read_bytes(), "x.json") == sample_quiz()


def test_a_deck_and_a_handout_are_rendered_by_default() -> None:
    quizgen("render", "point.quiz.yaml")

    assert {path.suffix for path in Path().iterdir()} >= {".apkg", ".html"}


def test_one_text_goes_to_standard_output() -> None:
    result = quizgen("render", "point.quiz.yaml", "--to", "json", "-o", "-")

    assert result.stdout_bytes == to_json(sample_quiz())
    assert [path.name for path in Path().iterdir()] == ["point.quiz.yaml"]


def test_variants_are_for_paper_only() -> None:
    written = quizgen("render", "point.quiz.yaml", "--to", "html,yaml", "--variants", "a,B", "-o", "out").stdout

    assert written.count(".html") == 4
    assert written.count(".yaml") == 1


def test_an_edited_quiz_file_is_not_written_over_by_its_own_rendering() -> None:
    Path("corran-point.quiz.yaml").write_bytes(QUIZ.replace(b"13 metres", b"14 metres"))

    assert "exists and is not quizgen's" in refusal("render", "point.quiz.yaml", "--to", "yaml")
    assert b"14 metres" in Path("corran-point.quiz.yaml").read_bytes()


def test_the_paper_and_the_time_reach_the_writers(monkeypatch: pytest.MonkeyPatch) -> None:
    quizgen("render", "point.quiz.yaml", "--paper", "letter", "-o", "one")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1600000000")
    quizgen("render", "point.quiz.yaml", "-o", "two")

    for name in ("corran-point.html", "corran-point.apkg"):
        assert Path("one", name).read_bytes() != Path("two", name).read_bytes()


def test_handouts_are_chosen_by_name() -> None:
    written = quizgen("render", "point.quiz.yaml", "--to", "html", "--handouts", "cards,quiz").stdout

    assert written.splitlines() == ["corran-point.html", "corran-point-cards.html"]


def test_all_handouts_of_all_variants_are_written_once() -> None:
    written = quizgen("render", "point.quiz.yaml", "--to", "html", "--handouts", "all", "--variants", "A,B").stdout

    assert written.splitlines() == [
        *(f"corran-point-A{name}.html" for name in ("", "-key", "-sheet", "-strip")),
        *("corran-point-reading.html", "corran-point-cards.html"),
        *(f"corran-point-B{name}.html" for name in ("", "-key", "-sheet", "-strip")),
    ]


def test_a_misspelt_handout_is_guessed() -> None:
    result = quizgen("render", "point.quiz.yaml", "--handouts", "quizz")

    assert result.exit_code == 2
    assert "there is no handout 'quizz'; did you mean quiz?" in result.stderr


def test_large_print_in_two_columns_is_refused() -> None:
    result = quizgen("render", "point.quiz.yaml", "--large-print", "--columns", "2")

    assert result.exit_code == 2
    assert "--large-print has one column" in result.stderr


@pytest.mark.parametrize(
    "option",
    [["--large-print"], ["--dyslexia"], ["--columns", "2"], ["--line-numbers"], ["--no-word-bank"], ["--paper=Letter"]],
    ids=" ".join,
)
def test_each_option_of_paper_reaches_the_pages(option: list[str]) -> None:
    plain, changed = (
        quizgen("render", "point.quiz.yaml", "--to", "html", "--handouts", "all", "-o", name, *options)
        for name, options in (("plain", []), ("changed", option))
    )

    assert plain.exit_code == changed.exit_code == 0
    assert any(
        path.read_bytes() != Path("changed", path.name).read_bytes() for path in Path("plain").glob("corran-point*")
    )


def test_what_a_format_needs_is_looked_for_before_anything_is_made(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "weasyprint", None)

    assert "pip install 'quizgen[pdf]'" in refusal("render", "no-such-file.yaml", "--to", "pdf,html")


def test_a_sound_quiz_has_no_errors() -> None:
    result = quizgen("check", "point.quiz.yaml", "--json")

    assert result.exit_code == 0
    assert not [finding for finding in json.loads(result.stdout) if finding["severity"] == "error"]


def test_a_quiz_with_an_error_exits_with_1_and_says_which() -> None:
    Path("bad.yaml").write_bytes(QUIZ.replace(b"- 13 metres", b"- 31 metres"))
    result = quizgen("check", "bad.yaml")

    assert result.exit_code == 1
    assert "error: " in result.stdout
    assert "[choice-height]" in result.stdout
    assert result.stderr == ""


def test_a_deck_is_checked_as_a_deck_whatever_its_name() -> None:
    quizgen("render", "point.quiz.yaml", "--to", "anki")
    Path("corran-point.apkg").rename("deck.yaml")

    assert quizgen("check", "deck.yaml").exit_code == 0


def test_a_damaged_deck_is_no_bug() -> None:
    assert quizgen("check", "-", stdin=b"PK\x03\x04 nothing more").exit_code == 1


def test_formats_are_listed() -> None:
    result = quizgen("formats")

    assert "markdown" in result.stdout
    assert "NAME.apkg" in result.stdout


def test_an_article_is_printed_as_it_is_read() -> None:
    article = sample_article()

    assert quizgen("read", "-", stdin=article.text).stdout == f"{article.text}\n"
