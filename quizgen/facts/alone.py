"""What a pronoun stands for where its words say all by themselves: *tourism*, *the heart*, *a volcano*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.facts.concepts import GENERAL
from quizgen.facts.described import LONGEST, Described, described_by
from quizgen.facts.kept import kept
from quizgen.facts.reading import Reading
from quizgen.facts.refusal import Refusal
from quizgen.facts.rendering import render
from quizgen.facts.standing import check_token
from quizgen.model.tree import SUBJECTS, child

if TYPE_CHECKING:
    from quizgen.model.tokens import Token

COUNTING = frozenset(
    """
    additional another any both certain each either every few former further half latter many more most neither next
    no numerous one other own previous same several some such that these this those various
    """.split()
)
"""Words before a noun that need another thing to be understood, or that mean any of many."""


def alone(noun: Token, reading: Reading) -> Described | None:
    """The words of a noun phrase that stand without the sentences around it; None if they do not."""
    try:
        tokens = kept(noun)
        for token in tokens:
            check_token(token, tokens, reading, None)
        text = render(tokens, reading)
    except Refusal:
        return None
    if len(text.split()) > LONGEST or not (is_kind(noun, reading) if is_new(noun) else is_known(noun)):
        return None
    return described_by(noun, tokens, text, reading)


def is_new(noun: Token) -> bool:
    """Whether the noun phrase has no article, or one that brings in something new."""
    article = child(noun, "det", "poss")
    return article is None or article.lower_ in {"a", "an"}


def is_known(noun: Token) -> bool:
    """Whether the reader is taken to know the thing, and there are not several of them."""
    return child(noun, "conj") is None and not any(other.lower_ in COUNTING for other in noun.lefts)


def is_kind(noun: Token, reading: Reading) -> bool:
    """Whether the noun phrase means a kind: the subject of what is always so, and *a volcano* of what that is."""
    verb = noun.head
    if noun.dep_ not in SUBJECTS or not any(token.tag_ in GENERAL for token in (verb, *verb.lefts)):
        return False
    common = noun.tag_ in {"NN", "NNS"} or (reading.mention(noun) is None and noun.lower_ in reading.small)
    plain = common and is_known(noun) and child(noun, "nummod") is None
    said = child(verb, "attr", "acomp")
    return plain and (child(noun, "det") is None or (verb.lemma_ == "be" and said is not None))
