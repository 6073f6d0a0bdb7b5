"""*The canal, built in 1825, …* → *The canal was built in 1825*."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, Literal

from quizgen.facts.clauses import read_clause
from quizgen.facts.reading import Reading
from quizgen.facts.refusal import Refusal
from quizgen.facts.shapes.participle import is_bare
from quizgen.facts.statements import attempt
from quizgen.facts.tenses import BE, DONE, STAYING
from quizgen.facts.typing import is_plural
from quizgen.facts.verbs import Verb
from quizgen.model.fact import Clause
from quizgen.model.tree import any_child

if TYPE_CHECKING:
    from quizgen.model.tokens import Span, Token


HELD = frozenset("attend chair convene fund host moderate organise organize sponsor stage".split())
"""Participles of what somebody did for a meeting, if it is told who."""


def find(sentence: Span, reading: Reading) -> Iterator[Clause | Refusal]:
    """A clause for each participle between commas behind the name of what it was done to."""
    for token in sentence:
        if is_done(token) and is_between_commas(token) and is_whole(token.head, reading):
            be = BE[tense_of(token)][is_plural(token.head)]
            form = token.lower_
            verb = Verb(token=token, subject=token.head, auxiliaries=(), first=True, form=form, helpers=(be,))
            yield attempt(partial(read_clause, verb, reading))


def is_done(token: Token) -> bool:
    """Whether the token is a participle of what was done once, on a noun."""
    if token.dep_ != "acl" or token.tag_ != "VBN":
        return False
    stays = token.lemma_ in STAYING and token.head.head.tag_ in {"VBZ", "VBP"}
    held = token.lemma_ in HELD and any(other.dep_ == "agent" for other in token.children)
    return (stays or held or token.lemma_ in DONE or is_known_as(token)) and is_bare(token)


def is_known_as(token: Token) -> bool:
    """Whether the participle leads to another name: *, also known as …*."""
    return token.lemma_ == "know" and any(other.lower_ == "as" for other in token.children)


def tense_of(token: Token) -> Literal["past", "present"]:
    """The tense of *be* before the participle: past of what was done once."""
    return "present" if token.lemma_ in STAYING or is_known_as(token) else "past"


def is_between_commas(token: Token) -> bool:
    """Whether the participle follows its noun's comma and a mark ends its clause."""
    first, last = token.left_edge, token.right_edge
    opened = first.i == token.head.i + 2 and first.nbor(-1).text == ","
    return opened and last.i + 1 < token.sent.end and last.nbor(1).text in {",", "."}


def is_whole(noun: Token, reading: Reading) -> bool:
    """Whether the noun is a name, or known, and stands alone: of two nobody knows which is meant."""
    link, above = noun.head, noun.head.head
    maker = link.dep_ == "agent" and not any_child(above, {"auxpass"})  # *a film made by Li Na, shot in Ulm, shows*
    inside = noun.dep_ == "pobj" and (above.pos_ in {"NOUN", "PROPN"} or maker)
    known = reading.name_at(noun) is not None or reading.described(noun) is not None
    return known and not inside and not any(True for _ in noun.conjuncts)
