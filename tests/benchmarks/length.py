"""How time and memory grow with the length of a book.

    python tests/benchmarks/length.py FILE... [--characters 500000]

Makes a book of the files' texts, a chapter each, over and over until it is as long as wanted, and a quiz of it. What
matters: twice the length should take twice the time and no more memory. Measured, in seconds of the processor: 125,000
characters in 7.3 seconds and 317 megabytes, 250,000 in 13.7 and 318, 500,000 in 24.3 and 319.
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
    start = time.process_time()
    made = pipeline.make(article, parse)
    seconds, memory = time.process_time() - start, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1000
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
