"""The sheets for games, read by openpyxl and csv."""

import csv
import io

import openpyxl
import pytest

from quizgen.model.item import Matching, MultipleChoice, Pair, Question, ShortAnswer
from quizgen.model.quiz import Quiz, Settings
from quizgen.writers import losses, write
from tests.support.asked import Asked, asked, tidy
from tests.support.quizzes import HAZARDS, hostile_quiz, only, sample_quiz

each_hazard = pytest.mark.parametrize("hazard", [pytest.param(text, id=name) for name, text in HAZARDS.items()])
each_table = pytest.mark.parametrize("game", ["blooket", "gimkit"])

Table = list[list[str]]


def contents(game: str, quiz: Quiz) -> bytes:
    [found] = write(game, quiz, Settings()).values()
    return found


def workbook(game: str, quiz: Quiz) -> Table:
    """All cells as text; ValueError for a formula."""
    sheet = openpyxl.load_workbook(io.BytesIO(contents(game, quiz))).worksheets[0]
    if any(cell.data_type == "f" for row in sheet.iter_rows() for cell in row):
        raise ValueError("a text was taken for a formula")
    return [["" if value is None else str(value) for value in row] for row in sheet.iter_rows(values_only=True)]


def table(game: str, quiz: Quiz) -> Table:
    return list(csv.reader(io.StringIO(contents(game, quiz).decode(), newline="")))


def kept(game: str, quiz: Quiz) -> list[Asked]:
    left_out = {finding.subject for finding in losses(game, quiz) if finding.code == "left-out"}
    return [asked(item) for item in quiz.items if item.id not in left_out]


def left_out(game: str, quiz: Quiz) -> list[str]:
    return [finding.message for finding in losses(game, quiz) if finding.code == "left-out"]


def ticked(rows: Table, *, first: int, options: int, key: int) -> list[tuple[str, tuple[str, ...], str]]:
    """Question, options and key of each row."""
    read = []
    for row in rows:
        offered = tuple(filter(None, row[first + 1 : first + 1 + options]))
        read.append((row[first], offered, offered[int(row[key]) - 1]))
    return read


def expected(questions: list[Asked]) -> list[tuple[str, tuple[str, ...], str]]:
    return [(each.prompt, each.options, str(each.right[0])) for each in questions]


def test_kahoot_has_its_table_below_the_eighth_row() -> None:
    rows = workbook("kahoot", sample_quiz())

    assert rows[7][1] == "Question - max 120 characters"
    assert rows[7][2:6] == [f"Answer {number} - max 75 characters" for number in range(1, 5)]
    assert rows[7][6].startswith("Time limit (sec)")
    assert rows[7][7] == "Correct answer(s) - choose at least one"
    assert [row[0] for row in rows[8:]] == ["1", "2", "3", "4", "5"]
    assert {row[6] for row in rows[8:]} == {"30"}
    assert ticked(rows[8:], first=1, options=4, key=7) == expected(kept("kahoot", sample_quiz()))


@each_hazard
def test_kahoot_shows_hostile_text_as_it_is(hazard: str) -> None:
    quiz = hostile_quiz(hazard)
    if questions := kept("kahoot", quiz):
        assert ticked(workbook("kahoot", quiz)[8:], first=1, options=4, key=7) == expected(questions)


@pytest.mark.parametrize(
    ("question", "why"),
    [
        (MultipleChoice(stem="x" * 121, options=("a", "b"), correct=0), "the question has 121 characters"),
        (MultipleChoice(stem="x", options=("a", "b" * 76), correct=0), "an option has 76 characters"),
        (MultipleChoice(stem="x", options=("a", "b", "c", "d", "e"), correct=0), "there are 5 options"),
        (ShortAnswer(stem="x", answer="a"), "multiple choice only"),
    ],
)
def test_what_kahoot_would_reject_is_left_out_whole_and_by_name(question: Question, why: str) -> None:
    [message] = left_out("kahoot", only(question))

    assert why in message


def test_what_just_fits_kahoot_is_there() -> None:
    question = MultipleChoice(stem="x" * 120, options=("a" * 75, "b", "c", "d"), correct=3)

    assert not left_out("kahoot", only(question))


