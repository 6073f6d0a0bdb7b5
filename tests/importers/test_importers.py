"""Files as teachers have them, from other programs than ours."""

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.errors import QuizFileError
from quizgen.importers import Imported, read_items
from quizgen.model.item import Cloze, Item, Matching, MultipleChoice, OpenResponse, Ordering, ShortAnswer, TrueFalse
from tests.support.items import show_item

GIFT = """\
// my questions
$CATEGORY: $course$/top/Unit 3/Light//houses

::Tower:: How high is the tower? {
  ~13 metres # no
  =31 metres # yes: see p. 3
  ~%0%26 metres
}

The tower stands on a reef.{T#why#right}

The lamp burned {=colza oil#ok} until 1904.

In which year?{#1904:2}

Who kept it?{=Maud Ferrier =%50%Maud =Ferrier}

[html]<p>Match <b>each</b>\\: what belongs?</p>{
=The lamp -> oil
=The tower -> stone
= -> wood
}

Say why.{}

Which two?{~%50%a ~%50%b ~c}

Just a text to read.
"""

MOODLE = """\
<?xml version="1.0" encoding="UTF-8"?>
<quiz>
<question type="category"><category><text>$course$/top/Lighthouses</text></category></question>
<question type="multichoice">
  <name><text>Q</text></name>
  <questiontext format="html"><text><![CDATA[<p>How <b>high</b> is it?</p><p>Think.</p>]]></text></questiontext>
  <defaultgrade>2.0000000</defaultgrade>
  <answer fraction="0" format="html"><text><![CDATA[<p>13&nbsp;m</p>]]></text></answer>
  <answer fraction="100" format="html"><text>31 m</text></answer>
  <tags><tag><text>unit 3</text></tag></tags>
</question>
<question type="cloze">
  <questiontext format="html"><text>It burned {1:SHORTANSWER:=oil#Yes~%50%fat#Half} for years.</text></questiontext>
</question>
<question type="cloze">
  <questiontext format="html"><text>It is {1:MULTICHOICE:wood~=stone~brick}.</text></questiontext>
</question>
<question type="cloze">
  <questiontext format="html"><text>{1:SA:=Two} gaps {1:NM:=2:0}.</text></questiontext>
</question>
<question type="shortanswer">
  <questiontext format="html"><text>Who?</text></questiontext>
  <answer fraction="100"><text>*Ferrier*</text></answer>
</question>
<question type="ddmarker"><questiontext format="html"><text>Drag.</text></questiontext></question>
</quiz>
"""

AIKEN = """\
How high is the tower?
A. 13 metres
B. 31 metres
ANSWER: B

Is it stone?
A) True
B) False
ANSWER: A

No key?
A) a
B) b
"""

TEXT2QTI = """\
Quiz title: Lighthouses
Quiz description: A quiz.

Points: 2
1.  How *high* is
    the tower?
a)  13 metres
... no
*b) 31 metres

2.  Who kept it?
*   Maud Ferrier
*   Ferrier

3.  In which year?
=   1904 +- 1

4.  Say why.
... Because of the reef.
____

5.  Which two?
[*] a
[*] b
[ ] c
"""

CSV = """\
Question;Answer;Option 1;Option 2;Option 3;Points;Tags
How high?;31 m;13 m;31 m;26 m;3;unit 3, towers
How old?;2;100;150;;;
It is stone.;true;;;;;
It burned ____.;oil;;;;;
Who kept it?;Maud Ferrier;;;;;
No answer?;;;;;;
"""


def shown(imported: Imported) -> list[str]:
    return [show_item(item) for item in imported.items]


def left_out(imported: Imported) -> list[tuple[str, str]]:
    return [(finding.about, finding.message) for finding in imported.findings if finding.code == "left-out"]


def read(text: str, name: str = "<stdin>") -> Imported:
    return read_items(text.encode(), name)


