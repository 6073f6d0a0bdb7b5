import re

import pytest

from quizgen.errors import FormatError
from quizgen.model.item import MultipleChoice
from quizgen.model.quiz import Quiz, Settings
from quizgen.writers import losses, write
from tests.support.asked import asked, tidy
from tests.support.quizzes import HAZARDS, hostile_quiz, only, sample_quiz

each_hazard = pytest.mark.parametrize("hazard", [pytest.param(text, id=name) for name, text in HAZARDS.items()])

Read = tuple[str, tuple[str, ...], str]
"""Question, options, key."""


def read_aiken(document: bytes) -> list[Read]:
    """As Moodle reads it, line by line; ValueError where it would lose a question."""
    questions: list[Read] = []
    stem, options = "", list[str]()
    for line in map(str.strip, document.decode().split("\n")):
        if len(line.encode()) < 2:
            continue
        if re.match(r"[A-Z][).]", line):
            options.append(line[2:].strip())
        elif line.startswith("ANSWER:"):
            questions.append((stem, tuple(options), options[ord(line[7:].strip()[0]) - ord("A")]))
            stem, options = "", []
        elif stem:
            raise ValueError(f"{stem} has no key")
        else:
            stem = line
    return questions


def document(quiz: Quiz) -> bytes:
    [contents] = write("aiken", quiz, Settings()).values()
    return contents


def expected(quiz: Quiz) -> list[Read]:
    found = [asked(item) for item in quiz.items if item.kind in {"choice", "truefalse"}]
    return [(each.prompt, each.options, str(each.right[0])) for each in found]


def test_what_can_be_ticked_arrives_with_its_key() -> None:
    assert read_aiken(document(sample_quiz())) == expected(sample_quiz())
    assert len(expected(sample_quiz())) == 5


@each_hazard
def test_hostile_text_arrives_as_it_is(hazard: str) -> None:
    assert read_aiken(document(hostile_quiz(hazard))) == expected(hostile_quiz(hazard))


def test_everything_else_is_left_out_by_name() -> None:
    left_out = [finding.subject for finding in losses("aiken", sample_quiz()) if finding.code == "left-out"]

    assert left_out == [item.id for item in sample_quiz().items if item.kind not in {"choice", "truefalse"}]


@pytest.mark.parametrize("stem", ["A. Lincoln was president when?", "B) or not?", "ANSWER: what?", "?"])
def test_a_question_that_begins_like_an_option_is_left_out(stem: str) -> None:
    quiz = only(MultipleChoice(stem=stem, options=("one", "two"), correct=0))

    assert [finding.code for finding in losses("aiken", quiz)] == ["left-out"]
    with pytest.raises(FormatError):
        document(quiz)


def test_there_are_26_letters() -> None:
    many = only(MultipleChoice(stem="Which?", options=tuple(f"{tidy('o')}{n}" for n in range(27)), correct=26))

    assert [finding.code for finding in losses("aiken", many)] == ["left-out"]
