"""Dates and stretches of time in a prepositional phrase: where they end, and what they limit."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from quizgen.facts.parts.objects import NOUNS
from quizgen.facts.reading import Reading
from quizgen.facts.refusal import Refusal
from quizgen.facts.rendering import render
from quizgen.facts.typing import YEAR
from quizgen.facts.verbs import Verb
from quizgen.model.fact import Phrase, Role
from quizgen.model.tree import child

if TYPE_CHECKING:
    from quizgen.model.tokens import Token


PLACES = frozenset({"FAC", "GPE", "LOC"})
"""Labels of what has a place, but no time."""


def tells_time(part: Token) -> bool:
    """Whether the preposition leads to a date or a stretch of time: `for centuries`, `in 2011`."""
    noun = child(part, "pobj")
    timely = part.lower_ in {"in", "for", "on", "since", "during"}
    return timely and noun is not None and noun.ent_type_ in {"DATE", "TIME"}


def stray_times(part: Token) -> list[Token]:
    """How long it takes, at the end of the phrase, which is the verb's: *filled with sand* *within minutes*.

    How long it goes on as well, behind a place: *used in schools* *for fifty years*.
    """
    last = part.right_edge.head
    inside = part not in {last, last.head} and last in part.subtree
    placed = part.lower_ in {"at", "in", "on"} and last.head.head is part
    within = inside and last.dep_ == "prep" and (last.lower_ == "within" or (placed and last.lower_ == "for"))
    noun = child(last, "pobj") if within else None
    timed = noun is not None and noun.ent_type_ in {"DATE", "TIME"}
    return [last] if timed or (inside and is_year_of_place(last, part)) else []


def is_year_of_place(link: Token, part: Token) -> bool:
    """Whether it leads to a year behind the country of a place: *founded in Ulm, Germany* *in 1911*."""
    noun, place = child(link, "pobj"), link.head
    dated = link.lower_ == "in" and noun is not None and noun.ent_type_ == "DATE" and noun.text.isdigit()
    return dated and place.dep_ == "appos" and place.ent_type_ in PLACES and place.head.head is part


def beyond_date(part: Token) -> frozenset[int]:
    """Indices of what hangs on a date and is no date: *in 1964* when the mine closed, but all of *in 1866-95*."""
    dates = [noun for noun in part.children if noun.ent_type_ in {"DATE", "TIME"} and part.lower_ in {"in", "on"}]
    return frozenset(
        other.i
        for date in dates
        for other in date.children
        if other.dep_ in {"relcl", "advcl", "acl", "prep"} and other.lower_ != "of" and other.tag_ != "CD"
    )


def is_date_joined(part: Token) -> bool:
    """Whether a phrase with a date is coordinated with another: *in 2007 and during the war*."""
    dated = any(noun.ent_type_ == "DATE" for noun in part.children)
    return dated and any(other.dep_ == "conj" and other.lower_ != "from" for other in part.children)


def is_joined_to_date(noun: Token) -> bool:
    """Whether a date is coordinated with what is none: *in 2007 and a second one lately*."""
    other = child(noun, "conj")
    return noun.ent_type_ == "DATE" and other is not None and other.ent_type_ != "DATE"


def is_span(part: Token, role: Role, tokens: Sequence[Token]) -> bool:
    """Whether the phrase measures from some day, or by the time: *in two years*, *in a day*; not *in spring*."""
    if YEAR.search(" ".join(token.text for token in tokens)):  # *in the first five months of 2023*
        return False
    measured = any(token.like_num or token.lower_ in {"a", "an", "few", "several", "half"} for token in tokens)
    return role == "duration" and measured and part.lower_ in {"in", "within", "after"}


def read_span(part: Token, tokens: Sequence[Token], verb: Verb, reading: Reading) -> Iterator[Phrase]:
    """A span of time: it limits a superlative, *its worst flood in ten years*, and else says nothing of the past."""
    if verb.token.tag_ != "VBD":
        raise Refusal("relative-date", f"“{part.text} …” counts from the day of writing, or says how often")
    if is_unequalled(verb.token):
        yield Phrase(text=render(tokens, reading, subject=verb.subject), role="manner")


def is_unequalled(verb: Token) -> bool:
    """Whether a superlative or ordinal behind the verb holds only within some span."""
    return any(
        token.tag_ in {"JJS", "RBS"} or token.lower_ in {"first", "last", "only"}
        for other in verb.children
        if other.dep_ in NOUNS or other.dep_ == "prep"
        for token in other.subtree
    )
