"""How else a right answer may be typed: *6 metres* for *six metres*, *70 percent* for *70%*, *2nd* for *second*.

Only what is the same word for word: what means the same, such as a surname for a name, is the quiz's to say.
"""

import re
from collections.abc import Callable

from quizgen.english.counting import A_MONTH, NUMBERS, TENS
from quizgen.english.letters import without_accents
from quizgen.english.sentences import without_article

Spelling = Callable[[str], str]
"""A text written otherwise, or as it was."""

ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split()

SCALES = {"hundred": 10**2, "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}

UNITS = {word: value for value, word in enumerate(NUMBERS)} | TENS

WORDED = re.compile(
    rf"\b(?:(?P<tens>twenty|{'|'.join(TENS)})[- ](?P<ones>{'|'.join(NUMBERS[1:10])})|(?P<plain>{'|'.join(UNITS)}))\b",
    re.IGNORECASE,
)
"""A number below a hundred in words."""

SCALED = re.compile(
    rf"\b(?P<number>[0-9]{{1,9}}(?:\.[0-9]{{1,6}})?)[- ]?(?P<scale>{'|'.join(SCALES)})\b", re.IGNORECASE
)
"""A number with what it is to be taken by: *2.5 million*."""

RANKED = re.compile(rf"\b(?:{'|'.join(ORDINALS)})\b", re.IGNORECASE)

SHARE = re.compile(r"(?<=\d)(?: ?%(?!\w)| per ?cent\b)")

DAY_FIRST = re.compile(rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)? (?P<month>{A_MONTH})\b,?(?P<year> \d{{4}})?")
MONTH_FIRST = re.compile(rf"\b(?P<month>{A_MONTH}) (?P<day>\d{{1,2}})(?:st|nd|rd|th)?\b,?(?P<year> \d{{4}})?")

STRAIGHT = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "\N{NO-BREAK SPACE}": " "})
"""Characters that keyboards do not have → those that stand for them there."""


def spellings(text: str) -> tuple[str, ...]:
    """The text, and then as it may be typed otherwise.

    >>> spellings("five thousand"), spellings("2.5 million")
    (('five thousand', '5 thousand', '5,000', '5000'), ('2.5 million', '2,500,000', '2500000'))
    >>> spellings("Twenty-one per cent")[1:]
    ('21 per cent', '21%', '21 percent')
    >>> spellings("the second")[1:], spellings("8,550"), spellings("20mph")
    (('the 2nd', 'second', '2nd'), ('8,550', '8550'), ('20mph', '20 mph'))
    >>> spellings("5 October 1871")[1:], spellings("October 5, 1871")[1:]
    (('October 5, 1871', 'October 5 1871'), ('October 5 1871', '5 October 1871'))
    >>> spellings("Prud’homme"), spellings("Malmö")
    (('Prud’homme', "Prud'homme"), ('Malmö', 'Malmo'))
    """
    found = {text: None}
    for spelling in SPELLINGS:
        found |= dict.fromkeys(map(spelling, tuple(found)))
    return tuple(each for each in found if each)


def in_figures(text: str) -> str:
    """The text with its small numbers as figures."""
    return WORDED.sub(lambda found: str(value_of(found)), text)


def value_of(found: re.Match[str]) -> int:
    """What the number in words is worth."""
    parts = (found["plain"],) if found["plain"] else (found["tens"], found["ones"])
    return sum(UNITS[part.lower()] for part in parts)


def written_out(text: str) -> str:
    """The text with its round numbers as figures alone."""
    return SCALED.sub(lambda found: f"{round(float(found['number']) * SCALES[found['scale'].lower()]):,}", text)


def with_ranks_in_figures(text: str) -> str:
    """The text with its ranks as figures."""
    return RANKED.sub(lambda found: ranked(ORDINALS.index(found[0].lower()) + 1), text)


def ranked(place: int) -> str:
    """A place in an order as figures: *2nd*."""
    return f"{place}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(place, 'th') }"


SPELLINGS: tuple[Spelling, ...] = (
    in_figures,
    written_out,
    with_ranks_in_figures,
    lambda text: SHARE.sub("%", text),
    lambda text: SHARE.sub(" percent", text),
    lambda text: re.sub(r"(?<=\d),(?=\d{3}\b)", "", text),
    lambda text: re.sub(r"(?<=\d)(?=[a-z]{2,})(?!st\b|nd\b|rd\b|th\b)", " ", text),
    lambda text: DAY_FIRST.sub(lambda found: f"{found['month']} {found['day']}{comma(found)}", text),
    lambda text: MONTH_FIRST.sub(lambda found: f"{found['month']} {found['day']}{found['year'] or ''}", text),
    lambda text: MONTH_FIRST.sub(lambda found: f"{found['day']} {found['month']}{found['year'] or ''}", text),
    without_article,
    lambda text: text.translate(STRAIGHT),
    without_accents,
)
"""In the order in which they are applied, each to all that those before have made."""


def comma(found: re.Match[str]) -> str:
    """The year of a date, behind a comma."""
    return f",{found['year']}" if found["year"] else ""
