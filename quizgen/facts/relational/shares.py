"""Shares and stakes of what is not told: *27 % chose Spain*, *hold a stake of 28 %*, *one part*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.english.counting import PERCENT
from quizgen.facts.relational.around import MAIN, is_dated
from quizgen.model.tree import SUBJECTS, any_child, child

if TYPE_CHECKING:
    from quizgen.model.tokens import Token

FRACTIONS = frozenset("fifth fifths half majority minority quarter quarters third thirds".split())
"""Words that are a share as *40 %* is."""

HELD = frozenset({"holding", "share", "shareholding", "stake"})

HOLDING = frozenset(
    """
    acquire amass boost build buy control cut double gain get have hold increase keep obtain offload own possess
    purchase raise reduce retain secure sell take
    """.split()
)


def is_stake_in_nothing(noun: Token) -> bool:
    """Whether somebody has a stake, and nothing says in what: *hold a stake of 28 %*."""
    held = noun.lemma_.lower() in HELD and noun.dep_ == "dobj" and noun.head.lemma_ in HOLDING
    inside = any(other.i > noun.i and is_inward(other) for other in noun.head.subtree)
    return held and not inside and not any_child(noun, {"compound", "nmod", "poss", "relcl"})


def is_inward(link: Token) -> bool:
    """Whether the preposition leads to what something is held in; not *a stake of 28 %*."""
    held = child(link, "pobj") if link.lower_ == "of" else None
    return (link.lower_ in {"in", "at"} and not is_dated(link)) or (
        held is not None and not held.ent_type_ and not held.like_num
    )


BY_WEALTH = frozenset({"bottom", "poorest", "richest", "top", "wealthiest"})
"""Words that tell of whom it is: *the richest 1 %*."""


def is_share_of_nothing(token: Token) -> bool:
    """Whether a percentage is the subject, or whom something is for, and nothing says of what: *27 % chose Spain*."""
    if not is_percentage(token) and not is_fraction(token):
        return False
    acting = token.dep_ in SUBJECTS or (token.dep_ == "pobj" and token.head.lower_ == "for")
    joined = token.dep_ == "conj" or any_child(token.head, {"conj"})
    ranked = any(other.lower_ in BY_WEALTH for other in token.lefts)
    return acting and not (joined or ranked) and not any_child(token, {"prep", "relcl", "acl"})


def is_percentage(token: Token) -> bool:
    """Whether it is *%*, *percent* or the *cent* of *27 per cent*."""
    per = token.lower_ == "cent" and token.i > token.sent.start and token.nbor(-1).lower_ == "per"
    return token.lower_ in PERCENT and (per or token.ent_type_ == "PERCENT")


def is_fraction(token: Token) -> bool:
    """Whether it is a share in words, *half* or *two thirds*; not *the third*."""
    article = child(token, "det")
    the = article is not None and article.lower_ not in {"a", "an"} and token.lower_ not in {"majority", "minority"}
    plain = token.pos_ in {"NOUN", "NUM", "ADJ", "DET", "PRON"} and token.head.dep_ in MAIN
    return token.lower_ in FRACTIONS and plain and not the


def is_any_one(one: Token) -> bool:
    """Whether the subject is but one of its kind: *one part of the brain*."""
    noun = one.head
    counts = one.lower_ == "one" and one.dep_ == "nummod" and one == noun.left_edge and one.i + 1 == noun.i
    parted = counts and noun.head.lemma_ != "be" and any(other.lower_ == "of" for other in noun.rights)
    return parted and noun.dep_ in SUBJECTS and noun.tag_ == "NN" and not noun.ent_type_
