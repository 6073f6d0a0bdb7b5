import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from quizgen.annotate.normalise import normalise, plain

TYPOGRAPHY = "‘’“”«»′″–—―‒‐‑−…ﬁﬂﬀ\u00ad\u200b\ufeff\u00a0\u2009\u202f\t½²ＡＢ１"
TEXTS = st.lists(
    st.sampled_from([*TYPOGRAPHY, *"ab Z1.,;)[]-'\"", "[1]", " [12]", "[2–4]", ".[a]", "[note 1]", "  "]), max_size=30
).map("".join)
SENTENCES = st.from_regex(r"[A-Za-z0-9.,;:'\"()-]+( [A-Za-z0-9.,;:'\"()-]+)*", fullmatch=True)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Putin’s “dear friend”", 'Putin\'s "dear friend"'),
        ("‚low‘ and „low“ quotes, «French» ones", '\'low\' and "low" quotes, "French" ones'),
        ("5′ 10″ tall", "5' 10\" tall"),
        ("the ﬁrst ofﬁce", "the first office"),
        ("and so on…", "and so on..."),
        ("a well\u2011known name", "a well-known name"),
        ("it fell to −5", "it fell to -5"),
        ("Ada (1815–1852)", "Ada (1815-1852)"),
        ("the New York–based firm", "the New York-based firm"),
        ("the war – a long one – ended", "the war – a long one – ended"),
        ("the war - a long one - ended 3 - 2", "the war – a long one – ended 3 - 2"),
        ("the war—a long one―ended", "the war—a long one—ended"),
        ("govern\u00adment\u200b", "government"),
        ("10\u00a0000\u2009km", "10 000 km"),
        ("two  spaces\tand a tab ", "two spaces and a tab"),
        ("１９９９", "1999"),
        ("10² is not 102, 2½ not 21/2", "10² is not 102, 2½ not 21/2"),
    ],
)
def test_typographic_characters_become_plain(text: str, expected: str) -> None:
    assert normalise(text).text == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It ended in 1990.[12] Then", "It ended in 1990. Then"),
        ("It ended [3] soon [4][5].", "It ended soon."),
        ("It ended.[1, 2][4–6]", "It ended."),
        ("It ended.[a][note 3][citation needed]", "It ended."),
        ("[1] It ended", "It ended"),
        ("[[1]]", "[]"),
    ],
)
def test_reference_marks_are_left_out(text: str, expected: str) -> None:
    assert normalise(text).text == expected


@pytest.mark.parametrize("text", ["He saw [the] end.", "[s]he left", "in [1984] he left", "He left [a] town", "a[i]"])
def test_other_brackets_stay(text: str) -> None:
    assert normalise(text).text == text


@given(SENTENCES)
def test_plain_text_stays_as_it_is(text: str) -> None:
    normalised = normalise(text)

    assert normalised.text == text
    assert normalised.offsets == tuple(range(len(text) + 1))


@given(TEXTS | st.text())
@example("[1[2]]")
@example("a\u00ad–b")
@example("a[1]–b")
def test_normalised_text_is_normal(text: str) -> None:
    once = normalise(text).text

    assert normalise(once).text == once


def test_every_character_becomes_plain_ones() -> None:
    once = {each for code in range(0x1_0000) for each in plain(chr(code))}

    assert {each for each in once if plain(each) != each} == set()


@given(TEXTS | st.text())
def test_offsets_ascend_within_the_original(text: str) -> None:
    normalised = normalise(text)

    assert len(normalised.offsets) == len(normalised.text) + 1
    assert list(normalised.offsets) == sorted(normalised.offsets)
    assert normalised.offsets[-1] <= len(text)


@given(TEXTS, st.data())
def test_the_original_of_a_span_reads_like_the_span(text: str, data: st.DataObject) -> None:
    normalised = normalise(text)
    words = [match.span() for match in re.finditer(r"\w+", normalised.text)] or [(0, 0)]
    first, last = sorted(data.draw(st.tuples(st.sampled_from(words), st.sampled_from(words))))
    start, end = normalised.original(first[0], last[1])

    assert normalise(text[start:end]).text == normalised.text[first[0] : last[1]]


@pytest.mark.parametrize(("start", "end"), [(0, 1), (1, 2), (0, 2)])
def test_a_span_never_cuts_a_ligature(start: int, end: int) -> None:
    assert normalise("ﬁrst").original(start, end) == (0, 1)


def test_an_empty_span_maps_to_an_empty_span() -> None:
    assert normalise("a\u00adb").original(1, 1) == (2, 2)
    assert normalise("").original(0, 0) == (0, 0)


def test_a_span_leaves_out_the_mark_behind_it() -> None:
    text = "It ended.[12] Then"
    start, end = normalise(text).original(0, 9)

    assert text[start:end] == "It ended."
