import csv
from dataclasses import replace
from pathlib import Path

import pytest

from quizgen.model.item import MultipleChoice
from quizgen.model.quizfile import to_json
from tests.quality.cues import cues
from tests.quality.rating import BEST, COLUMNS, Judged, Row, collect, key_of, score, sheet, words_per_item
from tests.support.quizzes import sample_quiz


@pytest.fixture
def items(tmp_path: Path) -> list[Judged]:
    """The same quiz, by two systems."""
    for name in ("one", "other"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "point.quiz.json").write_bytes(to_json(sample_quiz()))
    return collect([], [f"one={tmp_path / 'one'}", f"other={tmp_path / 'other'}"])


def filled(rows: list[Row], *, verdict: str, failure: str = "") -> list[Row]:
    return [{**row, "verdict": verdict, "class": failure} for row in rows]


def test_a_sheet_has_every_item_once_with_all_that_is_needed_to_judge_it(items: list[Judged]) -> None:
    rows = list(sheet(items))

    assert len(rows) == 2 * len(sample_quiz().items) == len({row["item"] for row in rows})
    assert all(tuple(row) == COLUMNS and row["prompt"] and row["answer"] for row in rows)


def test_a_sheet_does_not_show_whose_an_item_is(items: list[Judged]) -> None:
    assert not [row for row in sheet(items) if {"one", "other"} & set(row.values())]


def test_the_order_of_a_sheet_is_drawn_from_its_items_alone(items: list[Judged]) -> None:
    rows = list(sheet(items))

    assert rows == list(sheet(items[::-1]))
    assert [row["prompt"] for row in rows] != [each.item.prompt for each in items]


def test_a_verdict_is_counted_by_kind_and_by_system(items: list[Judged]) -> None:
    key = list(key_of(items))
    ones = {row["item"] for row in key if row["system"] == "one"}
    rows = list(sheet(items))
    judged = [
        *filled([row for row in rows if row["item"] in ones], verdict="y"),
        *filled([row for row in rows if row["item"] not in ones], verdict="N ", failure="Vague"),
    ]

    told = list(score(judged, key))
    half = len(ones)

    assert told[0] == f"accepted: {half} of {2 * half} = 50.0%"
    assert told[1] == f"of the {BEST} best of each article: {BEST} of {2 * BEST} = 50.0%"
    assert f"system one: {half} of {half} = 100.0%" in told
    assert f"system other: 0 of {half} = 0.0%" in told
    assert "kind choice: 3 of 6 = 50.0%" in told
    assert told[-1] == f"failure vague: {half}"


def test_a_sheet_that_is_not_filled_is_an_error(items: list[Judged]) -> None:
    with pytest.raises(ValueError, match="the verdict is '', not y or n"):
        list(score(list(sheet(items))))


def test_words_are_counted_to_an_item(items: list[Judged]) -> None:
    count = len(sample_quiz().items)

    assert list(words_per_item(items, {sample_quiz().slug: 10 * count})) == [
        "one: one for 10 words",
        "other: one for 10 words",
    ]


def test_a_sheet_survives_a_spreadsheet(items: list[Judged], tmp_path: Path) -> None:
    path = tmp_path / "sheet.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS)
        writer.writeheader()
        writer.writerows(sheet(items))
    with path.open(encoding="utf-8", newline="") as file:
        again = list(csv.DictReader(file))

    assert again == list(sheet(items))


QUESTION = MultipleChoice(stem="Who kept the Corran light?", options=("A", "The Corran man", "C", "D"), correct=1)


@pytest.mark.parametrize(
    ("question", "longest", "shortest", "overlap"),
    [
        (QUESTION, "100.0%", "0.0%", "100.0%"),
        (replace(QUESTION, correct=0), "0.0%", "33.3%", "0.0%"),
        (replace(QUESTION, options=("A", "B", "C", "D")), "25.0%", "25.0%", "25.0%"),
    ],
)
def test_a_guesser_goes_by_its_cue(question: MultipleChoice, longest: str, shortest: str, overlap: str) -> None:
    told = list(cues([question]))

    assert [text.rpartition("= ")[2] for text in told[:3]] == [longest, shortest, overlap]
