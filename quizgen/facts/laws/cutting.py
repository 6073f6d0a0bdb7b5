"""A sentence → the clauses in it that may tell what is so in general, without what only stands around them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from quizgen.facts.laws.effects import main_of
from quizgen.facts.openers import without_opener
from quizgen.facts.verbs import is_verb
from quizgen.model.tokens import once_in
from quizgen.model.tree import SUBJECTS, child

if TYPE_CHECKING:
    from quizgen.model.tokens import Span, Token

CONCEDING = frozenset("although despite though whatever whereas while".split())
"""Words that open what the main clause holds in spite of or beside."""

OFTEN = frozenset("many most some general".split())

CASES = frozenset(", cases circumstances contexts instances situations".split())
"""What stands behind *in many* and says but that it is mostly so."""

LEADING = frozenset(
    """
    above across after along among around at before below beneath between beyond during in inside near on outside over
    throughout under underneath upon within
    """.split()
)
"""Prepositions of when or where the clause behind holds."""

MANY = frozenset("certain few many most other several some various".split())


class Part(NamedTuple):
    """A clause of a sentence."""

    lead: Sequence[Token]
    """When or where it holds, as told in front."""
    tokens: Sequence[Token]
    verb: Token


def parts_of(sentence: Span) -> Iterator[Part]:
    """The clauses between colons and semicolons, each with its verb."""
    for words in split(words_of(sentence)):
        tokens = without_concession(without_frequency(words))
        verb = next((token for token in tokens if token.head == token or token.head not in tokens), None)
        subject = child(verb, *SUBJECTS, "expl", "csubj") if verb is not None else None
        if verb is not None and is_verb(verb) and subject is not None:
            yield led(tokens, verb, subject)


def led(tokens: Sequence[Token], verb: Token, subject: Token) -> Part:
    """The clause, what it begins with before its subject apart where that says when or where it holds."""
    before = [token for token in tokens if token.i < subject.left_edge.i]
    first = before[0] if before else subject
    lead = before[:-1] if before and before[-1].text == "," else before
    place = first.dep_ == "prep" and first.head == verb and first.lower_ in LEADING
    if not place or any(token not in first.subtree or token.lower_ in MANY for token in lead):
        return Part([], tokens, verb)
    return Part(lead, tokens[len(before) :], verb)


def without_frequency(tokens: Sequence[Token]) -> Sequence[Token]:
    """The words without *In many cases* and the like in front."""
    words = tuple(token.lower_ for token in tokens[: len(("in", "many", "cases"))])
    if words[:1] != ("in",) or not OFTEN.intersection(words[1:2]) or not CASES.intersection(words[2:]):
        return tokens
    comma = next((place for place, token in enumerate(tokens) if token.text == ","), len(words) - 1)
    return tokens[comma + 1 :]


def without_concession(tokens: Sequence[Token]) -> Sequence[Token]:
    """The words without a clause in front in spite of which they hold."""
    if not tokens or tokens[0].lower_ not in CONCEDING:
        return tokens
    bound, _ = main_of(tokens)
    commas = [place for place, token in enumerate(tokens) if token.text == ","]
    if tokens[0].lower_ == "whatever":
        bound = commas[0] if commas else 0
    return tokens[bound + 1 :] if bound else tokens


def split(tokens: Sequence[Token]) -> Iterator[Sequence[Token]]:
    """The words, parted at colons and semicolons."""
    start = 0
    for place, token in enumerate(tokens):
        if token.text in {":", ";"}:
            yield without_opener(list(tokens[start:place]))
            start = place + 1
    yield without_opener(list(tokens[start:])) if start else tokens


@once_in
def words_of(sentence: Span) -> Sequence[Token]:
    """The words of the sentence without what ties it to those before it, and without its full stop."""
    tokens = without_opener(list(sentence))
    while tokens and (tokens[-1].text == "." or tokens[-1].is_space):
        tokens.pop()
    return tuple(tokens)
