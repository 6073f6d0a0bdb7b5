"""Learning from sheets how likely items are to be taken."""

import numpy as np
import pytest

from tests.quality.fit import HELD, SEEN, Case, Table, area, learned, report, table_of, unseen, verdicts_of

NOISE = (0.0, 1.0, 1.0, 0.0, 0.0, 1.0, 0.0)
"""Traits that have nothing to do with what is taken."""


def cases(number: int = 140) -> list[Case]:
    """Items of 20 articles, of which those with a long question are not taken, but for every seventh."""
    return [
        Case(
            article=f"article-{index % 20}",
            model="single",
            traits={"long": float(index % 2), "noise": NOISE[index % len(NOISE)], "rare": float(index < SEEN - 1)},
            taken=(index % 2 == 0) is (index % 7 != 0),
        )
        for index in range(number)
    ]


def test_a_trait_that_few_items_have_is_left_out() -> None:
    assert list(Table.of(cases()).names) == ["long", "noise"]


def test_what_keeps_an_item_from_being_taken_weighs_against_it() -> None:
    table = Table.of(cases())
    long, noise, base = learned(table.values, table.taken, 30)

    assert long < -0.3
    assert abs(noise) < 0.1
    assert base > 0


def test_items_are_told_apart_by_what_was_learned_from_other_articles() -> None:
    table = Table.of(cases())
    likely = unseen(table, 30)

    assert area(table.taken, likely) > 0.8
    assert next(report("single", table, likely)).startswith("single: 140 items, 2 traits, AUC 0.8")


def test_a_guesser_tells_nothing_apart() -> None:
    assert area(np.array([1.0, 0.0, 1.0, 0.0]), np.full(4, 0.5)) == 0.5


def test_weights_are_written_as_a_table() -> None:
    lines = table_of("single", Table.of(cases()), HELD["single"]).splitlines()

    assert lines[0] == "[single]"
    assert [line.partition(" = ")[0] for line in lines[1:]] == ['"base"', '"long"', '"noise"']


def test_an_item_is_taken_if_all_who_judged_it_took_it() -> None:
    rows = [{"item": "a", "verdict": "y"}, {"item": "a", "verdict": "n"}, {"item": "b", "verdict": "Y"}]

    assert verdicts_of(rows) == {"a": False, "b": True}


def test_a_verdict_that_is_missing_is_an_error() -> None:
    with pytest.raises(ValueError, match="not y or n"):
        verdicts_of([{"item": "a", "verdict": ""}])
