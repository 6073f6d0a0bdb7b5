"""Nouns that the parser joined to the verb and not to the phrase before: *lives on rain, as well as melting snow*."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from quizgen.english.whole import has_whole
from quizgen.facts.kept import kept
from quizgen.facts.reading import Reading
from quizgen.facts.refusal import Refusal
from quizgen.facts.rendering import render
from quizgen.facts.verbs import Verb
from quizgen.model.fact import Phrase

if TYPE_CHECKING:
    from quizgen.model.tokens import Token


def with_joined(phrases: tuple[Phrase, ...], verb: Verb, reading: Reading) -> tuple[Phrase, ...]:
    """The phrases, the last one with the nouns that the parser joined to the verb and not to it.

    *It lives on rain, as well as melting snow*: what is coordinated stands side by side. Only a time is joined to one:
    *has been a port since 2010 and appeals to sailors*.
    """
    for joined in misjoined(verb.token):
        words = [
            token for token in verb.token.doc[: joined.left_edge.i] if token.head == verb.token and token.dep_ == "cc"
        ]
        if not phrases or not words or words[-1].right_edge.i + 1 != joined.left_edge.i:
            return phrases
        if phrases[-1].role in {"time", "duration"} and joined.ent_type_ not in {"DATE", "TIME"}:
            raise Refusal("unclear-parse", f"“{joined.text}” is joined to what is none of its kind")
        link = " ".join(token.text for token in words[-1].subtree)
        link = f", {link}" if words[-1].left_edge.nbor(-1).text == "," else f" {link}"
        text = f"{phrases[-1].text}{link} {render(kept(joined), reading, subject=verb.subject)}"
        phrases = (*phrases[:-1], replace(phrases[-1], text=text, name="", plural=True, quantity=""))
    return phrases


def with_adverbs(phrases: tuple[Phrase, ...], sentence: str) -> tuple[Phrase, ...]:
    """The phrases, an adverb with the one that it stands right before: *halfway through 1940*."""
    for adverb, phrase in pairwise(phrases):
        words = f"{adverb.text} {phrase.preposition}"
        if adverb.role == "manner" and phrase.preposition and has_whole(sentence.lower(), words.lower()):
            before = adverb.text.lower()
            whole = replace(phrase, text=f"{before} {phrase.text}", preposition=f"{before} {phrase.preposition}")
            return tuple(whole if each is phrase else each for each in phrases if each is not adverb)
    return phrases


def is_as_well(part: Token, verb: Token) -> bool:
    """Whether what looks like an object stands behind *as well as* and so goes with the phrase before."""
    if part.dep_ != "dobj":
        return False
    link = next((other for other in verb.children if other.dep_ == "cc" and other.i == part.left_edge.i - 1), None)
    return link is not None and link.lower_ == "as"


def misjoined(verb: Token) -> list[Token]:
    """Nouns behind the verb that the parser coordinated with it."""
    return [
        other
        for other in verb.children
        if other.pos_ in {"NOUN", "PROPN"} and other.i > verb.i and (other.dep_ == "conj" or is_as_well(other, verb))
    ]
