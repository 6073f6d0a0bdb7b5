"""How often somebody who has read nothing finds the key of a choice of four by a cue; chance finds a quarter.

    python -m tests.quality.cues QUIZ.json...

Choices that people wrote give .18 to .36 to who takes the longest option, .20 to .24 to who takes the shortest, .23 to
.25 to who takes the one with most words of the question; within .20 and .30 nothing is given away.
"""

# ruff: noqa: T201 -- a script

import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from quizgen.model.item import MultipleChoice
from quizgen.model.quizfile import load
from quizgen.review.text import stems

OPTIONS = 4


def length(option: str, _stem: str) -> float:
    """Of the longest option."""
    return len(option)


def brevity(option: str, _stem: str) -> float:
    """Of the shortest option."""
    return -len(option)


def overlap(option: str, stem: str) -> float:
    """Of the option with most words of the question."""
    return len(stems(option) & stems(stem))


GUESSERS: dict[str, Callable[[str, str], float]] = {"longest": length, "shortest": brevity, "overlap": overlap}
"""What a guesser goes by → how much of it an option has."""


def cues(questions: Sequence[MultipleChoice]) -> Iterator[str]:
    """How often each guesser is right; one who can't decide between options is right by that share of a time."""
    for name, weight in GUESSERS.items():
        right = sum(luck(question, weight) for question in questions)
        yield f"{name}: {right:.1f} of {len(questions)} = {right / max(1, len(questions)):.1%}"
    places = Counter(question.correct for question in questions)
    yield f"places of the key: {', '.join(str(places[place]) for place in range(OPTIONS))}"


def luck(question: MultipleChoice, weight: Callable[[str, str], float]) -> float:
    """How likely the guesser is to find the key."""
    weights = [weight(option, question.stem) for option in question.options]
    top = [index for index, each in enumerate(weights) if each == max(weights)]
    return (question.correct in top) / len(top)


def main() -> None:
    """Print what each guesser finds in the quiz files that are named."""
    quizzes = [load(Path(name).read_bytes(), name) for name in sys.argv[1:]]
    questions = [item.question for quiz in quizzes for item in quiz.items]
    choices = [each for each in questions if isinstance(each, MultipleChoice) and len(each.options) == OPTIONS]
    print(*cues(choices), sep="\n")


if __name__ == "__main__":
    main()
