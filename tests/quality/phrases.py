"""What the words of an item tell of how likely it is to be taken, learned from what is said of many items.

    python -m tests.quality.phrases LIKELY.csv --sheets SHEET.csv... --articles FILE... [--write]

LIKELY.csv has the columns `item`, a name as on a sheet, and `likely`, from 0 to 1: what somebody says who can judge
thousands of items, as a language model can that was trained on filled sheets. The sheets given here are of articles
that were not shown to it: from them is learned how much phrases count beside traits, and how well both tell items
apart. With --write the results are put in `quizgen/items/acceptance/phrases.json`. The fit is a linear regression held
back by the squares of its weights (ridge), found by conjugate gradients.
"""

# ruff: noqa: T201 -- a script

import argparse
import csv
import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from quizgen.items.acceptance import MODELS, by_phrases, weighed, weights
from quizgen.items.acceptance.phrases import phrases_of
from tests.quality.fit import KEPT, Candidate, Numbers, all_made_of, area, learned, likelihoods, verdicts_of
from tests.quality.rating import read_rows

PHRASES = Path(__file__).parents[2] / "quizgen" / "items" / "acceptance" / "phrases.json"

SEEN = 8
"""Items that must have a phrase for anything to be learned of it."""

HELD = 30000.0
"""What the square of a weight costs beside the squared errors, in units of the phrase's standard deviation."""

MOST = 6000
"""Phrases that are kept, those that tell most: with half as many items of other articles are told apart less well."""

STEPS, NEAR = 300, 1e-9
"""Conjugate gradients are at their end by then, or where so little of the square of what is left is left."""

CERTAIN = 0.02
"""Nobody is surer than that: so much is the least that `likely` says, and one less so much the most."""

LEAST_HELD = 1.0
"""The same for what traits and phrases count for, of which there are but two."""


Places = NDArray[np.int64]


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """An item of an article."""

    name: str
    """Its name on a sheet."""
    model: str
    by_traits: float
    phrases: frozenset[str]


def case_of(made: Candidate) -> Case:
    """The item as what is learned from."""
    traits = weighed(made.traits, weights()[made.model])
    return Case(name=made.name, model=made.model, by_traits=traits, phrases=phrases_of(made.item))


def read_likely(path: Path) -> dict[str, float]:
    """Name of an item → the log-odds that it is taken."""
    with path.open(encoding="utf-8", newline="") as file:
        said = {row["item"]: min(max(float(row["likely"]), CERTAIN), 1 - CERTAIN) for row in csv.DictReader(file)}
    return {name: float(np.log(likely / (1 - likely))) for name, likely in said.items()}


def weights_of(cases: Sequence[Case], odds: Numbers) -> dict[str, float]:
    """Phrase → what it adds to the log-odds, of those that tell most."""
    seen = Counter(phrase for case in cases for phrase in case.phrases)
    names = sorted(phrase for phrase, number in seen.items() if SEEN <= number < len(cases))
    column = {name: number for number, name in enumerate(names)}
    pairs = [(row, column[each]) for row, case in enumerate(cases) for each in case.phrases if each in column]
    rows, columns = np.array(pairs).T
    share = np.bincount(columns, minlength=len(names)) / len(cases)
    spread = np.sqrt(share * (1 - share))
    found = ridge(rows, columns, spread, odds - odds.mean())
    best = sorted(range(len(names)), key=lambda each: (-abs(found[each]), names[each]))[:MOST]
    return {names[each]: round(float(found[each] / spread[each]), 4) for each in sorted(best)}


def ridge(rows: Places, columns: Places, spread: Numbers, wanted: Numbers) -> Numbers:
    """Weights of the columns, each in units of its spread; `rows` and `columns` tell where there is a one."""
    share = np.bincount(columns, minlength=len(spread)) / len(wanted)
    middle = share / spread

    def told(weights: Numbers) -> Numbers:
        return np.bincount(rows, (weights / spread)[columns], minlength=len(wanted)) - middle @ weights

    def back(errors: Numbers) -> Numbers:
        summed: Numbers = np.bincount(columns, errors[rows], minlength=len(spread)) / spread - middle * errors.sum()
        return summed

    found = np.zeros(len(spread))
    left = back(wanted)
    way, size = left.copy(), left @ left
    least = NEAR * size
    for _ in range(STEPS):
        if size <= least:
            break
        bent = back(told(way)) + HELD * way
        step = size / (way @ bent)
        found += step * way
        left -= step * bent
        size, before = left @ left, size
        way = left + size / before * way
    return found


def report(model: str, taken: Numbers, before: Numbers, likely: Numbers) -> Iterator[str]:
    """How well the cases are told apart by traits alone, and with phrases, in lines."""
    areas = [f"{area(taken, each):.3f}" for each in (before, likely)]
    yield f"{model}: {len(taken)} items, AUC {areas[0]} by traits, {areas[1]} with phrases"
    ranked = [taken[np.argsort(-each, kind="stable")] for each in (before, likely)]
    for share in KEPT:
        best = [f"{each[: round(share * len(taken))].mean():.1%}" for each in ranked]
        yield f"  of the likeliest {share:.0%} taken: {best[0]} and {best[1]}"


def main() -> None:
    """Learn, tell how well, and write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("likely", type=Path)
    parser.add_argument("--sheets", nargs="+", type=Path, required=True)
    parser.add_argument("--articles", nargs="+", type=Path, required=True)
    parser.add_argument("--write", action="store_true")
    args = parser.parse_args()
    odds, verdicts = read_likely(args.likely), verdicts_of(row for path in args.sheets for row in read_rows(path))
    cases = [case_of(made) for made in all_made_of(args.articles) if not made.doubt]
    said = [case for case in cases if case.name in odds]
    weights = weights_of(said, np.array([odds[case.name] for case in said]))
    together = {}
    for model in dict.fromkeys(MODELS.values()):
        judged = [case for case in cases if case.model == model and case.name in verdicts]
        taken = np.array([verdicts[case.name] for case in judged], dtype=np.float64)
        values = np.array([(case.by_traits, by_phrases(case.phrases, weights)) for case in judged])
        counts = learned(values, taken, LEAST_HELD)
        print(*report(model, taken, values[:, 0], likelihoods(values, counts)), sep="\n")
        together[model] = dict(zip(("traits", "phrases", "base"), np.round(counts, 4).tolist(), strict=True))
    if args.write:
        found = {"together": together, "phrases": weights}
        PHRASES.write_text(json.dumps(found, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
