import pytest
from lxml import etree

from quizgen.model.quiz import Quiz, Settings
from quizgen.writers import write
from tests.support.asked import tidy
from tests.support.quizzes import HAZARDS, hostile_quiz, sample_quiz
from tests.support.readback_qti12 import members
from tests.support.readback_qti21 import NAMESPACE, expected, read_qti21

each_hazard = pytest.mark.parametrize("hazard", [pytest.param(text, id=name) for name, text in HAZARDS.items()])


def package(quiz: Quiz) -> bytes:
    [contents] = write("qti21", quiz, Settings()).values()
    return contents


def test_every_item_arrives_with_its_key_its_points_and_its_proof() -> None:
    title, questions = read_qti21(package(sample_quiz()))

    assert title == "The Light at Corran Point"
    assert questions == expected(sample_quiz())


@each_hazard
def test_hostile_text_arrives_as_it_is(hazard: str) -> None:
    title, questions = read_qti21(package(hostile_quiz(hazard)))

    assert title == tidy(hazard)
    assert questions == expected(hostile_quiz(hazard))


def test_what_a_grader_looks_for_is_for_graders() -> None:
    [rubric] = [
        each
        for name, contents in members(package(sample_quiz())).items()
        if name.startswith("items/")
        for each in etree.fromstring(contents).iter(f"{NAMESPACE}rubricBlock")
    ]

    assert rubric.get("view") == "scorer"
