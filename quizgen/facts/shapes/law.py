"""*When water freezes, it expands.* → what happens when; *Light is faster than sound, so …* → why."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from quizgen.facts.laws import agents, causes, effects, likeness, means, needs
from quizgen.facts.laws.general import is_general
from quizgen.facts.laws.law import Law, clause_of
from quizgen.facts.openers import without_opener
from quizgen.facts.reading import Reading
from quizgen.facts.refusal import Refusal
from quizgen.facts.verbs import is_verb
from quizgen.model.fact import Clause
from quizgen.model.tree import SUBJECTS, child

if TYPE_CHECKING:
    from quizgen.model.tokens import Span, Token

KINDS = (effects.laws, causes.laws, agents.laws, likeness.laws, needs.laws, means.laws)


def find(sentence: Span, reading: Reading) -> Iterator[Clause | Refusal]:
    """What the sentence says to be so in general, if it says what follows from what."""
    for tokens, verb in parts_of(sentence):
        if is_general(tokens, reading):
            for laws in KINDS:
                yield from attempted(laws(tokens, verb, reading))


def attempted(laws: Iterator[Law]) -> Iterator[Clause | Refusal]:
    """The laws as clauses, or why there is none."""
    try:
        yield from [clause_of(law) for law in laws]
    except Refusal as refusal:
        yield refusal


def parts_of(sentence: Span) -> Iterator[tuple[Sequence[Token], Token]]:
    """The clauses between colons and semicolons, each with its verb."""
    for tokens in split(words_of(sentence)):
        verb = next((token for token in tokens if token.head == token or token.head not in tokens), None)
        if verb is not None and is_verb(verb) and child(verb, *SUBJECTS, "expl", "csubj") is not None:
            yield tokens, verb


def split(tokens: Sequence[Token]) -> Iterator[Sequence[Token]]:
    """The words, parted at colons and semicolons."""
    start = 0
    for place, token in enumerate(tokens):
        if token.text in {":", ";"}:
            yield without_opener(list(tokens[start:place]))
            start = place + 1
    yield without_opener(list(tokens[start:])) if start else tokens


def words_of(sentence: Span) -> Sequence[Token]:
    """The words of the sentence without what ties it to those before it, and without its full stop."""
    tokens = list(without_opener(list(sentence)))
    while tokens and (tokens[-1].text == "." or tokens[-1].is_space):
        tokens.pop()
    return tokens
