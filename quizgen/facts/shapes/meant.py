"""*The ruling means that Ghent becomes the capital.* → *Ghent becomes the capital*."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from quizgen.facts.clauses import read_clause
from quizgen.facts.mood import is_condition
from quizgen.facts.reading import Reading
from quizgen.facts.refusal import Refusal
from quizgen.facts.statements import attempt
from quizgen.facts.verbs import is_verb, verbs_of
from quizgen.model.fact import Clause
from quizgen.model.tree import SUBJECTS, any_child, child

if TYPE_CHECKING:
    from quizgen.model.tokens import Span, Token


def find(sentence: Span, reading: Reading) -> Iterator[Clause | Refusal]:
    """The clauses that come of something by the sentence's own word."""
    for token in sentence:
        told = child(token, "ccomp") if token.lemma_ == "mean" else None
        if told is not None and is_stated(token) and is_verb(told):
            for verb in verbs_of(told):
                yield attempt(partial(read_clause, verb, reading))


def is_stated(verb: Token) -> bool:
    """Whether the verb is a main verb with a subject, neither denied nor supposed."""
    plain = not any_child(verb, {"neg", "aux", "auxpass"}) and any_child(verb, SUBJECTS)
    return verb.dep_ == "ROOT" and plain and not any(is_condition(other) for other in verb.sent)
