"""Items in, a Quiz out: in which order and company they are handed out, and the versions of it."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from quizgen.model.article import Article
from quizgen.model.ids import draw
from quizgen.model.item import Item, Kind, Matching, MultipleChoice, Ordering
from quizgen.model.quiz import Credit, Part, Quiz

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


def compose(article: Article, items: Sequence[Item]) -> Quiz:
    """The quiz on an article: a part for each kind, in each part the order of the article."""
    credit = Credit(
        title=article.credit or article.title,
        author=article.author,
        source=article.source,
        licence=article.licence,
        date=article.date,
    )
    return Quiz(slug=article.slug, title=article.title, parts=by_kind(in_order(items)), credit=credit)


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
    """The quiz reordered: items within their part, options within their item unless they are numbers."""
    parts = []
    for part in quiz.parts:
        items = [reordered(item, name) for item in part.items]
        draw(quiz.slug, name, part.heading).shuffle(items)
        parts.append(replace(part, items=tuple(items)))
    return replace(quiz, parts=tuple(parts), variant=name)


def reordered(item: Item, name: str) -> Item:
    """The item with its options in the order drawn for the variant; numbers stay in theirs."""
    question = item.question
    if isinstance(question, Matching):
        return replace(item, question=replace(question, pairs=shuffled(question.pairs, item.id, name)))
    if isinstance(question, Ordering):
        return replace(item, question=replace(question, order=shuffled(question.shown, item.id, name)))
    if not isinstance(question, MultipleChoice) or question.ascending:
        return item
    order = list(range(len(question.options)))
    draw(item.id, name).shuffle(order)
    options = tuple(question.options[index] for index in order)
    return replace(item, question=replace(question, options=options, correct=order.index(question.correct)))


def shuffled(entries: Sequence[Entry], *parts: str) -> tuple[Entry, ...]:
    """The entries in an order fixed by `parts`."""
    found = list(entries)
    draw(*parts).shuffle(found)
    return tuple(found)
