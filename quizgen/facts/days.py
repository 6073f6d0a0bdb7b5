"""*On January 23* → `January 23, 2014`, where the article elsewhere says of which year it is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from quizgen.english.counting import A_MONTH, A_YEAR, MONTHS, YEAR

if TYPE_CHECKING:
    from quizgen.facts.reading import Reading
    from quizgen.model.tokens import Token


NAMES_OF_MONTHS = frozenset(MONTHS)

YEARLY = frozenset("celebrate commemorate fall honor honour mark observe remember venerate".split())
"""Verbs of what is done on the same day of each year."""

DAY = re.compile(r"([12]?\d|3[01])(?:st|nd|rd|th)?")

_MONTH = rf"(?P<month>{A_MONTH})"
_DAY = r"(?P<day>\d\d?)(?:st|nd|rd|th)?"
_YEAR = rf"(?P<year>{A_YEAR})\b"

DATED = re.compile(rf"\b{_MONTH}\b(?: \d\d?(?:st|nd|rd|th)?\b)?(?:,? {_YEAR})?")
"""A month, perhaps with its day before or behind it, and its year if that is told."""

BEFORE_MONTH = frozenset("after around before by during early in late mid of since throughout till until".split())

MONTH_FIRST, DAY_FIRST = re.compile(f"{_MONTH} {_DAY},? {_YEAR}"), re.compile(f"{_DAY} {_MONTH},? {_YEAR}")


def year_behind(token: Token, tokens: Sequence[Token], reading: Reading) -> str:
    """The year with the comma before it, to be written behind the last of `tokens` that make a day without one."""
    if not token.text[0].isdigit() and token.text not in NAMES_OF_MONTHS:
        return ""
    if is_of_every_year(token):
        return ""
    if not is_end_of_day(token) or has_year(token, tokens):
        return year_of_month(token, tokens)
    month, day = month_and_day(token)
    cut_off = year_written_behind(token)
    comma = "" if token.text in MONTHS else ","
    if cut_off:
        return f"{comma} {cut_off}"
    years = reading.days.get(f"{month} {day}", frozenset())
    told = next(iter(years)) if len(years) == 1 else year_told_before(token)
    return f"{comma} {told}" if told else ""


def is_of_every_year(token: Token) -> bool:
    """Whether what happens on the day happens each year: *Her feast is celebrated on 3 May*."""
    verb = next((other for other in token.ancestors if other.pos_ == "VERB"), None)
    if verb is None or verb.lemma_ not in YEARLY:
        return False
    finite = next((other for other in verb.lefts if other.dep_ in {"aux", "auxpass"}), verb)
    return finite.tag_ in {"VBZ", "VBP"} and finite.lemma_ != "have"


def year_of_month(token: Token, tokens: Sequence[Token]) -> str:
    """The year to be written behind a month: *in June*, after what was in January 1835."""
    if token.text not in MONTHS or token.i == 0 or token.nbor(-1).lower_ not in BEFORE_MONTH or has_year(token, tokens):
        return ""
    alone = token.i + 1 == len(token.doc) or not DAY.fullmatch(token.nbor(1).text)
    told = year_told_before(token) if alone else ""
    return f" {told}" if told else ""


def year_written_behind(token: Token) -> str:
    """The year directly behind a day, of which the parse has made something else: *on August 25, 2011 aged 96*."""
    behind = token.doc[token.i + 1 : token.i + 3].text.removeprefix(",").split()
    return behind[0] if behind and YEAR.fullmatch(behind[0]) else ""


def year_told_before(token: Token) -> str:
    """The year of the last month before, if it has one and the months told since then follow each other in it."""
    found = list(DATED.finditer(token.doc[: token.i + 1].text))
    while found and not found[-1]["year"]:
        if len(found) == 1 or MONTHS.index(found[-1]["month"]) <= MONTHS.index(found[-2]["month"]):
            return ""
        found.pop()
    between = token.doc.text[found[-1].end() : token.idx] if found else ""
    return found[-1]["year"] if found and not YEAR.search(between) else ""


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


def has_year(token: Token, tokens: Sequence[Token]) -> bool:
    """Whether a year stands in the sentence, or in the part of it that is written where it stands behind the day."""
    words = tokens if year_written_behind(token) else token.sent
    return any(YEAR.fullmatch(other.text) for other in words)


def days_of(text: str) -> dict[str, frozenset[str]]:
    """Each day of a month that the text gives with a year, `January 23` → its years."""
    found: dict[str, set[str]] = {}
    for match in (*MONTH_FIRST.finditer(text), *DAY_FIRST.finditer(text)):
        found.setdefault(f"{match['month']} {int(match['day'])}", set()).add(match["year"])
    return {day: frozenset(years) for day, years in found.items()}
