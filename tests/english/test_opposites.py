import pytest

from quizgen.english.opposites import PAIRS, opposites
from tests.support.cases import Case, Check, cases


@pytest.mark.parametrize("case", cases("english/opposites"), ids=str)
def test_a_word_turned_into_its_opposite(case: Case, check: Check) -> None:
    check(case, "\n".join(opposites(case.input)))


@pytest.mark.parametrize("pair", PAIRS.split())
def test_a_pair_turned_twice_is_the_sentence_itself(pair: str) -> None:
    sentence = f"The ferry {pair.partition('/')[0]} fares."
    [other] = opposites(sentence)

    assert list(opposites(other)) == [sentence]
