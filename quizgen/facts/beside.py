"""Main clauses that the parser hung on another beside it: *Bats sleep by day; owls hunt at night*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.english.words import SOURCES_VOUCHED
from quizgen.model.tree import SUBJECTS, any_child

if TYPE_CHECKING:
    from quizgen.model.tokens import Token

DIVIDERS = frozenset({";", ":", "–", "—"})
"""Marks between clauses that stand on their own."""


def clauses_beside(verb: Token) -> list[Token]:
    """Verbs of the clauses that a mark divides from that of `verb`; none beside what somebody says."""
    if verb.lemma_ in SOURCES_VOUCHED:
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


def is_divided(other: Token, verb: Token) -> bool:
    """Whether one of the marks stands between the two clauses."""
    bound = other.right_edge.i + 1 if other.i < verb.i else other.left_edge.i - 1
    return verb.sent.start <= bound < verb.sent.end and verb.doc[bound].text in DIVIDERS
