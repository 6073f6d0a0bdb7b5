"""Honey is made from nectar. *Bees store the nectar in a stomach.* → `nectar`: in what is so in general, any of it."""

from __future__ import annotations

from collections.abc import Sequence

from quizgen.facts.anatomy import is_so_in_general
from quizgen.facts.described import Described
from quizgen.facts.passages import noun_key
from quizgen.facts.reading import Reading
from quizgen.facts.sieves.pointer import Pointer
from quizgen.facts.sieves.repeated import MOST, nouns_before
from quizgen.facts.typing import NAME_LABELS
from quizgen.model.tree import any_child


def find(pointer: Pointer, reading: Reading, earlier: Sequence[Reading]) -> Described | None:
    """The bare noun of a stuff that something is done to, of which the article has spoken without an article."""
    head = pointer.head
    object_of_all = pointer.is_bare and head.tag_ == "NN" and head.dep_ == "dobj" and is_so_in_general(head)
    if not object_of_all or any(token.ent_type_ in NAME_LABELS for token in head.sent):
        return None
    if f"{head.lemma_.lower()}/NNS" in reading.nouns or len(reading.nouns.get(noun_key(head), ())) > MOST:
        return None
    before = [noun for noun, _ in nouns_before([noun_key(head)], pointer, reading, earlier)]
    bare = [noun for noun in before if not any_child(noun, {"det", "poss", "nummod", "amod", "compound"})]
    counted = any(other.lower_ in {"a", "an", "one"} for noun in before for other in noun.lefts)
    return Described(end=pointer.end, text=head.text) if bare and not counted else None
