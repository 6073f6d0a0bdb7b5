"""How likely items are to be taken, learned from sheets on which people have judged them.

    python -m tests.quality.fit SHEET.csv... --articles FILE... [--since | --forms] [--write]

The sheets are those of `python -m tests.quality.rating sheet`, filled in; the articles those of which the items were
made. Prints how well the items of each tenth of the articles are told apart by what was learned from the other nine;
with --write it puts what was learned from all in `quizgen/items/acceptance/weights.toml`. The fit is a logistic
regression held back by the squares of its weights (ridge), found by Newton's method.

With --since it learns what is to be added to what was learned before, of more traits, from articles that tell nobody's
life, and puts that in `since.toml`. With --forms, in news, what is to be added by the form of an item, which goes into
`forms.toml`.
"""

# ruff: noqa: T201 -- a script

import argparse
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Self

import numpy as np
from numpy.typing import NDArray

from quizgen.annotate import annotate, load
from quizgen.errors import ArticleError
from quizgen.facts import find_all
from quizgen.items import candidates_of, setting_of
from quizgen.items.acceptance import BASE, BEFORE, all_traits_of, form_traits, model_of, odds_of
from quizgen.items.acceptance.traits import Setting, traits_of
from quizgen.model.annotated import Parse
from quizgen.model.ids import draw
from quizgen.model.item import Item
from quizgen.readers import read_article
from tests.quality.rating import Row, name_of, read_rows, verdict

FOLDER = Path(__file__).parents[2] / "quizgen" / "items" / "acceptance"
WEIGHTS, SINCE, FORMS = FOLDER / "weights.toml", FOLDER / "since.toml", FOLDER / "forms.toml"

FOLDS = 10

HELD = {"single": 100.0, "open": 50.0}
"""Model → what half the square of a weight costs beside the log-likelihood, in units of the trait's standard deviation.

Of 10, 30, 50 and 100 hardly one told items of other articles apart better; the open ones are far fewer.
"""

HELD_SINCE = {"single": 400.0}
"""The same of what is added to what was learned before; of 100 to 800 none told items apart better.

No other model is changed: what verdicts on other articles than lives said of open questions was expected.
"""

NEWS = "news"

HELD_FORMS = {NEWS: 3.0}
"""The same of what is added by forms, of which a rare one is held no less; of 2 to 10 none told items apart better.

In texts that teach and in lives they were taken as often as was expected.
"""

SEEN = 40
"""Items that must have a trait for anything to be learned of it."""

SEEN_FORMS = 8
"""The same of a form."""

STEPS = 20
"""Newton's method is at its end by then."""

KEPT = (1.0, 0.9, 0.8, 0.7, 0.6, 0.5, 0.25)
"""Shares of the items, the likeliest first, of which is told how many were taken."""

HEAD = """\
# How much each unit of a trait adds to the log-odds that an item is taken: `python -m tests.quality.fit --write`.
"""

HEAD_SINCE = """\
# What that changes in them where an article tells nobody's life: `python -m tests.quality.fit --since --write`.
"""

HEAD_FORMS = """\
# What that changes in news by the form of an item: `python -m tests.quality.fit --forms --write`.
"""

