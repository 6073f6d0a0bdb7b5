"""What depends on a verb → the phrases of its clause: a row for each dependency that is understood."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from quizgen.facts.parts.adverbs import read_adverb, read_noun_as_adverb, read_particle
from quizgen.facts.parts.clauses import read_clause_part, read_completing
from quizgen.facts.parts.objects import NOUNS
from quizgen.facts.parts.phrases import read_object, read_preposition
from quizgen.facts.reading import Reading
from quizgen.facts.refusal import not_understood
from quizgen.facts.verbs import Verb
from quizgen.model.fact import Phrase

if TYPE_CHECKING:
    from quizgen.model.tokens import Token


def read_part(part: Token, verb: Verb, reading: Reading) -> Iterator[Phrase]:
    """The phrases of a dependent of the verb; nothing where the clause is as true without it."""
    if part.dep_ not in READERS:
        raise not_understood(part)
    yield from READERS[part.dep_](part, verb, reading)


Reader = Callable[["Token", Verb, Reading], Iterator[Phrase]]

READERS: dict[str, Reader] = {
    "prt": read_particle,
    "advmod": read_adverb,
    **dict.fromkeys(NOUNS, read_object),
    "prep": read_preposition,
    "agent": read_preposition,
    "advcl": read_clause_part,
    "xcomp": read_clause_part,
    "ccomp": read_completing,
    "npadvmod": read_noun_as_adverb,
}
"""Dependency of a part → what reads it; a construction that is not here is not asked about."""
