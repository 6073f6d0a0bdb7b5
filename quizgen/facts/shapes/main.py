"""*Ada Lovelace wrote a note and published it in 1843.* → the main clause and the verbs coordinated with it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from quizgen.facts.beside import clauses_beside, is_of_same_few
from quizgen.facts.clauses import read_clause
from quizgen.facts.reading import Reading
from quizgen.facts.refusal import Refusal
from quizgen.facts.statements import attempt
from quizgen.facts.verbs import is_verb, verbs_of
from quizgen.model.fact import Clause

if TYPE_CHECKING:
    from quizgen.model.tokens import Span


def find(sentence: Span, reading: Reading) -> Iterator[Clause | Refusal]:
    """The clauses of the main verb, of those coordinated with it and of those that stand beside it."""
    if is_verb(sentence.root):
        tokens = (sentence.root, *clauses_beside(sentence.root))
        for token in tokens:
            if any(is_of_same_few(other, token) for other in tokens):
                yield Refusal("conditional", "it is so only of those that the clause before it tells of")
                continue
            for verb in verbs_of(token):
                yield attempt(partial(read_clause, verb, reading))
