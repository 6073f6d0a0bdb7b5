"""Given names and whom they are given to: US Census 1990, as the package `names` (MIT) carries it, and the world's."""

import tomllib
from functools import cache
from importlib import resources
from typing import Literal

from quizgen.english.letters import without_accents

Gender = Literal["she", "he"]

PLAIN = 10.0
"""How many times commoner a name must be for one sex, to say anything of who bears it."""

LEAST_SHARE = 0.004
"""Per cent of the population: rarer entries of the list are mostly surnames and slips of the pen."""


@cache
def shares(sex: str) -> dict[str, float]:
    """Given name in capitals → per cent of the people of the sex who bear it."""
    rows = resources.files("names").joinpath(f"dist.{sex}.first").read_text(encoding="ascii").splitlines()
    return {fields[0]: float(fields[1]) for fields in map(str.split, rows)}


@cache
def foreign() -> dict[str, Gender]:
    """Given name in capitals, of those that few in the US had → the pronoun of whoever bears it."""
    text = resources.files("quizgen.annotate").joinpath("given_names.toml").read_text(encoding="utf-8")
    rows = tomllib.loads(text)
    genders: tuple[Gender, ...] = ("she", "he")
    return {name.upper(): gender for gender in genders for name in rows[gender].split()}


def gender_of(name: str) -> Gender | None:
    """The pronoun of whoever is called `name`, a full name or a given name; None where it could be either."""
    given = without_accents(name.split(maxsplit=1)[0]).upper()
    she, he = shares("female").get(given, 0.0), shares("male").get(given, 0.0)
    if max(she, he) < LEAST_SHARE:
        return foreign().get(given)
    if he >= PLAIN * she:
        return "he"
    return "she" if she >= PLAIN * he else None


def is_given_name(word: str) -> bool:
    """Whether `word` is the given name of many people, or two of them with a hyphen: *Claude-Pierre*."""
    return all(is_common(part) for part in word.split("-"))


@cache
def common_names() -> frozenset[str]:
    """The given names in capitals that are not rare."""
    census = (name for sex in ("female", "male") for name, share in shares(sex).items() if share >= LEAST_SHARE)
    return frozenset({*census, *foreign()})


def is_common(name: str) -> bool:
    """Whether many people are called so; accents, which the list does without, do not matter."""
    return without_accents(name).upper() in common_names()
