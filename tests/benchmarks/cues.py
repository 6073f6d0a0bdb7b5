"""How often somebody who reads nothing but the options finds the key: all four-option candidates of the articles.

    python tests/benchmarks/cues.py FILE...

Prints for each way of guessing the share of keys it finds, ties shared. By chance it is .25; a way that lies outside
.20 to .30 over a few hundred items is a clue that the options give. Candidates are counted before review selects.
"""

import argparse
import re
from collections.abc import Callable, Iterator
from pathlib import Path

from quizgen.annotate import annotate, load
from quizgen.facts import find_facts
from quizgen.items import make_items
from quizgen.items.distractors.numbers import NUMBER
from quizgen.model.annotated import Parse
from quizgen.model.item import MultipleChoice
from quizgen.readers import read_article

OPTIONS = 4

Guess = Callable[[MultipleChoice], list[int]]
"""Indices of the options that a way of guessing likes best; none where it has no say."""


def main() -> None:
    """Measure and print a line for each way of guessing."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+", type=Path)
    parse = load()
    every = [question for path in parser.parse_args().files for question in choices(path, parse)]
    four = [question for question in every if len(question.options) == OPTIONS]
    print(f"{len(every)} choices, {len(four)} of them with four options")  # noqa: T201 -- a script
    for name, guess in GUESSES.items():
        shares = [share for question in four if (share := found(question, guess)) is not None]
        print(f"{name:14} {sum(shares) / max(1, len(shares)):.2f} of {len(shares)}")  # noqa: T201 -- a script


def choices(path: Path, parse: Parse) -> Iterator[MultipleChoice]:
    """Every choice that can be made of an article."""
    annotated = annotate(read_article(path.read_bytes(), path.name), parse)
    facts, _ = find_facts(annotated)
    items, _ = make_items(annotated.article, facts, annotated.entities, kinds=("choice",))
    for item in items:
        if isinstance(item.question, MultipleChoice):
            yield item.question


def found(question: MultipleChoice, guess: Guess) -> float | None:
    """The chance that the guess finds the key, None where it has no say."""
    liked = guess(question)
    return (question.correct in liked) / len(liked) if liked else None


def best(question: MultipleChoice, measure: Callable[[str], float]) -> list[int]:
    """The options with the highest measure."""
    measures = [measure(option) for option in question.options]
    return [index for index, each in enumerate(measures) if each == max(measures)]


def words(text: str) -> set[str]:
    """The longer words of a text, by which people see an echo."""
    return set(re.findall(r"\w{4,}", text.lower()))


def longest(question: MultipleChoice) -> list[int]:
    """The option with most letters."""
    return best(question, len)


def shortest(question: MultipleChoice) -> list[int]:
    """The option with fewest letters."""
    return best(question, lambda option: -len(option))


def echo(question: MultipleChoice) -> list[int]:
    """The option that shares most words with the question."""
    return best(question, lambda option: len(words(option) & words(question.stem)))


def middle(question: MultipleChoice) -> list[int]:
    """The second and third of four numbers, as one guess at each."""
    return [1, 2] if all(NUMBER.search(option) for option in question.options) else []


def outer(question: MultipleChoice) -> list[int]:
    """The lowest and highest of four numbers."""
    return [0, 3] if middle(question) else []


def first(_: MultipleChoice) -> list[int]:
    """A."""
    return [0]


def last(_: MultipleChoice) -> list[int]:
    """D."""
    return [OPTIONS - 1]


def common(question: MultipleChoice) -> list[int]:
    """The option whose words the other options share most."""
    every = [words(option) for option in question.options]
    return best(question, lambda option: sum(len(words(option) & each) for each in every))


GUESSES: dict[str, Guess] = {
    "longest": longest,
    "shortest": shortest,
    "stem overlap": echo,
    "middle number": middle,
    "outer number": outer,
    "most in common": common,
    "first": first,
    "last": last,
}


if __name__ == "__main__":
    main()
