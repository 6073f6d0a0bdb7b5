"""*There are 130 lighthouses in Chile.* → how many there are, and where."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from quizgen.facts.clauses import inserted_source, people_in
from quizgen.facts.kept import kept
from quizgen.facts.mood import check_mood
from quizgen.facts.nouns import read_noun
from quizgen.facts.parts import read_part
from quizgen.facts.reading import Reading
from quizgen.facts.refusal import Refusal
from quizgen.facts.rendering import render
from quizgen.facts.sources import speaker_of
from quizgen.facts.statements import attempt
from quizgen.facts.tenses import full_form, tense_of
from quizgen.facts.verbs import Verb, own_auxiliaries
from quizgen.model.fact import Clause, Phrase
from quizgen.model.tree import child

if TYPE_CHECKING:
    from quizgen.model.tokens import Span, Token

WHERE = frozenset({"in", "on", "at", "near", "around", "across", "inside", "under"})
"""Prepositions behind what there is that tell where or when: *130 lighthouses* *in Chile*."""


def find(sentence: Span, reading: Reading) -> Iterator[Clause | Refusal]:
    """A clause for a main verb with *there* that counts something somewhere."""
    root = sentence.root
    things = child(root, "attr")
    if root.lemma_ == "be" and child(root, "expl") is not None and things is not None:
        yield attempt(partial(read_existential, root, things, reading))


def read_existential(root: Token, things: Token, reading: Reading) -> Clause:
    """The clause that says how many there are."""
    if reading.parsed.is_in_quotation(root.i):
        raise Refusal("quoted", "it is quoted: somebody says so, not the article")
    verb = Verb(token=root, subject=things, auxiliaries=own_auxiliaries(root), first=True)
    inserted = inserted_source(root)
    source = speaker_of(inserted, reading) if inserted is not None else ""
    check_mood(verb, told=bool(source))
    around = [other for other in root.children if other.dep_ in {"prep", "npadvmod", "advmod"}]
    inside = [other for other in things.children if other.dep_ == "prep" and other.lower_ in WHERE]
    left = [other for other in things.children if other.lower_ in {"left", "remaining"} and other.i > things.i]
    apart = frozenset(part.i for part in (*inside, *left))
    thing = read_noun(things, reading, role="predicate", without=apart)
    phrases = [Phrase(text=render(kept(other), reading), role="manner") for other in left]
    phrases += [
        phrase
        for part in (*inside, *(part for part in around if part.i > root.i))
        for phrase in read_part(part, verb, reading)
    ]
    lead = tuple(phrase for part in around if part.i < root.i for phrase in read_part(part, verb, reading))
    if not thing.quantity or not (phrases or lead):
        raise Refusal("too-little", "it does not say how many there are, and where")
    return Clause(
        subject=Phrase(text="there", role="subject", plural=thing.plural),
        auxiliaries=tuple(full_form(other) for other in verb.auxiliaries),
        verb=full_form(root),
        lemma="be",
        tense=tense_of(verb),
        phrases=(thing, *phrases),
        lead=lead,
        people=people_in(root, reading),
        source=source,
    )
