"""*What did this visit show?*: the question points at something only the article shows."""

import re

from quizgen.model.item import Item

TOLD = r"(?! (?:at|born|from|in|of|who|whose|with|\w+ed|\w+ing)\b)"
"""What does not stand behind *those* that point at something: *those who drive* are told."""

POINTING = re.compile(
    rf"\b(this|these|those{TOLD}|such(?! as\b)|the (former|latter|same|other|two|three|man|woman|team|group|company"
    r"|move|visit|deal|incident|issue|case))\b(?! (?:of|to|between)\b| (?-i:[A-Z])|-)",
    re.IGNORECASE,
)
THAT = re.compile(rf"^(that|those{TOLD})\b", re.IGNORECASE)


def check(item: Item) -> str | None:
    """A demonstrative or a bare definite noun stands in the question."""
    found = POINTING.search(item.prompt) or THAT.search(item.prompt)
    return f"“{found[0]}” does not say which" if found else None
