from dataclasses import replace

import pytest

from quizgen.model.quiz import Quiz, Settings
from quizgen.writers import losses, write
from tests.support.asked import Asked, all_asked, tidy
from tests.support.quizzes import HAZARDS, hostile_quiz, sample_quiz
from tests.support.readback_qti12 import read_cartridge

each_hazard = pytest.mark.parametrize("hazard", [pytest.param(text, id=name) for name, text in HAZARDS.items()])


def cartridge(quiz: Quiz) -> bytes:
    [contents] = write("cc", quiz, Settings()).values()
    return contents


def expected(quiz: Quiz) -> list[Asked]:
    return [
        replace(each, kind="typed") if each.kind in {"short", "cloze"} else each
        for each in all_asked(quiz)
        if each.kind not in {"matching", "ordering"}
    ]


def test_every_item_arrives_with_its_key_its_points_and_its_proof() -> None:
    title, questions = read_cartridge(cartridge(sample_quiz()))

    assert title == "The Light at Corran Point"
    assert questions == expected(sample_quiz())


@each_hazard
def test_hostile_text_arrives_as_it_is(hazard: str) -> None:
    title, questions = read_cartridge(cartridge(hostile_quiz(hazard)))

    assert title == tidy(hazard)
    assert questions == expected(hostile_quiz(hazard))


def test_what_a_cartridge_may_not_hold_is_left_out_by_name() -> None:
    left_out = [finding.subject for finding in losses("cc", sample_quiz()) if finding.code == "left-out"]

    assert left_out == ["matching-oils", "ordering-years"]
