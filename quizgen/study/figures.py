"""*Maud Ferrier – keeper of the light* – the people, organisations and places that the article tells something of."""

import re
from collections.abc import Iterator, Sequence

from quizgen.english.sentences import capitalise
from quizgen.model.fact import Entity, Fact, Phrase
from quizgen.model.item import Evidence
from quizgen.model.study import Figure
from quizgen.study.statements import by_weight, standing, stated

TYPES: dict[str, str] = {
    "person": "person",
    "organisation": "organisation",
    "country": "place",
    "city": "place",
    "place": "place",
}
"""Type of an entity → of a figure."""

CONCERNED = frozenset({"person", "country", "city"})
"""Types that are seldom misread, so that it is enough for a fact to name them."""

MOST = 12
"""Figures that a class can keep apart; those that the article names most."""

ENDINGS = re.compile(r"(’s?|')$")


def figures_of(facts: Sequence[Fact], entities: Sequence[Entity]) -> tuple[Figure, ...]:
    """The figures that the article says something of, those that it names most first."""
    known = list(stated(facts))
    ranked = sorted(standing(entities), key=lambda entity: (-len(entity.mentions), entity.mentions[:1], entity.name))
    found = (figure_of(entity, known) for entity in ranked if entity.type in TYPES)
    return tuple(figure for figure in found if figure is not None)[:MOST]


def figure_of(entity: Entity, facts: Sequence[Fact]) -> Figure | None:
    """The entity with its title, with what it is, or with what the article tells of it; None if it tells nothing."""
    role, evidence = next(roles_of(entity, facts), ("", None))
    kind = TYPES[entity.type]
    if not role:
        return None
    return Figure(name=entity.called, type=kind, role=role, evidence=evidence)  # type: ignore[arg-type]


def roles_of(entity: Entity, facts: Sequence[Fact]) -> Iterator[tuple[str, Evidence]]:
    """What the article says of the entity, the best first."""
    mine = [fact for fact in facts if fact.clause.subject.name == entity.name]
    for fact in mine:
        whole = fact.clause.lemma == "be" and len(fact.clause.phrases) == 1 and not fact.clause.lead
        if whole and fact.clause.phrases[0].role == "predicate":
            yield capitalise(fact.clause.phrases[0].text), fact.evidence
    for fact in facts:
        for phrase in (fact.clause.subject, *fact.clause.phrases):
            if entity.type == "person" and (title := title_in(phrase, entity)):
                yield title, fact.evidence
    for fact in (*by_weight(mine), *by_weight(fact for fact in facts if is_concerned(entity, fact))):
        yield fact.sentence, fact.evidence


def is_concerned(entity: Entity, fact: Fact) -> bool:
    """Whether the fact tells something of the entity, though it is not about it."""
    return entity.type in CONCERNED and any(phrase.name == entity.name for phrase in fact.clause.phrases)


def title_in(phrase: Phrase, entity: Entity) -> str:
    """What stands before a person's name: `Russian President`; empty if nothing does."""
    if phrase.name != entity.name or not phrase.core.endswith(entity.name):
        return ""
    title = phrase.core.removesuffix(entity.name).strip()
    return capitalise(title) if title and title[-1].isalpha() and not ENDINGS.search(title) else ""
