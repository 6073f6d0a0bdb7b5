"""A place that is called like somebody in the article: alone, nobody sees which of the two is meant."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from quizgen.facts.reading import Reading
from quizgen.facts.refusal import Refusal
from quizgen.model.tree import SUBJECTS

if TYPE_CHECKING:
    from quizgen.model.tokens import Token

PLACES = frozenset({"city", "country", "place"})
"""Types of places."""

SURNAMES = "surnames"


def check_namesake(token: Token, reading: Reading) -> None:
    """Refuse a place's name as a subject where it is somebody's surname, too: *Paris moved*."""
    entity = reading.name_at(token) if token.dep_ in SUBJECTS else None
    if entity is not None and entity.type in PLACES and entity.name in surnames(reading):
        raise Refusal("vague-reference", f"“{entity.name}” may be a place or somebody")


def surnames(reading: Reading) -> frozenset[str]:
    """The last words of the names of the article's people, looked for once for each passage."""
    if SURNAMES not in reading.once:
        people = (entity.name.split() for entity in reading.annotated.entities if entity.type == "person")
        reading.once[SURNAMES] = frozenset(words[-1] for words in people if len(words) > 1)
    return cast("frozenset[str]", reading.once[SURNAMES])
