import json
import shutil
from pathlib import Path

import pytest
import spacy

from quizgen.annotate.brought import checked_folder
from quizgen.model.quizfile import load
from tests.support.commands import quizgen, refusal
from tests.support.quizzes import sample_article

pytestmark = pytest.mark.model

SEED = Path(__file__).parents[2] / "seeds" / "putin-visits-china.txt"


@pytest.fixture(autouse=True)
def _in_a_folder_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("point.txt").write_text(sample_article().text, encoding="utf-8")


def test_an_article_becomes_a_deck_a_handout_and_a_file_to_edit() -> None:
    result = quizgen("make", "point.txt")

    assert result.exit_code == 0
    assert result.stdout.splitlines() == [
        "point.apkg",
        "point.ledger.jsonl",
        "point.html",
        "point-key.html",
        "point.quiz.yaml",
    ]
    assert all(Path(name).stat().st_size for name in result.stdout.splitlines())
    assert result.stderr.startswith("point: ")


def test_evidence_stands_in_the_text_that_read_prints() -> None:
    quizgen("make", "point.txt", "--to", "json")
    text = quizgen("read", "point.txt").stdout
    items = json.loads(quizgen("items", "point.quiz.json", "--json").stdout)

    assert items
    for item in items:
        evidence = item["evidence"]
        assert text[evidence["start"] : evidence["end"]] == evidence["text"]


def test_fewer_items_than_asked_for_are_said_to_be_fewer() -> None:
    assert "asked for 500" in quizgen("make", "point.txt", "-n", "500", "--to", "json").stderr


def test_fewer_items_than_asked_for_fail_when_strict() -> None:
    result = quizgen("make", "point.txt", "-n", "500", "--to", "json", "--strict")

    assert result.exit_code == 1
    assert "500 were asked for" in result.stderr
    assert [path.name for path in Path().iterdir()] == ["point.txt"]


def test_what_a_format_cannot_hold_is_said_and_fails_when_strict() -> None:
    asked = ("make", "point.txt", "--kinds", "short", "--to", "forms")

    told, strict = quizgen(*asked), quizgen(*asked, "--strict")

    assert "changed: Google Forms lets no script set the right answer" in told.stderr
    assert (told.exit_code, strict.exit_code) == (0, 1)
    assert "choose other --kinds" in strict.stderr


def test_a_game_is_asked_for_what_it_can_hold() -> None:
    result = quizgen("make", SEED, "--to", "aiken", "-o", "game")
    written = Path("game/putin-visits-china.aiken.txt").read_text(encoding="utf-8")

    assert (result.exit_code, "left out: Aiken" in result.stderr) == (0, False)
    assert written.count("ANSWER: ") >= 3


def test_kinds_that_the_user_chooses_are_made_whatever_the_format_holds() -> None:
    result = quizgen("make", SEED, "--to", "blooket", "--kinds", "short,choice", "-o", "game")

    assert "items left out: Blooket's template has multiple choice only" in result.stderr


def test_no_more_items_than_asked_for_of_no_other_kind() -> None:
    quizgen("make", "point.txt", "-n", "2", "--kinds", "short", "--to", "json")
    quiz = load(Path("point.quiz.json").read_bytes(), "point.quiz.json")

    assert 1 <= len(quiz.items) <= 2
    assert {item.kind for item in quiz.items} == {"short"}


def test_quiet_says_where_the_results_are_only() -> None:
    result = quizgen("make", "point.txt", "--to", "json", "--quiet")

    assert result.stdout == "point.quiz.json\n"
    assert result.stderr == ""


def test_one_text_format_goes_to_standard_output() -> None:
    result = quizgen("make", "point.txt", "--to", "json", "-o", "-")

    assert json.loads(result.stdout)["slug"] == "point"
    assert [path.name for path in Path().iterdir()] == ["point.txt"]


def test_two_articles_of_one_name_are_refused() -> None:
    Path("other").mkdir()
    Path("other/point.txt").write_bytes(Path("point.txt").read_bytes())

    assert "written twice" in refusal("make", "point.txt", "other/point.txt", "--quiet")


def test_one_bad_article_stops_all_before_anything_is_written() -> None:
    refusal("make", "point.txt", "nowhere.txt")

    assert [path.name for path in Path().iterdir()] == ["point.txt"]


