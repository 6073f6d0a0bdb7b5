"""*The* with what whoever read the article knows: *the arms embargo*, and what somebody is told to have said.

Of 11 items with a noun before the noun that strict readers judged ten could stand as far as that goes, of 24 with what
somebody said 20; of 43 with any other bare noun only 26.
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from quizgen.english.people import names_people
from quizgen.english.words import SOURCES_VOUCHED, TELLING_NOTHING
from quizgen.facts.definite.throughout import AMBIGUOUS
from quizgen.facts.relational.changes import CHANGING
from quizgen.model.tree import SUBJECTS, any_child

if TYPE_CHECKING:
    from quizgen.model.tokens import Token

OF_ANY = AMBIGUOUS | CHANGING | frozenset({"index", "ratio", "score", "share", "sum", "total", "value"})
"""Nouns of what is told of many: *the vacancy rate* is one of Oslo's, and of no year."""


def is_known_to_readers(head: Token) -> bool:
    """Whether it is a thing that the words before it, or that it is told of in words, let a reader know again."""
    plain = head.tag_ in {"NN", "NNS"} and head.lemma_.lower() not in OF_ANY and not names_people(head.lemma_)
    return plain and (is_of_a_sort(head) or is_said(head))


def is_of_a_sort(head: Token) -> bool:
    """Whether a noun before it tells of what sort it is: *the student orchestra*."""
    before = [token for token in head.lefts if token.dep_ == "compound" and token.tag_ == "NN"]
    return head.tag_ == "NN" and any(token.lower_ not in TELLING_NOTHING for token in before)


def is_said(head: Token) -> bool:
    """Whether it stands in what somebody said: *Li Na said that the fine was too low*."""
    told = (token for token in chain((head,), head.ancestors) if token.dep_ == "ccomp")
    return any(token.head.lemma_ in SOURCES_VOUCHED and any_child(token.head, SUBJECTS) for token in told)
