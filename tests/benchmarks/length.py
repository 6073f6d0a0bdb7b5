"""How time and memory grow with the length of a book.

    python tests/benchmarks/length.py FILE... [--characters 500000]

Makes a book of the files' texts, a chapter each, over and over until it is as long as wanted, and a quiz of it. What
matters: twice the length should take twice the time and no more memory. Measured on a laptop's two cores: 250,000
characters in 31 seconds and 308 megabytes, 500,000 in 59 seconds and 309 megabytes.
"""

import argparse
import itertools
import resource
import time
from pathlib import Path

from quizgen import pipeline
from quizgen.annotate import load
from quizgen.readers import read_article


def main() -> None:
    """Measure and print a line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--characters", type=int, default=500_000)
    args = parser.parse_args()
    article = read_article(book(args.files, args.characters).encode(), "book.md")
    parse = load()
    start = time.perf_counter()
    made = pipeline.make(article, parse)
    seconds, memory = time.perf_counter() - start, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1000
    print(  # noqa: T201 -- a script
        f"{len(article.text):9,} characters in {len(article.pieces)} pieces: {seconds:6.1f} s, {memory} MB, "
        f"{len(made.quiz.items)} items"
    )


def book(files: list[Path], characters: int) -> str:
    """The texts of the files as chapters, as many as make the length."""
    chapters: list[str] = []
    for number, path in enumerate(itertools.cycle(files), 1):
        article = read_article(path.read_bytes(), path.name)
        paragraphs = (passage.text for passage in article.passages if passage.kind == "paragraph")
        chapters.append("\n\n".join((f"# Chapter {number}", *paragraphs)))
        if sum(map(len, chapters)) >= characters:
            break
    return "\n\n".join(chapters)


if __name__ == "__main__":
    main()
