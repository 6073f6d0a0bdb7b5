"""Main clauses that the parser hung on another beside it: *Bats sleep by day; owls hunt at night*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.english.words import SOURCES_VOUCHED
from quizgen.model.tree import SUBJECTS, any_child, child

if TYPE_CHECKING:
    from quizgen.model.tokens import Token

OF_SOME = frozenset("certain few many most several some".split())
"""Words before those of whom something is so, though not of all of the kind."""

DIVIDERS = frozenset({";", ":", "–", "—"})
"""Marks between clauses that stand on their own."""


def clauses_beside(verb: Token) -> list[Token]:
    """Verbs of the clauses that a mark divides from that of `verb`; none beside what somebody says."""
    if verb.lemma_ in SOURCES_VOUCHED and not has_complement(verb):
        return []
    return [
        other
        for other in verb.children
        if other.dep_ in {"ccomp", "parataxis"}
        and other.pos_ in {"VERB", "AUX"}
        and other.lemma_ not in SOURCES_VOUCHED
        and any_child(other, SUBJECTS)
        and not any_child(other, {"mark"})
        and is_divided(other, verb)
    ]


def has_complement(verb: Token) -> bool:
    """Whether what the verb is about stands behind it, so that it says nothing before: *… – the board found a leak*."""
    return any(other.i > verb.i and other.dep_ in {"ccomp", "dobj", "xcomp"} for other in verb.children)


def is_said_beside(told: Token, said: Token) -> bool:
    """Whether a mark divides the clause from a verb of saying behind it that has a complement of its own."""
    return told.i < said.i and is_divided(told, said) and has_complement(said)


def is_divided(other: Token, verb: Token) -> bool:
    """Whether one of the marks stands between the two clauses."""
    bound = other.right_edge.i + 1 if other.i < verb.i else other.left_edge.i - 1
    return verb.sent.start <= bound < verb.sent.end and verb.doc[bound].text in DIVIDERS


def is_of_same_few(verb: Token, other: Token) -> bool:
    """Whether *a* single one in a clause is of those that the clause before it limits itself to.

    *Most crabs are blind – a crab can smell shrimps* is not said of all crabs.
    """
    first, second = child(verb, *SUBJECTS), child(other, *SUBJECTS)
    if first is None or second is None or first.i >= second.i:
        return False
    limited = any(each.lower_ in OF_SOME for each in (first, *first.lefts))
    return limited and second.tag_ == "NN" and second.left_edge.lower_ in {"a", "an", "one"}
