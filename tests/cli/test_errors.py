import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from quizgen.model.quizfile import to_yaml
from tests.support.commands import quizgen, refusal
from tests.support.quizzes import sample_article, sample_quiz


@pytest.fixture
def quiz_file(tmp_path: Path) -> Path:
    path = tmp_path / "point.quiz.yaml"
    path.write_bytes(to_yaml(sample_quiz()))
    return path


@pytest.fixture
def article_file(tmp_path: Path) -> Path:
    path = tmp_path / "point.txt"
    path.write_text(sample_article().text, encoding="utf-8")
    return path


@pytest.mark.parametrize("command", ["make", "read", "facts", "items", "render", "check"])
def test_a_missing_file_is_told_in_two_lines(command: str) -> None:
    assert "nowhere.txt: there is no such file" in refusal(command, "nowhere.txt")


@pytest.mark.parametrize("command", ["make", "read", "facts", "items", "render", "check"])
def test_a_folder_is_told_in_two_lines(command: str, tmp_path: Path) -> None:
    assert "this is a folder" in refusal(command, tmp_path)


@pytest.mark.parametrize("name", ["m" * 300, "mill\0.txt"], ids=["too long", "null character"])
def test_a_name_that_cannot_be_one_is_told_in_two_lines(name: str) -> None:
    assert "can't be read" in refusal("read", name)


@pytest.mark.parametrize("command", ["make", "read", "facts"])
def test_a_text_that_is_no_article_is_told_in_two_lines(command: str) -> None:
    assert "<stdin>: too short" in refusal(command, "-", stdin="Mill")


@pytest.mark.parametrize("command", ["items", "render", "check"])
def test_a_malformed_quiz_is_told_with_its_line(command: str) -> None:
    assert "<stdin>:2: malformed YAML" in refusal(command, "-", stdin="title: The mill\ntitle: Again\n")


def test_an_article_is_no_quiz_file(article_file: Path) -> None:
    assert "not a quiz" in refusal("items", article_file)


@pytest.mark.parametrize("command", ["make", "render"])
def test_a_misspelt_format_is_guessed_before_any_work(command: str) -> None:
    assert "did you mean anki?" in refusal(command, "nowhere.txt", "--to", "html,akni")


def test_no_format_at_all_is_refused(quiz_file: Path) -> None:
    assert "no format" in refusal("render", quiz_file, "--to", ",")


@pytest.mark.parametrize("formats", ["html", "anki", "json,yaml"])
def test_standard_output_takes_one_text_only(quiz_file: Path, formats: str) -> None:
    assert "standard output" in refusal("render", quiz_file, "--to", formats, "-o", "-")


def test_standard_output_takes_one_variant_only(quiz_file: Path) -> None:
    assert "standard output" in refusal("render", quiz_file, "--to", "markdown", "--variants", "A,B", "-o", "-")


@pytest.mark.parametrize("epoch", ["soon", "-1", "0", "1e9", "99999999999"])
def test_a_source_date_that_is_none_is_refused(quiz_file: Path, epoch: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch)

    assert f"SOURCE_DATE_EPOCH is {epoch!r}" in refusal("render", quiz_file, "--to", "json", "-o", quiz_file.parent)


def test_a_place_that_cannot_be_written_is_told_before_any_work(quiz_file: Path) -> None:
    assert "not a folder" in refusal("make", "nowhere.txt", "-o", quiz_file / "folder")


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (["--kinds", "choice,clozze"], "did you mean cloze?"),
        (["--variants", "A,Spring"], "no name of a variant"),
        (["--count", "0"], "not in the range"),
        (["--paper", "A5"], "'A5' is not one of"),
        ([], "Missing argument 'ARTICLE...'"),
    ],
)
def test_wrong_usage_exits_with_2(args: list[str], said: str) -> None:
    result = quizgen("make", *args, *(["nowhere.txt"] if args else []))

    assert result.exit_code == 2
    assert said in result.stderr


def start(*args: object) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", "quizgen", *map(str, args)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )


def test_a_reader_that_hangs_up_is_no_error_worth_a_word(article_file: Path) -> None:
    article_file.write_text(f"{sample_article().text}\n\n" * 500, encoding="utf-8")
    with start("read", article_file) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.read(10)
        process.stdout.close()

        assert process.stderr.read() == b""


def without_reader(*args: object) -> int:
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        [sys.executable, "-m", "quizgen", *map(str, args)], stdout=writing, stderr=writing, check=False
    )
    os.close(writing)
    return done.returncode


@pytest.mark.parametrize("options", [[], ["--explain"]], ids=["of the report", "of the explanations"])
def test_a_reader_that_hangs_up_costs_no_file(article_file: Path, tmp_path: Path, options: list[str]) -> None:
    assert without_reader("make", article_file, "-o", tmp_path / "out", *options) == 0
    assert {path.suffix for path in (tmp_path / "out").iterdir()} >= {".apkg", ".jsonl", ".html", ".yaml"}


def test_a_reader_that_hangs_up_costs_no_file_of_an_edited_quiz(quiz_file: Path, tmp_path: Path) -> None:
    assert without_reader("render", quiz_file, "--to", "anki,aiken", "-o", tmp_path / "out") == 0
    assert {path.suffix for path in (tmp_path / "out").iterdir()} >= {".apkg", ".jsonl", ".txt"}


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGINT to send; there press Ctrl-C")
def test_ctrl_c_ends_without_a_traceback() -> None:
    with start("read", "-") as process:
        time.sleep(1)
        process.send_signal(signal.SIGINT)
        _, stderr = process.communicate()

    assert b"Traceback" not in stderr
    assert process.returncode == 1
