import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.english import counting
from quizgen.items.distractors import dates, known, numbers, phrases, places
from quizgen.items.distractors.eras import birth_in_words
from tests.support.cases import Case, Check, cases

NUMBERS = st.one_of(
    st.integers(2, 10**9).map(str),
    st.integers(2, 10**9).map(lambda number: f"{number:,}"),
    st.decimals(1, 10**4, places=1).map(str),
    st.sampled_from(counting.NUMBERS[2:]),
)
DRAWS = st.integers().map(random.Random)


def candidates(kind: str, text: str) -> list[str]:
    """All that could stand beside `text`."""
    match kind:
        case "number":
            return numbers.candidates(text, numbers.value_of(text))
        case "country":
            return places.countries_like(text)
        case "date":
            return [other for draw in range(4) for other in dates.variants(text, random.Random(draw), wanted=3)]
        case "name":
            name, _, article = text.partition(" / ")
            return list(known.names_like(name, article, article))
        case "noun":
            return list(phrases.nouns_like(text))
        case _:
            return places.cities_like(text)


@pytest.mark.parametrize("case", cases("items/distractors"), ids=str)
def test_what_can_stand_beside_an_answer(case: Case, check: Check) -> None:
    kind, _, text = case.input.partition(": ")

    check(case, " | ".join(candidates(kind, text)))


@given(NUMBERS, DRAWS)
def test_other_numbers_differ_from_the_number_and_from_each_other(number: str, chance: random.Random) -> None:
    found = numbers.variants(f"about {number} ships", chance, wanted=3)

    assert len({*found, f"about {number} ships"}) == len(found) + 1 <= 4


@given(NUMBERS, DRAWS)
def test_other_numbers_are_written_as_the_number_is(number: str, chance: random.Random) -> None:
    for other in numbers.variants(number, chance, wanted=3):
        assert other.isalpha() == number.isalpha()
        assert len(other.partition(".")[2]) == len(number.partition(".")[2])
        assert "," in other or "," not in number or numbers.value_of(other) < 1000


@given(DRAWS)
def test_a_fraction_stands_beside_fractions(chance: random.Random) -> None:
    found = numbers.variants("two-thirds of the voters", chance, wanted=3)

    assert len({*found, "two-thirds of the voters"}) == 4
    assert all(text.removesuffix(" of the voters") in counting.FRACTIONS for text in found)


@pytest.mark.parametrize("text", ["the 21st ship", "half of three ships"])
def test_an_ordinal_and_a_fraction_beside_a_number_have_no_others(text: str) -> None:
    assert not numbers.variants(text.replace("three", "31 or 32"), random.Random(0), wanted=3)


@given(NUMBERS, DRAWS)
def test_a_number_the_evidence_names_stands_beside_no_other(number: str, chance: random.Random) -> None:
    avoid = frozenset(numbers.candidates(number, numbers.value_of(number))[:3])

    assert not avoid & set(numbers.variants(number, chance, wanted=3, avoid=avoid))


@pytest.mark.parametrize("number", ["eight", "12", "38", "8,550", "2.5"])
def test_the_rank_of_a_number_says_nothing(number: str) -> None:
    drawn = [numbers.variants(number, random.Random(seed), wanted=3) for seed in range(60)]
    value = numbers.value_of(number)

    assert {sum(numbers.value_of(other) < value for other in others) for others in drawn} == {0, 1, 2, 3}


@pytest.mark.parametrize("text", ["ships", "3 of 4 ships"])
def test_none_or_several_numbers_have_no_others(text: str) -> None:
    assert numbers.variants(text, random.Random(0), wanted=3) == ()


@given(st.integers(1500, 2029), DRAWS)
def test_other_years_are_three_and_differ(year: int, chance: random.Random) -> None:
    article = f"It began in 1500 and ended in {year + 1}."
    found = dates.variants(f"about {year}", chance, wanted=3, article=article, avoid=frozenset({str(year - 1)}))

    assert len({*found, f"about {year}", f"about {year - 1}"}) == 5


@given(st.integers(1500, 2000), DRAWS)
def test_no_year_is_much_later_than_the_article_knows(year: int, chance: random.Random) -> None:
    found = dates.variants(str(year), chance, wanted=3, article=f"in {year}", avoid=frozenset())

    assert max(map(int, found)) <= year + dates.LATER


@pytest.mark.parametrize("text", ["noon", "1914 to 1918"])
def test_none_or_several_years_have_no_others(text: str) -> None:
    assert dates.variants(text, random.Random(0), wanted=3, article=text, avoid=frozenset()) == ()


@pytest.mark.parametrize("number", ["twelve", "12", "38", "150", "8,550", "2.5"])
def test_a_number_is_as_often_of_each_rank(number: str) -> None:
    drawn = [numbers.variants(number, random.Random(seed), wanted=3) for seed in range(400)]
    ranks = [sum(numbers.value_of(other) < numbers.value_of(number) for other in others) for others in drawn]

    assert all(80 <= ranks.count(rank) <= 120 for rank in range(4))


@pytest.mark.parametrize("text", ["1843", "6 June 1843"])
def test_a_date_is_as_often_of_each_rank(text: str) -> None:
    drawn = [dates.variants(text, random.Random(seed), wanted=3, article="in 1900") for seed in range(400)]
    ranks = [sum((dates.moment(other) or ()) < (dates.moment(text) or ()) for other in others) for others in drawn]

    assert all(80 <= ranks.count(rank) <= 120 for rank in range(4))


def test_years_that_begin_or_end_a_life_are_no_distractors() -> None:
    article = "Ada Marsh was born in 1840. The light burned in 1846. She died in 1851."
    drawn = [dates.variants("1843", random.Random(seed), wanted=3, article=article) for seed in range(40)]

    assert "1851" not in {other for others in drawn for other in others}
    assert all("1846" in others for others in drawn if max(others) > "1843")


def test_a_birth_is_found_behind_what_else_is_told_of_it() -> None:
    article = "Ada Marsh was born to poor weavers (or tailors) and a nurse on 10 May 1803 in Oslo. He was born in 1790."

    assert birth_in_words("Ada Marsh", article) == [1803]
    assert birth_in_words("", article) == []


@pytest.mark.parametrize(
    ("text", "most"), [("97 percent", 100), ("aged 92", 100), ("23 hours", 24), ("58 minutes", 60)]
)
def test_no_number_is_beyond_what_it_counts(text: str, most: int) -> None:
    drawn = [numbers.variants(text, random.Random(seed), wanted=3) for seed in range(40)]

    assert all(numbers.value_of(numbers.number_in(other) or "") < most for others in drawn for other in others)
