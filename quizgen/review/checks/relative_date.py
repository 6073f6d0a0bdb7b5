"""*What happened last week?*: only the day of writing explains it."""

import re

from quizgen.english.excerpts import QUOTING
from quizgen.model.item import Item

RELATIVE = re.compile(
    r"\b(today|yesterday|tomorrow|tonight|(last|this|next) (week|month|year|night|morning|summer|winter|spring|autumn)"
    r"|recently|currently|since then|(?:every|each) [a-z]+ since(?=[.,;?]|$)"
    r"|just [a-z]+ed|(?<!what is )(?<!what are )now|ago|so far(?! as\b)|lunchtime|midday"
    r"|in (?:\d+|a few|two|three|four|five|six|seven|ten) (?:days|weeks|months)(?:[’']s? time)?(?=,.* will|$)"
    r"|(?:in|over|during) the (?:ensuing|following|intervening) (?:days|weeks|months|years|decades|centuries)"
    r"|(?:in|for|over|during) the (?:last|past) (?:few|couple|two|three|four|five|six|ten|\d+))\b",
    re.IGNORECASE,
)


OF_DAY = re.compile(
    r"(?<!Ash )(?<!Black )(?<!Bloody )(?<!Easter )(?<!Good )(?<!Palm )"
    r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day[’']s(?= [a-z])"
)
"""What was on a day of the week, of which nothing tells the date: *Sunday’s strikes*."""

AHEAD = re.compile(r"In _+,.* will\b")
LENGTH = re.compile(r"\b(?:hours?|days?|weeks?|months?|years?)\b")
"""A gap of how long it takes until something happens."""


def check(item: Item) -> str | None:
    """A relative date stands in the question."""
    of_day = None if QUOTING.match(item.prompt) else OF_DAY.search(item.prompt)
    ahead = AHEAD.match(item.prompt) if LENGTH.search(item.answer) else None
    found = RELATIVE.search(item.prompt) or ahead or of_day
    return f"“{found[0]}” depends on the day of writing" if found else None
