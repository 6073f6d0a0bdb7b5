"""text2qti itself reads what we write for it."""

import html
from dataclasses import replace
from typing import Any

import lxml.html
import pytest
from text2qti.config import Config
from text2qti.quiz import Quiz as TheirQuiz

from quizgen.importers import read_items
from quizgen.model.item import Item, ShortAnswer
from quizgen.model.quiz import Part, Quiz, Settings
from quizgen.writers import losses, write
from tests.support.asked import Asked, asked, tidy
from tests.support.quizzes import HAZARDS, hostile_quiz, sample_quiz

each_hazard = pytest.mark.parametrize("hazard", [pytest.param(text, id=name) for name, text in HAZARDS.items()])

KINDS = {
    "multiple_choice_question": "choice",
    "true_false_question": "truefalse",
    "short_answer_question": "typed",
    "numerical_question": "typed",
    "essay_question": "open",
}


def document(quiz: Quiz) -> str:
    [contents] = write("text2qti", quiz, Settings()).values()
    return contents.decode()


def read(quiz: Quiz) -> list[Asked]:
    config = Config()
    theirs = TheirQuiz(document(quiz), config=config, source_name="quiz.txt")
    return [_asked(question) for question in theirs.questions_and_delims]


def _asked(question: Any) -> Asked:  # noqa: ANN401 -- text2qti has no types
    kind = KINDS[question.type]
    shown = [
        _shown(choice.choice_html_xml) if kind in {"choice", "truefalse"} else _typed(choice)
        for choice in question.choices
    ]
    right = [text for text, choice in zip(shown, question.choices, strict=True) if choice.correct]
    if question.type == "numerical_question":
        right = [str(question.numerical_exact)]
    told = _shown(question.feedback_html_xml) if question.feedback_html_xml else ""
    return Asked(
        kind=kind,
        prompt=_shown(question.question_html_xml),
        options=tuple(shown) if kind in {"choice", "truefalse"} else (),
        right=tuple(right),
        told=(told,) if told else (),
        points=question.points_possible,
    )


def _shown(escaped: str) -> str:
    """What Canvas shows; ValueError for anything but text."""
    tree = lxml.html.fragment_fromstring(html.unescape(escaped), create_parent="div")
    strange = {element.tag for element in tree.iter()} - {"div", "p"}
    if strange:
        raise ValueError(f"{strange} in {escaped}")
    return tidy(tree.text_content())


def _typed(choice: Any) -> str:  # noqa: ANN401 -- text2qti has no types
    return tidy(html.unescape(choice.choice_xml))


def expected(quiz: Quiz) -> list[Asked]:
    left_out = {finding.subject for finding in losses("text2qti", quiz) if finding.code == "left-out"}
    return [_expected(asked(item)) for item in quiz.items if item.id not in left_out]


def _expected(question: Asked) -> Asked:
    told = (" ".join(question.told),) if question.told else ()
    kind = "typed" if question.kind in {"short", "cloze"} else question.kind
    return replace(question, kind=kind, told=told, points=question.points or 1)


def test_text2qti_reads_every_item_with_its_key_its_points_and_its_proof() -> None:
    assert read(sample_quiz()) == expected(sample_quiz())


@each_hazard
def test_text2qti_reads_hostile_text_as_it_is(hazard: str) -> None:
    quiz = hostile_quiz(hazard)

    assert list(map(straight, read(quiz))) == list(map(straight, expected(quiz)))


def straight(question: Asked) -> Asked:
    """Without what text2qti's typography does to quotation marks, and to nothing else."""
    curly = str.maketrans("“”‘’", "\"\"''")

    def plain(texts: tuple[object, ...]) -> tuple[str, ...]:
        return tuple(str(text).translate(curly) for text in texts)

    return replace(
        question,
        prompt=question.prompt.translate(curly),
        options=plain(question.options),
        right=plain(question.right),
        told=plain(question.told),
    )


def test_two_questions_that_read_alike_would_stop_text2qti() -> None:
    twins = tuple(Item(id=name, question=ShortAnswer(stem="Who?", answer="Ann")) for name in ("one", "two"))
    quiz = replace(sample_quiz(), parts=(Part(heading="", items=twins),))

    assert [(finding.code, finding.subject) for finding in losses("text2qti", quiz)] == [("left-out", "two")]
    assert len(read(quiz)) == 1


def test_our_importer_reads_it_too() -> None:
    quiz = sample_quiz()

    found = read_items(document(quiz).encode(), "quiz.txt").items

    kept = [item for item in quiz.items if item.kind not in {"matching", "ordering"}]
    assert [(item.prompt, item.points) for item in found] == [(asked(item).prompt, item.points or 1) for item in kept]
    assert [item.answer for item in found if item.kind != "open"] == [
        item.answer for item in kept if item.kind != "open"
    ]
