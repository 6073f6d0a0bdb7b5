"""*…, with which she was busy in planning* → that such a clause says nothing sound: it is left out of its sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.facts.verbs import is_verb
from quizgen.model.tree import child

if TYPE_CHECKING:
    from quizgen.model.tokens import Span, Token

RELATIVE = frozenset({"WDT", "WP"})
"""Tags of relative pronouns."""


def doubled_clauses(sentence: Span) -> frozenset[int]:
    """Indices of the tokens of relative clauses, set off, whose preposition in front has no place in them."""
    return frozenset(
        index for token in sentence if token.dep_ == "relcl" and is_doubled(token) for index in with_commas(token)
    )


def is_doubled(verb: Token) -> bool:
    """Whether a preposition stands before the pronoun though the clause ends in a gerund that lacks its object.

    *With which she was busy in planning* has one preposition too many; *which she was busy in planning* does not.
    """
    links = [other for other in verb.subtree if other.dep_ == "prep" and other.i < verb.i]
    fronted = any((noun := child(link, "pobj")) is not None and noun.tag_ in RELATIVE for link in links)
    set_off = bool(links) and links[0].i > 0 and links[0].nbor(-1).text == ","
    return is_verb(verb) and fronted and set_off and lacks_object(verb.right_edge)


def lacks_object(last: Token) -> bool:
    """Whether the last word is a gerund behind a preposition, with nothing that completes it; a tagger may miss it."""
    behind = last.dep_ in {"pcomp", "pobj"} and last.head.dep_ == "prep"
    return behind and last.is_lower and last.text.endswith("ing") and not last.children


def with_commas(verb: Token) -> list[int]:
    """Indices of the tokens of the clause, of the comma before it, and of one behind it."""
    first, last = verb.left_edge.i - 1, verb.right_edge.i + 1
    closed = last < verb.sent.end and verb.doc[last].text == ","
    return list(range(first, last + closed))
