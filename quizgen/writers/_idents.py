"""What a quiz and its items are called in XML: the same whenever they are made, another in every quiz."""

from quizgen.model.ids import digest
from quizgen.model.item import Item
from quizgen.model.quiz import Quiz
from quizgen.writers._plain import clean, cut

LONGEST_TITLE = 80
"""Characters of an item's title, which only teachers see."""


def of_quiz(quiz: Quiz) -> str:
    """The quiz's identity; letters, digits and an underscore, a letter first."""
    return f"quiz_{digest('quizgen', 'quiz', quiz.slug)}"


def of_item(quiz: Quiz, item: Item) -> str:
    """An item's identity, likewise."""
    return f"item_{digest('quizgen', 'item', quiz.slug, item.id)}"


def title(item: Item) -> str:
    """What a teacher sees in a list of items."""
    return cut(clean(item.prompt), LONGEST_TITLE)
