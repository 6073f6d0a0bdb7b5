import json
import re
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from quizgen.cli import deckreport, earlier, rendering
from quizgen.model.finding import Finding
from quizgen.model.quiz import Credit, Settings
from quizgen.model.quizfile import load, to_json, to_yaml
from quizgen.writers import WRITERS
from tests.support.commands import quizgen, refusal
from tests.support.h5p import template
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
    Path("point.quiz.yaml").write_bytes(re.sub(rb"\n +hint: .*", b"", QUIZ))  # so that there is a box of words
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


def test_a_question_set_is_written_with_the_libraries_of_one_that_is_given() -> None:
    Path("mine.h5p").write_bytes(template("H5P.TrueFalse 1.8").content)

    result = quizgen("render", "point.quiz.yaml", "--to", "h5p", "--h5p-template", "mine.h5p")

    assert result.exit_code == 0
    assert Path("corran-point.h5p").is_file()
    assert "h5p: 3 items left out: the template has no question of the kind Multiple Choice" in result.stderr


@pytest.mark.parametrize("command", ["make", "render"])
def test_a_question_set_needs_another_and_says_so_before_any_work(command: str) -> None:
    said = refusal(command, "not-read", "--to", "h5p")

    assert said.startswith("quizgen: h5p: libraries are needed, and a package of yours brings them\n")
    assert "--h5p-template" in said


def test_a_template_that_is_not_there_is_told_by_name() -> None:
    said = refusal("render", "point.quiz.yaml", "--to", "h5p", "--h5p-template", "gone.h5p")

    assert said.startswith("quizgen: gone.h5p: there is no such file\n")


def test_formats_are_listed() -> None:
    result = quizgen("formats")

    assert "markdown" in result.stdout
    assert "NAME.apkg" in result.stdout


def test_an_article_is_printed_as_it_is_read() -> None:
    article = sample_article()

    assert quizgen("read", "-", stdin=article.text).stdout == f"{article.text}\n"


