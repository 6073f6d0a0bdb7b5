"""*Which of these is not …?*: negative stems test attention, not knowledge."""

import re

from quizgen.model.item import Item

NEGATIVE = re.compile(r"\b(not|except|never|least likely|none|neither|nobody|nothing)\b|n[’']t\b", re.IGNORECASE)


TOLD = re.compile(r"“[^“”]*”|^Who \w+ that\b.*")
"""What somebody said, which is no part of what is asked: *Who warned that the dam would not hold?*."""


def check(item: Item) -> str | None:
    """The question is put negatively."""
    found = NEGATIVE.search(TOLD.sub("", item.prompt)) if item.kind in {"choice", "truefalse"} else None
    return f"the question is negative: “{found[0]}”" if found else None
