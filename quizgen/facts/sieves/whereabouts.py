"""Rubber made Manaus rich, and a theatre was opened *there* … → `in Manaus`: the one place spoken of just before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.facts.described import Described
from quizgen.facts.reading import Reading
from quizgen.model.fact import PLACES
from quizgen.model.tree import SUBJECTS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizgen.model.tokens import Token

WHERE = frozenset({"at", "in", "on"})
"""Prepositions of where something is, which say so again."""

WHITHER = frozenset({"to", "into"})
"""Prepositions of where somebody goes, and then is."""


def find(there: Token, reading: Reading) -> Described | None:
    """Where it is: in the only place of the sentence so far or, where it has none, of the one before."""
    if there.dep_ != "advmod" or there.tag_ != "RB" or there.head.pos_ != "VERB" or there.i < there.head.i:
        return None
    doc, start = there.doc, there.sent.start
    before = doc[start - 1].sent.start if start else start
    found = places_in(doc[start : there.i].tokens, reading) or places_in(doc[before:start].tokens, reading)
    if len({called for _, called in found}) != 1 or not any(is_scene(token) for token, _ in found):
        return None
    token, called = found[-1]
    link = token.head.lower_ if token.dep_ == "pobj" and token.head.lower_ in WHERE else "in"
    return Described(end=there.i + 1, text=f"{link} {called}", name=called)


def places_in(tokens: Sequence[Token], reading: Reading) -> list[tuple[Token, str]]:
    """The heads of noun phrases that mean a place known by its name, and what it is called."""
    heads = (token for token in tokens if token.dep_ not in {"compound", "nmod", "amod", "det"})
    return [(token, called) for token in heads if (called := place_of(token, reading))]


def is_scene(place: Token) -> bool:
    """Whether the clause is told of the place or of what happens in it, and does not name it in passing.

    *Generali, among the biggest insurers in Europe, had been founded there*; *on the border of Slovenia*.
    """
    link = place.head
    if place.dep_ == "pobj":
        return link.lower_ in WHERE | WHITHER and link.head.pos_ in {"VERB", "AUX"}
    return place.dep_ in SUBJECTS or place.dep_ == "dobj"


def place_of(token: Token, reading: Reading) -> str:
    """What the place is called that the word means; empty if it means none."""
    standing, entity = reading.described(token), reading.entity(token)
    if standing is not None and standing.name and standing.type in PLACES:
        return standing.text
    return entity.called if entity is not None and entity.type in PLACES else ""
