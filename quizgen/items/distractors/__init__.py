"""Wrong answers that could be right to someone who has not read: from the article first, then from the world."""

from dataclasses import dataclass
from random import Random

from quizgen.english.sentences import without_article
from quizgen.items.answers import answer
from quizgen.items.distractors import numbers, places, years
from quizgen.items.wh import class_of
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
        "Gambia",
        "Dominican Republic",
        "Central African Republic",
        "Democratic Republic of the Congo",
        "Republic of the Congo",
    }
)
"""Countries that English calls with *the*."""

NAMED: frozenset[AnswerType] = frozenset({"person", "organisation", "country", "city", "place"})
"""Types of names that are alike enough to stand side by side."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pool:
    """What distractors are drawn from."""

    entities: tuple[Entity, ...]
    article: str
    """The article's text."""
    title: str = ""
    """The article's title."""


def distractors(fact: Fact, pool: Pool, chance: Random, *, wanted: int = 3) -> tuple[str, ...]:
    """`wanted` distractors in the form of the answer, or none at all."""
    found = draw(fact, pool, chance, wanted)
    return found if len(found) == wanted else ()


def draw(fact: Fact, pool: Pool, chance: Random, wanted: int) -> tuple[str, ...]:
    """Distractors by the type of the answer."""
    asked, text = fact.asked, answer(fact)
    avoid = frozenset(numbers.NUMBER.findall(fact.evidence.text))
    if asked.role == "time" and asked.type in {"year", "date"}:
        return years.variants(text, chance, wanted=wanted, article=pool.article, avoid=avoid)
    if fact.ask_quantity or asked.type in {"percent", "money", "quantity", "number"}:
        return numbers.variants(text, chance, wanted=wanted, avoid=avoid)
    if asked.name and asked.type in NAMED and not is_shared(fact) and fact.clause.lemma != "say":
        return names(fact, pool, chance, wanted)
    return ()


def is_shared(fact: Fact) -> bool:
    """Whether the statement may be as true of others: *Li Na is a painter*, *… is one of the founders*."""
    clause = fact.clause
    predicates = [phrase for phrase in clause.phrases if phrase.role == "predicate" or phrase.preposition == "as"]
    vague = any(phrase.core.startswith(("a ", "an ", "one of", "among")) for phrase in predicates)
    return fact.asked.role == "subject" and (vague or (clause.lemma in {"be", "become"} and not predicates))


def names(fact: Fact, pool: Pool, chance: Random, wanted: int) -> tuple[str, ...]:
    """Names of the same type: the article's own first, then the world's."""
    key = without_article(answer(fact))
    rivals = [entity for entity in pool.entities if is_rival(entity, fact, key)]
    own = [entity.called for entity in chance.sample(rivals, min(wanted, len(rivals)))]
    world = [name for name in world_names(key, fact.asked.type) if is_apart(name, own, fact, pool)]
    extra = chance.sample(world, min(wanted - len(own), len(world)))
    return (*own, *(with_article(name) for name in extra))


def is_rival(entity: Entity, fact: Fact, key: str) -> bool:
    """Whether an entity of the article is of the answer's type and plainly not what the evidence speaks of."""
    if entity.type != fact.asked.type or entity.name == key or not is_certain(entity):
        return False
    if entity.type == "organisation" and not are_alike(entity.name, key):
        return False
    forms = (entity.name, *entity.aliases)
    return not any(form in fact.evidence.text or form in fact.sentence for form in forms) and not overlaps(
        entity.name, key
    )


def are_alike(one: str, other: str) -> bool:
    """Whether two names of organisations are of one kind: both a university's, or both single words, as brands are."""
    kind = class_of(one)
    return kind == class_of(other) and (kind != "" or " " not in one + other)


def is_certain(entity: Entity) -> bool:
    """Whether more than a label says that it is somebody: a given name, a pronoun, a second mention."""
    known = bool(entity.gender or entity.aliases) or len(entity.mentions) > 1
    return entity.type != "person" or (known and " " in entity.name)


def overlaps(one: str, other: str) -> bool:
    """Whether two names share a word: a namesake, a part, a longer form."""
    return bool(set(one.lower().split()) & set(other.lower().split()))


def world_names(key: str, kind: AnswerType) -> list[str]:
    """Names from outside the article."""
    if kind == "country":
        return places.countries_like(key)
    return places.cities_like(key) if kind == "city" else []


def is_apart(name: str, own: list[str], fact: Fact, pool: Pool) -> bool:
    """Whether a name from the world is new to the article, so that nothing in it could make the name right."""
    return name not in own and name not in pool.article and not overlaps(name, fact.sentence)


def with_article(name: str) -> str:
    """The name as English calls it."""
    return f"the {name}" if name in WITH_ARTICLE else name
