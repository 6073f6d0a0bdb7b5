"""Words that go on behind a phrase though the parser ends it there: what is cut off would make it say something else.

*a place in which to read,* *search and share notes*; *by building a wall,* *installed lamps and hired guards*.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.facts.refusal import Refusal
from quizgen.facts.verbs import is_verb, own_auxiliaries
from quizgen.model.tree import SUBJECTS, any_child, child

if TYPE_CHECKING:
    from quizgen.facts.verbs import Verb
    from quizgen.model.tokens import Token

UNTENSED = frozenset({"VB", "VBG"})
"""Tags of verb forms that only another of their kind can be joined to: *to read*, *search*; *by building*, *hiring*."""

HAD = frozenset({"attr", "ccomp", "dative", "dobj", "xcomp"})
"""Dependencies of what somebody has, or has to do."""

FORMS_OF_PLURAL = frozenset({"VBP", "VB"})
"""Tags of a form that may have a plural subject or stand behind *to*."""


def check_cuts(verb: Verb, parts: list[Token]) -> None:
    """Refuse a clause if what follows one of its parts may be joined to a verb inside of the part."""
    token = verb.token
    if token.tag_ != "VB" and any(map(is_bare, token.children)):
        raise Refusal("unclear-parse", f"an infinitive is joined to “{token.text}” that is none of its own")
    if token.lemma_ == "have" and not any(part.dep_ in HAD for part in parts):
        raise Refusal("unclear-parse", f"what follows “{token.text}” was cut off")
    for part in parts:
        if goes_on(part, verb) or is_one_of_means(part, token):
            raise Refusal("unclear-parse", f"nobody sees where what belongs to “{part.text}” ends")


def is_bare(other: Token) -> bool:
    """Whether a verb coordinated with another is a base form, and one with *to* before it may be what it is joined to.

    Else the tagger took a present for it: *Dogs bark and bite*.
    """
    if other.dep_ != "conj" or other.tag_ != "VB" or not is_verb(other):
        return False
    alone = not own_auxiliaries(other) and not any_child(other, SUBJECTS)
    between = other.doc[other.head.i + 1 : other.i] if alone else ()
    return any(token.tag_ == "VB" and own_auxiliaries(token) for token in between)


def goes_on(part: Token, verb: Verb) -> bool:
    """Whether behind a comma or conjunction there follows a form that only a verb inside of the part explains."""
    following = behind(part)
    if following is None or following.tag_ not in UNTENSED or following in part.subtree:
        return False
    joined = following.dep_ == "conj" or (following.tag_ == "VB" and not any_child(following, SUBJECTS))
    joined = joined and following.tag_ != verb.token.tag_ and not own_auxiliaries(following)
    return joined and any(token.tag_ == following.tag_ for token in part.subtree)


def behind(part: Token) -> Token | None:
    """The first word behind the comma or conjunction that ends the part; None if there is neither."""
    doc, last = part.doc, part.right_edge
    start = index = last.i + (last.text != ",")  # the parser may hang the comma on the part
    while index < len(doc) and (doc[index].text == "," or doc[index].dep_ == "cc"):
        index += 1
    return doc[index] if start < index < part.sent.end else None


def is_one_of_means(part: Token, verb: Token) -> bool:
    """Whether more verbs follow in a row behind the gerund or infinitive of the part, which may be of its kind.

    *kept it safe by building a wall, installed lamps and hired guards*, *they hope to read, search and share notes*.
    """
    inner = child(part, "pcomp") if part.dep_ == "prep" else part
    following = behind(part)
    if inner is None or following is None or following.nbor(-1).text != "," or following.head != verb:
        return False
    gerund = part.dep_ == "prep" and inner.tag_ == "VBG"
    infinitive = inner.dep_ in {"xcomp", "advcl"} and inner.tag_ == "VB" and verb.tag_ in FORMS_OF_PLURAL
    in_row = following.dep_ == "conj" and is_verb(following) and not any_child(following, SUBJECTS)
    return (gerund or infinitive) and in_row
