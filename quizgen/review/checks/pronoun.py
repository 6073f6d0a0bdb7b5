"""*When did he leave?*: a pronoun stands before anybody is named."""

import re

from quizgen.model.item import Item

PRONOUN = re.compile(r"\b(he|she|it|they|him|her|his|hers|its|them|their|theirs)\b", re.IGNORECASE)
NAME = re.compile(r"\b[A-Z][a-zà-ÿ]+|\b[A-Z]{2,}")


def check(item: Item) -> str | None:
    """A pronoun stands where no name precedes it."""
    found = PRONOUN.search(item.prompt)
    if found is None:
        return None
    before = item.prompt[: found.start()].partition(" ")[2] if item.kind in {"choice", "short"} else item.prompt[: found.start()]
    if NAME.search(before) or re.search(r"\b(the|a|an|of|who|which|what)\b.*\w+s?\b", before, re.IGNORECASE):
        return None
    return f"nobody is named before “{found[0]}”"
