import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.english.spellings import spellings


@pytest.mark.parametrize(
    ("key", "typed"),
    [
        ("Six metres", "6 metres"),
        ("forty-two", "42"),
        ("Ninety thousand", "90,000"),
        ("Ninety thousand", "90000"),
        ("£3.5 million", "£3,500,000"),
        ("62%", "62 percent"),
        ("62 per cent", "62%"),
        ("the third", "3rd"),
        ("eleventh", "11th"),
        ("30km", "30 km"),
        ("14 March 1879", "March 14, 1879"),
        ("March 14th, 1879", "14 March 1879"),
        ("A treaty", "treaty"),
        ("Sinéad O’Connor", "Sinead O'Connor"),
        ("1914–1918", "1914-1918"),
    ],
)
def test_what_is_typed_otherwise_is_right(key: str, typed: str) -> None:
    assert typed.lower() in [spelling.lower() for spelling in spellings(key)]


@pytest.mark.parametrize(
    ("key", "typed"),
    [
        ("Six metres", "six"),
        ("8,550", "8.55"),
        ("14 March 1879", "3 March 1879"),
        ("Ada Marsh", "Marsh"),
        ("one of the ferries", "ferries"),
        ("twenty-one", "201"),
        ("2.5 million", "25 million"),
    ],
)
def test_what_means_something_else_is_wrong(key: str, typed: str) -> None:
    assert typed.lower() not in [spelling.lower() for spelling in spellings(key)]


@given(st.text(min_size=1))
def test_any_text_is_a_spelling_of_itself(text: str) -> None:
    found = spellings(text)

    assert found[0] == text
    assert len({*found}) == len(found)


def test_numbers_too_long_to_be_counted_stay_as_they_are() -> None:
    assert f"{'9' * 400} million" in spellings(f"{'9' * 400} million")
