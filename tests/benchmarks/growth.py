"""How the time of each stage grows with the length of an article, side by side in one run.

    python tests/benchmarks/growth.py FILE... [--times 1,2,4]

Joins the files' texts into one article, takes it once, twice, four times over, and prints the seconds of parsing and
of everything else. What matters are the ratios: twice the text should take twice the time, and all that is not
parsing a small part of it.
"""

import argparse
import dataclasses
import time
from collections import deque
from collections.abc import Callable
from functools import partial
from pathlib import Path

from quizgen import pipeline
from quizgen.annotate import load
from quizgen.annotate.normalise import normalise
from quizgen.model.annotated import Parse
from quizgen.model.article import Article, passages_from
from quizgen.readers import read_article


def main() -> None:
    """Measure and print a line a length."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--times", default="1,2,4")
    args = parser.parse_args()
    articles = [read_article(path.read_bytes(), path.name) for path in args.files]
    parse = load()
    for times in map(int, args.times.split(",")):
        article = joined(articles, times)
        texts = [normalise(each.text).text for each in article.passages]
        parsing = seconds(partial(exhaust, parse, texts))
        whole = seconds(partial(pipeline.make, article, parse))
        words = len(article.text.split())
        print(f"{words:8,} words: parsing {parsing:6.2f} s, everything else {whole - parsing:6.2f} s")  # noqa: T201 -- a script


def joined(articles: list[Article], times: int) -> Article:
    """One article of the passages of all, `times` over."""
    blocks = [(each.kind, each.text) for article in articles * times for each in article.passages]
    return dataclasses.replace(articles[0], passages=passages_from(blocks))


def exhaust(parse: Parse, texts: list[str]) -> None:
    """Parse all texts and keep nothing."""
    deque(parse(texts), maxlen=0)


def seconds(work: Callable[[], object]) -> float:
    """How long the work takes the processor, which other programs disturb least."""
    start = time.process_time()
    work()
    return time.process_time() - start


if __name__ == "__main__":
    main()
