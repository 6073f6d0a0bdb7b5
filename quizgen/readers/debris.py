"""What documents have between their paragraphs and is none: cells and rows of tables, captions, names of authors."""

import re

from quizgen.readers.text import SENTENCE_END

FEWEST_WORDS = 4
"""What is shorter and no sentence is a cell, a label or a name."""

MOST_NUMBERS = 0.5
"""Share of words with digits in a paragraph: rows of tables have more."""

CAPTION = re.compile(
    r"(?:fig(?:ure|\.)?|table|chart|diagram|exhibit|illustration|map|plate|photo(?:graph)?)\s*"
    r"(?:\d{1,3}|[ivx]{1,5})(?:[.\u2013-]\d{1,3})*\s*(?:[.:|\u2014\u2013]\s|$)",
    re.IGNORECASE,
)
"""How what stands below a picture or above a table begins: `Fig. 2: A mill`, `Table 3.1`, and not `Figure 2 shows`."""

LETTER = re.compile(r"[^\W\d_]")

WAY_BACK = "\u21a9"
"""The arrow that leads back from a note, at its end."""


def is_debris(text: str) -> bool:
    """Whether a text is no paragraph: too short for a sentence, a row of a table, a caption or a note."""
    fragment = len(text.split()) < FEWEST_WORDS and not (SENTENCE_END.search(text) and LETTER.search(text))
    return fragment or is_row(text) or is_caption(text) or WAY_BACK in text[-3:]


def is_caption(text: str) -> bool:
    """Whether a text stands below a picture or above a table.

    >>> is_caption("Fig. 2: The mill in 1905"), is_caption("Figure 2 shows the mill in 1905.")
    (True, False)
    """
    return bool(CAPTION.match(text.lstrip()))


def is_row(text: str) -> bool:
    """Whether a text is mostly numbers."""
    words = text.split()
    return sum(any(c.isdigit() for c in word) for word in words) > MOST_NUMBERS * len(words)
