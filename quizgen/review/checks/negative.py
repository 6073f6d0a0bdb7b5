"""*Which of these is not …?*: negative stems test attention, not knowledge."""

import re

from quizgen.model.item import Item

NEGATIVE = re.compile(r"\b(not|except|never|least likely|none|neither|nobody|nothing)\b|n[’']t\b", re.IGNORECASE)


def check(item: Item) -> str | None:
    """The question is put negatively."""
    found = NEGATIVE.search(item.prompt) if item.kind in {"choice", "truefalse"} else None
    return f"the question is negative: “{found[0]}”" if found else None
