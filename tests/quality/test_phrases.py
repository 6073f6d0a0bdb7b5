"""Learning what words tell of how likely items are to be taken."""

from pathlib import Path

import numpy as np
import pytest

from quizgen.items.acceptance import by_phrases
from tests.quality.phrases import CERTAIN, HELD, SEEN, Case, read_likely, report, ridge, weights_of


def cases(number: int = 200) -> list[Case]:
    """Items of which every second has a phrase that keeps it from being taken, and a few one that is rare."""
    words = (["bad", "all"], ["good", "all"])
    return [
        Case(
            name=str(index),
            model="single",
            by_traits=0.0,
            phrases=frozenset([*words[index % 2], *(["rare"] if index < SEEN - 1 else [])]),
        )
        for index in range(number)
    ]


def test_what_many_but_not_all_items_have_is_learned_from() -> None:
    made = cases()
    weights = weights_of(made, np.array([float(index % 2) for index in range(len(made))]))

    assert weights.keys() == {"bad", "good"}
    assert weights["bad"] < 0 < weights["good"]
    assert by_phrases(made[0].phrases, weights) < by_phrases(made[1].phrases, weights)


def test_conjugate_gradients_find_what_the_equations_say() -> None:
    ones = np.random.default_rng(1).random((60, 5)) < [0.2, 0.4, 0.5, 0.6, 0.8]
    wanted = np.arange(60.0) - 29.5
    spread = ones.std(axis=0)
    scaled = (ones - ones.mean(axis=0)) / spread
    exact = np.linalg.solve(scaled.T @ scaled + HELD * np.eye(5), scaled.T @ wanted)

    rows, columns = np.nonzero(ones)

    assert ridge(rows, columns, spread, wanted) == pytest.approx(exact, rel=1e-3)


def test_nobody_is_sure(tmp_path: Path) -> None:
    path = tmp_path / "likely.csv"
    path.write_text("item,likely\none,1\ntwo,0.5\nthree,0\n", encoding="utf-8")
    odds = read_likely(path)

    assert odds == {
        "one": pytest.approx(np.log((1 - CERTAIN) / CERTAIN)),
        "two": 0,
        "three": pytest.approx(-odds["one"]),
    }


def test_the_report_sets_traits_beside_both() -> None:
    taken = np.array([1.0, 0.0, 1.0, 0.0])
    lines = [*report("single", taken, np.array([0.1, 0.2, 0.3, 0.4]), taken)]

    assert lines[0] == "single: 4 items, AUC 0.250 by traits, 1.000 with phrases"
    assert lines[-1] == "  of the likeliest 25% taken: 0.0% and 100.0%"
