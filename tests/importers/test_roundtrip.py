"""What our writers write comes back as it was, as far as the format holds it: the proof of both sides."""

from dataclasses import replace

import pytest

from quizgen.importers import read_items
from quizgen.model.item import Cloze, Item, Matching, OpenResponse, Ordering, Question, ShortAnswer, TrueFalse
from quizgen.model.quiz import Quiz, Settings
from quizgen.writers import losses, write
from tests.support.asked import tidy
from tests.support.quizzes import HAZARDS, hostile_quiz, sample_quiz

each_hazard = pytest.mark.parametrize("hazard", [pytest.param(text, id=name) for name, text in HAZARDS.items()])
each_format = pytest.mark.parametrize("name", ["moodle", "gift"])


def back(name: str, quiz: Quiz) -> tuple[Item, ...]:
    [(file, contents)] = write(name, quiz, Settings()).items()
    return read_items(contents, file).items


def without_proofs(question: Question) -> Question:
    """As it comes back: quotations are told, but not where they stand."""
    match question:
        case Matching(pairs=pairs):
            bare = tuple(replace(pair, evidence=None) for pair in pairs)
            return replace(question, pairs=bare)
        case Ordering(events=events):
            return replace(question, events=tuple(replace(event, evidence=None) for event in events), order=())
        case OpenResponse(expected=expected):
            return replace(question, expected=tuple(replace(point, evidence=None) for point in expected))
        case _:
            return question


def composed(question: Question) -> Question:
    """As all formats store it: composed, and each right wording once."""
    match question:
        case ShortAnswer(answer=answer, accepted=accepted):
            return replace(question, answer=tidy(answer), accepted=tuple(map(tidy, accepted)), stem=tidy(question.stem))
        case Cloze(sentence=sentence, answer=answer, accepted=accepted, hint=hint):
            return replace(
                question,
                sentence=tidy(sentence),
                answer=tidy(answer),
                accepted=tuple(map(tidy, accepted)),
                hint=tidy(hint),
            )
        case TrueFalse(statement=statement, correction=correction):
            return replace(question, statement=tidy(statement), correction=tidy(correction))
        case _:
            return question


def kept(name: str, quiz: Quiz) -> list[Item]:
    left_out = {finding.subject for finding in losses(name, quiz) if finding.code == "left-out"}
    return [item for item in quiz.items if item.id not in left_out]


@each_format
def test_questions_come_back_from_moodles_formats(name: str) -> None:
    quiz = sample_quiz()

    found = back(name, quiz)

    assert [item.id for item in found] == [item.id for item in quiz.items]
    assert [item.question for item in found] == [without_proofs(item.question) for item in quiz.items]
    assert [item.tags for item in found] == [item.tags for item in quiz.items]


@each_format
def test_nothing_of_ours_is_lost_on_the_way_back(name: str) -> None:
    [(file, contents)] = write(name, sample_quiz(), Settings()).items()

    assert read_items(contents, file).findings == ()


def test_points_come_back_from_moodle_xml() -> None:
    assert [item.points for item in back("moodle", sample_quiz())] == [item.points for item in sample_quiz().items]


@each_hazard
@each_format
def test_hostile_questions_come_back(name: str, hazard: str) -> None:
    quiz = hostile_quiz(hazard)
    if tidy(hazard) != hazard:
        pytest.skip("composed on the way: see the next test")

    found = {item.id: item.question for item in back(name, quiz)}

    assert found == {item.id: without_proofs(item.question) for item in kept(name, quiz)}


@each_format
def test_texts_come_back_composed(name: str) -> None:
    quiz = hostile_quiz(HAZARDS["decomposed accents"])
    typed = [item for item in quiz.items if item.kind in {"short", "cloze", "truefalse"}]

    found = {item.id: item.question for item in back(name, quiz)}

    assert [found[item.id] for item in typed] == [composed(item.question) for item in typed]


@pytest.mark.parametrize("name", ["aiken", "blooket", "gimkit"])
def test_what_can_be_ticked_comes_back(name: str) -> None:
    found = back(name, sample_quiz())

    expected = [item for item in sample_quiz().items if item.kind in {"choice", "truefalse"}]
    assert [(item.prompt, item.answer) for item in found] == [(item.prompt, item.answer) for item in expected]
    assert [item.kind for item in found] == [item.kind for item in expected]


@each_hazard
@pytest.mark.parametrize("name", ["aiken", "blooket", "gimkit"])
def test_hostile_options_come_back(name: str, hazard: str) -> None:
    quiz = hostile_quiz(hazard)
    if expected := kept(name, quiz):
        assert [(item.prompt, item.answer) for item in back(name, quiz)] == [
            (tidy(item.prompt), tidy(item.answer)) for item in expected
        ]
