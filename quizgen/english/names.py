"""Names in running text."""

import re
from collections.abc import Iterable

WITH_ARTICLE = re.compile(
    r"(?:EU|UAE|UK|UN|US|USA|USSR|European Union|Soviet Union|United (?:Kingdom|Nations|States)|Netherlands"
    r"|Philippines)"
    r"|(?:Academy|Association|Bureau|Department|Federation|Institute|Kingdom|Ministry|Museum|Republic|Society|University)"
    r" (?:for|of) .*"
)
"""Names that English gives *the*, though a writer may have named them only before a noun: *UK gamers*."""


def has_article(name: str) -> bool:
    """Whether a name reads with *the* in mid-sentence, whatever the article does.

    >>> has_article("UK"), has_article("University of Oslo"), has_article("Oslo University")
    (True, True, False)
    """
    return WITH_ARTICLE.fullmatch(name) is not None


def in_full_once(text: str, names: Iterable[str]) -> str:
    """The text with each person's full name at its first mention and the surname alone after it.

    >>> in_full_once("Ada Lovelace wrote to Ada Lovelace’s mother", ["Ada Lovelace"])
    'Ada Lovelace wrote to Lovelace’s mother'
    >>> in_full_once("Ms Ada Lovelace wrote", ["Ada Lovelace"])
    'Ada Lovelace wrote'
    """
    for name in names:
        text = without_address(text, name) if " " in name else text
        first, found, rest = text.partition(name)
        if found and " " in name and name in rest:
            text = first + found + re.sub(rf"\b{re.escape(name)}\b", name.split()[-1], rest)
    return text


def without_address(text: str, name: str) -> str:
    """The text without *Mr* or *Ms* before somebody's full name, which English leaves out there."""
    return re.sub(rf"\b(?:Mr|Mrs|Ms|Miss)\.? (?=(?:[A-Z]\w+ ){{0,2}}{re.escape(name)}\b)", "", text)