def test_an_edited_quiz_file_survives_a_second_run() -> None:
    quizgen("make", "point.txt", "--quiet")
    edited = Path("point.quiz.yaml").read_text(encoding="utf-8") + "# mine\n"
    Path("point.quiz.yaml").write_text(edited, encoding="utf-8")

    assert "was edited" in refusal("make", "point.txt", "--quiet")
    assert Path("point.quiz.yaml").read_text(encoding="utf-8") == edited


def test_two_runs_give_the_same_bytes() -> None:
    for folder in ("one", "two"):
        quizgen("make", "point.txt", "--to", "anki,html,json,markdown,yaml", "-o", folder)

    assert {path.name: path.read_bytes() for path in Path("one").iterdir()} == {
        path.name: path.read_bytes() for path in Path("two").iterdir()
    }


def test_facts_are_printed_with_their_evidence() -> None:
    facts = json.loads(quizgen("facts", "point.txt", "--json").stdout)
    text = sample_article().text

    assert facts
    for fact in facts:
        assert fact["value"]
        assert text[fact["evidence"]["start"] : fact["evidence"]["end"]] == fact["evidence"]["text"]


def test_facts_are_printed_for_people() -> None:
    result = quizgen("facts", "point.txt")

    assert "  asked:    " in result.stdout
    assert "  evidence: " in result.stdout
    assert result.stderr.startswith("point: ")


def test_a_language_pipeline_that_is_not_installed_is_told_in_two_lines() -> None:
    assert "en_core_web_none" in refusal("make", "point.txt", "--model", "en_core_web_none")


def test_a_quiz_names_the_language_pipeline_that_it_was_made_with(tmp_path: Path) -> None:
    shutil.copytree(checked_folder(), "mine")
    meta = json.loads(Path("mine/meta.json").read_text(encoding="utf-8"))
    Path("mine/meta.json").write_text(json.dumps(meta | {"name": "mine", "version": "1.2.3"}), encoding="utf-8")

    quizgen("make", "point.txt", "--to", "json,yaml", "--model", tmp_path / "mine")
    quizgen("make", "point.txt", "--to", "json", "-o", "brought")

    assert load(Path("point.quiz.json").read_bytes(), "point.quiz.json").pipeline == "en_mine 1.2.3"
    assert "\npipeline: en_mine 1.2.3\n" in Path("point.quiz.yaml").read_text(encoding="utf-8")
    assert load(Path("brought/point.quiz.json").read_bytes(), "point.quiz.json").pipeline == ""


def test_a_language_pipeline_for_another_language_is_told_in_two_lines() -> None:
    spacy.blank("de").to_disk("german")

    assert "is for the language 'de', but quizgen's rules are those of English" in refusal(
        "facts", "point.txt", "--model", "german"
    )


def test_an_article_that_gives_nothing_does_not_cost_the_others() -> None:
    Path("sigh.txt").write_text("Oh, how I sigh for you, my moon! " * 5, encoding="utf-8")

    result = quizgen("make", "sigh.txt", "point.txt", "--to", "json")

    assert result.exit_code == 1
    assert result.stdout == "point.quiz.json\n"
    assert "sigh: no question can be vouched for" in result.stderr
    assert not Path("sigh.quiz.json").exists()


def test_of_an_article_that_gives_nothing_it_is_told_why_sentence_by_sentence() -> None:
    Path("sigh.txt").write_text("Oh, how I sigh for you, my moon! " * 5, encoding="utf-8")

    result = quizgen("make", "sigh.txt", "--explain")

    assert result.exit_code == 1
    assert result.stdout.startswith("1: Oh, how I sigh for you, my moon!\n    not asked: ")
    assert "sigh: no question can be vouched for" in result.stderr


def test_facts_are_printed_sentence_by_sentence_for_programs() -> None:
    rows = json.loads(quizgen("facts", "point.txt", "--json", "--explain").stdout)
    text = sample_article().text

    assert [row["sentence"]["start"] for row in rows] == sorted({row["sentence"]["start"] for row in rows})
    assert all(row["facts"] or row["findings"] for row in rows)
    for row in rows:
        quoted = [each["evidence"] for each in (*row["facts"], *row["findings"])]
        assert all(each == row["sentence"] for each in quoted)
        assert text[row["sentence"]["start"] : row["sentence"]["end"]] == row["sentence"]["text"]


