"""What documents have between their paragraphs and is none: cells and rows of tables, labels, names of authors."""

from quizgen.readers.text import SENTENCE_END

FEWEST_WORDS = 4
"""What is shorter and no sentence is a cell, a label or a name."""

MOST_NUMBERS = 0.5
"""Share of words with digits in a paragraph: rows of tables have more."""

WAY_BACK = "\u21a9"
"""The arrow that leads back from a note, at its end."""


def is_debris(text: str) -> bool:
    """Whether a text is no paragraph: too short for a sentence, a row of a table, or a note."""
    fragment = len(text.split()) < FEWEST_WORDS and not SENTENCE_END.search(text)
    return fragment or is_row(text) or WAY_BACK in text[-3:]


def is_row(text: str) -> bool:
    """Whether a text is mostly numbers."""
    words = text.split()
    return sum(any(c.isdigit() for c in word) for word in words) > MOST_NUMBERS * len(words)
