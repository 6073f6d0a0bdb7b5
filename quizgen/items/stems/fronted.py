"""Where what preceded the subject goes in a question: before the question word, behind the subject, or to the end."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from quizgen.english.counting import A_MONTH
from quizgen.items.stems.prepositions import stays_in_front
from quizgen.model.fact import Phrase

BEFORE_WHICH = re.compile(r"(?:\w+ ){1,2}(?:which|what|whom|how)\b|(?:since when|when|where|why|how)$")
"""Question words with a preposition of their own, or that do without: before them a second phrase stands badly."""

TIMED = re.compile(
    r"(?:after|as soon as|before|during|following|in the (?:aftermath|course|run-up|wake)|on|once|prior to|since|till"
    r"|until|upon|when|whenever|while|with the (?:[\w-]+ ){1,3}of \d{4})\b",
    re.IGNORECASE,
)
"""How phrases begin that tell when, whatever they are read as: they stand well at the end."""

WHEN = frozenset({"time", "place", "duration"})
"""Roles of phrases that tell when or where."""


SETTING = frozenset("across among amongst in inside outside throughout under within".split())
"""Prepositions of phrases that tell where, or among whom, something is so."""


OWN_CLAUSE = re.compile(r" (?:that|which|who|whom|whose|where) | (?:he|she|it|they) [a-z]+")
"""What shows that a phrase holds a clause of its own, that a noun in it has."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """The phrases before the subject, by where the question has them."""

    front: tuple[str, ...] = ()
    inside: tuple[str, ...] = ()
    behind: tuple[str, ...] = ()


LONG_SUBJECT = 6
"""Words of a subject behind which nothing is put before its verb."""

LONG_INSERTED = 6
"""Words of a phrase that can still stand between subject and verb."""

EARLY_YEAR = re.compile(r"(?:by|in|since|until) [1-9]\d\d")
"""A time in a year before 1000, which is taken for a number."""


OF_MONTH = re.compile(rf"in (?:early|late|mid)[- ](?:{A_MONTH})(?: \d{{4}})?")
"""A part of a month."""


AGAIN = re.compile(r"(?:at|on) (?:dawn|dusk|night|noon|sunrise|sunset|weekdays?|weekends?|\w+days)", re.IGNORECASE)
"""When something is so again and again: *at weekends*."""


def places_of(lead: Sequence[Phrase], words: str, subject: str, last: str, *, share: bool = False) -> Places:
    """Where each phrase of `lead` goes in a question that begins with `words` and ends with `subject` … `last`.

    Before the question for a `share` of some stands where they are: *In Malta, what percentage of adults swim?*.

    *At the request of Li Na, in which year did Ulm build …?* → *In which year did Ulm, at the request of Li Na, build*.
    """
    parted = BEFORE_WHICH.match(words) is not None
    front = [
        phrase
        for phrase in lead
        if (stays_in_front(phrase) and not (parted and moves(phrase, words)))
        or (share and phrase.role == "place")
        or (not parted and tells_when(phrase) and may_take(last))
    ]
    moved = [phrase for phrase in lead if stays_in_front(phrase) and phrase not in front]
    short = "," not in subject and len(subject.split()) < LONG_SUBJECT
    inside = [phrase for phrase in moved if not ends_well(phrase) and short and is_insertable(phrase)]
    behind = [phrase for phrase in lead if phrase not in front and phrase not in inside]
    return Places(
        front=tuple(phrase.text for phrase in front),
        inside=tuple(phrase.text for phrase in inside),
        behind=tuple(f", {each.text}" if is_apart(each, last, each in moved) else each.text for each in behind),
    )


def is_insertable(phrase: Phrase) -> bool:
    """Whether the phrase is short enough to stand between subject and verb."""
    return "," not in phrase.text and len(phrase.text.split()) <= LONG_INSERTED


def may_take(last: str) -> bool:
    """Whether a time or place behind the words would be read of a clause at their end: *the ferry that she built*."""
    return OWN_CLAUSE.search(last) is not None and TIMED.match(last) is None


def is_apart(phrase: Phrase, last: str, moved: bool) -> bool:
    """Whether a comma stands before the phrase at the end: behind a name with one in it, *in Ulm, Ohio, after …*."""
    return phrase.text.startswith("unlike ") or (moved and "," in last)


def moves(phrase: Phrase, words: str) -> bool:
    """Whether the phrase stands badly before the question words: what tells when may stand before *when*."""
    return " " in words or not is_setting(phrase)


def ends_well(phrase: Phrase) -> bool:
    """Whether the phrase stands well at the end: when, where, and what for."""
    part = any(each.fullmatch(phrase.text) for each in (EARLY_YEAR, OF_MONTH, AGAIN))
    return tells_when(phrase) or phrase.role == "purpose" or part


def is_setting(phrase: Phrase) -> bool:
    """Whether the phrase tells when, or where all the rest holds: *In the Labour Party, how was he regarded?*."""
    return tells_when(phrase) or phrase.preposition in SETTING


def tells_when(phrase: Phrase) -> bool:
    """Whether the phrase tells when or where."""
    return phrase.role in WHEN or TIMED.match(phrase.text) is not None
