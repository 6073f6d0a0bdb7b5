import pytest

from quizgen.items.kinds.introductions import introduced
from quizgen.model.item import Evidence


@pytest.mark.parametrize("noun", ["neighborhood", "neighbourhood"])
def test_what_is_said_of_a_place_is_known_for_that_in_either_spelling(noun: str) -> None:
    text = f"Foz is a seaside {noun} at the mouth of the river."

    found = introduced(Evidence(text=text, start=0, end=len(text)))

    assert found is not None
    assert found.sort == "place"