def test_only_what_is_as_wanted_is_made() -> None:
    sentences = (
        "Ernest Shackleton sailed from London to South Georgia in 1914.",
        "Luis Pardo of Chile commanded the small tug Yelcho in August 1916.",
    )
    Path("voyage.txt").write_text(" ".join(sentences), encoding="utf-8")
    quizgen("make", "voyage.txt", "--difficulty", "medium", "--focus", "sailing", "--to", "json")
    items = json.loads(quizgen("items", "voyage.quiz.json", "--json").stdout)

    assert {item["difficulty"] for item in items} == {"medium"}
    assert {item["evidence"]["text"] for item in items} == {sentences[0]}


@pytest.mark.parametrize("choice", [("--bloom", "create"), ("--focus", "sanctions"), ("--sure", "95")])
def test_where_nothing_is_as_wanted_it_is_said(choice: tuple[str, str]) -> None:
    assert "questions is as wanted" in refusal("make", "point.txt", *choice, "--quiet")


def test_a_level_that_there_is_not_is_guessed() -> None:
    result = quizgen("make", "point.txt", "--difficulty", "hrad")

    assert result.exit_code == 2
    assert "did you mean hard" in result.stderr


def test_articles_together_become_one_quiz_that_credits_each() -> None:
    Path("light.md").write_text(f"# The light\n\n{sample_article().text}", encoding="utf-8")
    result = quizgen("make", "point.txt", "light.md", "--together", "Week 7", "--to", "json", "-n", "6")
    quiz = load(Path("week-7.quiz.json").read_bytes(), "week-7.quiz.json")

    assert result.stdout.splitlines() == ["week-7.quiz.json"]
    assert quiz.title == "Week 7"
    assert quiz.credit.title.endswith("; The light")
    assert " about The light" in result.stderr


def test_evidence_of_a_quiz_of_several_stands_in_the_text_that_read_prints_of_them() -> None:
    Path("light.md").write_text(f"# The light\n\n{sample_article().text}", encoding="utf-8")
    quizgen("make", "point.txt", "light.md", "--together", "Week 7", "--to", "json")
    text = quizgen("read", "point.txt", "light.md").stdout
    items = json.loads(quizgen("items", "week-7.quiz.json", "--json").stdout)

    assert items
    for item in items:
        evidence = item["evidence"]
        assert text[evidence["start"] : evidence["end"]] == evidence["text"]


def test_a_section_is_asked_about_alone() -> None:
    Path("book.md").write_text(f"# One\n\nNothing.\n\n# Two\n\n{sample_article().text}", encoding="utf-8")
    result = quizgen("make", "book.md#2", "--to", "json")

    assert result.stdout.splitlines() == ["book-2.quiz.json"]


SUGGESTING = """The fair of Corran Point

The lighthouse at Corran Point was built in 1868. The tower is 31 metres high. The visitors paid 12 pounds for the boat.
"""


def test_suggestions_wait_in_the_quiz_file_until_they_are_mended() -> None:
    Path("fair.txt").write_text(SUGGESTING, encoding="utf-8")
    result = quizgen("make", "fair.txt", "--suggestions", "--to", "html,yaml")
    written = Path("fair.quiz.yaml").read_text(encoding="utf-8")

    assert "1 suggestion in the quiz file" in result.stderr
    assert "doubt: “the visitors” does not say which" in written
    assert "12 pounds" not in Path("fair.html").read_text(encoding="utf-8")

    mended = "".join(line for line in written.splitlines(keepends=True) if "doubt: " not in line)
    Path("fair.quiz.yaml").write_text(
        mended.replace("The visitors paid", "Visitors of the fair paid"), encoding="utf-8"
    )
    quizgen("render", "fair.quiz.yaml", "--to", "html", "--force")

    assert "Visitors of the fair paid" in Path("fair.html").read_text(encoding="utf-8")


def test_where_all_waits_to_be_mended_only_the_quiz_file_is_written() -> None:
    Path("boat.txt").write_text(
        "A boat\n\nWe wondered why it rained on them for so long and so hard. The sailors ate 20 seals in a week.\n",
        encoding="utf-8",
    )

    assert "no question can be vouched for" in refusal("make", "boat.txt")
    assert quizgen("make", "boat.txt", "--suggestions").stdout.splitlines() == ["boat.quiz.yaml"]


def test_suggestions_need_a_quiz_file_to_stand_in() -> None:
    result = quizgen("make", "point.txt", "--suggestions", "--to", "anki")

    assert result.exit_code == 2
    assert "add yaml to --to" in result.stderr
