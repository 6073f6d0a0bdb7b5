from collections import Counter
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.compose import HEADINGS, compose, variant, variants
from quizgen.items.kinds import MAKERS, SETS
from quizgen.model.article import Article
from quizgen.model.item import Item, MultipleChoice
from quizgen.model.quiz import Part, Quiz
from tests.support.items import read_item
from tests.support.quizzes import sample_article, sample_quiz
from tests.support.strategies import items

ARTICLE = sample_article()
SOME_ITEMS = st.lists(items(), max_size=10, unique_by=lambda item: item.id)
NUMBERS = read_item("How many?\n- 2\n* 3\n- 4\n- 5")


def places(quiz: Quiz) -> list[list[int]]:
    return [[item.evidence.start for item in part.items if item.evidence] for part in quiz.parts]


def test_every_kind_has_a_heading() -> None:
    assert set(HEADINGS) == {*MAKERS, *SETS}


@given(SOME_ITEMS)
def test_every_item_stands_in_the_part_of_its_kind(found: list[Item]) -> None:
    quiz = compose(ARTICLE, found)

    assert Counter(quiz.items) == Counter(found)
    assert [{item.kind for item in part.items} for part in quiz.parts] == [
        {kind} for kind in HEADINGS if any(item.kind == kind for item in found)
    ]


@given(SOME_ITEMS)
def test_a_part_follows_the_article(found: list[Item]) -> None:
    assert all(starts == sorted(starts) for starts in places(compose(ARTICLE, found)))


@given(SOME_ITEMS, st.randoms())
def test_the_order_in_which_items_come_decides_nothing(found: list[Item], chance: Random) -> None:
    shuffled = list(found)
    chance.shuffle(shuffled)

    assert compose(ARTICLE, shuffled) == compose(ARTICLE, found)


def test_the_credit_says_where_the_facts_come_from() -> None:
    credit = compose(ARTICLE, []).credit

    assert (credit.title, credit.author, credit.source) == (ARTICLE.title, ARTICLE.author, ARTICLE.source)
    assert (credit.licence, credit.date) == (ARTICLE.licence, ARTICLE.date)


def test_an_article_without_items_is_an_empty_quiz() -> None:
    assert compose(Article(slug="x", title="X", passages=()), []).parts == ()


def test_a_variant_has_the_same_items() -> None:
    quiz = sample_quiz()

    assert {item.id for item in variant(quiz, "A").items} == {item.id for item in quiz.items}
    assert [part.heading for part in variant(quiz, "A").parts] == [part.heading for part in quiz.parts]


@given(SOME_ITEMS, st.sampled_from("ABC"))
def test_a_variant_asks_the_same_and_has_the_same_answers(found: list[Item], name: str) -> None:
    quiz = compose(ARTICLE, found)

    assert answers(variant(quiz, name)) == answers(quiz)


def answers(quiz: Quiz) -> dict[str, tuple[str, tuple[str, ...]]]:
    """The prompt and the answer of each item, of what is matched the pairs in any order."""
    return {item.id: (item.prompt, tuple(sorted(item.answer.split("; ")))) for item in quiz.items}


def test_a_variant_is_the_same_each_time_and_says_which_it_is() -> None:
    quiz = sample_quiz()

    assert variant(quiz, "B") == variant(quiz, "B")
    assert [each.variant for each in variants(quiz, "ABC")] == ["A", "B", "C"]


def test_variants_differ() -> None:
    first, second = variants(sample_quiz(), "AB")

    assert [item.id for item in first.items] != [item.id for item in second.items]


def test_numbers_keep_their_order_in_a_variant() -> None:
    quiz = compose(ARTICLE, [NUMBERS])

    assert all(each.items == (NUMBERS,) for each in variants(quiz, "ABCDEF"))


def test_names_are_shuffled_in_some_variant() -> None:
    names = read_item("Who?\n- Ada\n* Maud\n- Li\n- Eva")
    quiz = compose(ARTICLE, [names])
    orders = {
        item.question.options
        for each in variants(quiz, "ABCDEF")
        for item in each.items
        if isinstance(item.question, MultipleChoice)
    }

    assert len(orders) > 1


def orders(*options: str) -> set[tuple[str, ...]]:
    """In which orders options stand in nine variants."""
    quiz = compose(ARTICLE, [read_item("Which?\n* " + "\n- ".join(options))])
    return {
        item.question.options
        for each in variants(quiz, "ABCDEFGHI")
        for item in each.items
        if isinstance(item.question, MultipleChoice)
    }


@pytest.mark.parametrize(
    "options",
    [
        ("in 1871", "in 1883", "in 1904"),
        ("two", "three", "twenty-six"),
        ("in March", "in June", "in July"),
        ("the first", "the second", "the third"),
        ("Ada", "Li", "Both A and B", "Neither A nor B"),
        ("Ada", "Li", "A/B"),
    ],
    ids=" ".join,
)
def test_options_whose_order_is_logical_keep_it(options: tuple[str, ...]) -> None:
    assert orders(*options) == {options}


@pytest.mark.parametrize("last", ["Both of them", "None of the above", "All of these", "Neither"])
def test_an_option_that_speaks_of_the_others_stays_last(last: str) -> None:
    found = orders("Ada", "Maud", "Li", last)

    assert len(found) > 1
    assert {each[-1] for each in found} == {last}


@pytest.mark.parametrize("option", ["Bothwell", "Allof", "Andaman and Nicobar", "Maytown"])
def test_a_name_that_looks_like_such_an_option_is_shuffled(option: str) -> None:
    assert {each.index(option) for each in orders("Ada", "Maud", option)} == {0, 1, 2}


def test_the_key_of_a_choice_moves_with_its_option() -> None:
    quiz = compose(ARTICLE, [read_item("Who?\n- Ada\n- Li\n* Maud\n- None of them")])

    assert {item.answer for each in variants(quiz, "ABCDEF") for item in each.items} == {"Maud"}


@given(SOME_ITEMS)
def test_each_kind_keeps_its_places_in_a_variant(found: list[Item]) -> None:
    quiz = Quiz(
        slug="x", title="X", parts=(Part(heading="All", items=tuple(found)),), credit=compose(ARTICLE, []).credit
    )

    assert [item.kind for item in variant(quiz, "A").items] == [item.kind for item in found]


def test_the_article_goes_with_its_quiz() -> None:
    read = compose(ARTICLE, []).reading

    assert [(each.kind, each.number, each.text) for each in read] == [
        (passage.kind, passage.number, passage.text) for passage in ARTICLE.passages
    ]
