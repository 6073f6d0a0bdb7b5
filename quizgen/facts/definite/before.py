"""Names and numbers before a noun with *the*, which say which is meant: *the Ukraine war*, *the 2013 report*."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.facts.definite.ranked import COUNTED
from quizgen.facts.telling import is_of_nation
from quizgen.facts.typing import NAME_LABELS

if TYPE_CHECKING:
    from quizgen.model.tokens import Token

AGE = len(["43", "-", "year", "-", "old"])
"""Words of an age before a noun."""

LONE = frozenset(
    """
    academy administration agency association authority bank board bureau center centre charity church club college
    commission committee company confederation congregation consortium corporation council court department faculty
    federation foundation fund government hospital institute institution league library ministry museum office
    organisation organization panel party school secretariat society tribunal trust union university
    """.split()
)
"""What bodies are called for short."""

SO_OF_MANY = frozenset("based born educated headquartered listed nominated owned trained winning".split())
"""What a hyphen joins to a name that thereby tells not which."""

AGES = frozenset("century dynasty millennium".split())
"""Nouns for times that are counted in words: *the fourteenth century*."""


def has_capital(token: Token, head: Token) -> bool:
    """Whether a capital makes a word before the noun a name, whatever its tag: *the Global Robot competition*."""
    return token.head == head and token.dep_ in {"amod", "compound"} and token.text[0].isupper()


def is_short_before(token: Token, head: Token) -> bool:
    """Whether a common noun has but the capital of a longer name before what is its own: *the Institute site*."""
    alone = token.head == head and token.dep_ == "compound" and token.i > 0 and token.nbor(-1).lower_ == "the"
    return alone and token.text.istitle() and token.lower_ in LONE


def is_proper(token: Token) -> bool:
    """Whether it is tagged as a name and may be one: *the ponderosa pine*, not *the secretary of state*."""
    return token.pos_ == "PROPN" and (token.dep_ == "compound" or not token.is_lower)


def is_joined_to_epithet(token: Token, head: Token) -> bool:
    """Whether a hyphen joins the name to what is so of many: *the Oslo-based band*, *the German-US carmaker*."""
    joined = token.head != head and token.i + 1 < token.sent.end and token.nbor(1).text == "-"
    return joined and (token.head.lower_ in SO_OF_MANY or (token.head.head == head and is_of_nation(token.head)))


def is_naming(token: Token, head: Token) -> bool:
    """Whether the word is of a name that tells which; no *Italian* before *company*, of which there are many."""
    of_nation = is_of_nation(token) and head == token.head
    if of_nation or is_short_before(token, head) or is_joined_to_epithet(token, head):
        return False
    return token.ent_type_ in NAME_LABELS or has_capital(token, head) or is_proper(token)


def is_dated(token: Token) -> bool:
    """Whether it is the number of a date or an hour, and not only an age: *the 2013 report*, not *the 43-year-old*.

    A name behind says who is meant: *the 43-year-old actor Emil Lund*.
    """
    if token.ent_type_ not in {"DATE", "TIME"} or re.search(r"\d", token.text) is None:
        return False
    behind = token.doc[token.i + 1 : token.i + AGE + 2].tokens
    return not (any(other.lower_ == "old" for other in behind) and behind[-1].pos_ != "PROPN")


def is_counted_age(token: Token) -> bool:
    """Whether a word tells which of the ages it is: *the late nineteenth century*, not *the last century*."""
    if token.lemma_.lower() not in AGES:
        return False
    before = [other for other in token.lefts if other.dep_ in {"amod", "compound", "nummod", "nmod"}]
    return any(COUNTED.fullmatch(part.lower_) for other in before for part in (other, *other.children))
