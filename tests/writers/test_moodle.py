import re
from dataclasses import replace

import pytest

from quizgen.model.item import GAP, Cloze, MultipleChoice, ShortAnswer
from quizgen.model.quiz import Part, Quiz, Settings
from quizgen.writers import losses, write
from tests.support.asked import all_asked
from tests.support.quizzes import HAZARDS, hostile_quiz, only, sample_quiz
from tests.support.readback_moodle import question_names, read_moodle

each_hazard = pytest.mark.parametrize("hazard", [pytest.param(text, id=name) for name, text in HAZARDS.items()])


def document(quiz: Quiz) -> bytes:
    [contents] = write("moodle", quiz, Settings()).values()
    return contents


def test_every_item_arrives_with_its_key_its_points_and_its_proof() -> None:
    category, questions = read_moodle(document(sample_quiz()))

    assert category == "The Light at Corran Point"
    assert questions == all_asked(sample_quiz())


@each_hazard
def test_hostile_text_arrives_as_it_is(hazard: str) -> None:
    _, questions = read_moodle(document(hostile_quiz(hazard)))

    assert questions == all_asked(hostile_quiz(hazard))


@pytest.mark.parametrize("text", ["one\n\ntwo\tthree", "a\x00b\x1fc\ufffe", "\ud800 half"])
def test_what_xml_cannot_hold_becomes_a_space(text: str) -> None:
    _, questions = read_moodle(document(hostile_quiz(text)))

    assert len(questions) == len(hostile_quiz(text).items)


@pytest.mark.parametrize(("answer", "key"), [("1904", b"1904"), ("8,550", b"8550"), ("-3.5", b"-3.5")])
def test_an_answer_that_is_a_number_is_numerical(answer: str, key: bytes) -> None:
    short = document(only(ShortAnswer(stem="How many?", answer=answer)))
    gap = document(only(Cloze(sentence=f"It has {GAP}.", answer=answer)))

    assert b'<question type="numerical">' in short
    assert b"<text><![CDATA[%s]]></text>" % key in short
    assert b"{1:NUMERICAL:=%s:0}" % key in gap
    assert read_moodle(gap)[1][0].right == (key.decode(),)


@pytest.mark.parametrize("answer", ["31 metres", "1,2", "in 1904", "3,14", "1904/5", "٣"])
def test_an_answer_with_anything_but_a_number_is_a_text(answer: str) -> None:
    assert b'<question type="shortanswer">' in document(only(ShortAnswer(stem="How many?", answer=answer)))


def test_a_number_with_other_wordings_is_a_text() -> None:
    question = ShortAnswer(stem="How many?", answer="6", accepted=("six",))

    assert read_moodle(document(only(question)))[1][0].right == ("6", "six")
    assert b'type="shortanswer"' in document(only(question))


def test_options_are_shuffled_unless_they_ascend() -> None:
    years = MultipleChoice(stem="When?", options=("1904", "1905"), correct=0)
    names = MultipleChoice(stem="Who?", options=("Ann", "Bob"), correct=0)

    assert b"<shuffleanswers>false<" in document(only(years))
    assert b"<shuffleanswers>true<" in document(only(names))


def test_right_sides_that_belong_to_nothing_have_no_left_side() -> None:
    assert (
        b'<subquestion format="html">\n<text></text>\n<answer><text><![CDATA[Sold ships]]></text></answer>'
        in document(sample_quiz())
    )


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("AC/DC", "AC/DC"),
        ("a < b", "a ‹ b"),
        ("/ends/", "ends"),
        ("//", "corran-point"),
        ("0", "corran-point"),
        ("</style>", "‹/style›"),
    ],
)
def test_a_title_that_moodle_would_change_is_changed_visibly(title: str, name: str) -> None:
    assert read_moodle(document(replace(sample_quiz(), title=title)))[0] == name


def test_a_space_between_two_marks_is_kept() -> None:
    quiz = only(ShortAnswer(stem='Say "a" "b" & <c> <d>.', answer='"a" "b" <c> <d>'))

    [question] = read_moodle(document(quiz))[1]

    assert question.prompt == 'Say "a" "b" & <c> <d>.'
    assert question.right == ('"a" "b" <c> <d>',)


@pytest.mark.parametrize("answer", [r"a\}b", r"a\#b", r"\\}", "\\", r"5 \* 4", "%50%x", "~=x"])
def test_what_is_syntax_in_a_gap_arrives_as_it_is(answer: str) -> None:
    assert read_moodle(document(only(Cloze(sentence=f"It is {GAP}.", answer=answer))))[1][0].right == (answer,)


def test_names_are_numbered_and_short() -> None:
    long = only(ShortAnswer(stem="Who " + "really " * 50 + "did it?", answer="nobody"))

    [name] = question_names(document(long))

    assert name.startswith("01 Who really")
    assert len(name) <= 84


def test_a_gap_without_points_counts_and_it_is_said() -> None:
    quiz = only(Cloze(sentence=f"It is {GAP}.", answer="ice"), points=0)

    assert b"{1:SHORTANSWER:=ice}" in document(quiz)
    assert [(finding.code, finding.subject) for finding in losses("moodle", quiz)] == [("not-kept", "only")]


def test_a_teacher_is_told_of_long_answers_and_nothing_else_is_lost() -> None:
    [found] = losses("moodle", sample_quiz())

    assert found.subject == "short-why"
    assert "only in the very words of the key" in found.message


def test_a_tag_that_moodle_stops_at_is_not_there() -> None:
    quiz = only(ShortAnswer(stem="Who?", answer="Ann"))
    [item] = quiz.items
    tagged = replace(quiz, parts=(Part(heading="", items=(replace(item, tags=("0", "Unit 3, ice", "§")),)),))

    assert re.findall(rb"<tag><text><!\[CDATA\[(.*?)\]\]>", document(tagged)) == [
        *(b"Unit-3-ice", b"bloom-remember", b"difficulty-medium", b"quizgen-short")
    ]
