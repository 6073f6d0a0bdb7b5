import pytest

from quizgen.errors import FormatError
from quizgen.model.registry import did_you_mean, find

ROWS = {"anki": 1, "html": 2}


def test_a_misspelt_format_is_guessed() -> None:
    with pytest.raises(FormatError) as caught:
        find("akni", ROWS)

    assert caught.value.message == "there is no format 'akni'"
    assert caught.value.hint == "did you mean anki? formats: anki, html"


def test_a_format_like_no_other_is_not_guessed() -> None:
    assert did_you_mean("powerpoint", ROWS) == ""


def test_capitals_make_no_difference_to_a_guess() -> None:
    assert did_you_mean("HTML", ROWS) == "did you mean html? "