def test_gift_gives_every_kind() -> None:
    imported = read(GIFT)

    assert imported.title == "Light/houses"
    assert shown(imported) == [
        "How high is the tower?\n- 13 metres\n* 31 metres\n- 26 metres",
        "The tower stands on a reef.\ntrue",
        "The lamp burned ____ until 1904.\n= colza oil",
        "In which year?\n= 1904",
        "Who kept it?\n= Maud Ferrier\n= Ferrier",
        "Match each: what belongs?\nThe lamp = oil\nThe tower = stone\n- wood",
        "Say why.\n= –",
    ]
    assert left_out(imported) == [
        ("Which two?", "2 of its options are right, a choice of ours has one"),
        ("Just a text to read.", "it is a text without an answer in braces"),
    ]


def test_moodle_xml_gives_what_has_a_counterpart() -> None:
    imported = read(MOODLE)

    assert imported.title == "Lighthouses"
    assert shown(imported) == [
        "How high is it? Think.\n- 13\N{NO-BREAK SPACE}m\n* 31 m",
        "It burned ____ for years.\n= oil",
        "It is ____.\n- wood\n* stone\n- brick",
    ]
    assert imported.items[0].points == 2
    assert imported.items[0].tags == ("unit 3",)
    assert [message for _, message in left_out(imported)] == [
        "it has 2 gaps, one of ours has one",
        "its answer is a pattern, not a text",
        "there is no counterpart of Moodle's type 'ddmarker'",
    ]


def test_aiken_gives_choices_and_statements() -> None:
    imported = read(AIKEN)

    assert shown(imported) == ["How high is the tower?\n- 13 metres\n* 31 metres", "Is it stone?\ntrue"]
    assert left_out(imported) == [("No key?", "it has no ANSWER")]


def test_text2qti_gives_what_has_a_counterpart() -> None:
    imported = read(TEXT2QTI)

    assert imported.title == "Lighthouses"
    assert shown(imported) == [
        "How high is the tower?\n- 13 metres\n* 31 metres",
        "Who kept it?\n= Maud Ferrier\n= Ferrier",
        "In which year?\n= 1904",
        "Say why.\n= Because of the reef.",
    ]
    assert [item.points for item in imported.items] == [2, 1, 1, 1]
    assert left_out(imported) == [("Which two?", "2 of its options are right, a choice of ours has one")]


def test_a_table_gives_a_question_a_row() -> None:
    imported = read(CSV)

    assert shown(imported) == [
        "How high?\n- 13 m\n* 31 m\n- 26 m",
        "How old?\n- 100\n* 150",
        "It is stone.\ntrue",
        "It burned ____.\n= oil",
        "Who kept it?\n= Maud Ferrier",
    ]
    assert imported.items[0].points == 3
    assert imported.items[0].tags == ("unit 3", "towers")
    assert left_out(imported) == [("No answer?", "it has no answer")]


def not_kept(text: str) -> list[tuple[str, str]]:
    return [(f.about, f.message.partition(" ")[0]) for f in read(text).findings if f.code == "not-kept"]


def test_what_is_lost_of_a_question_is_told() -> None:
    assert not_kept(GIFT) == [
        ("How high is the tower?", "feedback"),
        ("The tower stands on a reef.", "feedback"),
        ("The lamp burned ____ until 1904.", "feedback"),
        ("In which year?", "how"),
        ("Who kept it?", "answers"),
    ]
    assert not_kept(TEXT2QTI) == [("How high is the tower?", "feedback"), ("In which year?", "how")]
    assert not_kept(MOODLE) == [("It burned ____ for years.", "feedback"), ("It burned ____ for years.", "answers")]
    assert not_kept("A?{=a####Told by a teacher.}") == [("A?", "feedback")]
    assert not_kept("A?{=a####[html]<p>From the text\\: “a”</p>}") == []


