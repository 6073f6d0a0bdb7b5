from collections import Counter

from quizgen.model.item import Item, MultipleChoice
from quizgen.review.places import with_even_keys
from tests.support.items import read_item

DAYS = read_item("When?\n- On Monday\n* On Tuesday\n- On Friday\n- On Sunday")
NAMES = [read_item(f"Who rang bell {number}?\n* Ada\n- Maud\n- Li\n- Eva", name=f"i{number}") for number in range(8)]


def keys(items: tuple[Item, ...]) -> Counter[int]:
    return Counter(item.question.correct for item in items if isinstance(item.question, MultipleChoice))


def test_keys_come_to_all_places_alike() -> None:
    assert keys(with_even_keys(NAMES)) == {0: 2, 1: 2, 2: 2, 3: 2}


def test_a_moved_key_is_the_key_still() -> None:
    assert {item.answer for item in with_even_keys(NAMES)} == {"Ada"}


def test_what_has_an_order_keeps_it() -> None:
    assert with_even_keys([DAYS]) == (DAYS,)
