"""*What did the visitors arrive at?*: a question that English would turn round, or that is none."""

import re

from quizgen.english.prepositional import ends_in_prepositional
from quizgen.model.item import GAP, Item

STRANDED = re.compile(r"\b(of|in|on|at|to|for|from|by|with|as|into|than|and|or|the|a|an)\?$", re.IGNORECASE)


COUNTED_OVER = re.compile(r"\bhow (?:many|much)\b.* (?!hand|roll|run|take|turn|win)[a-z]+ over\?$", re.IGNORECASE)
"""A figure asked for without the *over* that belongs to it: *How many laws did Norway pass over?*."""


def check(item: Item) -> str | None:
    """The question does not end as a question should."""
    if item.kind not in {"choice", "short"} or GAP in item.prompt:
        return None
    if not item.prompt.endswith(("?", ":", "…")):
        return "it does not end in a question mark"
    if COUNTED_OVER.search(item.prompt):
        return "the “over” of its figure is left behind"
    stranded = STRANDED.search(item.prompt) and not ends_in_prepositional(item.prompt)
    return "its preposition is left behind" if stranded else None
