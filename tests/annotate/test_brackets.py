import pytest

from quizgen.annotate.brackets import without_brackets, without_stray_spaces
from quizgen.annotate.normalise import normalise


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Emily (born in 1830) wrote.", "Emily wrote."),
        ("Emily [sic] wrote.", "Emily wrote."),
        ("(Then) Emily wrote.", " Emily wrote."),
        ("Emily (a (great) poet) wrote.", "Emily (a poet) wrote."),
        ("Emily wrote :-)", "Emily wrote :-)"),
        ("Emily wrote ().", "Emily wrote ()."),
        ("Emily wrote (and wrote.", "Emily wrote (and wrote."),
        ("In Oslo, the Tide (Norwegian: Tidevannet), was sung.", "In Oslo, the Tide was sung."),
        ("Ann, a poet (and bard), was there.", "Ann, a poet, was there."),
        (f"Emily wrote ({'very ' * 80}much).", f"Emily wrote ({'very ' * 80}much)."),
    ],
)
def test_asides_in_brackets_are_left_out(text: str, expected: str) -> None:
    assert without_brackets(normalise(text)).text == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It flew at (very nearly) full speed.", "It flew at very nearly full speed."),
        ("Owls of (non-white) colour bred (mostly here).", "Owls of non-white colour bred."),
        ("Owls bred in a (usually small) group (in all).", "Owls bred in a usually small group."),
        ("All owls (except for Emily) slept.", "All owls, except for Emily, slept."),
        ("All owls slept (with the exception of Emily).", "All owls slept, with the exception of Emily."),
        (
            "All owls (with a few exceptions) slept (unless it rained).",
            "All owls, with a few exceptions, slept, unless it rained.",
        ),
        ("Owls bred with their kin (usually an aunt) asleep.", "Owls bred with their kin asleep."),
        ("Owls bred in a nest (often very small) alone.", "Owls bred in a nest alone."),
        ("Owls bred in nests of (mostly very small) twigs.", "Owls bred in nests of mostly very small twigs."),
        ("Owls sleep (almost) daily.", "Owls sleep almost daily."),
        ("Eva calls it “a threat [to the] port”.", 'Eva calls it "a threat to the port".'),
        ("Eva says “he [Max] left [them].”", 'Eva says "he left them."'),
        ("Eva says that “[h]e left” and [w]as sad.", 'Eva says that "he left" and was sad.'),
        ("It cost $3 (nearly £2) and is red (mostly).", "It cost $3 and is red."),
    ],
)
def test_what_limits_a_statement_stays_without_its_brackets(text: str, expected: str) -> None:
    normal = without_brackets(normalise(text))

    assert normal.text == expected
    assert len(normal.offsets) == len(normal.text) + 1
    assert [text[offset] for offset in normal.offsets[:-1] if text[offset].isalnum()] == [
        each for each in expected if each.isalnum()
    ]


@pytest.mark.parametrize("text", ["Emily (born in 1830) wrote “verse”[2] at home.", "(So) it ended (at last)", "(all)"])
def test_each_character_knows_where_it_comes_from(text: str) -> None:
    normal = without_brackets(normalise(text))

    assert len(normal.offsets) == len(normal.text) + 1
    assert normalise("".join(text[offset] for offset in normal.offsets[:-1])).text == normal.text.strip()


def test_a_span_across_an_aside_is_the_span_in_the_original() -> None:
    text = "Emily (born in 1830) wrote."
    start, end = without_brackets(normalise(text)).original(0, len("Emily wrote"))

    assert text[start:end] == "Emily (born in 1830) wrote"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She spoke of “neglect of sailors ”.", 'She spoke of "neglect of sailors".'),
        ("She sang The Tide , and The Wind Is Free .", "She sang The Tide, and The Wind Is Free."),
        ("She asked “Why ?” and left", 'She asked "Why?" and left'),
        ('a .22 rifle, 10" long and "new"', 'a .22 rifle, 10" long and "new"'),
        ("He said “no”, and “yes” later", 'He said "no", and "yes" later'),
        ("it rained . . . and rained", "it rained . . . and rained"),
        ("the Pirates ’ season did n’t end Lima ’s hope", "the Pirates' season didn't end Lima's hope"),
        ("an ’s’ and ’the boys ’ are two", "an 's' and 'the boys ' are two"),
    ],
)
def test_stray_spaces_before_marks_are_left_out(text: str, expected: str) -> None:
    normal = without_stray_spaces(normalise(text))

    assert normal.text == expected
    assert len(normal.offsets) == len(normal.text) + 1
    assert [text[offset] for offset in normal.offsets[:-1] if text[offset].isalnum()] == [
        each for each in expected if each.isalnum()
    ]
