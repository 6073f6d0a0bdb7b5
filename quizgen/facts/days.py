"""*On January 23* → `January 23, 2014`, where the article elsewhere says of which year it is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quizgen.facts.reading import Reading
    from quizgen.model.tokens import Token

MONTHS = frozenset("January February March April May June July August September October November December".split())

DAY = re.compile(r"([12]?\d|3[01])(?:st|nd|rd|th)?")

YEAR = re.compile(r"\b(?:1\d|20)\d\d\b")

_MONTH = rf"(?P<month>{'|'.join(sorted(MONTHS))})"
_DAY = r"(?P<day>\d\d?)(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>(?:1\d|20)\d\d)\b"

MONTH_FIRST, DAY_FIRST = re.compile(f"{_MONTH} {_DAY},? {_YEAR}"), re.compile(f"{_DAY} {_MONTH},? {_YEAR}")


def year_behind(token: Token, reading: Reading) -> str:
    """The year with the comma before it, to be written behind the last token of a day without one."""
    if not reading.days or not is_end_of_day(token) or has_year(token):
        return ""
    month, day = month_and_day(token)
    years = reading.days.get(f"{month} {day}", frozenset())
    comma = "" if token.text in MONTHS else ","
    return f"{comma} {next(iter(years))}" if len(years) == 1 else ""


def is_end_of_day(token: Token) -> bool:
    """Whether a day of a month ends with the token: `23` of *January 23*, `January` of *23 January*."""
    if token.i <= token.sent.start:
        return False
    before, after = token.nbor(-1), token.nbor(1) if token.i + 1 < len(token.doc) else None
    if token.text in MONTHS:
        return bool(DAY.fullmatch(before.text))
    ends = before.text in MONTHS and bool(DAY.fullmatch(token.text))
    return ends and (after is None or after.text != "%")


def month_and_day(last: Token) -> tuple[str, str]:
    """The month and the number of the day that ends with the token."""
    first = last.nbor(-1)
    month, day = (last, first) if last.text in MONTHS else (first, last)
    found = DAY.fullmatch(day.text)
    return month.text, found[1] if found else ""


def has_year(token: Token) -> bool:
    """Whether a year stands in the sentence."""
    return bool(YEAR.search(token.sent.text))


def days_of(text: str) -> dict[str, frozenset[str]]:
    """Each day of a month that the text gives with a year, `January 23` → its years."""
    found: dict[str, set[str]] = {}
    for match in (*MONTH_FIRST.finditer(text), *DAY_FIRST.finditer(text)):
        found.setdefault(f"{match['month']} {int(match['day'])}", set()).add(match["year"])
    return {day: frozenset(years) for day, years in found.items()}
