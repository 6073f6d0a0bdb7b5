"""*Who , exactly ?*: debris of quotations, brackets and cut sentences."""

import re

from quizgen.model.item import GAP, Item

DEBRIS = re.compile(
    r"\s[,.;:?!]|,,|(?<!\.)\.\.(?!\.)|\?\?|  |[,;:]\?$|^[,;.]|\(\s|\s\)"
    r"|[$£€]\s\d|[”’]\s-\s?[a-z]|\w-\s(?!and\b|or\b|to\b)[a-z]"
)
PAIRS = (("“", "”"), ("(", ")"), ("[", "]"))


def check(item: Item) -> str | None:
    """A bracket or quotation mark has no partner, or a mark stands where none belongs."""
    for text in (item.prompt.replace(GAP, "gap"), item.answer):
        if any(text.count(first) != text.count(last) for first, last in PAIRS) or text.count('"') % 2:
            return f"a bracket or quotation mark has no partner in “{text}”"
        if DEBRIS.search(text):
            return f"misplaced marks in “{text}”"
    return None
