"""Names that can stand beside a name: the article's own first, then the world's."""

from collections.abc import Iterator
from functools import lru_cache
from random import Random

from quizgen.english.nationalities import full_name
from quizgen.english.places import PLACE_WORDS
from quizgen.english.sentences import without_article
from quizgen.items.answers import answer
from quizgen.items.distractors import known, places
from quizgen.items.distractors.eras import are_of_one_time
from quizgen.items.distractors.fitness import (
    GENDERED,
    SOME,
    apart,
    forms_of,
    is_at_war,
    is_listed_with,
    is_of_like_length,
    is_unsaid,
    overlaps,
    stands_in,
    telling,
)
from quizgen.items.distractors.places import capitals
from quizgen.items.distractors.pool import Pool
from quizgen.items.stems.wh import class_of
from quizgen.model.fact import AnswerType, Entity, Fact

WITH_ARTICLE = frozenset(
    {
        "United States",
        "United Kingdom",
        "Netherlands",
        "Philippines",
        "United Arab Emirates",
        "Maldives",
        "Bahamas",
        "Comoros",
        "Marshall Islands",
        "Seychelles",
        "Solomon Islands",
        "Gambia",
        "Dominican Republic",
        "Central African Republic",
        "Democratic Republic of the Congo",
        "Republic of the Congo",
    }
)
"""Countries that English calls with *the*."""

OWN: frozenset[AnswerType] = frozenset({"person", "organisation", "country", "city", "place"})
"""Types of names that are alike enough, in one article, to stand side by side."""

OWN_PLACES = 2
"""Places of the article's own among which one of the world's is not seen to be a makeshift."""

OF_ARTICLE: frozenset[AnswerType] = frozenset({"person", "country", "city", "place"})
"""Types of names of which others are seen to be makeshifts if the article does not name them."""


def variants(fact: Fact, pool: Pool, chance: Random, *, wanted: int) -> tuple[str, ...]:
    """Names of the answer's type and kind, as they read in mid-sentence.

    People are the article's own; places too, but for one beside two of its own: a city that it does not name is seen
    to be wrong.
    """
    key = answer(fact)
    own = from_article(fact, pool, chance, wanted=wanted)
    if not may_be_foreign(fact, len(own)) and wanted > 1:
        return own
    world = [name for name in world_names(fact, pool) if is_new(name, fact, pool)]
    return apart(chance.sample(world, len(world)), key, wanted, taken=own)


def may_be_foreign(fact: Fact, own: int) -> bool:
    """Whether names from outside the article may stand beside so many of its own."""
    if fact.asked.type == "person":
        return False
    group = known.group_of(without_article(answer(fact)), fact.evidence.text)
    of_its_time = group is not None and bool(group.cues) and not group.words
    return of_its_time or own >= OWN_PLACES or fact.asked.type not in OF_ARTICLE


def from_article(fact: Fact, pool: Pool, chance: Random, *, wanted: int) -> tuple[str, ...]:
    """The article's own names that are plainly not what the statement speaks of."""
    key, told = without_article(answer(fact)), countries_told(fact)
    near = (entity for entity in pool.of_type.get(fact.asked.type, ()) if not lies_elsewhere(entity.name, told))
    rivals = [entity for entity in near if is_rival(entity, key, fact, pool)]
    drawn = sorted(chance.sample(rivals, len(rivals)), key=lambda entity: entity.name not in pool.acting)
    return apart((entity.called.replace("'", "’") for entity in drawn), answer(fact), wanted)


def is_rival(entity: Entity, key: str, fact: Fact, pool: Pool) -> bool:
    """Whether an entity of the answer's type is of the kind of the answer `key`, and has no part in what is stated."""
    asked = fact.asked
    if asked.type not in OWN or not is_certain(entity, key):
        return False
    if not are_alike(entity.name, key, asked.type) or not is_of_like_length(entity.name, key):
        return False
    if asked.type == "person" and GENDERED.search(fact.sentence) and not is_of_gender(entity, gender_of(key, pool)):
        return False
    if asked.type == "city" and {entity.name, key} & capitals() == {entity.name}:
        return False
    if asked.type == "person" and not are_of_one_time(entity.name, key, pool.article):
        return False
    forms = {form for name in (entity.name, *entity.aliases) for form in forms_of(name, country=is_country(entity))}
    if overlaps(entity.name, key) or any(is_listed_with(form, key, pool.article) for form in forms):
        return False
    return is_unsaid(sorted(forms), fact, pool) and not (is_country(entity) and is_at_war(entity.name, pool.article))