def test_wayground_keeps_gaps_and_proofs() -> None:
    heading, *rows = workbook("wayground", sample_quiz())

    assert heading[:3] == ["Question Text", "Question Type", "Option 1"]
    assert heading[7:] == ["Correct Answer", "Time in seconds", "Image Link", "Answer explanation"]
    for row, question in zip(rows, kept("wayground", sample_quiz()), strict=True):
        assert row[0] == question.prompt
        assert row[10] == " ".join(question.told)
        assert tuple(filter(None, row[2:7])) == (question.options or tuple(map(str, question.right[:1])))
        assert (row[7] != "") == bool(question.options)


@each_hazard
def test_wayground_shows_hostile_text_as_it_is(hazard: str) -> None:
    _, *rows = workbook("wayground", hostile_quiz(hazard))

    assert [row[0] for row in rows] == [question.prompt for question in kept("wayground", hostile_quiz(hazard))]


def test_other_wordings_that_wayground_does_not_take_are_told_of() -> None:
    found = losses("wayground", only(ShortAnswer(stem="Who?", answer="Ann", accepted=("Anna",))))

    assert [finding.code for finding in found] == ["not-kept"]


def test_blooket_skips_two_rows() -> None:
    _, heading, *rows = table("blooket", sample_quiz())

    assert heading[:3] == ["Question #", "Question Text", "Answer 1"]
    assert ticked(rows, first=1, options=4, key=7) == expected(kept("blooket", sample_quiz()))


def test_gimkit_has_the_right_answer_first() -> None:
    title, heading, *rows = table("gimkit", sample_quiz())

    assert title == ["Gimkit Spreadsheet Import Template", "", "", "", ""]
    assert heading[:3] == ["Question", "Correct Answer", "Incorrect Answer 1"]
    for row, question in zip(rows, kept("gimkit", sample_quiz()), strict=True):
        assert row[:2] == [question.prompt, question.right[0]]
        assert sorted(filter(None, row[1:])) == sorted(question.options)


@each_hazard
@each_table
def test_tables_hold_hostile_text_as_it_is(game: str, hazard: str) -> None:
    quiz = hostile_quiz(hazard)
    if questions := kept(game, quiz):
        column = 1 if game == "blooket" else 0
        assert [row[column] for row in table(game, quiz)[2:]] == [question.prompt for question in questions]


@each_table
@pytest.mark.parametrize("text", ["=1+1", "@SUM(A1)", "+x", "-x", "- bullet"])
def test_what_excel_would_calculate_is_left_out(game: str, text: str) -> None:
    question = MultipleChoice(stem="What?", options=("plain", text), correct=0)

    assert ["formula" in message for message in left_out(game, only(question))] == [True]


@each_table
def test_negative_numbers_stay(game: str) -> None:
    assert not left_out(game, only(MultipleChoice(stem="What?", options=("-3", "+4"), correct=0)))


def test_quizlet_has_a_line_for_each_card() -> None:
    lines = contents("quizlet", sample_quiz()).decode().splitlines()
    cards = dict(line.split("\t") for line in lines)

    assert cards["How high is the tower at Corran Point?"] == "31 metres"
    assert cards["True or false? The tower at Corran Point stands on a reef."] == "True"
    assert cards["____ kept the harbour light for twenty-six years. (Hint: person)"] == "Maud Ferrier"
    assert cards["Maud Ferrier"] == "Kept the light"
    assert len(lines) == 15


@each_hazard
def test_quizlet_shows_hostile_text_as_it_is(hazard: str) -> None:
    quiz = hostile_quiz(hazard)
    lines = [line.split("\t") for line in contents("quizlet", quiz).decode().split("\n")[:-1]]

    assert {len(line) for line in lines} == {2}
    assert [line[0] for line in lines if line[1] == tidy(f"{hazard} first")] == [tidy(hazard)]


def test_spare_right_sides_are_on_no_card_and_it_is_said() -> None:
    pairs = (Pair(left="a", right="b"), Pair(left="c", right="d"))

    assert not losses("quizlet", only(Matching(prompt="Match.", pairs=pairs)))
    assert losses("quizlet", only(Matching(prompt="Match.", pairs=pairs, extra=("e",))))
