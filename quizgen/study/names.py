"""Which entities are there for certain, and which facts name them. Each fact is looked at once: articles are long."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import replace

from quizgen.model.fact import Clause, Entity, Fact, Phrase


def standing(entities: Iterable[Entity]) -> list[Entity]:
    """The entities, but for those whose name is a part of another's: they are often the other one, misread.

    What is named after a person does not make the person another.
    """
    known = once_each(entities)
    with_word: dict[str, list[Entity]] = defaultdict(list)
    for entity in known:
        for word in {*entity.name.split()}:
            with_word[word].append(entity)
    return [each for each in known if not any(is_within(each, other) for other in with_word[each.name.split()[0]])]


def once_each(entities: Iterable[Entity]) -> list[Entity]:
    """Those of one name as one: the chapters of a long article may each have found it."""
    found: dict[str, Entity] = {}
    for entity in entities:
        known = found.get(entity.name)
        found[entity.name] = replace(known, mentions=(*known.mentions, *entity.mentions)) if known else entity
    return list(found.values())


def is_within(entity: Entity, other: Entity) -> bool:
    """Whether the entity may be but a piece of the other's name."""
    after_a_person = entity.type == "person" and other.type != "person"
    return entity.name != other.name and f" {entity.name} " in f" {other.name} " and not after_a_person


def by_name(facts: Iterable[Fact], phrases: Callable[[Clause], Iterable[Phrase]]) -> dict[str, list[Fact]]:
    """Name of an entity → the facts that name it in one of these phrases, in the order of the article."""
    found: dict[str, list[Fact]] = defaultdict(list)
    for fact in facts:
        for name in dict.fromkeys(phrase.name for phrase in phrases(fact.clause) if phrase.name):
            found[name].append(fact)
    return found


def subject_of(clause: Clause) -> tuple[Phrase, ...]:
    """Of whom or what it is."""
    return (clause.subject,)


def rest_of(clause: Clause) -> tuple[Phrase, ...]:
    """What follows the verb."""
    return clause.phrases
