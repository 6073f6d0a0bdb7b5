"""A name that two of the article go by: alone, nobody sees which of them is meant."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, cast

from quizgen.facts.reading import Reading
from quizgen.facts.refusal import Refusal
from quizgen.model.tree import SUBJECTS

if TYPE_CHECKING:
    from quizgen.model.tokens import Token

PLACES = frozenset({"city", "country", "place"})
"""Types of places."""

SURNAMES = "surnames"
SHARED = "shared"


def check_namesake(token: Token, reading: Reading) -> None:
    """Refuse what two people are called, and a place's name as a subject where it is a surname, too: *Paris moved*."""
    entity = reading.name_at(token)
    if entity is None:
        return
    if token.dep_ in SUBJECTS and entity.type in PLACES and entity.name in surnames(reading):
        raise Refusal("vague-reference", f"“{entity.name}” may be a place or somebody")
    if entity.type == "person" and entity.name in shared(reading):
        raise Refusal("vague-reference", f"“{entity.name}” may be one of several people")


def shared(reading: Reading) -> frozenset[str]:
    """Words that are in the full names of several of the article's people, looked for once for each passage."""
    if SHARED not in reading.once:
        people = (entity.name.split() for entity in reading.annotated.entities if entity.type == "person")
        counts = Counter(word for words in people if len(words) > 1 for word in {*words})
        reading.once[SHARED] = frozenset(word for word, count in counts.items() if count > 1)
    return cast("frozenset[str]", reading.once[SHARED])


def surnames(reading: Reading) -> frozenset[str]:
    """The last words of the names of the article's people, looked for once for each passage."""
    if SURNAMES not in reading.once:
        people = (entity.name.split() for entity in reading.annotated.entities if entity.type == "person")
        reading.once[SURNAMES] = frozenset(words[-1] for words in people if len(words) > 1)
    return cast("frozenset[str]", reading.once[SURNAMES])
