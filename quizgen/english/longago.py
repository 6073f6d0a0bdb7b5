"""What stands beside years, and whether words tell of a time of which nobody is alive who acted then."""

import re

ERAS = frozenset({"AD", "B.C.", "BC", "BCE", "CE"})
"""What stands beside a year, and names nothing."""

OLD = re.compile(r"\b1(?:[0-8]\d\d|9[0-4]\d)\b(?!s)")
"""A year in which nobody held an office who does now; of a decade somebody of today may write."""

OF_OURS = re.compile(r"\b(?:19[5-9]|20\d)\d(?:s\b|\b)")
"""A year of which people are alive."""


def is_long_ago(sentence: str, passage: str) -> bool:
    """Whether the sentence, or where it has no year the passage, tells of such years and of no later ones.

    >>> is_long_ago("In 1851 Li Na, a smith, built it.", "In 1851 Li Na, a smith, built it. It was sold in 1990.")
    True
    >>> is_long_ago("It was built by Li Na, a smith.", "It was built by Li Na, a smith. It was sold in 1990.")
    False
    """
    told = sentence if OLD.search(sentence) else passage
    return OLD.search(told) is not None and OF_OURS.search(told) is None
