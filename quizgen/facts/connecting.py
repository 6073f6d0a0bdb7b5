"""*To add to his troubles, …*, *To make matters worse, …*: infinitives that tell no purpose but tie or colour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.model.tree import any_child, child

if TYPE_CHECKING:
    from quizgen.model.tokens import Token

MANNERS_OF_SPEAKING = frozenset(
    """
    accurate blunt brief candid certain charitable clear concise direct exact fair frank generous honest pedantic
    plain precise realistic serious sincere specific succinct sure truthful
    """.split()
)
"""What a speaker is in front of the statement: *to be fair*."""

MATTERS = frozenset({"it", "matters", "things"})
"""What is made worse, complicated or put in other words."""

WITH_MATTERS = frozenset("aggravate complicate compound confuse make put simplify worsen".split())
"""Verbs in front of them."""

ALONE = frozenset(
    """
    clarify conclude digress elaborate explain generalise generalize illustrate paraphrase recap reiterate repeat
    sum summarise summarize
    """.split()
)
"""Verbs that without an object tell what the writer does."""


def is_connecting(part: Token) -> bool:
    """Whether the infinitive stands in front of its clause and only ties it to the one before, or colours it."""
    fronted = part.dep_ == "advcl" and part.tag_ == "VB" and part.i < part.head.i
    if not fronted or part.left_edge.lower_ != "to":
        return False
    told = child(part, "acomp", "dobj")
    if part.lemma_ == "be":
        return told is not None and told.lower_ in MANNERS_OF_SPEAKING
    if part.lemma_ in {"add", "begin", "start"}:
        link = child(part, "prep")
        return told is None and link is not None and link.lower_ in {"to", "with"} and is_bare(link, part)
    if part.lemma_ in WITH_MATTERS:
        return part.nbor(1).lower_ in MATTERS  # the parser may take it for a subject: *to make matters worse*
    return part.lemma_ in ALONE and not any_child(part, {"dobj", "ccomp"})


def is_bare(link: Token, part: Token) -> bool:
    """Whether *to begin with* goes no further; what is added to may be anything."""
    return part.lemma_ == "add" or not link.children
