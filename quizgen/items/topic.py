"""What an item is about, where none of its words tell: on a card no heading says that swellings are those of plague.

Of items under titles of up to three words three readers took 65 of 100 with the title in brackets and 57 without; a
longer one made no difference.
"""

from dataclasses import replace

from quizgen.items.matter import words_of
from quizgen.items.teaching import is_entry
from quizgen.model.article import Article
from quizgen.model.item import Item, Matching, MultipleChoice, Ordering

LONGEST = 3
"""Words of a title that names a topic."""

NO_TOPICS = frozenset(
    (
        "chapter outline|chapter summary|conclusion|contents|introduction|key concepts|key takeaways|key terms"
        "|learning objectives|learning outcomes|overview|review questions|summary|table of contents"
    ).split("|")
)
"""Headings that stand over any text."""


def topic_of(article: Article, title: str) -> str:
    """The title, if the article teaches what it names; a headline of news tells what happened, and may give it away."""
    short = len(title.split()) <= LONGEST and not title.endswith("?") and title.lower() not in NO_TOPICS
    return title if short and is_entry(article, title) else ""


def on_topic(item: Item, topic: str) -> Item:
    """The item with the topic, unless question or answer have a word of it: in the answer it would be a hint."""
    shown = " ".join((item.prompt, *answers(item)))
    told = topic.lower() in shown.lower() or not words_of(topic).isdisjoint(words_of(shown))
    return item if told else replace(item, topic=topic)


def answers(item: Item) -> tuple[str, ...]:
    """The right answer and what is offered beside it."""
    match item.question:
        case MultipleChoice(options=options):
            return options
        case Matching(pairs=pairs):
            return tuple(f"{pair.left} {pair.right}" for pair in pairs)
        case Ordering(events=events):
            return tuple(event.text for event in events)
        case _:
            return (item.answer,)
