"""Dates near a date, in its form and with one part of it changed, the year if it has one: `May 1843` → `May 1839`.

Hardly any is later than the article's latest year, which the reader would rule out; years that the article names are
taken first.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from random import Random

from quizgen.english.counting import MONTHS, OF_CENTURY, SEASONS, WEEKDAYS, YEAR
from quizgen.english.whole import has_whole, wholes
from quizgen.items.distractors.pool import FEW, sentences
from quizgen.items.distractors.ranks import around
from quizgen.items.distractors.recurring import period, years_of

LATER = 2
"""Years after the article's latest that may still be believed."""

SPAN = re.compile(r"\d{4}\s*[-–/]\s*\d\d\b")
"""Two years, the second one cut short: *1890–91*."""

DECADE = re.compile(r"\b(1[0-9]\d0|20\d0)s\b")
CENTURY = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th)(?= century)")

OF_TWO = re.compile(r"\d(?:st|nd|rd|th)\b.*\d(?:st|nd|rd|th)\b|\d0s\b.*\d0s\b")
"""Two centuries or decades, of which one would stand in each option: *the 1920s and ’30s*."""

CYCLES: tuple[Sequence[str], ...] = (MONTHS, WEEKDAYS, SEASONS)

TEENS = range(11, 14)
ENDINGS = {1: "st", 2: "nd", 3: "rd"}

CENTURY_YEARS = 100

LAST_DECADE = 2020
LAST_CENTURY = 21

LONGEST_MONTH = 31
DAYS = {"February": 28, **dict.fromkeys(("April", "June", "September", "November"), 30)}
"""Month → its days, where it has fewer."""

REACH = 15
BEYOND = 3
"""How far a year that the article names may lie from the key, or beyond the years around it, and be taken first."""

ALONE = 2
"""How many times as far as the others lie from each other a year may lie from the nearest of them."""

YEARS_TO_A_STEP = 25
"""The older a date, the wider the years around it that may be believed: a year more for each of so many."""

TODAY = 2030

AHEAD = re.compile(
    r"\b(?:will|(?:is|are) (?:due|expected|forecast|likely|planned|projected|scheduled|set) to"
    r"|(?:expects?|forecasts?|hopes?|plans?|predicts?) (?:that|to))\b"
)
"""What tells of years to come."""

OF_A_LIFE = re.compile(
    r"\b(born|birth|died|dies|dead|death|buried|funeral)\b|\(\D{0,20}\d{4}\s*[-–—]|[-–—][^()]{0,20}\d{4}\)"
)
"""Words in a sentence whose years begin or end a life, between which all else happened."""


def variants(
    text: str,
    chance: Random,
    *,
    wanted: int,
    article: str = "",
    avoid: frozenset[str] = frozenset(),
    life: tuple[int, int] = (0, 9999),
) -> tuple[str, ...]:
    """The text with another date in place of its date; none if it has none or several.

    `life` are the years between which it must be.
    """
    found = YEAR.findall(text)
    if SPAN.search(text) or OF_TWO.search(text):
        return ()
    if len(found) == 1:
        return years(text, chance, wanted=wanted, article=article, avoid=avoid, life=life)
    if not found and (cycle := cycle_of(text)) and cycle is not MONTHS:  # of a month, the year is lacking
        return within(cycle, text, chance, wanted, avoid)
    if found := DECADE.findall(text) or CENTURY.findall(text):
        return spans(text, found, chance, wanted, avoid, life)
    return ()


def recurring(text: str, chance: Random, *, wanted: int, article: str, sentence: str) -> tuple[str, ...]:
    """The text with other years in which that happens again of which the sentence tells; none if it does not."""
    found = YEAR.findall(text)
    if len(found) != 1 or (every := period(sentence, int(found[0]))) == 1:
        return ()
    year, latest = int(found[0]), max(years_named(article), default=TODAY)
    others = [other for other in years_of(year, every) if other <= max(latest, year) + every]
    below, above = ([str(other) for other in others if other * sign < year * sign] for sign in (1, -1))
    chosen = around(below, above, chance, wanted=wanted)
    return tuple(other for written in chosen if is_date(other := text.replace(found[0], written)))


def spans(
    text: str, found: Sequence[str], chance: Random, wanted: int, avoid: frozenset[str], life: tuple[int, int]
) -> tuple[str, ...]:
    """The text with another decade or century, none in the future, and not ours for what was long ago."""
    if len(found) != 1:
        return ()
    value = int(found[0])
    step, last, pattern = (10, LAST_DECADE, DECADE) if DECADE.search(text) else (1, LAST_CENTURY, CENTURY)
    step *= 10 if re.search(OF_CENTURY, text) else 1
    first, last = (life[0] - step, min(last, life[1])) if step > 1 else (1, last - (value < last - 1))
    write = decade if pattern is DECADE else ordinal
    others = [value + step * count for count in (-1, -2, -3, 1, 2, 3)]
    others = [other for other in others if first < other <= last and not (pattern is DECADE and holds(other, value))]
    below = [write(other) for other in others if other < value]
    above = [write(other) for other in others if other > value]
    near = wanted - 1 if below and above else wanted
    below, above = below[:near], above[:near]
    below, above = ([each for each in part if each not in avoid] for part in (below, above))
    return tuple(pattern.sub(other, text) for other in around(below, above, chance, wanted=wanted))


