"""Names in running text."""

import re
from collections.abc import Iterable


def in_full_once(text: str, names: Iterable[str]) -> str:
    """The text with each person's full name at its first mention and the surname alone after it.

    >>> in_full_once("Ada Lovelace wrote to Ada Lovelace’s mother", ["Ada Lovelace"])
    'Ada Lovelace wrote to Lovelace’s mother'
    """
    for name in names:
        first, found, rest = text.partition(name)
        if found and " " in name and name in rest:
            text = first + found + re.sub(rf"\b{re.escape(name)}\b", name.split()[-1], rest)
    return text
