"""Spaces that a text got when it was cut into words for a machine and put together again, taken out."""

from __future__ import annotations

import re

BEFORE_MARK = re.compile(r" (?!\.(?:\d|[a-z]{2,4}\b))(?=[,;:.?!%)])")
"""A space that no writer would have put there; *a .22 rifle* and *all .ru sites* have one before a stop."""

AFTER_SIGN = re.compile(r"([$£€]) (?=\d)")
"""The space of *$ 800*."""

AFTER_HYPHEN = re.compile(r"(?<=\w)- (?=[a-z])(?!(?:and|or|to|nor|but) )")
"""The space of *lower- cost*; a hyphen may hang in *short- and long-term*."""

NUMERAL = (
    r"(?:\d+|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|hundred)"
    r"|(?:first|second|third|fourth|fifth|[a-z]+(?:teen|enth|inth|ixth|ghth|elfth|tieth)))"
)

MEASURE = (
    r"(?:acre|ball|barrel|bed|bedroom|carat|century|class|country|course|cylinder|day|degree|digit|door|episode"
    r"|figure|floor|foot|gallon|game|gear|generation|goal|grade|gram|gun|hole|hour|inch|judge"
    r"|kilo|kilogram|kilometer|kilometre|knot|lane|lap|letter|liter|litre|man|member|meter|metre|mile"
    r"|minute|month|nation|page|part|party|person|piece|point|pound|room|round|seat|second"
    r"|shot|sided|song|stage|star|step|storey|story|strong|term|tier|time|ton|track|volume|vote|watt"
    r"|way|week|wheel|woman|word|yard|year)"
)
"""Nouns that a numeral makes one adjective with: *six-member*."""

AROUND_HYPHEN = re.compile(rf"(?i:\b({NUMERAL})) - ({MEASURE})\b")
"""*eighteenth - century*."""

BEFORE_PARTICIPLE = re.compile(
    r"(?<=[\w\"”]) - (?=(?:backed|based|born|built|centered|centred|controlled|dominated|driven|educated|funded"
    r"|inspired|led|like|made|oriented|owned|powered|related|run|shaped|sized|speaking|sponsored|style|themed|trained"
    r"|type|wide|winning)\b(?! (?:as|at|by|for|from|in|of|on|to|with)\b))"
)
"""*“Help” - inspired*: behind a dash more would follow such a word."""

GAPS = ("- ", "$ ", "£ ", "€ ")
"""One of these is in each of them."""


def tidy(text: str) -> str:
    """The text with single spaces, none at its ends, none before a mark and none inside of words and amounts.

    >>> tidy("a .22 rifle , on 90% of .ru sites .")
    'a .22 rifle, on 90% of .ru sites.'
    """
    return mended(BEFORE_MARK.sub("", " ".join(text.split())))


def mended(text: str) -> str:
    """The text without them; a dash between words stays one.

    >>> mended("a six - member crew in the Eighteenth - century, for $ 800")
    'a six-member crew in the Eighteenth-century, for $800'
    >>> mended("lower- cost chips, short- and long-term, in 1990 - the year")
    'lower-cost chips, short- and long-term, in 1990 - the year'
    >>> mended("a “Help” - inspired song")
    'a “Help”-inspired song'
    """
    if not any(gap in text for gap in GAPS):
        return text
    text = AFTER_HYPHEN.sub("-", AFTER_SIGN.sub(r"\1", text))
    return BEFORE_PARTICIPLE.sub("-", AROUND_HYPHEN.sub(r"\1-\2", text))
