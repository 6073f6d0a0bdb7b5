"""*It was first known as the Museum of Toys* -- a name of another time: *the museum* is not called so any more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.facts.reading import Reading
from quizgen.facts.sieves.mentions import mention_root
from quizgen.model.annotated import Mention

if TYPE_CHECKING:
    from quizgen.model.tokens import Token

CALLING = frozenset(
    """
    brand call christen designate dub entitle know label name nickname refer rename style term title
    """.split()
)
"""Verbs by which something has a name."""

ONCE = frozenset("briefly earlier early first formerly initially once originally previously temporarily then".split())
"""Adverbs of a time that is over."""


def is_former(mention: Mention, reading: Reading) -> bool:
    """Whether the words around the name say that it was one of another time."""
    root = mention_root(mention, reading)
    first = root.doc[mention.start]
    before = {token.lower_ for token in root.doc[max(first.sent.start, first.i - 2) : first.i]}
    verb = root.head.head if root.dep_ == "pobj" else root.head
    renamed = verb.lemma_ == "rename" and root.dep_ == "nsubjpass"
    return bool(before & {"formerly", "previously"}) or renamed or (verb.lemma_ in CALLING and is_of_time_over(verb))


def is_of_time_over(verb: Token) -> bool:
    """Whether what is called so by the verb is called otherwise since: *was first known as*, *used to be called*."""
    used = verb.dep_ == "xcomp" and verb.head.lemma_ == "use"
    return used or any(other.lower_ in ONCE and other.dep_ in {"advmod", "amod"} for other in verb.children)