FULL_MOODLE = """\
<quiz><question type="multichoice">
  <questiontext format="html"><text>How high is it?</text></questiontext>
  <answer fraction="100"><text>31 m</text></answer><answer fraction="0"><text>13 m</text></answer>
  {more}
</question></quiz>
"""


@pytest.mark.parametrize(
    ("more", "lost"),
    [
        ("<correctfeedback><text>Your answer is correct.</text></correctfeedback>", []),
        ("<correctfeedback><text>&lt;p&gt;Your answer is correct.&lt;/p&gt;</text></correctfeedback>", []),
        ("<incorrectfeedback><text>Think of a house.</text></incorrectfeedback>", ["feedback"]),
        ("<hint><text>More than a house.</text></hint>", ["hints"]),
        ("<hint><text></text></hint>", []),
    ],
)
def test_what_moodle_tells_beside_the_answer_is_named_if_a_teacher_wrote_it(more: str, lost: list[str]) -> None:
    assert not_kept(FULL_MOODLE.format(more=more)) == [("How high is it?", what) for what in lost]


def test_what_text2qti_tells_of_right_and_wrong_is_named() -> None:
    text = "1.  Who?\n+   Well done.\n*   Ferrier\n\n2.  When?\n!   In a war.\n*   1904\n\n3.  Where?\n*   here\n"

    assert not_kept(text) == [("Who?", "feedback"), ("When?", "feedback")]


def test_what_stands_between_questions_of_text2qti_is_named() -> None:
    text = "Text: Read chapter 2.\n\nGROUP\nPick: 1\n1.  Who?\n*   Ferrier\n\n2.  When?\n*   1904\n\nEND_GROUP\n"

    assert not_kept(text) == [("Read chapter 2.", "texts"), ("group", "groups")]
    assert len(read(text).items) == 2


def test_explanations_in_a_table_are_named() -> None:
    table = "Question,Option 1,Option 2,Correct Answer,Answer explanation\nHow high?,13,31,2,See page 3\nOld?,a,b,1,\n"

    assert not_kept(table) == [("How high?", "feedback")]


def test_beside_wrong_answers_a_number_is_an_answer_and_no_place() -> None:
    table = "Question,Correct Answer,Incorrect Answer 1,Incorrect Answer 2\nHow many?,2,3,4\nHow high?,31,13,\n"

    assert shown(read(table)) == ["How many?\n* 2\n- 3\n- 4", "How high?\n* 31\n- 13"]


def test_a_key_in_a_table_that_may_be_two_options_costs_the_question() -> None:
    table = "Question,Option 1,Option 2,Correct Answer\nHow many?,2,1,1\nHow old?,1,2,2\nHow high?,1904,31,31\n"
    numbers = 'Question,Option 1,Option 2,Correct Answer\nHow many?,"2,000","1,000","1,000"\n'

    assert left_out(read(table)) == [("How many?", "its key is an option and the number of another")]
    assert shown(read(table)) == ["How old?\n- 1\n* 2", "How high?\n- 1904\n* 31"]
    assert shown(read(numbers)) == ["How many?\n- 2,000\n* 1,000"]


@pytest.mark.parametrize("key", ["3", "1,3", "0"])
def test_a_key_in_a_table_that_leads_nowhere_costs_the_question(key: str) -> None:
    table = f'Question,Option 1,Option 2,Correct Answer\nHow high?,13 m,31 m,"{key}"\nOld?,a,b,1\n'

    assert left_out(read(table)) == [("How high?", "its key is the number of an option that is not there")]


@pytest.mark.parametrize("text", [GIFT, MOODLE, AIKEN, TEXT2QTI, CSV])
def test_windows_newlines_and_marks_make_no_difference(text: str) -> None:
    windows = read_items(b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode(), "<stdin>")

    assert shown(windows) == shown(read(text))


def test_of_two_items_with_one_id_the_second_gets_another() -> None:
    imported = read("// [id:q1]\nA?{=a}\n\n// [id:q1]\nB?{=b}\n")

    assert imported.items[0].id == "q1"
    assert len({item.id for item in imported.items}) == 2


