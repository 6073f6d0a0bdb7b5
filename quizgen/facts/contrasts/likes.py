"""Whether two things are of a kind, so that one can ask how they differ."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.facts.contrasts.contrast import Contrast
from quizgen.model.tree import any_child

if TYPE_CHECKING:
    from quizgen.model.tokens import Token

COMMON = frozenset({"NN", "NNS"})

COUNTING = frozenset({"det", "nummod", "poss", "predet", "quantmod"})
"""Dependencies of what counts a noun, or says which or whose it is."""

VAGUE = frozenset("few many more much several some such various".split())
"""Adjectives of some of a kind, nobody knows which."""

PARTING = frozenset({"and", ","})
"""What stands between several things."""

MOSTLY = frozenset({"most", "other"})
"""Words of nearly all of a kind, from which something may differ: *other birds*."""

OF_ONE_ONLY = MOSTLY | {"or"}
"""Words of what only one thing differs from: *skeletal or smooth muscles*."""

NAMING = frozenset("call characterise characterize consider define describe know label name term".split())
"""Verbs of what something is called: a question that says what it is tells that already."""

FAMILY = 5
"""Letters at least of a noun in which others of its kind end: *psychology* and *biopsychology*."""

MOST_WORDS = 8
"""Words of a thing that a question can speak of."""


def are_of_a_kind(contrast: Contrast) -> bool:
    """Whether the two share their noun, or are kinds of which alike things are said."""
    first, second = contrast.first, contrast.second
    if not (is_plain(first) and is_plain(second)) or spelling(first) == spelling(second):
        return False
    if contrast.is_of_both and any(token.lower_ in OF_ONE_ONLY for token in (*first.subtree, *second.subtree)):
        return False
    of_kinds = articles(first) in ([], ["a"])
    verbs = contrast.verbs or (first.head,)
    if articles(first) != articles(second) or any(verb.lemma_ in NAMING for verb in verbs):
        return False
    if not contrast.is_of_both:
        of_kinds = of_kinds and (contrast.stated or not (is_wide(first) and is_wide(second)))
        return is_kin(first, second) or of_kinds
    if first.tag_ != second.tag_:
        return False
    return is_kin(first, second) or (of_kinds and are_said_alike(contrast))


def is_plain(noun: Token) -> bool:
    """Whether it is one common noun without a clause that says more of it, and of no unknown number."""
    words = noun.subtree
    told = any(token.dep_ == "relcl" or token.lower_ in PARTING for token in words) or len(words) > MOST_WORDS
    common = noun.tag_ in COMMON or (noun.tag_ == "NNP" and noun.is_lower)  # *the southern hemisphere*
    return common and not told and not any(token.lower_ in VAGUE for token in words)


def are_said_alike(contrast: Contrast) -> bool:
    """Whether one verb tells of both; in one sentence, both may also do something, or be something, or have it done."""
    one, other = contrast.verbs
    passive = [any_child(verb, {"nsubjpass"}) for verb in (one, other)]
    alike = passive[0] == passive[1] and (one.lemma_ == "be") == (other.lemma_ == "be")
    many = contrast.first.tag_ == "NNS" and not contrast.beside
    return not contrast.conceded and (one.lemma_ == other.lemma_ or (many and alike))


def is_wide(noun: Token) -> bool:
    """Whether it is one word for a kind of which there is a great deal to tell: *sodium*, *other birds*."""
    return all(token is noun or token.dep_ in COUNTING or token.lower_ in MOSTLY for token in noun.subtree)


def is_kin(first: Token, second: Token) -> bool:
    """Whether one noun is the other, or the other ends in it."""
    short, long = sorted((first.lemma_.lower(), second.lemma_.lower()), key=len)
    return short == long or (len(short) >= FAMILY and long.endswith(short))


def spelling(noun: Token) -> list[str]:
    """The words of the noun phrase."""
    return [token.lower_ for token in noun.subtree]


def articles(noun: Token) -> list[str]:
    """What counts the noun, or tells which or whose it is, *an* as *a*."""
    found = [token.lower_ for token in noun.children if token.dep_ in COUNTING]
    return ["a" if word == "an" else word for word in found]
