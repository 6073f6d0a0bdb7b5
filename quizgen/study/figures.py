"""*Maud Ferrier – keeper of the light* – the people, organisations and places that the article tells something of."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Literal

from quizgen.english.marks import typographic
from quizgen.english.sentences import capitalise
from quizgen.model.fact import Entity, Fact, Phrase, by_weight
from quizgen.model.item import Evidence
from quizgen.model.study import Figure
from quizgen.study.names import by_name, rest_of, standing, subject_of
from quizgen.study.statements import LONGEST, SAYING, stated

TYPES: dict[str, Literal["person", "organisation", "place"]] = {
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
    about, naming, opening = by_name(known, subject_of), by_name(known, rest_of), by_first_word(facts)
    ranked = sorted(standing(entities), key=lambda entity: (-len(entity.mentions), entity.mentions[:1], entity.name))
    found = (figure_of(each, [*about[each.name], *begun_by(each, opening)], naming[each.name]) for each in ranked)
    return tuple(figure for figure in found if figure is not None)[:MOST]


def figure_of(entity: Entity, about: Sequence[Fact], naming: Sequence[Fact]) -> Figure | None:
    """The entity with its title, with what it is, or with what the article tells of it; None if it tells nothing."""
    kind = TYPES.get(entity.type)
    role, evidence = next(roles_of(entity, about, naming), ("", None))
    return Figure(name=typographic(entity.called), type=kind, role=role, evidence=evidence) if kind and role else None


def roles_of(entity: Entity, about: Sequence[Fact], naming: Sequence[Fact]) -> Iterator[tuple[str, Evidence]]:
    """What the article says of the entity, the best first."""
    for fact in about:
        whole = fact.clause.lemma == "be" and len(fact.clause.phrases) == 1 and not fact.clause.lead
        if whole and fact.clause.phrases[0].role == "predicate":
            yield capitalise(fact.clause.phrases[0].text), fact.evidence
    if entity.type == "person":
        for fact in (*about, *naming):
            titles = (title_in(phrase, entity) for phrase in (fact.clause.subject, *fact.clause.phrases))
            yield from ((title, fact.evidence) for title in titles if title)
    for fact in (*by_weight(about), *by_weight(naming if entity.type in CONCERNED else ())):
        yield fact.sentence, fact.evidence


def by_first_word(facts: Iterable[Fact]) -> dict[str, list[Fact]]:
    """First word → the sentences that begin with it, of those that are not taken apart."""
    found: dict[str, list[Fact]] = defaultdict(list)
    for fact in facts:
        own = not (fact.clause.verb or fact.clause.source) and fact.clause.lemma not in SAYING
        if own and len(fact.sentence.split()) <= LONGEST:
            found[fact.sentence.split()[0]].append(fact)
    return found


def begun_by(entity: Entity, opening: Mapping[str, Sequence[Fact]]) -> Iterator[Fact]:
    """The sentences, not taken apart, that are about the entity alone, as far as their beginning tells."""
    name = typographic(capitalise(entity.called))
    joined = (f"{name} and ", f"{name} or ")
    told = (fact for fact in opening.get(name.split()[0], ()) if fact.sentence.startswith(f"{name} "))
    return (fact for fact in told if not fact.sentence.startswith(joined))


def title_in(phrase: Phrase, entity: Entity) -> str:
    """What stands before a person's name: `Russian President`; empty if nothing does."""
    name = typographic(entity.name)
    if phrase.name != entity.name or not phrase.core.endswith(name):
        return ""
    title = phrase.core.removesuffix(name).strip()
    return capitalise(title) if title and title[-1].isalpha() and not ENDINGS.search(title) else ""
