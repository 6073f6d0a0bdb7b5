"""*There are 130 lighthouses in Chile.* → how many there are, and where."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from quizgen.facts.clauses import inserted_source, is_source, people_in, read_clause
from quizgen.facts.kept import kept
from quizgen.facts.mood import check_mood
from quizgen.facts.nouns import read_noun
from quizgen.facts.parts import read_part
from quizgen.facts.reading import Reading
from quizgen.facts.refusal import Refusal
from quizgen.facts.rendering import render
from quizgen.facts.sources import speaker_of
from quizgen.facts.statements import attempt
from quizgen.facts.tenses import DONE, full_form, tense_of
from quizgen.facts.verbs import Verb, own_auxiliaries
from quizgen.model.fact import Clause, Phrase
from quizgen.model.tree import child

if TYPE_CHECKING:
    from quizgen.model.tokens import Span, Token

WHERE = frozenset(
    """
    aboard above across along around at beneath beside beyond in inside near on outside over throughout under within
    """.split()
)
"""Prepositions behind what there is that tell where or when: *130 lighthouses* *in Chile*."""


LEFT = frozenset({"left", "remaining"})
"""Participles that only say that there still are any."""


def find(sentence: Span, reading: Reading) -> Iterator[Clause | Refusal]:
    """A clause for a main verb with *there* that counts something somewhere."""
    root = sentence.root
    things = child(root, "attr") if root.lemma_ == "be" else None
    if things is not None and child(root, "expl") is not None:
        yield attempt(partial(read_existential, root, things, reading))


def read_existential(root: Token, things: Token, reading: Reading) -> Clause:
    """The clause that says how many there are."""
    if reading.parsed.is_in_quotation(root.i):
        raise Refusal("quoted", "it is quoted: somebody says so, not the article")
    verb = Verb(token=root, subject=things, auxiliaries=own_auxiliaries(root), first=True)
    inserted = inserted_source(root)
    source = speaker_of(inserted, reading) if inserted is not None else ""
    check_mood(verb, told=bool(source))
    if (participle := participle_behind(things)) is not None:
        undergone = read_undergone(verb, participle, reading)
        return replace(undergone, source=undergone.source or source)
    around = [other for other in root.children if other.dep_ in {"prep", "npadvmod", "advmod"}]
    inside = [other for other in things.children if other.dep_ == "prep" and other.lower_ in WHERE]
    left = [other for other in things.children if other.lower_ in LEFT and other.i > things.i]
    apart = frozenset(part.i for part in (*inside, *left))
    thing = read_noun(things, reading, role="predicate", without=apart)
    phrases = [Phrase(text=render(kept(other), reading), role="manner") for other in left]
    phrases += [
        phrase
        for part in (*inside, *(part for part in around if part.i > root.i))
        for phrase in read_part(part, verb, reading)
    ]
    told = [each.core.removeprefix("to ") for each in phrases if is_source(each)]
    phrases = [each for each in phrases if not is_source(each)]
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
        source=source or "".join(told[:1]),
    )


def participle_behind(things: Token) -> Token | None:
    """What is done to the things, or what they do, right behind them: *trips* *carried out every month*."""
    tags = {"VBG", "VBN"}
    behind = (
        other for other in things.rights if other.dep_ == "acl" and other.tag_ in tags and other.lower_ not in LEFT
    )
    return next((other for other in behind if other.left_edge.i == things.i + 1), None)


def read_undergone(verb: Verb, participle: Token, reading: Reading) -> Clause:
    """The clause with the participle as its verb: *50,000 trips are carried out every month*, hardly *there are*."""
    root, things = verb.token, verb.subject
    if participle.lemma_ in DONE and full_form(root) == "are":  # *There are 300 ships built in Norway*
        raise Refusal("unclear-parse", f"nobody sees whether it still is “{participle.text}”")
    helpers = (*(full_form(other) for other in verb.auxiliaries), full_form(root))
    main = Verb(token=participle, subject=things, auxiliaries=(), first=True, form=participle.lower_, helpers=helpers)
    subject = read_noun(things, reading, role="subject", without=frozenset({participle.i}))
    clause = read_clause(main, reading)
    around = [other for other in root.children if other.dep_ in {"prep", "npadvmod"}]
    before = [each for part in around if part.i < root.i for each in read_part(part, verb, reading)]
    behind = [each for part in around if part.i > root.i for each in read_part(part, verb, reading)]
    told = [each.core.removeprefix("to ") for each in (*before, *behind) if is_source(each)]
    if not subject.quantity or not clause.phrases:
        raise Refusal("too-little", "it does not say how many there are, and where")
    return replace(
        clause,
        subject=subject,
        phrases=(*clause.phrases, *(each for each in behind if not is_source(each))),
        lead=tuple(each for each in before if not is_source(each)),
        source=clause.source or "".join(told[:1]),
    )
