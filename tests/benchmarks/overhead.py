"""What quizgen takes beyond spaCy's parse, stage by stage, as a share of the parse; the target is a quarter.

    python tests/benchmarks/overhead.py FILE... [--rounds 3]

Each article goes through once to warm up; of the rounds the fastest counts, for each stage. What is measured is the
time of the processor, which other programs disturb least.
"""

# ruff: noqa: T201 -- a script

import argparse
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from quizgen.annotate import annotate, load
from quizgen.compose import compose
from quizgen.facts import find_all
from quizgen.items import make_items
from quizgen.model.annotated import Parse
from quizgen.model.quiz import Settings
from quizgen.readers import read_article
from quizgen.review import review
from quizgen.writers import write

if TYPE_CHECKING:
    from spacy.tokens import Doc

FORMATS = ("anki", "html", "yaml")
TARGET = 0.25

Result = TypeVar("Result")


class Watch:
    """Seconds of each stage."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = defaultdict(float)

    def timed(self, stage: str, work: Callable[[], Result]) -> Result:
        """What the work returns; its time goes to the stage."""
        start = time.process_time()
        result = work()
        self.seconds[stage] += time.process_time() - start
        return result


def main() -> None:
    """Measure and print a line a stage."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--rounds", type=int, default=3)
    args = parser.parse_args()
    parse = load()
    total: dict[str, float] = defaultdict(float)
    for path in args.files:
        rounds = [measured(path, parse) for _ in range(args.rounds + 1)]
        for stage in rounds[0]:
            total[stage] += min(seconds[stage] for seconds in rounds[1:])
    parsing = total.pop("parse")
    print(f"{'parse':10}{parsing:8.3f} s")
    for stage, seconds in total.items():
        print(f"{stage:10}{seconds:8.3f} s  {seconds / parsing:6.1%} of the parse")
    beyond = sum(total.values())
    print(f"{'beyond':10}{beyond:8.3f} s  {beyond / parsing:6.1%}, the target is {TARGET:.0%}")


def measured(path: Path, parse: Parse) -> dict[str, float]:
    """Seconds of each stage for one article."""
    watch = Watch()
    article = watch.timed("read", lambda: read_article(path.read_bytes(), path.name))
    annotated = watch.timed("annotate", lambda: annotate(article, watched(parse, watch)))
    watch.seconds["annotate"] -= watch.seconds["parse"]
    facts, _, sentences = watch.timed("facts", lambda: find_all(annotated))
    candidates, _ = watch.timed(
        "items", lambda: make_items(article, facts, annotated.entities, sentences, classes=annotated.classes)
    )
    items, _ = watch.timed("review", lambda: review(candidates, article))
    quiz = watch.timed("compose", lambda: compose(article, items))
    watch.timed("write", lambda: [write(name, quiz, Settings()) for name in FORMATS])
    return watch.seconds


def watched(parse: Parse, watch: Watch) -> Parse:
    """The pipeline, its time taken for a stage of its own."""

    def parsed(texts: Sequence[str]) -> Iterator["Doc"]:
        return iter(watch.timed("parse", lambda: list(parse(texts))))

    return parsed


if __name__ == "__main__":
    main()
