"""*40 tonnes (weight)*, *May 1843 (month and year)* → the narrower category that an amount or a date tells."""

import re

from quizgen.english.counting import A_DECADE, A_MONTH, A_YEAR, OF_CENTURY, SEASONS, WEEKDAYS

FRACTION = re.compile(
    r"(?:an? |one |[a-z]+[- ])?(?:half|(?:third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|twelfth|twentieth"
    r"|hundredth|thousandth)s?)",
    re.IGNORECASE,
)

OUT_OF = re.compile(r"[\w-]+ (?:in|out of)(?: every)? [\w-]+", re.IGNORECASE)

NO_EVENT = "|".join(
    (
        *(A_MONTH, *map(str.capitalize, SEASONS), *WEEKDAYS),
        r"\w*mas|Day|Easter|Eve|Fall|Passover|Ramadan|Year|Early|Late|Mid",
    )
)
"""Words before a year that make a date with it."""

EVENT = re.compile(
    rf"(?!(?:{NO_EVENT}|A\.?D|[BC]\.?C|[HQ][1-4]|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.?)\b)"
    rf"[A-Z][\w’-]+ {A_YEAR}"
)
"""A fair or games by the name and year: *Expo 2010*."""

NARROWER: dict[str, tuple[tuple[str, re.Pattern[str]], ...]] = {
    "quantity": (
        ("area", re.compile(r"(?<![a-zA-Z])(?:acres?|ha|hectares?|(?:km|m|cm|mi)[2²]|sq|square [a-z-]+)(?!\w)")),
        (
            "volume",
            re.compile(
                r"(?<![a-zA-Z])(?:barrels?|bushels?|cubic [a-z-]+|gallons?|(?:centi|hecto|milli)?lit(?:er|re)s?|(?:km"
                r"|m|cm)[3³]|ml|pints?|quarts?|(?:table|tea)spoons?)(?!\w)"
            ),
        ),
        (
            "speed",
            re.compile(
                r"(?<![a-zA-Z])(?:mph|kph|km/h|km/s|knots?|m/s|(?:feet|kilomet(?:er|re)s|km|met(?:er|re)s"
                r"|miles) (?:an?|each|every|per) (?:hour|minute|second))\b"
            ),
        ),
        (
            "distance",
            re.compile(
                r"(?<![a-zA-Z])(?:furlongs?|km|kilomet(?:er|re)s?|leagues?|light[- ](?:days?|hours?|minutes?|years?)"
                r"|miles?|parsecs?)\b"
            ),
        ),
        (
            "length",
            re.compile(
                r"(?<![a-zA-Z])(?:cm|(?:centi|micro|milli|nano)?met(?:er|re)s?|fathoms?|feet|foot|ft|inch(?:es)?"
                r"|microns?|mm(?! ?Hg)|yards?)\b"
            ),
        ),
        (
            "weight",
            re.compile(
                r"(?<![a-zA-Z])(?:carats?|kg|kilos?|(?:kilo|micro|milli)?gram(?:me)?s?|lbs?|mg|ounces?|oz|pounds?|(?:kilo|mega)?tonn?es?|tons?)\b"
            ),
        ),
        (
            "energy",
            re.compile(
                r"(?<![a-zA-Z])(?:[kMGT]Wh|(?:giga|kilo|mega|tera)?watt[- ]hours?|(?:kilo)?calories|(?:giga|kilo"
                r"|mega)?joules?)\b"
            ),
        ),
        ("pressure", re.compile(r"(?<![a-zA-Z])(?:mm ?Hg|k?Pa|(?:kilo)?pascals?|atmospheres?|psi)\b")),
        ("power", re.compile(r"(?<![a-zA-Z])(?:[kMG]W|horsepower|(?:giga|kilo|mega|milli|tera)?watts?)\b")),
        ("voltage", re.compile(r"(?<![a-zA-Z])(?:kV|(?:kilo|milli)?volts?)\b")),
        ("frequency", re.compile(r"(?<![a-zA-Z])(?:[kMGT]?Hz|(?:giga|kilo|mega)?hertz)\b")),
        ("amount of data", re.compile(r"(?<![a-zA-Z])(?:[kMGT]B|(?:giga|kilo|mega|tera)(?:bits?|bytes?))\b")),
        ("sound level", re.compile(r"(?<![a-zA-Z])(?:dB|decibels?)\b")),
        ("temperature", re.compile(r"°|\b(?:degrees? )?(?:Celsius|Fahrenheit|Kelvin|kelvins?)\b|\bdegrees? [CF]\b")),
    ),
    "number": (("proportion", FRACTION), ("proportion", OUT_OF)),
    "date": (
        ("event", EVENT),
        ("century", re.compile(rf".* century|{OF_CENTURY}")),
        ("decade", re.compile(rf"(?!1900){A_DECADE}")),
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
    >>> narrower("date", "1840s"), narrower("date", "1800s"), narrower("date", "1900s")
    ('decade', 'century', 'date')
    >>> narrower("number", "one in ten"), narrower("number", "two-thirds")
    ('proportion', 'proportion')
    >>> narrower("date", "Expo 2010"), narrower("date", "Fall 2010")
    ('event', 'date')
    """
    for category, words in NARROWER.get(hint, ()):
        if words.fullmatch(text) if hint in WHOLE else words.search(text):
            return category
    return hint
