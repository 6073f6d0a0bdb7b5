"""*What did this visit show?*: the question points at something only the article shows."""

import re

from quizgen.model.item import Item

POINTING = re.compile(
    r"\b(this|these|those|such(?! as\b)|the (?:two|three)(?! (?:[\w-]+ ){1,3}(?:for|in|of|to)\b)"
    r"|the (former|latter|same|other|man|woman|team|group|company|move|visit"
    r"|deal|incident|issue|case))\b(?! (?:of|to|between)\b| (?-i:[A-Z]))",
    re.IGNORECASE,
)
THAT = re.compile(r"^(that|those)\b", re.IGNORECASE)


def check(item: Item) -> str | None:
    """A demonstrative or a bare definite noun stands in the question."""
    found = POINTING.search(item.prompt) or THAT.search(item.prompt)
    return f"“{found[0]}” does not say which" if found else None
