"""Norway decided to ban whaling. *The ban* … → `the ban on whaling`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from quizgen.english.deeds import SUFFERED
from quizgen.facts.described import LONGEST, Described
from quizgen.facts.kept import kept
from quizgen.facts.passages import noun_key
from quizgen.facts.reading import Reading
from quizgen.facts.refusal import Refusal
from quizgen.facts.rendering import render
from quizgen.facts.sieves.pointer import Pointer
from quizgen.facts.sieves.repeated import sentences_before
from quizgen.model.tree import any_child, child

if TYPE_CHECKING:
    from quizgen.model.tokens import Token


def find(pointer: Pointer, reading: Reading, earlier: Sequence[Reading]) -> Described | None:  # noqa: ARG001 -- a Sieve
    """To what it was done, if the sentences just before tell of one such deed, and of one thing."""
    head = pointer.head
    verb, preposition = SUFFERED.get(head.lemma_.lower(), ("", ""))
    if not verb or not pointer.is_bare or pointer.determiner.lower_ != "the" or head.tag_ != "NN":
        return None
    if any(passage == reading.number and index < head.i for passage, index in reading.nouns.get(noun_key(head), ())):
        return None
    told = [token for each in sentences_before(head) for token in each if token.i < head.i and token.lemma_ == verb]
    things = [thing for token in told if token.pos_ == "VERB" and (thing := undergoer(token)) is not None]
    if len(things) != 1 or len(told) != 1 or reading.parsed.is_in_quotation(told[0].i):
        return None
    words = told_noun(things[0], reading)
    text = f"the {head.text} {preposition} {words}"
    return Described(end=pointer.end, text=text, closed=False) if words and len(text.split()) <= LONGEST else None


def undergoer(verb: Token) -> Token | None:
    """What the deed is done to, if nothing says that it was not done."""
    if any_child(verb, {"neg"}):
        return None
    thing = child(verb, "nsubjpass") if any_child(verb, {"auxpass"}) else child(verb, "dobj")
    return thing if thing is not None and not any_child(thing, {"conj"}) else None


def told_noun(noun: Token, reading: Reading) -> str:
    """The words of a noun that names something, or all there is of it: `coca chewing`, not *the bridge*."""
    named = reading.name_at(noun) is not None or reading.described(noun) is not None
    if not named and any_child(noun, {"det", "poss", "nummod", "predet"}):
        return ""
    try:
        return render(kept(noun), reading)
    except Refusal:
        return ""