def holds(other: int, value: int) -> bool:
    """Whether what is written like a decade may be the century that the decade is in: the 1920s are in *the 1900s*."""
    return other % CENTURY_YEARS == 0 and value - other in range(CENTURY_YEARS) and value != other


def decade(year: int) -> str:
    """How the decade is written."""
    return f"{year}s"


def ordinal(number: int) -> str:
    """How the ordinal is written.

    >>> ordinal(1), ordinal(12), ordinal(19)
    ('1st', '12th', '19th')
    """
    ending = "th" if number in TEENS else ENDINGS.get(number % 10, "th")
    return f"{number}{ending}"


def years(
    text: str, chance: Random, *, wanted: int, article: str, avoid: frozenset[str], life: tuple[int, int]
) -> tuple[str, ...]:
    """The text with other years."""
    [found] = YEAR.findall(text)
    year = int(found)
    named = years_named(article)
    latest = max(named | {year})
    reach = max(wanted + 1, (TODAY - year) // YEARS_TO_A_STEP)
    farthest = max(reach, min(REACH, reach + BEYOND))
    near = {*range(year - reach, year + reach + 1), *(other for other in named if abs(other - year) <= farthest)}
    others = sorted(other for other in near - {year} if str(other) not in avoid and life[0] < other <= life[1])
    below = [str(other) for other in others if other < year]
    above = [str(other) for other in others if year < other <= max(latest, year + LATER)]
    chosen = around(below, above, chance, wanted=wanted, first=frozenset(map(str, named)))
    if stands_alone(year, [int(other) for other in chosen]):
        chosen = around(below, above, chance, wanted=wanted)
    return tuple(other for written in chosen if is_date(other := text.replace(found, written)))


def stands_alone(year: int, others: Sequence[int]) -> bool:
    """Whether a year lies so far from the others, which lie together, that it is known by that.

    >>> stands_alone(1789, [1777, 1778, 1779]), stands_alone(1789, [1777, 1784, 1779])
    (True, False)
    """
    if not others:
        return False
    return min(abs(year - other) for other in others) > ALONE * (max(others) - min(others) + 1)


@lru_cache(maxsize=FEW)
def years_named(article: str) -> frozenset[int]:
    """The years that the article names, but for those in which lives began and ended, and those it looks ahead to.

    Of what was by then nobody believes that it was in a year to which an article from before looks ahead.
    """
    past: set[int] = set()
    ahead: set[int] = set()
    for line in sentences(article):
        if not OF_A_LIFE.search(line):
            (ahead if AHEAD.search(line) else past).update(map(int, YEAR.findall(line)))
    latest = max(past, default=TODAY)
    return frozenset(past | {year for year in ahead if year <= latest})


def cycle_of(text: str) -> Sequence[str]:
    """The names of months, weekdays or seasons of which the text has just one."""
    counts = [(sum(1 for name in names for _ in wholes(text, name)), names) for names in CYCLES]
    held = [names for count, names in counts if count]
    return held[0] if len(held) == 1 and sum(count for count, _ in counts) == 1 else ()


def is_date(text: str) -> bool:
    """Whether the month, if the text has one, has such a day.

    >>> is_date("30 February"), is_date("May 31")
    (False, True)
    """
    month = next((name for name in MONTHS if name in text), "")
    days = [int(day) for day in re.findall(r"\b\d{1,2}\b", text)]
    return not month or all(day <= DAYS.get(month, LONGEST_MONTH) for day in days)


def within(cycle: Sequence[str], text: str, chance: Random, wanted: int, avoid: frozenset[str]) -> tuple[str, ...]:
    """The text with others of the cycle in place of the one it has."""
    held = next(name for name in cycle if has_whole(text, name))
    index = cycle.index(held)
    below, above = ([name for name in part if name not in avoid] for part in (cycle[:index], cycle[index + 1 :]))
    chosen = around(below, above, chance, wanted=wanted)
    return tuple(other for name in chosen if is_date(other := re.sub(rf"\b{held}\b", name, text)))


def moment(text: str) -> tuple[int, int] | None:
    """What the text's date sorts by among dates that differ in one part: its year, and its place in a cycle."""
    found = re.findall(r"\d{3,4}", text) or re.findall(r"\d+", text)
    cycle = cycle_of(text)
    if not found and not cycle:
        return None
    place = next((index for index, name in enumerate(cycle) if has_whole(text, name)), 0)
    return int(found[-1]) if found else 0, place
