"""What happens every so many years, among whose years one of any other gives itself away: *at the Games of 1980*."""

import re

CYCLES: tuple[tuple[re.Pattern[str], int], ...] = (
    (re.compile(r"\b(?:Olympics|Paralympics|(?:[A-Z]\w+ )Games)\b"), 4),
    (re.compile(r"\bWorld Cup\b|\bEuropean (?:Football )?Championships?\b"), 4),
    (re.compile(r"\b[Pp]resident(?:ial)? (?:election|of the United States)\b|\belected President\b"), 4),
    (re.compile(r"\b[Cc]ensus\b"), 10),
)
"""Words of the event → after how many years it comes again."""

WINTER, APART_SINCE = re.compile(r"\bWinter (?:Games|Olympics)\b"), 1994
"""Games that were held in the years of the others until then, and two years later since."""

STEPS = 5
"""So many years of the event on either side can be believed."""


def period(sentence: str, year: int) -> int:
    """After how many years that comes again of which the sentence tells; 1 where the year is none of its years."""
    for pattern, years in CYCLES:
        if pattern.search(sentence):
            begun = 2 if WINTER.search(sentence) and year >= APART_SINCE else 0
            return years if year % years == begun % years else 1
    return 1


def years_of(year: int, every: int) -> range:
    """The years around in which it happens.

    >>> list(years_of(1980, 4))[:3]
    [1960, 1964, 1968]
    """
    return range(year - STEPS * every, year + STEPS * every + 1, every)
