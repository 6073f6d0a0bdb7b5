"""What Moodle's question bank takes of a quiz, whichever format it comes in: its category, its names, its tags."""

import re

from quizgen.model.item import Item
from quizgen.model.quiz import Quiz
from quizgen.writers._plain import clean, cut

LONGEST_ITEM_NAME = 80
"""Characters; Moodle takes 255, but its lists show about as many."""

LONGEST_TAG = 50
"""Characters; Moodle cuts what is longer."""

ANGLES = str.maketrans("<>", "‹›")
"""Moodle takes what stands between angle brackets out of the names of categories."""

NO_NAME = {"", "0"}
"""What Moodle takes for no name; a tag of the second made it stop."""

NOT_IN_A_TAG = re.compile(r"[^\w-]+")
"""A comma divides tags in forms, a bracket in GIFT; letters, digits and hyphens are safe everywhere."""


def category(quiz: Quiz) -> str:
    """Where the questions go, below the top of the course; a slash in a name is written twice, at its ends not at all.

    >>> from quizgen.model.quiz import Credit
    >>> category(Quiz(slug="a", title="AC/DC <1973>", parts=(), credit=Credit(title="x")))
    '$course$/top/AC//DC ‹1973›'
    """
    name = clean(quiz.title.translate(ANGLES)).strip("/ ")
    return f"$course$/top/{name.replace('/', '//') if name not in NO_NAME else quiz.slug}"


def name(item: Item, position: int) -> str:
    """What a teacher sees in the question bank, which is sorted by it."""
    return f"{position:02} {cut(clean(item.prompt), LONGEST_ITEM_NAME)}"


def tags(item: Item) -> tuple[str, ...]:
    """What is known of the item and its own tags, sorted, without doubles."""
    own = (NOT_IN_A_TAG.sub("-", clean(tag))[:LONGEST_TAG].strip("-") for tag in item.tags)
    known = (f"quizgen-{item.kind}", f"bloom-{item.bloom}", f"difficulty-{item.difficulty}")
    return tuple(sorted({*known, *own} - NO_NAME))
