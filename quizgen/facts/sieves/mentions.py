"""Mentions of names as a sieve looks at them: those before a pointer, and the word that heads one."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import TYPE_CHECKING

from quizgen.facts.reading import Reading, position
from quizgen.facts.sieves.pointer import Pointer
from quizgen.model.annotated import Mention

if TYPE_CHECKING:
    from quizgen.model.tokens import Token


def mentions_before(pointer: Pointer, reading: Reading) -> Sequence[Mention]:
    """The mentions before the pointer, in order."""
    mentions, here = reading.annotated.mentions, position(pointer.determiner, reading)
    return mentions[: bisect_left(mentions, here, key=lambda each: (each.passage, each.start))]


def mentions_near(pointer: Pointer, reading: Reading, *, sentences: int) -> Sequence[Mention]:
    """Those of them in the pointer's sentence and the `sentences` before it."""
    mentions, here = reading.annotated.mentions, position(pointer.determiner, reading)
    first = reading.sentence_number(pointer.determiner.sent) - sentences
    start = bisect_left(mentions, first, key=lambda each: each.sentence)
    return mentions[start : bisect_left(mentions, here, key=lambda each: (each.passage, each.start))]


def is_another_nearer(bearers: Sequence[Mention], pointer: Pointer, reading: Reading) -> bool:
    """Whether the paragraph has named another body just before, and not yet one that was called as the pointer is."""
    known = {mention.entity for mention in bearers}
    near = [each for each in mentions_near(pointer, reading, sentences=1) if each.passage == reading.number]
    bodies = [each for each in near if reading.annotated.entities[each.entity].type in {"organisation", "thing"}]
    here = any(each.passage == reading.number for each in bearers) or any(each.entity in known for each in near)
    return bool(bodies) and not here


def mention_root(mention: Mention, reading: Reading) -> Token:
    """The head word of the name."""
    return reading.annotated.passages[mention.passage].doc[mention.start : mention.end].root
