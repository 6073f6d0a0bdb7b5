"""Items in, a Quiz out: in which order and company they are handed out, and the versions of it."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from quizgen.model.article import Article
from quizgen.model.ids import draw
from quizgen.model.item import Item, Kind, Matching, MultipleChoice, Ordering
from quizgen.model.quiz import Credit, Part, Quiz
from quizgen.model.study import Paragraph, Study

Entry = TypeVar("Entry")

HEADINGS: dict[Kind, tuple[str, str]] = {
    "choice": ("Multiple choice", "Choose the one right answer."),
    "truefalse": ("True or false?", "Decide whether each statement is true or false."),
    "cloze": ("Fill in the gaps", "Write what is missing. The hint says what kind of thing it is."),
    "short": ("Short answers", "Answer in a few words."),
    "matching": ("Matching", "Write the letter of what belongs to it before each."),
    "ordering": ("Put in order", "Number the events in the order in which they happened."),
    "open": ("In your own words", "Answer in whole sentences."),
}
"""Heading and instructions of each part, in the order of the parts."""

NUMBER_WORDS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundreds? thousands? millions? billions? "
    "half once twice first second third fourth fifth never always january february march april may june july august "
    "september october november december monday tuesday wednesday thursday friday saturday sunday"
)

NUMBER = re.compile(rf"\d|\b(?:{'|'.join(NUMBER_WORDS.split())})\b", re.IGNORECASE)
"""What makes an option a number, a date or a step of a scale: where all options have one, their order is logical."""

OF_OTHERS = re.compile(r"(?:both|neither|none|(?:all|any|either|each) of)\b", re.IGNORECASE)
"""Begins an option that speaks of the others: `Both of these`, `None of the above`."""

LETTERS = re.compile(r"\b[A-H](?:,? (?:and|or|nor) |/)[A-H]\b")
"""An option that speaks of others by their letters: `Both A and C`."""


def compose(article: Article, items: Sequence[Item]) -> Quiz:
    """The quiz on an article: a part for each kind, in each part the order of the article."""
    credit = Credit(
        title=article.credit or article.title,
        author=article.author,
        source=article.source,
        licence=article.licence,
        date=article.date,
    )
    reading = tuple(Paragraph(text=each.text, number=each.number, kind=each.kind) for each in article.passages)
    return Quiz(
        slug=article.slug,
        title=article.title,
        parts=by_kind(in_order(items)),
        credit=credit,
        study=Study(reading=reading),
    )


def by_kind(items: Sequence[Item]) -> tuple[Part, ...]:
    """A part for each kind there is, in each the items in the order given."""
    parts = (
        Part(heading=heading, instructions=instructions, items=tuple(item for item in items if item.kind == kind))
        for kind, (heading, instructions) in HEADINGS.items()
    )
    return tuple(part for part in parts if part.items)


def in_order(items: Sequence[Item]) -> tuple[Item, ...]:
    """The items as the article comes to what they ask."""
    return tuple(sorted(items, key=lambda item: (item.evidence.start if item.evidence else 0, item.id)))


def variants(quiz: Quiz, names: Sequence[str]) -> tuple[Quiz, ...]:
    """The quiz once for each name, items and options in another order, fixed by quiz and name."""
    return tuple(variant(quiz, name) for name in names)


def variant(quiz: Quiz, name: str) -> Quiz:
    """The quiz reordered: items within their part and kind, options within their item unless their order is logical.

    Each kind keeps its places, so that number 7 is answered in the same way on all sheets.
    """
    parts = (replace(part, items=_reordered(part, quiz.slug, name)) for part in quiz.parts)
    return replace(quiz, parts=tuple(parts), variant=name)


def _reordered(part: Part, slug: str, name: str) -> tuple[Item, ...]:
    drawn = [reordered(item, name) for item in part.items]
    draw(slug, name, part.heading).shuffle(drawn)
    left = {kind: iter([item for item in drawn if item.kind == kind]) for kind in HEADINGS}
    return tuple(next(left[item.kind]) for item in part.items)


def reordered(item: Item, name: str) -> Item:
    """The item with its options in the order drawn for the variant."""
    question = item.question
    if isinstance(question, Matching):
        return replace(item, question=replace(question, pairs=shuffled(question.pairs, item.id, name)))
    if isinstance(question, Ordering):
        return replace(item, question=replace(question, order=shuffled(question.shown, item.id, name)))
    if not isinstance(question, MultipleChoice) or question.ascending:
        return item
    order = _order(question.options, item.id, name)
    options = tuple(question.options[index] for index in order)
    return replace(item, question=replace(question, options=options, correct=order.index(question.correct)))


def _order(options: Sequence[str], *parts: str) -> list[int]:
    """Places of options in an order fixed by `parts`; numbers keep theirs, and what speaks of others comes last."""
    if any(LETTERS.search(option) for option in options) or all(NUMBER.search(option) for option in options):
        return list(range(len(options)))
    last = [index for index, option in enumerate(options) if OF_OTHERS.match(option)]
    return [*shuffled([index for index in range(len(options)) if index not in last], *parts), *last]


def shuffled(entries: Sequence[Entry], *parts: str) -> tuple[Entry, ...]:
    """The entries in an order fixed by `parts`."""
    found = list(entries)
    draw(*parts).shuffle(found)
    return tuple(found)
