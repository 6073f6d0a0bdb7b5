"""*The mayor warned that the dam would break if it rained.* → *Li Na warned that …*: who warned so can be asked.

Nothing is taken out of what is told, so that it may as well be denied, supposed or wished.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from quizgen.english.marks import typographic
from quizgen.facts.floor import is_said
from quizgen.facts.kept import kept
from quizgen.facts.reading import Reading
from quizgen.facts.refusal import Refusal
from quizgen.facts.rendering import render
from quizgen.facts.shapes.reported import as_said, is_plain, plainly, told_as
from quizgen.facts.shapes.spoken import figures, read_figures
from quizgen.facts.sources import speaker_of
from quizgen.facts.statements import attempt
from quizgen.facts.told import states
from quizgen.facts.verbs import is_verb
from quizgen.facts.voices import VOICING, voice_of
from quizgen.model.fact import Clause, Phrase
from quizgen.model.tree import any_child, child

if TYPE_CHECKING:
    from quizgen.model.fact import Entity
    from quizgen.model.tokens import Span, Token

CLAIMING = VOICING | {"believe", "expect", "fear", "feel", "hope", "reckon", "suspect", "think", "worry"}
"""Verbs of whoever holds something."""

SHORTEST, LONGEST = 6, 22
"""Words of a claim that tells something, and of one that can be taken in."""


def find(sentence: Span, reading: Reading) -> Iterator[Clause | Refusal]:
    """A clause for each thing that a person is told to have said."""
    for said in sentence:
        told = child(said, "ccomp") if said.lemma_ in CLAIMING else None
        if told is None or any(reading.parsed.is_in_quotation(token.i) for token in (said, told)):
            continue
        if is_verb(told) and is_plain(said) and is_said(said) and states(told):
            if (voice := person_of(said, reading)) is not None:
                yield attempt(partial(read_claim, said, told, voice, reading))
            if any(token.like_num for token in told.subtree):
                yield attempt(partial(read_told_figures, said, told, reading))


def person_of(said: Token, reading: Reading) -> Entity | None:
    """The one person who is told to have said it."""
    speaker = child(said, "nsubj")
    voice = voice_of(speaker, reading) if speaker is not None and not any_child(speaker, {"conj"}) else None
    return voice if voice is not None and voice.type == "person" else None


def read_claim(said: Token, told: Token, voice: Entity, reading: Reading) -> Clause:
    """The clause that says who holds it."""
    tokens = words_of(told)
    if not SHORTEST <= sum(not token.is_punct for token in tokens) <= LONGEST:
        raise Refusal("too-little", "what is told is too short or too long")
    if any(token.text in {";", ":", "(", "..."} for token in tokens) or is_told_on(told):
        raise Refusal("unclear-parse", "it is more than a sentence")
    text = render(tokens, reading)
    if any(word in text for word in voice.name.split()) or any(is_of_speaker(token, reading) for token in tokens):
        raise Refusal("echo", f"{voice.name} tells it of themselves")
    return Clause(
        subject=Phrase(
            text=typographic(voice.name),
            role="subject",
            type="person",
            head=voice.name.split()[-1].lower(),
            name=voice.name,
        ),
        verb=told_as(said),
        lemma=plainly(said),
        tense="present" if said.tag_ in {"VBZ", "VBP"} else "past",
        phrases=(Phrase(text=f"that {text}", role="complement", type="action", head="claim"),),
        people=(voice.name,),
    )


def read_told_figures(said: Token, told: Token, reading: Reading) -> Clause:
    """All that is told, cut around its figures, with its source."""
    tokens = [token for token in words_of(told) if not leads_on(token, told)]
    found = figures(tokens)
    if not found:
        raise Refusal("too-little", "no figure that is told can be asked for")
    return as_said(read_figures(told, tokens, found, speaker_of(said, reading), reading), said, told)


def is_told_on(told: Token) -> bool:
    """Whether another tells at the end of the sentence that it was said: *Li Na said it rained, he* *told us*."""
    before = child(told, "ccomp")
    return told.lemma_ in CLAIMING | {"tell"} and before is not None and before.i < told.i


def words_of(told: Token) -> list[Token]:
    """The tokens of what is told, without *that* and *but* before it, and without *also*: nobody asks beside what."""
    tokens = [token for token in kept(told) if not (token.dep_ == "mark" and token.head == told)]
    tokens = [token for token in tokens if not (token.lower_ == "also" and token.head == told)]
    return tokens[1:] if tokens[0].dep_ == "cc" else tokens


def leads_on(token: Token, told: Token) -> bool:
    """Whether it is the *that* of more that is told, which nothing leads to where the source stands in front."""
    return token.lower_ == "that" and token.dep_ == "mark" and token.head in told.conjuncts


def is_of_speaker(token: Token, reading: Reading) -> bool:
    """Whether a pronoun of the claim may be its speaker, so that it would tell who that is."""
    return token.lower_ in {"he", "him", "his", "she", "her", "hers"} and reading.entity(token) is None
