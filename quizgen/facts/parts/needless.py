"""What a statement is as true and as clear without: asides, company, when and why something happened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.facts.asides import is_exception, is_set_off
from quizgen.facts.leavable import is_in_some
from quizgen.facts.verbs import Verb
from quizgen.model.tree import child

if TYPE_CHECKING:
    from quizgen.model.tokens import Token

NEEDLESS = frozenset({"after", "because", "before"})
"""Conjunctions of clauses without which it is as true, and as clear, that something happened."""

NEEDLESS_PHRASES = frozenset({"after", "amid", "before", "despite", "following"})
"""Prepositions of phrases of which the same holds."""

CERTAIN = frozenset({"had", "has", "have", "was", "were", "will"})
"""Auxiliaries of what did happen, or will."""


def is_needless_phrase(part: Token, verb: Verb) -> bool:
    """Whether the statement is as true and as clear without the phrase: set off, or before or after what it was."""
    aside = is_set_off(part) and not (narrows(part) or follows_other_name(part) or is_exception(part))
    return aside or (part.lower_ in NEEDLESS_PHRASES and happens(verb) and part.i > verb.token.i)


def narrows(part: Token) -> bool:
    """Whether it holds only of those the phrase before it speaks of: *for those under ten, …*, *in 14 of them, …*."""
    return part.i < part.head.i and (part.lower_ in {"among", "for", "of"} or is_in_some(part))


def follows_other_name(part: Token) -> bool:
    """Whether the mark before the phrase closes an apposition: *has 900 members, half of them women, on its lists*."""
    last = part.left_edge.i - 2
    return part.i > part.head.i and any(
        other.dep_ == "appos" and other.right_edge.i == last for other in part.head.subtree
    )


def is_needless(part: Token, verb: Verb) -> bool:
    """Whether the clause tells when or why something happened that did happen: *sued it after it published them*."""
    mark = child(part, "mark")
    return mark is not None and mark.lower_ in NEEDLESS and part.i > verb.token.i and happens(verb)


def happens(verb: Verb) -> bool:
    """Whether the verb tells of something that did happen, or will, and not of what is so in general."""
    plain = not verb.auxiliaries and not verb.helpers and verb.token.tag_ == "VBD"
    return plain or any(other.lower_ in CERTAIN for other in verb.auxiliaries)


def is_dispensable(part: Token, verb: Verb) -> bool:
    """Whether a clause that is set off goes along with the statement and does not limit it."""
    return is_mere_company(part) or verb.token.tag_ == "VBD" or bool(verb.auxiliaries) or part.tag_ in {"VBG", "VBN"}


def stays_as_it_is(part: Token) -> bool:
    """Whether the clause, whatever it tells, reads well where it stands: *while also taking classes*, *as it grew*."""
    mark = child(part, "mark")
    return part.i > part.head.i and mark is not None and mark.lower_ in {"as", "while", "since", "although", "though"}


def is_mere_company(part: Token) -> bool:
    """Whether the clause goes along with the statement and does not limit it: *as the talks went on, …*."""
    mark = child(part, "mark")
    return mark is not None and mark.lower_ in {"as", "while", "although", "though", "since", "whereas"}
