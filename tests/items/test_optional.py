import pytest

from quizgen.facts import find_all
from quizgen.items import make_items
from quizgen.model.annotated import Parse
from quizgen.model.item import Item, Kind
from tests.support.cases import Case, Check
from tests.support.items import show_item
from tests.support.texts import annotated, cases_of


def items_of(text: str, kinds: tuple[Kind, ...], parse: Parse) -> list[Item]:
    """The candidates of those kinds, as a quiz would be chosen from."""
    article = annotated(text, parse)
    facts, _, sentences = find_all(article)
    return list(make_items(article.article, facts, article.entities, sentences, kinds=kinds)[0])


@pytest.mark.parametrize("case", cases_of("items", ("optional",)), ids=str)
def test_where_nothing_is_to_be_written_there_are_options(case: Case, parse: Parse, check: Check) -> None:
    check(case, "\n".join(map(show_item, items_of(case.input, ("choice",), parse))))


@pytest.mark.parametrize("kinds", [("choice", "cloze", "short"), ("cloze",), ("choice", "truefalse")])
def test_only_the_kinds_that_are_wanted_are_made(kinds: tuple[Kind, ...], parse: Parse) -> None:
    text = "Ada Lovelace, who wrote a note in 1843, left London in 1850. Divers found 38 coins near Malta in 2009."

    assert {item.kind for item in items_of(text, kinds, parse)} <= {*kinds}


def test_a_choice_of_a_gap_is_another_item_than_the_gap(parse: Parse) -> None:
    text = "Ada Lovelace, who wrote a note in 1843, left London in 1850."

    gaps = {item.id for item in items_of(text, ("cloze", "short"), parse)}
    assert gaps.isdisjoint(item.id for item in items_of(text, ("choice",), parse))
