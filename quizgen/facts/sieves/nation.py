"""An article on Spain. … *The government* … → `Spain’s government`: the one of the only country it is about."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from quizgen.english.nationalities import COUNTRIES
from quizgen.facts.described import Described
from quizgen.facts.makers import possessive
from quizgen.facts.passages import noun_key
from quizgen.facts.reading import Reading
from quizgen.facts.sieves.pointer import Pointer

if TYPE_CHECKING:
    from quizgen.model.fact import Entity
    from quizgen.model.tokens import Doc

COUNTRY = "country"

BRITAIN = frozenset({"Britain", "Great Britain", "UK", "United Kingdom"})

AMERICA = frozenset({"America", "U.S.", "US", "USA", "United States"})

OF_NATIONS = frozenset({"cabinet", "government", "parliament", COUNTRY})
"""What each country has one of, and what it is."""

OFTEN = 3
"""Mentions of a country, names and adjectives, from which an article is about it."""

SEATS = {
    **dict.fromkeys(("Downing Street", "House of Lords", "Whitehall"), BRITAIN),
    **dict.fromkeys(("Commons", "House of Commons"), BRITAIN | {"Canada"}),
    **dict.fromkeys(("Capitol Hill", "White House"), AMERICA),
}
"""Where it is governed → the names of the country whose government is meant, where another is told of from abroad."""

NATION = "nation"


def find(pointer: Pointer, reading: Reading, _earlier: Sequence[Reading]) -> Described | None:
    """That of the country the article is about, if neither its passage nor the article has that of another."""
    noun = pointer.head.lemma_.lower()
    if noun not in OF_NATIONS or not pointer.is_bare or pointer.determiner.lower_ != "the" or pointer.head.tag_ != "NN":
        return None
    country = country_of(reading)
    if country is None or has_other_country(pointer, country, reading):
        return None
    if noun == COUNTRY:
        return country_itself(pointer, country)
    if is_of_others(pointer, reading) or is_told_from_abroad(country, reading):
        return None
    return Described(
        end=pointer.end, text=f"{possessive(country.called)} {pointer.head.text}", type="organisation", meant=None
    )


def country_itself(pointer: Pointer, country: Entity) -> Described | None:
    """The country, unless *in the country* may mean what is no town."""
    behind = pointer.head.nbor(1).lower_ if pointer.head.i + 1 < len(pointer.head.doc) else ""
    owns = behind in {"'s", "’s"}
    if not owns and pointer.head.head.lower_ not in {"across", "for", "from", "of", "to"}:
        return None
    return Described(end=pointer.end, text=country.called, type="country", name=country.name)


def is_doubtful(found: Described, pointer: Pointer, reading: Reading) -> bool:
    """Whether a sieve repeats what this one said, where it would not say so again: another country is nearer."""
    country = country_of(reading) if pointer.head.lemma_.lower() in OF_NATIONS else None
    repeats = country is not None and found.meant is None and found.text.startswith(country.called)
    return repeats and country is not None and has_other_country(pointer, country, reading)


def country_of(reading: Reading) -> Entity | None:
    """The only country that the first sentence names, if the article goes on speaking of it most."""
    if NATION not in reading.once_for_all:
        reading.once_for_all[NATION] = look_for_country(reading)
    return reading.once_for_all[NATION]  # type: ignore[return-value]


def look_for_country(reading: Reading) -> Entity | None:
    """The same, looked for."""
    passages = reading.annotated.passages
    counted = {name: sum(count_in(passage.doc, name) for passage in passages) for name in countries_in(reading)}
    if not counted:
        return None
    most = max(counted, key=lambda name: counted[name])
    first = next(iter(passages[0].doc.sents), None)
    here = {name for name in counted if first is not None and name in named_in(first.text)}
    rivals = [name for name, number in counted.items() if name != most and number * 2 > counted[most]]
    if here != {most} or counted[most] < OFTEN or rivals:
        return None
    return next(each for each in reading.annotated.entities if each.name == most)


def countries_in(reading: Reading) -> list[str]:
    """The names of the countries of which the article speaks, each once."""
    return sorted({each.name for each in reading.annotated.entities if each.type == "country"})


def count_in(doc: Doc, country: str) -> int:
    """How often the doc has the country or its adjective."""
    if " " in country:
        return doc.text.count(country)
    return sum(COUNTRIES.get(token.text, token.text) == country for token in doc)


def named_in(text: str) -> frozenset[str]:
    """The countries that a text names, or what is of which."""
    words = text.replace("’s", " ").replace("'s", " ").replace(",", " ").replace(".", " ").split()
    singles = {COUNTRIES.get(word, word) for word in words}
    pairs = {f"{one} {two}" for one, two in pairwise(words)}
    return frozenset(singles | pairs | {COUNTRIES.get(pair, pair) for pair in pairs})


def is_told_from_abroad(country: Entity, reading: Reading) -> bool:
    """Whether the article tells of those who govern another: *the Commons* of a war in Iraq."""
    seats = (SEATS.get(each.name.removeprefix("10 ")) for each in reading.annotated.entities)
    return any(names is not None and country.name not in names for names in seats)


def has_other_country(pointer: Pointer, country: Entity, reading: Reading) -> bool:
    """Whether the passage named another country, or what is of one, before."""
    before = named_in(reading.parsed.doc[: pointer.head.i].text)
    others = {each.name for each in reading.annotated.entities if each.type == "country"} | {*COUNTRIES.values()}
    return not before.isdisjoint(others - {country.name})


def is_of_others(pointer: Pointer, reading: Reading) -> bool:
    """Whether the article spoke of the government of something else than a country: *the city's government*."""
    places = reading.nouns.get(noun_key(pointer.head), ())
    docs = (reading.annotated.passages[passage].doc[index] for passage, index in places)
    return any(other.dep_ == "poss" for noun in docs for other in noun.lefts if other.ent_type_ not in {"GPE", ""})
