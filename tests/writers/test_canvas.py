from dataclasses import replace

import pytest
from lxml import etree

from quizgen.model.item import GAP, Cloze, ShortAnswer
from quizgen.model.quiz import Quiz, Settings
from quizgen.writers import losses, write
from tests.support.asked import all_asked, tidy
from tests.support.quizzes import HAZARDS, hostile_quiz, only, sample_quiz
from tests.support.readback_qti12 import idents, members, read_canvas

each_hazard = pytest.mark.parametrize("hazard", [pytest.param(text, id=name) for name, text in HAZARDS.items()])


def package(quiz: Quiz) -> bytes:
    [contents] = write("canvas", quiz, Settings()).values()
    return contents


def assessment(quiz: Quiz) -> bytes:
    return list(members(package(quiz)).values())[1]


def test_every_item_arrives_with_its_key_its_points_and_its_proof() -> None:
    title, questions = read_canvas(package(sample_quiz()))

    assert title == "The Light at Corran Point"
    assert questions == all_asked(sample_quiz())


@each_hazard
def test_hostile_text_arrives_as_it_is(hazard: str) -> None:
    title, questions = read_canvas(package(hostile_quiz(hazard)))

    assert title == tidy(hazard)
    assert questions == all_asked(hostile_quiz(hazard))


def test_brackets_beside_a_gap_are_no_gaps() -> None:
    quiz = only(Cloze(sentence=f"See [1], [gap] and {GAP} [sic].", answer="R&D [x]"))

    [question] = read_canvas(package(quiz))[1]

    assert question.prompt == f"See [1], [gap] and {GAP} [sic]."
    assert question.right == ("R&D [x]",)


def test_an_answer_that_is_a_number_is_numerical() -> None:
    quiz = only(ShortAnswer(stem="How many?", answer="8,550"))

    assert b"numerical_question" in assessment(quiz)
    assert read_canvas(package(quiz))[1][0].right == ("8550",)


def test_a_number_in_a_gap_may_be_typed_without_commas() -> None:
    quiz = only(Cloze(sentence=f"{GAP} came.", answer="8,550"))

    assert read_canvas(package(quiz))[1][0].right == ("8,550", "8550")


def test_identifiers_depend_on_the_quiz_and_the_item_only() -> None:
    quiz = sample_quiz()
    reworded = replace(quiz, title="Another title", parts=quiz.parts[::-1])
    other = replace(quiz, slug="other")

    assert sorted(idents(assessment(quiz))) == sorted(idents(assessment(reworded)))
    assert not {*idents(assessment(quiz))} & {*idents(assessment(other))}


def test_the_settings_hold_title_source_and_points() -> None:
    files = members(package(sample_quiz()))
    meta = etree.fromstring(files[list(files)[2]])
    texts = {str(element.tag).partition("}")[2]: element.text for element in meta}

    assert texts["title"] == "The Light at Corran Point"
    assert "Ada Marsh" in str(texts["description"])
    assert texts["points_possible"] == "24"


def test_a_teacher_is_told_that_ordering_needs_new_quizzes() -> None:
    found = [finding for finding in losses("canvas", sample_quiz()) if "New Quizzes" in finding.message]

    assert [(finding.code, finding.subject) for finding in found] == [("not-kept", "ordering-years")]


def test_what_a_grader_looks_for_stands_with_an_open_question() -> None:
    assert b"<fieldlabel>grading_notes</fieldlabel><fieldentry>A good answer mentions: " in assessment(sample_quiz())