class TestDeckReport:
    def test_a_first_deck_is_told_of_in_a_line(self) -> None:
        result = quizgen("render", "point.quiz.yaml", "--to", "anki")

        assert (
            result.stderr
            == "corran-point.apkg: 15 notes, all new; if students have an earlier deck, name it with --update\n"
        )

    def test_a_later_one_with_what_changed_and_how_to_find_what_retired(self) -> None:
        quizgen("render", "point.quiz.yaml", "--to", "anki")
        edited = Path("point.quiz.yaml").read_bytes().replace(b"How high is", b"What is the height of")
        Path("edited.yaml").write_bytes(edited.replace(b"id: short-sheep", b"id: short-ships", 1))
        result = quizgen("render", "edited.yaml", "--to", "anki")

        first, *others = result.stderr.splitlines()
        assert first == "corran-point.apkg: of its notes 0 new, 2 changed, 13 unchanged, 0 retired"
        assert others[0] == "  changed: What is the height of the tower at Corran Point? (Question)"

    def test_what_retired_can_be_searched_for(self) -> None:
        quizgen("render", "point.quiz.yaml", "--to", "anki")
        shorter = replace(sample_quiz(), parts=sample_quiz().parts[1:])
        Path("shorter.yaml").write_bytes(to_yaml(shorter))
        result = quizgen("render", "shorter.yaml", "--to", "anki")

        assert "retired: Where did a student find Ferrier’s notebooks? (the quiz no longer has it)" in result.stderr
        assert 'note:quizgen* ("Key:' in result.stderr.splitlines()[-1]

    def test_a_long_list_is_cut(self) -> None:
        quizgen("render", "point.quiz.yaml", "--to", "anki")
        Path("other.yaml").write_bytes(to_yaml(replace(sample_quiz(), credit=Credit(title="Another source"))))
        result = quizgen("render", "other.yaml", "--to", "anki")

        assert result.stderr.count("  changed: ") == 11
        assert "  changed: 5 more; --deck-report has them all" in result.stderr

    def test_in_full_it_is_written_as_json(self) -> None:
        quizgen("render", "point.quiz.yaml", "--to", "anki", "--deck-report", "report.json")
        report = json.loads(Path("report.json").read_bytes())["corran-point.apkg"]

        assert {change["fate"] for change in report} == {"new"}
        assert {"fate", "guid", "item", "type", "front", "reason"} == set(report[0])

    def test_a_place_that_can_not_be_written_to_is_told(self) -> None:
        result = quizgen("render", "point.quiz.yaml", "--to", "anki", "--deck-report", "nowhere/report.json")

        assert result.exit_code == 1
        assert "nowhere/report.json: can't be written" in result.stderr

    def test_a_merged_ledger_is_no_edit_that_would_be_lost(self) -> None:
        quizgen("render", "point.quiz.yaml", "--to", "anki")
        ledger = Path("corran-point.ledger.jsonl")
        ledger.write_bytes(ledger.read_bytes().replace(b"1700000000", b"1700000005"))
        result = quizgen("render", "point.quiz.yaml", "--to", "anki")

        assert result.exit_code == 0
        assert ledger.read_bytes().count(b"1700000005") == 15

    def test_a_broken_one_is_named_and_nothing_written(self) -> None:
        Path("corran-point.ledger.jsonl").write_bytes(b"<<<<<<< HEAD\n")

        assert "corran-point.ledger.jsonl:1: no entry of a ledger" in refusal(
            "render", "point.quiz.yaml", "--to", "anki"
        )
        assert not Path("corran-point.apkg").exists()

    def test_a_lost_one_is_made_up_for_by_the_deck(self) -> None:
        quizgen("render", "point.quiz.yaml", "--to", "anki")
        ledger = Path("corran-point.ledger.jsonl")
        before = ledger.read_bytes()
        ledger.unlink()
        result = quizgen("render", "point.quiz.yaml", "--to", "anki")

        assert result.stderr == "corran-point.apkg: of its notes 0 new, 0 changed, 15 unchanged, 0 retired\n"
        assert ledger.read_bytes() == before

    @pytest.mark.parametrize("named", ["first", "first/corran-point.apkg", "first/corran-point.ledger.jsonl"])
    def test_a_deck_elsewhere_can_be_updated(self, named: str) -> None:
        quizgen("render", "point.quiz.yaml", "--to", "anki", "-o", "first")
        result = quizgen("render", "point.quiz.yaml", "--to", "anki", "-o", "second", "--update", named)

        assert "0 new, 0 changed, 15 unchanged" in result.stderr
        assert Path("second/corran-point.apkg").read_bytes() == Path("first/corran-point.apkg").read_bytes()

    def test_also_by_the_deck_alone(self) -> None:
        quizgen("render", "point.quiz.yaml", "--to", "anki", "-o", "first")
        Path("first/corran-point.apkg").rename("old.apkg")
        result = quizgen("render", "point.quiz.yaml", "--to", "anki", "--update", "old.apkg")

        assert "0 new, 0 changed, 15 unchanged" in result.stderr

    @pytest.mark.parametrize("named", ["nowhere", "nowhere.apkg", ".", "point.quiz.yaml"])
    def test_what_is_no_deck_can_not_be_updated(self, named: str) -> None:
        told = refusal("render", "point.quiz.yaml", "--to", "anki", "--update", named)

        assert named.strip(".") in told
        assert not Path("corran-point.apkg").exists()

    def test_the_endings_are_those_of_the_table(self) -> None:
        assert [pattern.removeprefix("{slug}") for pattern in WRITERS["anki"].files] == [
            earlier.DECK,
            earlier.LEDGER_ENDING,
        ]

    def test_why_an_item_is_gone_is_told_where_it_is_known(self) -> None:
        quizgen("render", "point.quiz.yaml", "--to", "anki")
        before = {"corran-point.ledger.jsonl": Path("corran-point.ledger.jsonl").read_bytes()}
        shorter = replace(sample_quiz(), parts=sample_quiz().parts[1:])
        made = rendering.render(shorter, ("anki",), (), Settings(), ".")
        finding = Finding(code="doubtful", subject="choice-oil", severity="warning", message="hardly about it")
        (changes,) = deckreport.of(made, why=deckreport.reasons([finding])).values()
        told = {change.item: change.reason for change in changes if change.fate == "retired"}

        assert made.kept == before
        assert told["choice-oil"] == "the quiz no longer has it: hardly about it"
        assert told["choice-height"] == "the quiz no longer has it"

    @pytest.mark.parametrize("deck", [b"", b"no deck", b"PK\x03\x04"])
    def test_a_deck_that_is_none_is_no_ledger_either(self, deck: bytes) -> None:
        Path("corran-point.apkg").write_bytes(deck)
        result = quizgen("render", "point.quiz.yaml", "--to", "anki", "--force")

        assert "all new" in result.stderr

    def test_what_is_not_chosen_of_the_deck_is_guessed(self) -> None:
        result = quizgen("render", "point.quiz.yaml", "--to", "anki", "--anki", "typd")

        assert result.exit_code == 2
        assert "typed" in result.stderr
