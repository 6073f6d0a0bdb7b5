"""*Who , exactly ?*: debris of quotations, brackets and cut sentences."""

import re

from quizgen.model.item import GAP, Item

SPACE_BEFORE = re.compile(r"\s(?:(?!\.(?:\d|[a-z]{2,4}\b))[,.;:?!)]|(?<= ) )")
"""A space before a mark or another space; *a .22 rifle* and *all .ru sites* have one before a stop."""

MARKS = re.compile(
    r"[,.;:?($£€”’-](?:(?<=,),|(?<=(?<!\.)\.)\.(?!\.)|(?<=\?)\?|(?<=[,;:])\?$|(?<=^[,;.])|(?<=\()\s"
    r"|(?<=[$£€])\s\d|(?<=[”’])\s-\s?[a-z]|(?<=\w-)\s(?!and\b|or\b|to\b)[a-z])"
)
"""Other misplaced marks; each begins with one, so that no other letter is looked at more closely."""

TURNED = re.compile(r"“(?:(?<=\w“)(?=[\s,.?!])|$)|”(?<=\s”)(?=\w)")
"""A quotation mark that opens behind a word or closes before one, as where the first of two was lost."""

PAIRS = (("“", "”"), ("(", ")"), ("[", "]"))


def check(item: Item) -> str | None:
    """A bracket or quotation mark has no partner, or a mark stands where none belongs."""
    for text in (item.prompt.replace(GAP, "gap"), item.answer):
        if any(text.count(first) != text.count(last) for first, last in PAIRS) or text.count('"') % 2:
            return f"a bracket or quotation mark has no partner in “{text}”"
        if SPACE_BEFORE.search(text) or MARKS.search(text) or TURNED.search(text):
            return f"misplaced marks in “{text}”"
    return None
