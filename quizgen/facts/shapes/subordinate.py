"""*While Li Na led the dig, Ravi Shankar drew.* → *Li Na led the dig*: what a clause beside the main one states."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from quizgen.facts.clauses import read_clause
from quizgen.facts.reading import Reading
from quizgen.facts.refusal import Refusal
from quizgen.facts.statements import attempt
from quizgen.facts.verbs import Verb, is_verb, own_auxiliaries, verbs_of
from quizgen.model.fact import Clause
from quizgen.model.tree import SUBJECTS, child

if TYPE_CHECKING:
    from quizgen.model.tokens import Span, Token

STATING = frozenset("after although as because since though whereas while".split())
"""Conjunctions whose clause tells what is so or was, whatever the main clause says."""


def find(sentence: Span, reading: Reading) -> Iterator[Clause | Refusal]:
    """A clause for each subordinate clause of the main verbs that states something of a subject of its own."""
    if not is_verb(sentence.root):
        return
    for main in filter(is_so, verbs_of(sentence.root)):
        for token in main.token.children:
            subject = child(token, *SUBJECTS) if token.dep_ == "advcl" else None
            if subject is not None and is_verb(token) and is_stating(token) and not is_of_some_place(subject):
                verb = Verb(token=token, subject=subject, auxiliaries=own_auxiliaries(token), first=True)
                yield attempt(partial(read_clause, verb, reading))


def is_so(main: Verb) -> bool:
    """Whether the main clause tells what is, and not what would be."""
    return all(other.lower_ not in {"would", "could", "might"} for other in main.auxiliaries)


def is_of_some_place(subject: Token) -> bool:
    """Whether a bare or counted plural leaves open of where: *In Peru, prices rise as farmers sell …* is not of all."""
    return subject.tag_ == "NNS" and all(other.dep_ == "nummod" for other in subject.children)


def is_stating(token: Token) -> bool:
    """Whether the conjunction says that the clause is so."""
    mark = child(token, "mark")
    return mark is not None and mark.lower_ in STATING
