"""*40 tonnes (weight)*, *May 1843 (month and year)* → the narrower category that an amount or a date tells."""

import re

from quizgen.english.counting import A_MONTH, A_YEAR, SEASONS, WEEKDAYS

FRACTION = re.compile(
    r"(?:an? |one |[a-z]+[- ])?(?:half|(?:third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)s?)", re.IGNORECASE
)

OUT_OF = re.compile(r"[\w-]+ (?:in|out of)(?: every)? [\w-]+", re.IGNORECASE)

NO_EVENT = "|".join(
    (A_MONTH, *map(str.capitalize, SEASONS), *WEEKDAYS, r"\w*mas|Day|Easter|Eve|Passover|Ramadan|Year|Early|Late|Mid")
)
"""Words before a year that make a date with it."""

EVENT = re.compile(
    rf"(?!(?:{NO_EVENT}|A\.?D|[BC]\.?C|[HQ][1-4]|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.?)\b)"
    rf"[A-Z][\w’-]+ {A_YEAR}"
)
"""A fair or games by the name and year: *Expo 2010*."""

NARROWER: dict[str, tuple[tuple[str, re.Pattern[str]], ...]] = {
    "quantity": (
        ("area", re.compile(r"\b(?:acres?|hectares?|square [a-z]+|sq)\b")),
        ("volume", re.compile(r"\b(?:barrels?|cubic [a-z]+|gallons?|lit(?:er|re)s?|pints?)\b")),
        ("speed", re.compile(r"\b(?:mph|km/h|knots?|(?:feet|kilomet(?:er|re)s|miles) (?:an hour|per hour))\b")),
        ("distance", re.compile(r"\b(?:km|kilomet(?:er|re)s?|miles?)\b")),
        ("length", re.compile(r"\b(?:cm|centimet(?:er|re)s?|feet|foot|inch(?:es)?|met(?:er|re)s?|mm|yards?)\b")),
        ("weight", re.compile(r"\b(?:kg|kilos?|(?:kilo)?grams?|grammes?|lbs?|ounces?|pounds?|tonn?es?|tons?)\b")),
        ("power", re.compile(r"\b(?:[kMG]W|(?:giga|kilo|mega)?watts?)\b")),
        ("temperature", re.compile(r"°|\b(?:degrees? )?(?:Celsius|Fahrenheit)\b")),
    ),
    "number": (("proportion", FRACTION), ("proportion", OUT_OF)),
    "date": (
        ("event", EVENT),
        ("decade", re.compile(r"\d{3}0s")),
        ("century", re.compile(r".* century")),
        ("month and year", re.compile(rf"(?:{A_MONTH}),? {A_YEAR}")),
        ("years", re.compile(rf"{A_YEAR} ?[-–] ?(?:\d\d)?\d\d")),
    ),
}
"""Category → narrower ones, in the order in which they are looked for, and their words."""

WHOLE = frozenset({"number", "date"})
"""Categories of which the text has to be nothing else."""


def is_event(text: str) -> bool:
    """Whether it is the name of a fair or games, and no date.

    >>> is_event("Expo 2010"), is_event("May 2010"), is_event("Christmas 1914")
    (True, False, False)
    """
    return EVENT.fullmatch(text) is not None


def narrower(hint: str, text: str) -> str:
    """The hint, or what its words say more exactly that an amount or a date is.

    >>> narrower("quantity", "40 tonnes"), narrower("quantity", "3 square miles"), narrower("quantity", "9 bits")
    ('weight', 'area', 'quantity')
    >>> narrower("quantity", "900 cubic metres")
    'volume'
    >>> narrower("date", "May 1843"), narrower("date", "the 1960s"), narrower("date", "3 May 1843")
    ('month and year', 'date', 'date')
    >>> narrower("number", "one in ten"), narrower("number", "two-thirds"), narrower("date", "Expo 2010")
    ('proportion', 'proportion', 'event')
    """
    for category, words in NARROWER.get(hint, ()):
        if words.fullmatch(text) if hint in WHOLE else words.search(text):
            return category
    return hint