Numbers = NDArray[np.float64]


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """An item that somebody has judged."""

    article: str
    model: str
    traits: Mapping[str, float]
    taken: bool
    before: float = 0.0
    """The log-odds to which is to be added what is learned."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Cases as rows of numbers."""

    names: Sequence[str]
    values: Numbers
    taken: Numbers
    before: Numbers
    articles: NDArray[np.str_]

    @classmethod
    def of(cls, cases: Sequence[Case], least: int = SEEN) -> Self:
        """The cases, with all traits that at `least` so many of them have."""
        seen = Counter(name for case in cases for name, value in case.traits.items() if value)
        names = sorted(name for name, number in seen.items() if number >= least)
        return cls(
            names=names,
            values=np.array([[case.traits.get(name, 0.0) for name in names] for case in cases], dtype=np.float64),
            taken=np.array([case.taken for case in cases], dtype=np.float64),
            before=np.array([case.before for case in cases], dtype=np.float64),
            articles=np.array([case.article for case in cases]),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """An item that is made of an article now."""

    article: str
    item: Item
    model: str
    setting: Setting

    @property
    def name(self) -> str:
        """What it is called on a sheet."""
        return name_of("", self.article, self.item)

    @property
    def traits(self) -> Mapping[str, float]:
        """Its traits, each with how much of it."""
        return traits_of(self.item, self.setting)

    @property
    def doubt(self) -> float:
        """What is taken off its log-odds because something is said against it; nothing where nothing is."""
        return self.setting.doubts.get(self.item.id, 0.0)


def made_of(path: Path, parse: Parse) -> Iterator[Candidate]:
    """The items that are made of the article, but those of which few have been judged."""
    article = read_article(path.read_bytes(), path.name)
    for piece in article.in_pieces:
        annotated = annotate(piece.article, parse)
        facts, _, sentences = find_all(annotated)
        found = candidates_of(piece.article, facts, annotated.entities, sentences)
        setting = setting_of(piece.article, found, annotated.classes)
        for item in found.items:
            if (model := model_of(item)) is not None:
                yield Candidate(article=article.slug, item=item, model=model, setting=setting)


def all_made_of(paths: Iterable[Path]) -> Iterator[Candidate]:
    """Those of all articles that give any items."""
    parse = load()
    for path in paths:
        try:
            yield from made_of(path, parse)
        except ArticleError as error:
            print(f"{path}: {error}")


def judged_of(made: Iterable[Candidate], verdicts: Mapping[str, bool]) -> Iterator[Case]:
    """The judged among the items that nothing is said against; `verdicts`: name on a sheet → whether taken."""
    for each in made:
        if (taken := verdicts.get(each.name)) is not None and not each.doubt:
            yield Case(article=each.article, model=each.model, traits=each.traits, taken=taken)


def judged_since(made: Iterable[Candidate], verdicts: Mapping[str, bool]) -> Iterator[Case]:
    """The judged among the items that no life is told by, and what was learned before of each."""
    for each in made:
        taken = verdicts.get(each.name)
        if taken is not None and each.setting.genre != "life" and each.model in HELD_SINCE:
            traits = all_traits_of(each.item, each.setting, each.model)
            before = traits[BEFORE] - each.doubt
            yield Case(article=each.article, model=each.model, traits=traits, taken=taken, before=before)


def judged_by_form(made: Iterable[Candidate], verdicts: Mapping[str, bool]) -> Iterator[Case]:
    """The judged among the items of news, and what is known of each but for its form."""
    for each in made:
        taken = verdicts.get(each.name)
        if taken is not None and each.setting.genre == NEWS:
            odds = odds_of(each.item, each.setting, each.model)
            traits = form_traits(each.item, odds)
            yield Case(article=each.article, model=NEWS, traits=traits, taken=taken, before=odds - each.doubt)


def learned(
    values: Numbers, taken: Numbers, held: float, before: Numbers | float = 0.0, *, spread_out: bool = True
) -> Numbers:
    """Weights of the columns of `values`, and last that of every row; `held` as in `HELD`, `before` as of a case.

    `spread_out`: whether `held` is what a weight costs in units of the standard deviation.
    """
    spread = values.std(axis=0) if spread_out else np.ones(values.shape[1])
    spread[spread == 0] = 1.0
    scaled = values / spread
    rows = np.column_stack([scaled, np.ones(len(values))])
    costs = np.diag([*[held] * values.shape[1], 0.0])
    found = np.zeros(rows.shape[1])
    for _ in range(STEPS):
        likely = likelihoods(scaled, found, before)
        slope = rows.T @ (taken - likely) - costs @ found
        bend = (rows.T * (likely * (1 - likely))) @ rows + costs
        found += np.linalg.solve(bend, slope)
    found[:-1] /= spread
    return found


def likelihoods(values: Numbers, weights: Numbers, before: Numbers | float = 0.0) -> Numbers:
    """How likely the rows of `values` are to be taken."""
    likely: Numbers = 1 / (1 + np.exp(-(before + values @ weights[:-1] + weights[-1])))
    return likely


def unseen(table: Table, held: float, *, spread_out: bool = True) -> Numbers:
    """How likely each case is to be taken, by what was learned from other articles."""
    names = sorted({*table.articles.tolist()})
    draw("folds", *names).shuffle(names)
    likely = np.zeros(len(table.taken))
    for fold in range(FOLDS):
        apart = np.isin(table.articles, names[fold::FOLDS])
        rest = table.values[~apart], table.taken[~apart]
        weights = learned(*rest, held, table.before[~apart], spread_out=spread_out)
        likely[apart] = likelihoods(table.values[apart], weights, table.before[apart])
    return likely


def report(model: str, table: Table, likely: Numbers) -> Iterator[str]:
    """How well the cases are told apart, in lines."""
    taken = table.taken[np.argsort(-likely, kind="stable")]
    yield f"{model}: {len(taken)} items, {len(table.names)} traits, AUC {area(table.taken, likely):.3f}"
    for share in KEPT:
        best = taken[: round(share * len(taken))]
        yield f"  of the likeliest {share:.0%} taken: {best.mean():.1%}"


def area(taken: Numbers, likely: Numbers) -> float:
    """Of all pairs of one taken and one not, in how many the one taken is the likelier (AUC)."""
    yes, no = likely[taken == 1], likely[taken == 0]
    return float((yes[:, None] > no).mean() + (yes[:, None] == no).mean() / 2)


def table_of(model: str, table: Table, held: float, *, spread_out: bool = True) -> str:
    """The weights learned from all cases, as a table of TOML."""
    *weights, base = learned(table.values, table.taken, held, table.before, spread_out=spread_out)
    rows = [(BASE, base), *zip(table.names, weights, strict=True)]
    return "\n".join([f"[{model}]", *(f'"{name}" = {weight:.4f}' for name, weight in rows), ""])


def verdicts_of(rows: Iterable[Row]) -> dict[str, bool]:
    """Name of an item on the sheets → whether all who judged it took it."""
    found: dict[str, bool] = {}
    for row in rows:
        found[row["item"]] = found.get(row["item"], True) and verdict(row)
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """What can be learned."""

    judged: Callable[[Iterable[Candidate], Mapping[str, bool]], Iterator[Case]]
    """What it is learned from, of candidates and of verdicts by their names."""
    held: Mapping[str, float]
    """As `HELD`."""
    head: str
    path: Path
    """Where it is written, below the head."""
    seen: int = SEEN
    spread_out: bool = True
    """As of `learned`."""


TASKS = {
    "all": Task(judged=judged_of, held=HELD, head=HEAD, path=WEIGHTS),
    "since": Task(judged=judged_since, held=HELD_SINCE, head=HEAD_SINCE, path=SINCE),
    "forms": Task(
        judged=judged_by_form, held=HELD_FORMS, head=HEAD_FORMS, path=FORMS, seen=SEEN_FORMS, spread_out=False
    ),
}


def main() -> None:
    """Learn, tell how well, and write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sheets", nargs="+", type=Path)
    parser.add_argument("--articles", nargs="+", type=Path, required=True)
    tasks = parser.add_mutually_exclusive_group()
    tasks.add_argument("--since", action="store_const", const="since", dest="task", default="all")
    tasks.add_argument("--forms", action="store_const", const="forms", dest="task")
    parser.add_argument("--write", action="store_true")
    args = parser.parse_args()
    verdicts = verdicts_of(row for path in args.sheets for row in read_rows(path))
    task = TASKS[args.task]
    cases = [*task.judged(all_made_of(args.articles), verdicts)]
    tables = {model: Table.of([case for case in cases if case.model == model], task.seen) for model in task.held}
    for model, table in tables.items():
        likely = unseen(table, task.held[model], spread_out=task.spread_out)
        print(*report(model, table, likely), sep="\n")
    if args.write:
        tables_of = (
            table_of(model, table, task.held[model], spread_out=task.spread_out) for model, table in tables.items()
        )
        task.path.write_text("\n".join([task.head, *tables_of]), encoding="utf-8")


if __name__ == "__main__":
    main()
