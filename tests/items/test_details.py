"""Ranks of a statement."""

import pytest

from quizgen.english.details import details


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Ada Marsh’s visit to Norway marks her third trip to Oslo in a year.", ["third"]),
        ("Ada Marsh met the second lady of the town.", []),
        ("It was his first trip to Norway.", []),
        ("Rowing is the second main branch of the sport.", []),
        ("Rowing is the second oldest branch of the sport.", []),
        ("She said “it is my town’s second bridge” of the plan.", []),
    ],
)
def test_details(sentence: str, found: list[str]) -> None:
    """A rank that counts, where it stands once and in no quotation."""
    assert [match[0] for _, match in details(sentence)] == found
