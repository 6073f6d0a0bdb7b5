"""Oslo University published a study. *The research* … -- the only thing that a like noun has said which of."""

from __future__ import annotations

from collections.abc import Sequence

from quizgen.english.likeness import RINGS
from quizgen.facts.described import Described, position
from quizgen.facts.reading import Reading
from quizgen.facts.sieves.name import standing_for
from quizgen.facts.sieves.pointer import Pointer
from quizgen.facts.sieves.repeated import only_of

WIDELY_APART = 12
"""Sentences between: further apart a like noun may speak of something else."""


def find(pointer: Pointer, reading: Reading, earlier: Sequence[Reading]) -> Described | None:
    """What the nouns of the head's ring have named or described, if that is one thing."""
    if not pointer.is_bare or pointer.head.tag_ != "NN":
        return None
    rings = [ring for ring in RINGS if pointer.head.lemma_.lower() in ring]  # a *paper* is a study or a newspaper
    found = [each for ring in rings if (each := of_ring(ring, pointer, reading, earlier)) is not None]
    return found[0] if len(found) == 1 else None


def of_ring(ring: frozenset[str], pointer: Pointer, reading: Reading, earlier: Sequence[Reading]) -> Described | None:
    """What the nouns of a ring have named, or else described, if that is one thing."""
    here = position(pointer.determiner, reading)
    named = [
        mention
        for word in sorted(ring)
        for mention in reading.called.get(word, ())
        if (mention.passage, mention.start) < here
    ]
    if named:
        return standing_for(pointer, reading, named)
    return only_of([f"{word}/NN" for word in sorted(ring)], pointer, reading, earlier)
