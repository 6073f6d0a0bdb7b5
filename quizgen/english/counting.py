"""Words of numbers, fractions and times, each list in its order."""

import re

NUMBERS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty"
).split()

TENS = dict(zip("thirty forty fifty sixty seventy eighty ninety".split(), range(30, 100, 10), strict=True))

FRACTIONS = ("a fifth", "a quarter", "a third", "half", "two-thirds", "three-quarters", "four-fifths")

MONTHS = "January February March April May June July August September October November December".split()
WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
SEASONS = "spring summer autumn winter".split()

A_MONTH = "|".join(MONTHS)
"""A month in a pattern."""

A_YEAR = r"(?:1\d|20)\d\d"
"""A year in a pattern; other numbers of four digits are mostly amounts."""

IN_PERCENT = re.compile(r"%|\bper ?cent\b")
"""What a share is told in."""

YEAR = re.compile(rf"[12](?<=(?=\b{A_YEAR}\b).)\d{{3}}")
"""A year, looked for by its first digit, which `re` finds three times sooner than one of all the edges of words."""

DATED = re.compile(rf"\b{A_YEAR}s?\b")
"""A year or a decade."""

OF_CENTURY = r"1[0-8]00s"
"""A century by its first year, in a pattern: *the 1800s*; the 1900s may be a decade."""

A_DECADE = rf"(?!{OF_CENTURY})(?:1\d|20)\d0s"
"""A decade in a pattern, the 1900s among them."""

SPAN = re.compile(r"\d ?[-–] ?\d")
"""Years from one to another, which may overlap others: *1890–91*."""

AGE = re.compile(
    r"1[3-9]|[2-9]\d|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:" + "|".join(("twenty", *TENS)) + r")(?:-[a-z]+)?"
)
"""A bare number that may be an age, and is no hour of the day."""

ORDERED = re.compile(
    r"\d|\b(?:" + "|".join((*NUMBERS[2:], *TENS, *FRACTIONS, *MONTHS, *WEEKDAYS, *SEASONS)) + r")\b", re.IGNORECASE
)

PERCENT = frozenset({"%", "cent", "percent"})
"""Words of which a share is so many."""


def have_order(texts: tuple[str, ...]) -> bool:
    """Whether each of the texts has a place among the others, by a number or a time.

    >>> have_order(("Two years", "Five years")), have_order(("Malta", "31 ships"))
    (True, False)
    """
    return all(ORDERED.search(text) for text in texts)


LISTED_WHOLE = re.compile(rf"the (?:{'|'.join(NUMBERS[2:9])}) ")
"""How what is then listed whole begins to be told of: *the three kinds of rust are …*."""
