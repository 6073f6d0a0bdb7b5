"""Which figures of a statement are no fair ones to change: what it compares with, and what would belie its words."""

import re
from collections.abc import Iterator
from itertools import pairwise

from quizgen.english.counting import NUMBERS, TENS, YEAR
from quizgen.items.distractors.numbers import NUMBER, THOUSAND, value_of

SCALES = {
    "hundred": 1e2,
    "thousand": 1e3,
    "k": 1e3,
    "million": 1e6,
    "m": 1e6,
    "mn": 1e6,
    "billion": 1e9,
    "bn": 1e9,
    "trillion": 1e12,
    "tn": 1e12,
}
"""What a number is to be multiplied with."""

SCALED = re.compile(rf"(?P<number>{NUMBER.pattern})(?: ?(?P<scale>{'|'.join(SCALES)})\b)?", re.IGNORECASE)

COMPARED = re.compile(
    r"\b(?:(?<!other )(?<!rather )than|as (?!far |long |soon |well )(?:[a-z-]+ ){1,4}?as"
    r"|exceed(?:ed|ing|s)?|surpass(?:ed|es|ing)?|compared (?:to|with)|(?<!from )down from|up (?:from|on)) "
    rf"(?:(?!\d|(?:{'|'.join((*NUMBERS, *TENS, *SCALES))})\b)[\w’-]+ ){{0,4}}[$£€¥]?$",
    re.IGNORECASE,
)
"""What stands before the figure that something is measured by; behind a bound like *more than 40* none is.

That more sailed in 1860 than in 1834 is not denied where the article says than in 1840.
"""

BOUND = re.compile(
    r"\b(?:after|before|by|prior to|through|throughout|until|up to) "
    r"(?:the (?:end|middle|start) of |early |late |mid-|the )?(?:[A-Z][a-z]+ )?$",
    re.IGNORECASE,
)
"""What stands before a time up to which, from which or all through which something is so, and maybe at another too."""

TO_COME = re.compile(
    r"\bwill\b|\b(?:due|expect(?:ed|s)?|forecasts?|hopes?|intends?|likely|plan(?:ned|s)?|scheduled|set|slated) to\b"
    r"|\b(?:forecasts?|guidance) (?:for|of)\b"
)
"""What says that something is still to come."""

FROM_TIME = re.compile(r"\b(?:from|between) [^,;]*\d[^,;]* (?:to|until|till|and) (?:the )?$", re.IGNORECASE)

TO_TIME = re.compile(r" (?:to|until|till|and) [^,;]*\d")
"""What stands before the last time of a stretch, and behind its first."""

PART = r"(?:[^,;]|,(?=\d))*"

MOVES = (
    re.compile(rf"\bfrom (?P<first>{PART}?) to (?P<last>{PART})"),
    re.compile(rf"\bto (?P<last>{PART}?) from (?P<first>{PART})"),
)
"""From which figures to which something went."""


def is_compared(text: str, sentence: str) -> bool:
    """Whether the text is what the sentence compares something with, or a year beside one with which it does.

    >>> is_compared("1840", "Fewer sailed in 1860 than in 1840."), is_compared("1860", "More sailed in 1860 than 1840.")
    (True, True)
    >>> is_compared("75 million", "Sales have exceeded 75 million.")
    True
    >>> is_compared("1870", "More than 40 sailed in 1870."), is_compared("40", "It sold 40 more boats than in 1840.")
    (False, False)
    """
    years = YEAR.findall(sentence) if YEAR.search(text) else ()
    return any(COMPARED.search(sentence.partition(each)[0]) is not None for each in (text, *years))


def is_bound_of_time(text: str, sentence: str) -> bool:
    """Whether the text is a time by which something was so, and so at any later one: *By 1890, lines covered it*.

    >>> is_bound_of_time("1890", "By 1890, lines covered Norway."), is_bound_of_time("1890", "It sank in 1890.")
    (True, False)
    >>> is_bound_of_time("After 1890", "Lines covered Norway after 1890.")
    True
    """
    year = YEAR.search(text)
    before = sentence.partition(year[0] if year else text)[0]
    return BOUND.search(before) is not None


def is_past(text: str, other: str, sentence: str) -> bool:
    """Whether the other year is earlier where the sentence tells what is to come.

    >>> is_past("2020", "2016", "It will open in 2020."), is_past("2020", "2022", "It will open in 2020.")
    (True, False)
    >>> is_past("1920", "1916", "It opened in 1920.")
    False
    """
    years = [int(found[0]) for each in (text, other) if (found := YEAR.search(each))]
    return TO_COME.search(sentence) is not None and years != sorted(years)


def is_within(text: str, other: str, sentence: str) -> bool:
    """Whether the other time makes what was so from one time to another shorter, which is so as well.

    >>> is_within("the 1970s", "the 1960s", "It ran from the 1930s to the 1970s.")
    True
    >>> is_within("1930", "1950", "It ran from 1930 to 1970."), is_within("1930", "1910", "It ran from 1930 to 1970.")
    (True, False)
    """
    before, _, behind = sentence.partition(text)
    one, another = NUMBER.search(text), NUMBER.search(other)
    if one is None or another is None:
        return False
    earlier = value_of(another[0]) < value_of(one[0])
    last = FROM_TIME.search(before) is not None and earlier
    first = before.endswith(("from ", "From ", "between ", "Between ")) and TO_TIME.match(behind) is not None
    return last or (first and not earlier)


def keeps_direction(sentence: str, told: str) -> bool:
    """Whether what goes from one figure to another in the sentence goes the same way in what is told instead.

    >>> keeps_direction("It rose from 3 to 4 million.", "It rose from 3 to 2 million.")
    False
    >>> keeps_direction("It rose to £1.2bn from £900m.", "It rose to £1.8bn from £900m.")
    True
    """
    return list(directions(sentence)) == list(directions(told))


def keeps_order(sentence: str, told: str) -> bool:
    """Whether the years in what is told instead of the sentence are as many and in the same order.

    Else it shows itself that it is false: *moved to Oslo in 1885 and to Ulm in 1884*.

    >>> keeps_order("It moved in 1885 and closed in 1890.", "It moved in 1885 and closed in 1884.")
    False
    >>> keeps_order("It moved in 1885 and closed in 1890.", "It moved in 1885 and closed in 1897.")
    True
    """
    return list(steps(sentence)) == list(steps(told))


def steps(text: str) -> Iterator[int]:
    """For each year but the first whether it is later than the one before, -1, or earlier, 1, or the same, 0."""
    for one, other in pairwise(map(int, YEAR.findall(text))):
        yield (one > other) - (one < other)


def directions(sentence: str) -> Iterator[int]:
    """For each pair of figures between which something goes whether up, 1, or down, -1."""
    for found in (found for pattern in MOVES for found in pattern.finditer(sentence)):
        for one, other in zip(SCALED.finditer(found["first"]), SCALED.finditer(found["last"]), strict=False):
            first, last = worth(one, other["scale"]), worth(other, "")
            yield (last > first) - (last < first)


def worth(figure: re.Match[str], shared: str | None) -> float:
    """What the figure comes to; a small one without a scale has the one that is `shared`: *from 3 to 4 million*."""
    value = value_of(figure["number"])
    scale = figure["scale"] or (shared if value < THOUSAND else "") or ""
    return value * SCALES.get(scale.lower(), 1)
