"""*Li Na, who led the dig, …* → *Li Na led the dig*."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from quizgen.facts.clauses import read_clause
from quizgen.facts.reading import SUBJECTS, Reading, child
from quizgen.facts.refusal import Refusal
from quizgen.facts.statements import attempt
from quizgen.facts.verbs import Verb, is_verb, own_auxiliaries
from quizgen.model.fact import Clause

if TYPE_CHECKING:
    from spacy.tokens import Span, Token


def find(sentence: Span, reading: Reading) -> Iterator[Clause | Refusal]:
    """A clause for each relative clause that a comma sets off and whose subject is the noun before it."""
    for token in sentence:
        if token.dep_ == "relcl" and is_verb(token) and is_set_off(token) and is_subject(child(token, *SUBJECTS)):
            named = antecedent(token, reading)
            if named is not None:
                verb = Verb(token=token, subject=named, auxiliaries=own_auxiliaries(token), first=True)
                yield attempt(partial(read_clause, verb, reading))


def antecedent(token: Token, reading: Reading) -> Token | None:
    """The name that the relative pronoun stands for: the noun before it, or the name it is in apposition to.

    Of coordinated names nobody can tell whether the last or all are meant; a mere noun may not be what is meant.
    """
    noun = token.head.head if token.head.dep_ == "appos" and not reading.name_at(token.head) else token.head
    coordinated = noun.dep_ == "conj" or child(noun, "conj") is not None
    return noun if reading.name_at(noun) and not coordinated else None


def is_set_off(token: Token) -> bool:
    """Whether a comma stands before the relative clause: it adds to its noun and does not pick it out."""
    first = token.left_edge
    return first.i > 0 and first.nbor(-1).text == "," and first.i > token.head.i


def is_subject(token: Token | None) -> bool:
    """Whether the subject is the relative pronoun itself."""
    return token is not None and token.lower_ in {"who", "which"}
