"""Silver was found at Potosí. *The town* grew … -- the one place that the sentence before names where a town may be."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from quizgen.english.places import SETTLEMENTS
from quizgen.facts.about import topic_of
from quizgen.facts.described import Described
from quizgen.facts.reading import Reading
from quizgen.facts.sieves.mentions import mention_root, mentions_near
from quizgen.facts.sieves.name import standing_for
from quizgen.facts.sieves.pointer import Pointer
from quizgen.model.fact import PLACES
from quizgen.model.tree import SUBJECTS

if TYPE_CHECKING:
    from quizgen.model.annotated import Mention

WHERE = frozenset({"at", "in", "near"})
"""Prepositions before the name of a town."""


def find(pointer: Pointer, reading: Reading, earlier: Sequence[Reading]) -> Described | None:  # noqa: ARG001 -- a Sieve
    """The only place that the sentence before names, if it is none known to be anything else, nor the topic's kind."""
    head, topic = pointer.head, topic_of(reading)
    if head.lower_ not in SETTLEMENTS or not pointer.is_bare or head.dep_ not in SUBJECTS or head.tag_ != "NN":
        return None
    if topic is not None and head.lower_ in topic.nouns:
        return None
    near = [each for each in mentions_near(pointer, reading, sentences=1) if each.passage == reading.number]
    places = [each for each in near if reading.annotated.entities[each.entity].type in {"city", "place", "country"}]
    towns = [each for each in places if is_where(each, reading)]
    return standing_for(pointer, reading, towns) if len(places) == len(towns) == 1 else None


def is_outnamed(found: Described, pointer: Pointer, reading: Reading) -> bool:
    """Whether another place has been named since the town it would be: *The town … They went to Rome. The town …*."""
    if pointer.head.lower_ not in SETTLEMENTS or found.type not in PLACES:
        return False
    near = (reading.annotated.entities[each.entity] for each in mentions_near(pointer, reading, sentences=1))
    return any(entity.type in PLACES and entity.called != found.text for entity in near)


def is_where(mention: Mention, reading: Reading) -> bool:
    """Whether the name is the subject, or says where, and its words do not say that it is no town: *Lake Como*."""
    root = mention_root(mention, reading)
    entity = reading.annotated.entities[mention.entity]
    placed = root.dep_ in SUBJECTS or (root.dep_ == "pobj" and root.head.lower_ in WHERE)
    return placed and entity.type != "country" and not entity.definite and " " not in entity.name
