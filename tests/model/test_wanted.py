from dataclasses import replace

import pytest

from quizgen.model.item import Evidence, Item, ShortAnswer
from quizgen.model.wanted import Wanted

ITEM = Item(
    id="item",
    question=ShortAnswer(stem="What did the harbour board replace in 1904?", answer="The lamp"),
    evidence=Evidence(text="In 1904 the board replaced its oil lamps.", start=0, end=41),
    difficulty="hard",
    bloom="understand",
)


def test_without_a_choice_everything_is_wanted() -> None:
    assert Wanted().missing(ITEM) == ""


@pytest.mark.parametrize("focus", ["oil", "lamps", "replacing", "harbour board", "HARBOURS"])
def test_an_item_is_about_words_that_it_or_its_evidence_speaks_of_in_any_form(focus: str) -> None:
    assert Wanted(focus=focus).is_about(ITEM)


@pytest.mark.parametrize("focus", ["ship", "oil ships", "boa", "ham"])
def test_an_item_is_not_about_other_words(focus: str) -> None:
    assert not Wanted(focus=focus).is_about(ITEM)


def test_levels_that_were_not_asked_for_are_left_out() -> None:
    assert Wanted(difficulties=("easy", "medium")).missing(ITEM) == "it is hard"
    assert Wanted(blooms=("remember",)).missing(ITEM) == "it asks to understand"
    assert Wanted(blooms=("remember",)).missing(replace(ITEM, bloom="remember")) == ""
