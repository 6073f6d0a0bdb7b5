"""An item's tags in Anki: what quizgen knows of it under `quizgen::`, and its own."""

import re

from quizgen.model.item import Item
from quizgen.model.quiz import Quiz
from quizgen.writers.anki.text import clean

SEPARATOR = "::"
"""Between the levels of a tag."""

NOT_IN_A_TAG = re.compile(r'[\s"]+')
"""Space separates tags, and Anki drops quotation marks from them."""


def tags_of(quiz: Quiz, item: Item, *, own_only: bool = False) -> tuple[str, ...]:
    """Sorted, without doubles; with `own_only` those that the item has in the quiz file."""
    own = tuple(sorted({*filter(None, map(safe_tag, item.tags))}))
    return own if own_only else tuple(sorted({*own, *_known(quiz, item)}))


def _known(quiz: Quiz, item: Item) -> tuple[str, ...]:
    return (
        f"quizgen::article::{quiz.slug}",
        f"quizgen::bloom::{item.bloom}",
        f"quizgen::difficulty::{item.difficulty}",
        f"quizgen::kind::{item.kind}",
    )


def safe_tag(text: str) -> str:
    """`text` as Anki would keep it, hyphens for spaces; empty if nothing is left.

    >>> safe_tag("Unit 3 :: ice ages"), safe_tag(" :: ")
    ('Unit-3::ice-ages', '')
    """
    levels = (NOT_IN_A_TAG.sub("-", clean(level)).strip("-:") for level in text.split(SEPARATOR))
    return SEPARATOR.join(filter(None, levels))
