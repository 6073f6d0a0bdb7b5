"""Amounts between two ends, which are one amount: *between three and four million*, *300–400*."""

import re
from functools import lru_cache

from quizgen.english.counting import A_YEAR, NUMBERS, TENS
from quizgen.english.whole import wholes

WORDS = "|".join((*NUMBERS, *TENS, "dozen", "hundred", "thousand", "million", "billion", "trillion"))
AMOUNT = (
    rf"(?:[$£€¥]?\d[\d,.]*(?:m|bn|tn|k)?\b%?|(?:{WORDS})\b)(?:-(?:{WORDS}))?"
    r"(?: (?:hundred|thousand|million|billion|per cent|percent))*"
)

RANGE = re.compile(
    rf"\b[Bb]etween {AMOUNT}(?: \w+)? and {AMOUNT}|(?:(?<!\w)|(?=[$£€¥])){AMOUNT}(?: to | ?[-–] ?){AMOUNT}"
)
"""Both ends of it."""

YEARS = re.compile(rf"(?:[Bb]etween )?{A_YEAR}\D.*")
"""One of years, either of which may be asked for, *1990 to 1999*, or none: *from 20 in 1990 to 30 in 1999*."""

CHANGE = re.compile(r"\b[Ff]rom (?:\w+ )?$")
"""What stands before the first end of what became the other: *grew from 4 % to 6 %*."""

FEW = 8
"""Sentences whose ranges are kept: the facts of one are looked at in a row."""


def cuts_range(sentence: str, words: str) -> bool:
    """Whether the words, wherever they stand in the sentence, are but a part of a range, or one end of it and more.

    >>> cuts_range("It sold between 40 and 50 boats.", "40"), cuts_range("It sold between 40 and 50 boats.", "boats")
    (True, False)
    >>> cuts_range("It seats 300–400 people.", "300"), cuts_range("It seats 300–400 people.", "300–400 people")
    (True, False)
    >>> cuts_range("It was open from 1990 to 1999.", "1990"), cuts_range("It takes three to four hours.", "three")
    (False, True)
    >>> cuts_range("It grew from 40 to 50 boats.", "50 boats"), cuts_range("It grew from 4 in 2001 to 9 in 2012.", "9")
    (False, False)
    """
    ranges = ranges_in(sentence)
    places = list(wholes(sentence.lower(), words.lower())) if ranges else []
    return bool(places) and all(any(cuts(place, each) for each in ranges) for place in places)


@lru_cache(maxsize=FEW)
def ranges_in(sentence: str) -> tuple[tuple[int, int], ...]:
    """Where the ranges stand in the sentence."""
    return tuple(found.span() for found in RANGE.finditer(sentence) if is_range(found))


def is_range(found: re.Match[str]) -> bool:
    """Whether it is one amount: neither years nor a change from one amount to another."""
    return YEARS.fullmatch(found[0]) is None and CHANGE.search(found.string[: found.start()]) is None


def cuts(place: tuple[int, int], range_: tuple[int, int]) -> bool:
    """Whether the first stretch has a part of the second, and not all of it."""
    (start, end), (first, last) = place, range_
    return start < last and first < end and not (start <= first and last <= end)
