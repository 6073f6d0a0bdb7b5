from itertools import combinations

import pytest

from quizgen.items.distractors import known
from quizgen.items.distractors.fitness import overlaps
from quizgen.items.distractors.known import Group

FEWEST = 4


@pytest.mark.parametrize("group", known.table().names, ids=lambda group: group.names[0])
def test_a_group_has_names_enough_for_four_options(group: Group) -> None:
    assert len(set(group.names)) == len(group.names) >= FEWEST


@pytest.mark.parametrize("group", known.table().names, ids=lambda group: group.names[0])
def test_no_name_is_a_part_of_another(group: Group) -> None:
    assert not [pair for pair in combinations(group.names, 2) if pair[0] in pair[1] or pair[1] in pair[0]]


@pytest.mark.parametrize("row", known.table().nouns.values())
def test_no_noun_is_a_part_of_another(row: str) -> None:
    assert not [pair for pair in combinations(row.split(), 2) if overlaps(*pair)]


def test_a_noun_has_the_others_of_its_row_beside_it() -> None:
    assert known.nouns()["leg"] == ("arm",)


def test_only_rows_that_there_are_mean_one_thing_anywhere() -> None:
    assert known.table().anywhere <= known.table().nouns.keys()


def test_what_prices_did_is_no_flower() -> None:
    assert "rose" not in known.plain_nouns()
