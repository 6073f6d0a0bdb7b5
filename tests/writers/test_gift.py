from dataclasses import replace

import pytest

from quizgen.model.item import GAP, Cloze, Event, Item, Matching, MultipleChoice, Ordering, Pair, ShortAnswer
from quizgen.model.quiz import Part, Quiz, Settings
from quizgen.writers import losses, write
from tests.support.asked import Asked, all_asked
from tests.support.quizzes import HAZARDS, hostile_quiz, only, sample_quiz
from tests.support.readback_gift import comments, read_gift

each_hazard = pytest.mark.parametrize("hazard", [pytest.param(text, id=name) for name, text in HAZARDS.items()])

TRAPS = {
    "weight": "%50%Helium",
    "full weight": "=%100%all",
    "format": "[html]x",
    "another format": "[plain] x [markdown]",
    "note": "[note] x",
    "zero": "0",
    "comment": "// not a comment",
    "address": "//example.org/a",
    "star": r"5 * 4 \* 3",
    "newline": r"\nu \times C:\new",
    "backslash at the end": "ends in \\",
    "escaped brace": r"\{ \} \: \~",
    "entity": "&#37;50&#37; &amp;#35;",
    "hash marks": "#### # ##",
    "category": "$CATEGORY: x",
    "true": "TRUE",
    "description": "::a::b::",
}
"""What Moodle's importer was seen to stumble over → the string."""


def document(quiz: Quiz) -> bytes:
    [contents] = write("gift", quiz, Settings()).values()
    return contents


def without_points(quiz: Quiz) -> list[Asked]:
    return [replace(each, points=1) for each in all_asked(quiz)]


def test_every_item_arrives_with_its_key_and_its_proof() -> None:
    category, questions = read_gift(document(sample_quiz()))

    assert category == "The Light at Corran Point"
    assert questions == without_points(sample_quiz())


@each_hazard
def test_hostile_text_arrives_as_it_is(hazard: str) -> None:
    quiz = hostile_quiz(hazard)
    typed = {item.id for item in quiz.items if item.kind in {"short", "cloze"}}
    kept = replace(quiz, parts=(Part(heading="", items=tuple(item for item in quiz.items if item.id not in typed)),))

    assert read_gift(document(quiz))[1] == without_points(kept if "->" in hazard else quiz)


@pytest.mark.parametrize("trap", TRAPS.values(), ids=TRAPS)
def test_what_moodle_stumbled_over_arrives_as_it_is(trap: str) -> None:
    assert read_gift(document(hostile_quiz(trap)))[1] == without_points(hostile_quiz(trap))


def test_an_answer_with_an_arrow_is_left_out_by_name() -> None:
    arrow = Item(id="arrow", question=ShortAnswer(stem="Which reaction?", answer="A", accepted=("A -> B",)))
    gap = Item(id="gap", question=Cloze(sentence=f"It goes {GAP}.", answer="A->B"))
    good = Item(id="good", question=MultipleChoice(stem="A -> ?", options=("B -> C", "C"), correct=0))
    quiz = replace(sample_quiz(), parts=(Part(heading="Part", items=(arrow, gap, good)),))

    assert [(finding.code, finding.subject) for finding in losses("gift", quiz)] == [
        ("left-out", "arrow"),
        ("left-out", "gap"),
    ]
    assert read_gift(document(quiz))[1] == without_points(replace(quiz, parts=(Part(heading="", items=(good,)),)))


def test_arrows_in_pairs_and_events_arrive() -> None:
    pairs = only(Matching(prompt="Match.", pairs=(Pair(left="a -> b", right="c -> d"), Pair(left="e", right="-> f"))))
    events = only(Ordering(prompt="Order.", events=(Event(text="a -> b"), Event(text="c"))))

    assert read_gift(document(pairs))[1] == without_points(pairs)
    assert read_gift(document(events))[1] == without_points(events)


def test_numbers_are_numerical_in_questions_and_in_gaps() -> None:
    assert b"{#\n=8550:0\n}" in document(only(ShortAnswer(stem="How many?", answer="8,550")))
    assert b"{#\n=1904:0\n}" in document(only(Cloze(sentence=f"In {GAP}.", answer="1904")))


def test_points_are_said_to_be_lost() -> None:
    quiz = only(ShortAnswer(stem="Who?", answer="Ann"), points=3)

    assert [finding.code for finding in losses("gift", quiz)] == ["not-kept"]


def test_each_question_has_its_id_and_its_tags() -> None:
    assert comments(document(sample_quiz()))[0] == (
        "// [id:choice-oil] [tag:bloom-remember] [tag:corran-point] [tag:difficulty-medium] [tag:quizgen-choice]"
    )
