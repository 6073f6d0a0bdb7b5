"""Adjectives that tell a thing from nothing: *a major Oslo exhibit*, *its new policy*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.facts.relational.around import SAYS_WHAT
from quizgen.model.tree import child

if TYPE_CHECKING:
    from quizgen.model.tokens import Token

PRAISE = frozenset(
    """
    acclaimed ambitious award-winning beautiful big celebrated controversial excellent exciting extraordinary famed
    famous fine grand great groundbreaking historic huge iconic important impressive influential innovative large latest
    leading legendary long-awaited magnificent major massive much-loved new notable outstanding popular prestigious
    prominent recent remarkable renowned significant spectacular stunning successful superb top unique vast well-known
    """.split()
)
"""Adjectives by which *the* takes up what was told before, and which tell it from nothing."""

RANKING = frozenset(
    """
    current early final first former fourth initial last latter main many more most next only original other own
    previous same second several third ultimate
    """.split()
)
"""Adjectives that tell one of a kind from another, and nothing of the kind."""


def is_of_a_kind(noun: Token) -> bool:
    """Whether an adjective before it tells its kind: *its foreign policy*, not *its new policy*."""
    return any(other.dep_ in {"amod", "nmod"} and not is_of_any_kind(other) for other in noun.lefts)


def is_of_any_kind(adjective: Token) -> bool:
    """Whether the adjective tells but which in a row, or praises."""
    return adjective.lower_ in PRAISE | RANKING or adjective.tag_ in {"JJR", "JJS", "CD"}


def is_merely_praised(noun: Token) -> bool:
    """Whether *the* takes up what only praise and the name of somebody else tells: *the successful Oslo exhibit*."""
    article = child(noun, "det") if is_praised(noun) else None
    return article is not None and article.lower_ == "the"


def is_praised(noun: Token) -> bool:
    """Whether only praise and a name before it tell the thing from others of its kind: *a major Oslo exhibit*."""
    if noun.tag_ != "NN" or noun.ent_type_:
        return False
    if not any(other.dep_ == "amod" and other.lower_ in PRAISE for other in noun.lefts):
        return False
    before = (part for other in noun.lefts if other.dep_ in {"compound", "nmod"} for part in other.subtree)
    named = any(part.pos_ == "PROPN" for part in before)
    behind = any(other.i > noun.i and other.dep_ in SAYS_WHAT for other in noun.children)
    return named and not behind
