"""A sheet on which people judge items without knowing whose they are, and what a filled one says.

    python -m tests.quality.rating sheet QUIZ.json... [--system NAME=FOLDER]... [--articles FILE...] > sheet.csv
    python -m tests.quality.rating score sheet.csv [--key key.csv]

`sheet` takes quiz files (`quizgen make --to json`), or with --system a folder of them for each system that is to be
compared, and writes a line an item, in an order drawn from the items; which system made which item goes to key.csv.
Whoever judges fills in the column `verdict` with y or n, and for n the column `class` with a word for the failure.
`score` prints the share accepted: of all, of the ten best of each article, by kind, by system, and the failures.
With --articles, `sheet` prints on standard error how many words there are to an item.
"""

# ruff: noqa: T201 -- a script

import argparse
import csv
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from quizgen.model.ids import digest, draw
from quizgen.model.item import Item, MultipleChoice, TrueFalse, best_first
from quizgen.model.quizfile import load

COLUMNS = ("article", "item", "kind", "prompt", "options", "answer", "evidence", "verdict", "class")
KEY_COLUMNS = ("item", "system", "article", "rank")
BEST = 10
VERDICTS = {"y": True, "n": False}

Row = Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """An item to be judged, and where it comes from."""

    system: str
    article: str
    rank: int
    """Place among the items of its article by score, from 1."""
    item: Item

    @property
    def name(self) -> str:
        """What it is called on the sheet, where its system must not show."""
        return name_of(self.system, self.article, self.item)


def name_of(system: str, article: str, item: Item) -> str:
    """What an item is called on a sheet."""
    return digest(system, article, item.id)


def judged(system: str, path: Path) -> Iterator[Judged]:
    """The items of a quiz file, the best first."""
    quiz = load(path.read_bytes(), path.name)
    ranked = best_first(quiz.items)
    return (Judged(system=system, article=quiz.slug, rank=rank, item=item) for rank, item in enumerate(ranked, 1))


def sheet(items: Sequence[Judged]) -> Iterator[Row]:
    """The lines of a sheet: articles in the order of their names, the items of each in an order fixed by them."""
    by_article: dict[str, list[Judged]] = defaultdict(list)
    for each in sorted(items, key=lambda each: each.name):
        by_article[each.article].append(each)
    for article, members in sorted(by_article.items()):
        draw("rating", article, *(each.name for each in members)).shuffle(members)
        yield from (line(each) for each in members)


def line(each: Judged) -> Row:
    """What is to be seen of an item, verdict and class left blank."""
    item, question = each.item, each.item.question
    options = question.options if isinstance(question, MultipleChoice) else ()
    correction = question.correction if isinstance(question, TrueFalse) else ""
    texts = (
        each.article,
        each.name,
        item.kind,
        item.prompt,
        " | ".join(options),
        f"{item.answer} ({correction})" if correction else item.answer,
        " … ".join(proof.text for proof in item.proofs),
        "",
        "",
    )
    return dict(zip(COLUMNS, texts, strict=True))


def key_of(items: Iterable[Judged]) -> Iterator[Row]:
    """Which system made which item, and how good it thought it."""
    for each in sorted(items, key=lambda each: each.name):
        yield dict(zip(KEY_COLUMNS, (each.name, each.system, each.article, str(each.rank)), strict=True))


def score(rows: Sequence[Row], key: Sequence[Row] = ()) -> Iterator[str]:
    """What a filled sheet says, in lines; ValueError for a verdict that is neither y nor n, or none."""
    verdicts = {row["item"]: verdict(row) for row in rows}
    known = {row["item"]: row for row in key}
    yield share("accepted", verdicts.values())
    best = [verdicts[row["item"]] for row in key if int(row["rank"]) <= BEST and row["item"] in verdicts]
    if best:
        yield share(f"of the {BEST} best of each article", best)
    for title, group in (
        ("kind", grouped(rows, lambda row: row["kind"])),
        ("article", grouped(rows, lambda row: row["article"])),
        ("system", grouped([row for row in rows if row["item"] in known], lambda row: known[row["item"]]["system"])),
    ):
        for name, members in group.items():
            yield share(f"{title} {name}", [verdicts[row["item"]] for row in members])
    failures = Counter(row["class"].strip().lower() or "no class given" for row in rows if not verdicts[row["item"]])
    yield from (f"failure {name}: {count}" for name, count in failures.most_common())


def verdict(row: Row) -> bool:
    """Whether the item was accepted."""
    given = row["verdict"].strip().lower()
    if given not in VERDICTS:
        raise ValueError(f"item {row['item']}: the verdict is {given!r}, not y or n")
    return VERDICTS[given]


def grouped(rows: Iterable[Row], name: Callable[[Row], str]) -> dict[str, list[Row]]:
    """The rows by what `name` says of them, in the order of the names."""
    groups: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        groups[name(row)].append(row)
    return dict(sorted(groups.items()))


def share(title: str, verdicts: Iterable[bool]) -> str:
    """A title with how many of how many were accepted."""
    found = list(verdicts)
    return f"{title}: {sum(found)} of {len(found)} = {sum(found) / len(found):.1%}" if found else f"{title}: none"


def words_per_item(items: Sequence[Judged], words: Mapping[str, int]) -> Iterator[str]:
    """How many words of an article an item stands for, system by system."""
    systems: dict[str, Counter[str]] = defaultdict(Counter)
    for each in items:
        systems[each.system][each.article] += 1
    for system, counts in sorted(systems.items()):
        total = sum(words.get(article, 0) for article in counts)
        if total:
            yield f"{system or 'items'}: one for {total / counts.total():.0f} words"


def collect(files: Sequence[Path], systems: Sequence[str]) -> list[Judged]:
    """The items of all quiz files; those given without a system are of one without a name."""
    found = [each for path in files for each in judged("", path)]
    for name, _, folder in (given.partition("=") for given in systems):
        found += [each for path in sorted(Path(folder).glob("*.quiz.json")) for each in judged(name, path)]
    return found


def read_rows(path: Path) -> list[Row]:
    """The lines of a CSV file."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def write_rows(rows: Iterable[Row], columns: Sequence[str], path: Path | None = None) -> None:
    """Write a CSV file, or to standard output."""
    if path is None:
        writer = csv.DictWriter(sys.stdout, columns, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
        return
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, columns, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def arguments() -> argparse.Namespace:
    """What was typed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("task", choices=["sheet", "score"])
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--system", action="append", default=[], metavar="NAME=FOLDER")
    parser.add_argument("--key", type=Path, default=Path("key.csv"))
    parser.add_argument("--articles", nargs="*", type=Path, default=[], help="to count their words")
    return parser.parse_args()


def main() -> None:
    """Do the task."""
    args = arguments()
    if args.task == "score":
        key = read_rows(args.key) if args.key.exists() else []
        print(*(text for path in args.files for text in score(read_rows(path), key)), sep="\n")
        return
    items = collect(args.files, args.system)
    write_rows(sheet(items), COLUMNS)
    write_rows(key_of(items), KEY_COLUMNS, args.key)
    words = {path.stem: len(path.read_text(encoding="utf-8").split()) for path in args.articles}
    print(*words_per_item(items, words), sep="\n", file=sys.stderr)


if __name__ == "__main__":
    main()
