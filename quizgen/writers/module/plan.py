"""How long the module takes, and when to come back to it."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from quizgen.model.item import Item, Kind
from quizgen.model.study import Study
from quizgen.writers.module.lesson import Lesson

WORDS_A_MINUTE = 150
"""Reading to learn; fluent silent reading of prose is at 200 to 250 (Brysbaert 2019: 238)."""

MINUTES: dict[Kind, float] = {
    "choice": 0.75,
    "truefalse": 0.5,
    "cloze": 1,
    "short": 1.5,
    "matching": 2,
    "ordering": 2,
    "open": 6,
}
"""What a class takes for an item: rules of thumb of test design, rounded up."""

WARM_UP, TERMS, TALK, LOOK_BACK = 5, 5, 10, 5

REVIEWS = (
    ("the next day", "Answer the questions after each chunk again, without looking at the text."),
    ("after 3 days", "Take the final quiz again, and only then the questions that were wrong."),
    ("after a week", "Write the summary from memory, and compare."),
    ("after two weeks", "Take the final quiz again, with feedback at the end."),
    ("after a month", "Tell somebody what the article says; look up what is missing."),
)
"""When, and what to do: the gaps grow as in any spaced repetition, and daily cards in Anki fill them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """A step of the lesson."""

    text: str
    minutes: int


def time_plan(study: Study, lesson: Lesson) -> tuple[Step, ...]:
    """The steps there are, each with its minutes."""
    words = sum(len(paragraph.text.split()) for paragraph in study.reading)
    checks = [item for chunk in lesson.chunks for item in chunk.items]
    final = [item for part in lesson.parts for item in part.items]
    steps = (
        Step(text="Before you read", minutes=WARM_UP * bool(study.reading)),
        Step(text="Key terms, people and places", minutes=TERMS * bool(study.terms or study.figures)),
        Step(text=f"Reading ({words} words)", minutes=ceil(words / WORDS_A_MINUTE)),
        Step(text="Questions after each chunk", minutes=time_for(checks)),
        Step(text="Talk and write", minutes=TALK * bool(study.prompts)),
        Step(text="Final quiz", minutes=time_for(final)),
        Step(text="Look back", minutes=LOOK_BACK * bool(lesson.items)),
    )
    return tuple(step for step in steps if step.minutes)


def time_for(items: Sequence[Item]) -> int:
    """Minutes that a class takes for the items."""
    return ceil(sum(MINUTES[item.kind] for item in items))


def minutes(steps: Sequence[Step]) -> int:
    """All of them."""
    return sum(step.minutes for step in steps)