def is_country(entity: Entity) -> bool:
    """Whether it is a country, which texts also name by its adjective."""
    return entity.type == "country"


def gender_of(name: str, pool: Pool) -> str:
    """The pronoun that the article uses of somebody; empty if none is known."""
    return next((entity.gender for entity in pool.entities if entity.name == name), "")


def is_of_gender(entity: Entity, gender: str) -> bool:
    """Whether the article uses the same pronoun of both."""
    return bool(gender) and entity.gender == gender


def are_alike(one: str, other: str, kind: AnswerType) -> bool:
    """Whether two names are of one kind: by a class word, by a known group, or both without, as brands are."""
    if kind == "organisation":
        word = class_of(one)
        outside = all(word in (name.lower().split()[0], name.lower().split()[-1]) for name in (one, other))
        return word == class_of(other) and (outside if word else " " not in one + other)
    if kind == "place":  # without either, one may be a fort and the other a province
        word, group = place_word(one), known.group_of(one)
        return (word != "" or group is not None) and (word, group) == (place_word(other), known.group_of(other))
    if kind == "person":
        return (" " in one) == (" " in other)
    return True


def place_word(name: str) -> str:
    """What the name says it is the name of: `sea`, `park`; empty if nothing."""
    return next((word for word in reversed(name.lower().split()) if word in PLACE_WORDS), "")


def is_certain(entity: Entity, key: str) -> bool:
    """Whether more than a label says that it is somebody: a given name, a pronoun, a second mention."""
    if not entity.name[0].isupper():
        return False
    seen = bool(entity.gender or entity.aliases) or len(entity.mentions) > 1
    return entity.type != "person" or (seen and (" " in entity.name or " " not in key))


def world_names(fact: Fact, pool: Pool) -> Iterator[str]:
    """Names from outside the article, in mid-sentence form: those of the key's group, else places like it."""
    key = without_article(answer(fact))
    name = full_name(key) if fact.asked.type == "country" else key
    alike = known.names_like(name, fact.evidence.text, pool.article)
    if alike or fact.asked.type not in {"country", "city"}:
        yield from (with_article(each) for each in alike)
        return
    near = places.countries_like(name) if fact.asked.type == "country" else places.cities_like(name)
    told = countries_told(fact)
    yield from (with_article(each) for each in near if not lies_elsewhere(each, told))


def countries_told(fact: Fact) -> frozenset[str]:
    """Codes of the countries that the statement names, if the answer is a city in one: *the driest city in Chad*."""
    named = places.countries_in(fact.sentence) if fact.asked.type == "city" else []
    told = frozenset(places.codes()[country["name"]] for country in named)
    key = places.by_name(places.cities).get(without_article(answer(fact))) if told else None
    return told if key is not None and key["country"] in told else frozenset()


def lies_elsewhere(city: str, told: frozenset[str]) -> bool:
    """Whether countries are told, and the city is in none of them."""
    known_cities = places.by_name(places.cities)
    return bool(told) and (city not in known_cities or known_cities[city]["country"] not in told)


def is_new(name: str, fact: Fact, pool: Pool) -> bool:
    """Whether a name from the world is new to the article, so that nothing in it could make the name right."""
    bare = without_article(name)
    return not is_named(bare, pool.article, country=fact.asked.type == "country") and not overlaps(bare, fact.sentence)


@lru_cache(maxsize=SOME)
def is_named(name: str, article: str, *, country: bool) -> bool:
    """Whether the article has the name in one of its forms, or a telling word of it."""
    return any(stands_in(form, article) for form in (*forms_of(name, country=country), *telling(name)))


def with_article(name: str) -> str:
    """The name as English calls it."""
    return f"the {name}" if name in WITH_ARTICLE else name
