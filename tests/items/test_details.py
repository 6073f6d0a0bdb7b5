"""Ranks and months of a statement."""

import pytest

from quizgen.english.details import details


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Ada Marsh’s visit to Norway marks her third trip to Oslo in a year.", ["third"]),
        ("The fair, the town’s first since its election in May, drew crowds.", ["May"]),
        ("Ada Marsh met the second lady of the town.", []),
        ("It was his first trip to Norway.", []),
        ("She said “it is my town’s second bridge” of the plan.", []),
        ("They met in May and, as May was wet, in a hall.", []),
    ],
)
def test_details(sentence: str, found: list[str]) -> None:
    """A rank that counts and a month, each where it stands once and in no quotation."""
    assert [match[0] for _, match in details(sentence)] == found
