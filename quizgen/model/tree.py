"""What a token depends on in the parse, what depends on it, and what its tag tells."""

from __future__ import annotations

from collections.abc import Container
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quizgen.model.tokens import Token

SUBJECTS = frozenset({"nsubj", "nsubjpass"})

PRESENT = frozenset({"VBP", "VBZ"})
"""Tags of verbs in the present."""

TENSED = PRESENT | {"MD", "VBD"}
"""Tags of verbs that have a tense, or do without: *can*."""


def is_source(token: Token) -> bool:
    """Whether a sentence is told according to it: *according to the mayor Ada Lund*."""
    return token.dep_ == "pobj" and token.head.head.lower_ == "according"


def child(token: Token, *deps: str) -> Token | None:
    """The first child of `token` with one of the dependencies `deps`."""
    for other in token.children:
        if other.dep_ in deps:
            return other
    return None


def any_child(token: Token, deps: Container[str]) -> bool:
    """Whether `token` has a child with one of the dependencies `deps`."""
    return any(other.dep_ in deps for other in token.children)


def verb_above(token: Token) -> Token:
    """The nearest verb above the token, or the root of its sentence."""
    above = token.head
    while above.pos_ not in {"VERB", "AUX"} and above.head != above:
        above = above.head
    return above
