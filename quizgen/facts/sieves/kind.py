"""Pedego sells bikes. *The company* has 60 shops. -- the one organisation named just before."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import takewhile

from quizgen.facts.described import Described, position
from quizgen.facts.reading import Reading
from quizgen.facts.sieves.name import standing_for
from quizgen.facts.sieves.pointer import Pointer
from quizgen.model.fact import AnswerType

CLASSES: dict[str, AnswerType] = {
    **dict.fromkeys(
        ("company", "firm", "organization", "organisation", "charity", "agency", "corporation"), "organisation"
    ),
    **dict.fromkeys(("country", "nation", "state"), "country"),
    "city": "city",
}
"""Nouns that name the type of what they stand for."""

CLASS_WINDOW = 2
"""Sentences before in which only one name of the type may stand."""

STATES = frozenset({"state"})
"""Nouns that alone may mean something else: *the state* is also a government."""


def find(pointer: Pointer, reading: Reading, earlier: Sequence[Reading]) -> Described | None:  # noqa: ARG001 -- a Sieve
    """The one name of the type in this sentence before the pointer and in the two sentences before, in its passage."""
    head, determiner = pointer.head, pointer.determiner
    kind = CLASSES.get(head.lower_)
    if kind is None or head.lower_ in STATES or not pointer.is_bare:
        return None
    here = position(determiner, reading)
    mentions = reading.annotated.mentions
    first = reading.sentence_number(determiner.sent) - CLASS_WINDOW
    window = mentions[bisect_left(mentions, first, key=lambda each: each.sentence) :]
    near = [
        mention
        for mention in takewhile(lambda each: (each.passage, each.start) < here, window)
        if reading.annotated.entities[mention.entity].type == kind
    ]
    return standing_for(pointer, reading, near)
