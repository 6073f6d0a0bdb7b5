"""Times that only the day of writing explains: *last week*, *on Monday*, *the previous election*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.english.counting import YEAR
from quizgen.english.words import RELATIVE_ADJECTIVES, RELATIVE_TIME
from quizgen.facts.typing import NAME_LABELS

if TYPE_CHECKING:
    from quizgen.model.tokens import Token

LONGEST_DATE = 4
"""Tokens around a weekday that may hold its date."""


def is_relative_adjective(token: Token) -> bool:
    """Whether the token is an adjective of a time only the day of writing explains: *the previous election*."""
    relative = token.lower_ in RELATIVE_ADJECTIVES and token.ent_type_ not in NAME_LABELS
    return relative and token.dep_ in {"amod", "compound"}


def is_relative_time(token: Token) -> bool:
    """Whether the token tells a time only the day of writing explains."""
    if token.lower_ not in RELATIVE_TIME or token.ent_type_ in NAME_LABELS:
        return False
    if token.lower_ in {"now", "once"} and (tells_name_of_today(token) or tells_how_often(token)):
        return False
    if token.lower_ in {"last", "next", "this"}:
        return token.head.ent_type_ in {"DATE", "TIME"}
    if token.lower_ in {"morning", "afternoon", "evening", "night", "weekend"} or token.lower_.endswith("day"):
        every = {"each", "every"} if token.lower_.endswith("day") else {"a", "an", "each", "every"}
        general = token.left_edge.lower_ in every  # *on a clear night*, but not *on a cold Monday*
        timed = token.ent_type_ in {"DATE", "TIME"} or (token.head.lower_ == "on" and token.is_title)
        return timed and not general and not any(map(is_number, neighbours(token)))
    return token.pos_ in {"ADV", "NOUN", "PROPN"}


EACH = frozenset({"a", "an", "each", "every", "per"})
"""Words behind *once* before a length of time."""


def tells_name_of_today(now: Token) -> bool:
    """Whether *now* says that a name is of the day of writing, not of the time told of: *in what is now Livonia*."""
    return now.lower_ == "now" and now.head.lemma_ == "be" and any(other.lower_ == "what" for other in now.head.lefts)


def bounds_past(now: Token) -> bool:
    """Whether a word before it makes of it since or until when something was so: *has until recently lived on*."""
    return now.i > now.sent.start and now.nbor(-1).lower_ in {"since", "till", "until"}


def tells_how_often(once: Token) -> bool:
    """Whether *once* counts: *at least once a month*."""
    return once.lower_ == "once" and once.i + 1 < once.sent.end and once.nbor(1).lower_ in EACH


HOURS = frozenset("a.m. am bst cet edt est gmt o'clock p.m. pm".split())
"""What stands behind a time by the clock."""


def is_clock_of_day(token: Token) -> bool:
    """Whether it is an hour by the clock of what happened once, and the sentence tells no date with its year."""
    root = token.sent.root
    past = root.tag_ == "VBD" or any(other.tag_ == "VBD" for other in root.lefts)
    counted = token.i > 0 and token.nbor(-1).text[0].isdigit()
    if not (counted and past and token.lower_ in HOURS):
        return False
    return not any(YEAR.fullmatch(other.text) for other in token.sent if other.ent_type_ == "DATE")


def is_number(token: Token) -> bool:
    """Whether the token is a number."""
    return bool(token.like_num)


def neighbours(token: Token) -> list[Token]:
    """The tokens of the entity around `token`, from its own *on*, and no age: *in two years* *on Friday*."""
    dates = {"DATE", "TIME"}
    near = [other for other in token.sent if other.ent_type_ in dates and abs(other.i - token.i) <= LONGEST_DATE]
    first = token.head.i if token.head.lower_ == "on" else 0
    return [other for other in near if other.i >= first and not begins_age(other)]


def begins_age(token: Token) -> bool:
    """Whether it is the number of an age: *32* in *on Monday, 32-year-old Li Na*."""
    behind = [other.lower_ for other in token.doc[token.i + 1 : token.i + 3]]
    return behind == ["-", "year"]
