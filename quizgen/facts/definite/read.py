"""*The* with what whoever read the article knows: *the arms embargo*, and what somebody is told to have said.

Of 11 items with a noun before the noun that strict readers judged ten could stand as far as that goes, of 24 with what
somebody said 20; of 43 with any other bare noun only 26.
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from quizgen.english.people import names_people
from quizgen.english.words import FAMILIAR, INSTRUMENTS, SOURCES_VOUCHED, TELLING_NOTHING
from quizgen.facts.definite.throughout import AMBIGUOUS
from quizgen.facts.reading import Reading
from quizgen.facts.relational.changes import CHANGING
from quizgen.model.tree import SUBJECTS, any_child, child

if TYPE_CHECKING:
    from quizgen.model.tokens import Token

BODIES = frozenset({"board", "commission", "committee", "council"})

TWO = 2
"""Words before one for a body that tell it from others."""

OF_ANY = AMBIGUOUS | CHANGING | frozenset({"index", "ratio", "score", "share", "sum", "total", "value"})
"""Nouns of what is told of many: *the vacancy rate* is one of Oslo's, and of no year."""


def is_known_to_readers(head: Token, reading: Reading) -> bool:
    """Whether a reader knows which is meant without having been told."""
    return is_thing_known(head) or is_familiar(head, reading) or is_part_played(head)


def is_familiar(head: Token, reading: Reading) -> bool:
    """Whether there is but one of it where it is told of for the first time: *gave up* *the violin*, *the throne*."""
    if {head.lower_, head.lemma_.lower()}.isdisjoint(FAMILIAR | INSTRUMENTS):
        return False
    here = (reading.number, head.i)
    told = chain.from_iterable(reading.nouns.get(f"{head.lemma_.lower()}/{tag}", ()) for tag in ("NN", "NNS"))
    return not any(place < here for place in told)


def is_part_played(head: Token) -> bool:
    """Whether it is what somebody is in a group, and no other is meant: *started the band as* *the lead singer*."""
    singled = any(token.dep_ in {"amod", "compound"} for token in head.lefts)
    return head.dep_ == "pobj" and head.head.lower_ == "as" and singled and names_people(head.lemma_)


def is_thing_known(head: Token) -> bool:
    """Whether it is a thing that the words before it, or that it is told of in words, let a reader know again."""
    if is_body_of_a_sort(head):
        return True
    plain = head.tag_ in {"NN", "NNS"} and head.lemma_.lower() not in OF_ANY and not names_people(head.lemma_)
    return plain and (is_of_a_sort(head) or is_said(head))


def is_body_of_a_sort(head: Token) -> bool:
    """Whether it is a body of which two words tell which, a noun among them: *the transport select committee*."""
    the = child(head, "det")
    if head.lower_ not in BODIES or the is None:
        return False
    before = [token for token in head.doc[the.i + 1 : head.i] if token.lower_ not in TELLING_NOTHING]
    return len(before) >= TWO and any(token.tag_ == "NN" for token in before)


def is_of_a_sort(head: Token) -> bool:
    """Whether a noun before it tells of what sort it is: *the student orchestra*."""
    before = [token for token in head.lefts if token.dep_ == "compound" and token.tag_ == "NN"]
    return head.tag_ == "NN" and any(token.lower_ not in TELLING_NOTHING for token in before)


def is_said(head: Token) -> bool:
    """Whether it stands in what somebody said: *Li Na said that the fine was too low*."""
    told = (token for token in chain((head,), head.ancestors) if token.dep_ == "ccomp")
    return any(token.head.lemma_ in SOURCES_VOUCHED and any_child(token.head, SUBJECTS) for token in told)
