"""Years near a year; hardly any later than the article's latest, which the reader would rule out."""

import re
from random import Random

LATER = 2
"""Years after the article's latest that may still be believed."""

YEAR = re.compile(r"\b1[0-9]\d\d\b|\b20\d\d\b")


def variants(text: str, chance: Random, *, wanted: int, article: str, avoid: frozenset[str]) -> tuple[str, ...]:
    """The text with other years in place of its year; none if it has none or several."""
    found = YEAR.findall(text)
    if len(found) != 1:
        return ()
    year = int(found[0])
    latest = max(int(other) for other in (*YEAR.findall(article), found[0]))
    reach = max(wanted + 1, (2030 - year) // 12)
    others = [other for other in range(year - reach, year + reach + 1) if other != year and str(other) not in avoid]
    below = [other for other in others if other < year]
    above = [other for other in others if year < other <= max(latest, year + LATER)]
    smaller = chance.randint(0, wanted)
    smaller = max(min(smaller, len(below)), wanted - len(above))
    chosen = [*chance.sample(below, smaller), *chance.sample(above, wanted - smaller)]
    return tuple(text.replace(found[0], str(other)) for other in chosen)
