"""The tables of Blackboard and Brightspace, read row by row."""

import csv
import io
from dataclasses import replace

import pytest

from quizgen.errors import FormatError
from quizgen.model.item import ShortAnswer
from quizgen.model.quiz import Quiz, Settings
from quizgen.writers import losses, write
from tests.support.asked import Asked, all_asked, asked, tidy
from tests.support.quizzes import HAZARDS, hostile_quiz, large_quiz, only, sample_quiz

each_hazard = pytest.mark.parametrize("hazard", [pytest.param(text, id=name) for name, text in HAZARDS.items()])


def contents(name: str, quiz: Quiz) -> str:
    [found] = write(name, quiz, Settings()).values()
    return found.decode()


def read_blackboard(text: str) -> list[Asked]:
    lines = [line.split("\t") for line in text.split("\n")]
    if lines.pop() != [""] or any(len(line) < 3 or not all(line) for line in lines):
        raise ValueError("a blank line or field")
    return [_blackboard(*line) for line in lines]


def _blackboard(kind: str, prompt: str, *fields: str) -> Asked:
    match kind:
        case "MC":
            right = tuple(text for text, judged in zip(fields[::2], fields[1::2], strict=True) if judged == "correct")
            return Asked(kind="choice", prompt=prompt, options=fields[::2], right=right)
        case "TF":
            return Asked(kind="truefalse", prompt=prompt, options=("True", "False"), right=(fields[0].capitalize(),))
        case "MAT":
            pairs = tuple(zip(fields[::2], fields[1::2], strict=True))
            return Asked(kind="matching", prompt=prompt, options=tuple(sorted(fields[1::2])), right=pairs)
        case "ORD":
            return Asked(kind="ordering", prompt=prompt, right=fields)
        case "ESS":
            return Asked(kind="open", prompt=prompt)
        case "NUM":
            return Asked(kind="typed", prompt=prompt, right=fields[:1])
        case _:
            return Asked(kind="typed", prompt=prompt, right=fields)


def read_brightspace(text: str) -> list[Asked]:
    found: list[Asked] = []
    for row in csv.reader(io.StringIO(text, newline="")):
        if row[0] == "NewQuestion":
            found.append(Asked(kind=row[1], prompt=""))
        else:
            found[-1] = _with(found[-1], *row)
    return [replace(each, options=tuple(sorted(each.options)) if each.kind == "M" else each.options) for each in found]


def _with(question: Asked, name: str, *values: str) -> Asked:  # noqa: C901 -- a case for each name of a row
    match name:
        case "QuestionText":
            return replace(question, prompt=values[0])
        case "Points":
            return replace(question, points=float(values[0]))
        case "Option":
            right = (values[1],) if values[0] == "100" else ()
            return replace(question, options=(*question.options, values[1]), right=(*question.right, *right))
        case "TRUE" | "FALSE":
            right = (name.capitalize(),) if values[0] == "100" else ()
            return replace(question, options=(*question.options, name.capitalize()), right=(*question.right, *right))
        case "Answer" if values[0] == "100":
            return replace(question, right=(*question.right, values[1]))
        case "Choice":
            return replace(question, right=(*question.right, values[1]))
        case "Match":
            index = int(values[0]) - 1
            paired = (question.right[index], values[1])
            pairs = (*question.right[:index], paired, *question.right[index + 1 :])
            return replace(question, options=(*question.options, values[1]), right=pairs)
        case "Item":
            return replace(question, right=(*question.right, values[0]))
        case "Feedback":
            return replace(question, told=(values[0],))
        case "ID" | "Title" | "Difficulty" | "InputBox" | "Scoring" | "AnswerKey":
            return question
        case _:
            raise ValueError(name)


def without_spares(question: Asked) -> Asked:
    """As many right as left sides."""
    if question.kind != "matching":
        return question
    return replace(question, options=tuple(sorted(str(pair[1]) for pair in question.right if isinstance(pair, tuple))))


def for_blackboard(quiz: Quiz) -> list[Asked]:
    return [
        replace(without_spares(each), kind="typed" if each.kind in {"short", "cloze"} else each.kind, told=(), points=1)
        for each in all_asked(quiz)
    ]


KINDS = {
    "choice": "MC",
    "truefalse": "TF",
    "cloze": "SA",
    "short": "SA",
    "matching": "M",
    "ordering": "O",
    "open": "WR",
}


def for_brightspace(quiz: Quiz) -> list[Asked]:
    return [
        replace(without_spares(each), kind=KINDS[each.kind], told=(" ".join(each.told),) if each.told else ())
        for each in all_asked(quiz)
    ]


def test_blackboard_has_every_item_with_its_key() -> None:
    assert read_blackboard(contents("blackboard", sample_quiz())) == for_blackboard(sample_quiz())


@each_hazard
def test_blackboard_has_hostile_text_as_it_is(hazard: str) -> None:
    assert read_blackboard(contents("blackboard", hostile_quiz(hazard))) == for_blackboard(hostile_quiz(hazard))


def test_blackboard_takes_a_number_for_a_number() -> None:
    assert contents("blackboard", only(ShortAnswer(stem="How many?", answer="8,550"))) == "NUM\tHow many?\t8550\t0\n"


def test_blackboard_takes_five_hundred_questions() -> None:
    with pytest.raises(FormatError, match="510 questions, Blackboard takes 500"):
        contents("blackboard", large_quiz(34))


def test_brightspace_has_every_item_with_its_key_its_points_and_its_proof() -> None:
    assert read_brightspace(contents("brightspace", sample_quiz())) == for_brightspace(sample_quiz())


@each_hazard
def test_brightspace_has_hostile_text_as_it_is(hazard: str) -> None:
    assert read_brightspace(contents("brightspace", hostile_quiz(hazard))) == for_brightspace(hostile_quiz(hazard))


@pytest.mark.parametrize("name", ["blackboard", "brightspace"])
def test_right_sides_that_belong_to_nothing_are_said_to_be_lost(name: str) -> None:
    messages = [finding.message for finding in losses(name, sample_quiz()) if finding.subject == "matching-oils"]

    assert "belong to nothing" in messages[0]
    assert "Sold ships" not in contents(name, sample_quiz())


def test_brightspace_has_levels_of_difficulty() -> None:
    quiz = only(ShortAnswer(stem="Who?", answer="Ann"))
    hard = replace(quiz, parts=(replace(quiz.parts[0], items=(replace(quiz.items[0], difficulty="hard"),)),))

    assert "Difficulty,3\r\n" in contents("brightspace", quiz)
    assert "Difficulty,5\r\n" in contents("brightspace", hard)
    assert tidy(asked(quiz.items[0]).prompt) == "Who?"