@pytest.mark.parametrize(
    ("raw", "what"),
    [
        (b"just a text\nof two lines", "no questions in a format that is known"),
        (b"\xff\xfe\x00", "not UTF-8 text"),
        (b"<quiz><question type='x'>", "malformed XML"),
        (b"<!DOCTYPE q [<!ENTITY a 'b'>]><quiz><question/></quiz>", "declares its own entities"),
        (b"Which?{~%50%a ~%50%b}", "no question in it can be used: 2 of its options are right"),
        (b"A?{#}", "its answer is not a number"),
        (b"A?{#1..2}", "its answer is not a number"),
        (b"A?{= ->}", "pairs has 0, fewer than 2"),
        (b"A?{=a -> b =c -> b}", "two right sides are equal"),
        (b"x" * 10_000_001, "more than 10,000,000 bytes"),
        (b"", "no questions in a format that is known"),
    ],
)
def test_what_is_no_quiz_is_refused_with_a_reason(raw: bytes, what: str) -> None:
    with pytest.raises(QuizFileError, match=what):
        read_items(raw, "<stdin>")


def test_a_format_may_be_named() -> None:
    assert shown(read_items(b"front,back\ncat,chat\n", "words.txt", form="csv")) == ["cat\n= chat"]


def test_every_kind_can_be_imported() -> None:
    found = {type(item.question) for item in (*read(GIFT).items, *read(MOODLE).items, *read(TEXT2QTI).items)}
    ordering: Item = read("Order.{>2 ALL\none\ntwo\n}").items[0]

    assert found | {type(ordering.question)} == {
        *(Cloze, Matching, MultipleChoice, OpenResponse, Ordering, ShortAnswer, TrueFalse),
    }


SYNTAX = (
    *("{", "}", "=", "~", "#", "->", "%50%", "%100%", "%x%", "{#", "{=a}", "{T}", "####", "::", "\n", "\n\n", "//"),
    *("[html]", "[id:x]", "\\", ">3 ALL\n", "ANSWER: A", "A) a", "B. b", "1. q", "*a) x", "b) y", "* z", "= 3 +- 1"),
    *("____", "Question,Answer\n", ",", ";", '"', "\t", "2", "$CATEGORY: ", "&#125;", "<b>", "..", ":", "٣", "\x00"),
)


@pytest.mark.parametrize("form", ["aiken", "gift", "text2qti", "csv"])
@given(parts=st.lists(st.sampled_from(SYNTAX), max_size=12))
def test_any_text_is_read_or_refused(form: str, parts: list[str]) -> None:
    with contextlib.suppress(QuizFileError):
        read_items("".join(parts).encode(), "<stdin>", form=form)


XML = (
    *(
        "<answer fraction='100'>",
        "<answer fraction='x'>",
        "</answer>",
        "<text>",
        "</text>",
        "a",
        "{1:SA:=a}",
        "{1:NM:=}",
    ),
    *("<subquestion>", "</subquestion>", "<tolerance>x</tolerance>", "<defaultgrade>-1</defaultgrade>", "<idnumber/>"),
    *(
        "<questiontext format='html'>",
        "</questiontext>",
        "<generalfeedback><text>b</text></generalfeedback>",
        "&lt;p&gt;",
    ),
)


@given(
    kind=st.sampled_from(
        ["multichoice", "truefalse", "shortanswer", "numerical", "matching", "ordering", "essay", "cloze"]
    ),
    parts=st.lists(st.sampled_from(XML), max_size=10),
)
def test_any_moodle_xml_is_read_or_refused(kind: str, parts: list[str]) -> None:
    document = f"<quiz><question type='{kind}'>{''.join(parts)}</question></quiz>"
    with contextlib.suppress(QuizFileError):
        read_items(document.encode(), "<stdin>", form="moodle")
