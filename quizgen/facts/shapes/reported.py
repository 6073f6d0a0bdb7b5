"""*The mayor said that the bridge will reopen.* → *According to the mayor, the bridge will reopen*."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from quizgen.english.words import SOURCES_VOUCHED
from quizgen.facts.clauses import read_clause
from quizgen.facts.nouns import read_noun
from quizgen.facts.phrases import kept
from quizgen.facts.reading import Reading, any_child, child
from quizgen.facts.refusal import Refusal
from quizgen.facts.statements import attempt
from quizgen.facts.verbs import is_verb, verbs_of
from quizgen.model.fact import Clause

if TYPE_CHECKING:
    from spacy.tokens import Span, Token


def find(sentence: Span, reading: Reading) -> Iterator[Clause | Refusal]:
    """The clauses that the subjects of verbs of saying state; what is quoted is left to its speaker."""
    if '"' in sentence.text:
        return
    for said in sentence:
        told = child(said, "ccomp")
        if said.lemma_ in SOURCES_VOUCHED and told is not None and is_verb(told) and is_plain(said):
            for verb in verbs_of(told):
                yield attempt(partial(read_reported, said, verb.token, told, reading))


def is_plain(said: Token) -> bool:
    """Whether the verb of saying is a main verb, neither denied nor supposed."""
    return said.dep_ in {"ROOT", "conj"} and not any_child(said, {"neg", "aux"})


def read_reported(said: Token, token: Token, told: Token, reading: Reading) -> Clause:
    """The clause of `token`, one of those coordinated in `told`, with its source."""
    speaker = child(said, "nsubj")
    if speaker is None:
        raise Refusal("no-source", "nobody is named who says so")
    source = read_noun(speaker, reading, role="subject")
    if not source.name and not any(part.pos_ == "PROPN" for part in kept(speaker)):
        raise Refusal("no-source", f"“{source.text}” is no source a student could name")
    verb = next(each for each in verbs_of(told) if each.token == token)
    return read_clause(verb, reading, source=source.text)
