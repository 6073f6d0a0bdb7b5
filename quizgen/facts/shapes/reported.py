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
    """The clauses that the subject of a verb of saying states."""
    root = sentence.root
    told = child(root, "ccomp")
    if root.lemma_ not in SOURCES_VOUCHED or told is None or not is_verb(told) or any_child(root, {"neg", "aux"}):
        return
    if '"' in sentence.text:
        return
    for verb in verbs_of(told):
        yield attempt(partial(read_reported, root, verb.token, told, reading))


def read_reported(root: Token, token: Token, told: Token, reading: Reading) -> Clause:
    """The clause of `token`, one of those coordinated in `told`, with its source."""
    speaker = child(root, "nsubj")
    if speaker is None:
        raise Refusal("no-source", "nobody is named who says so")
    source = read_noun(speaker, reading, role="subject")
    if not any(part.pos_ == "PROPN" for part in kept(speaker)):
        raise Refusal("no-source", f"“{source.text}” is no source a student could name")
    verb = next(each for each in verbs_of(told) if each.token == token)
    return read_clause(verb, reading, source=source.text)
