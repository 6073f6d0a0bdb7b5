"""What a body is that nobody need know: *the head of Lumen, an eye clinic in Chile, …*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.english.people import names_people
from quizgen.facts.nouns import read_noun
from quizgen.facts.reading import Reading
from quizgen.facts.refusal import Refusal
from quizgen.facts.shapes.definition import FITTING
from quizgen.model.fact import AnswerType
from quizgen.model.tree import child

if TYPE_CHECKING:
    from quizgen.model.tokens import Token

BODIES = FITTING["organisation"]

POSTS = frozenset(
    """
    appointment assignment career chair chairmanship directorship duty employment fellowship function internship job
    mandate membership occupation office position post premiership presidency profession professorship promotion rank
    responsibility role seat stint task tenure term title vocation work
    """.split()
)
"""Nouns that say of the post, not of the body, what it is."""


def body_description(role: Token, reading: Reading) -> str:
    """The article's own words on the body behind the role and *of*, *at* or *for*; empty where it has none."""
    link = child(role, "prep")
    body = child(link, "pobj") if link is not None else None
    mention = reading.mention(body) if body is not None else None
    entity = reading.name_at(body) if body is not None else None
    if body is None or mention is None or entity is None or entity.type == "person":
        return ""
    found = described_at(mention.end, body)
    if found is None or not describes(found, entity.type):
        return ""
    try:
        return read_noun(found, reading, role="predicate", subject=body, by_name=False).text
    except Refusal:
        return ""


def described_at(end: int, body: Token) -> Token | None:
    """The noun of the description that begins behind the comma at `end`, an article or owner before it."""
    doc, last = body.doc, body.sent.end
    if end + 1 >= last or doc[end].text != ",":
        return None
    noun = doc[end + 1]
    while noun.head.left_edge.i == end + 1 and noun.head is not noun and noun.pos_ != "NOUN":
        noun = noun.head
    told = child(noun, "det", "poss") is not None and child(noun, "conj") is None
    return noun if noun.pos_ == "NOUN" and noun.dep_ == "appos" and told else None


def describes(noun: Token, kind: AnswerType) -> bool:
    """Whether the noun can say what the body is, of which the name may have been taken for a place's."""
    if kind not in {"organisation", "thing"}:
        return noun.lemma_ in BODIES
    return noun.lemma_ not in POSTS and not names_people(noun.lemma_)
