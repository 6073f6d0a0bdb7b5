"""*The mayor said that the bridge will reopen.* → *According to the mayor, the bridge will reopen*."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from quizgen.english.words import SOURCES_VOUCHED
from quizgen.facts.clauses import read_clause
from quizgen.facts.reading import Reading, any_child, child
from quizgen.facts.refusal import Refusal
from quizgen.facts.sources import speaker_of
from quizgen.facts.statements import attempt
from quizgen.facts.verbs import is_verb, verbs_of
from quizgen.model.fact import Clause

if TYPE_CHECKING:
    from quizgen.model.tokens import Span, Token

POINTING_BACK = frozenset("it he his him she her they them".split())
"""Words of a quotation whose meaning coreference, which leaves quotations alone, does not know."""


def find(sentence: Span, reading: Reading) -> Iterator[Clause | Refusal]:
    """The clauses that the subjects of verbs of saying state; a quotation only if it is whole and stands alone."""
    quoted = '"' in sentence.text
    for said in sentence:
        told = child(said, "ccomp") if said.lemma_ in SOURCES_VOUCHED else None
        if told is None or not is_verb(told) or not is_plain(said):
            continue
        if not quoted or is_quoted_whole(said, told):
            for verb in verbs_of(told):
                yield attempt(partial(read_reported, said, verb.token, told, reading))


def is_quoted_whole(said: Token, told: Token) -> bool:
    """Whether the sentence has one quotation, which is all or a part of what is told."""
    marks = [token.i for token in said.sent if token.text == '"']
    if len(marks) != len(("opening", "closing")):
        return False
    first, last = marks
    if told.left_edge.i <= first and last <= told.right_edge.i and not first < said.i < last:
        return True  # a few words of it are quoted
    return first <= told.left_edge.i and told.right_edge.i <= last and not first < said.i < last


def is_plain(said: Token) -> bool:
    """Whether the verb of saying is a main verb, neither denied nor supposed."""
    return said.dep_ in {"ROOT", "conj"} and not any_child(said, {"neg"}) and was_said(said)


def was_said(said: Token) -> bool:
    """Whether the verb has no auxiliary but *has* or *had*."""
    return all(other.lemma_ == "have" and other.tag_ != "VB" for other in said.children if other.dep_ == "aux")


def read_reported(said: Token, token: Token, told: Token, reading: Reading) -> Clause:
    """The clause of `token`, one of those coordinated in `told`, with its source."""
    source = speaker_of(said, reading)
    if reading.parsed.is_in_quotation(token.i) and any(other.lower_ in POINTING_BACK for other in told.subtree):
        raise Refusal("quoted", "the quotation leans on what was said before")
    verb = next(each for each in verbs_of(told) if each.token == token)
    return read_clause(verb, reading, source=source)
