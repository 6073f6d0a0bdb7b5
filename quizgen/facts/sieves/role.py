"""Lyle Estill, the founder of Piedmont, … *The founder* … -- the one person who was given that role."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from quizgen.english.people import names_people
from quizgen.facts.described import Described, is_repetition, passage_of, position
from quizgen.facts.reading import Reading, noun_key
from quizgen.facts.sieves.name import standing_for
from quizgen.facts.sieves.pointer import Pointer
from quizgen.model.annotated import Mention

if TYPE_CHECKING:
    from spacy.tokens import Token

COMMON = frozenset("citizen resident inhabitant member native person man woman friend fan".split())
"""What many are, though the article says it of one."""


def find(pointer: Pointer, reading: Reading, earlier: Sequence[Reading]) -> Described | None:
    """The person beside whose name the noun stands, if nobody else is called so."""
    head = pointer.head
    if not pointer.is_bare or head.tag_ != "NN" or not names_people(head.lemma_) or head.lemma_ in COMMON:
        return None
    found: list[Mention] = []
    for passage, index in reading.nouns.get(noun_key(head), ()):
        if (passage, index) >= position(pointer.determiner, reading):
            break
        there = passage_of(passage, reading, earlier)
        noun = there.parsed.doc[index]
        bearers = [mention for token in beside(noun) if (mention := there.mention(token)) is not None]
        people = [each for each in bearers if reading.annotated.entities[each.entity].type == "person"]
        if len(people) != 1 and not is_repetition(noun):
            return None
        found += people
    return standing_for(pointer, reading, found)


def beside(noun: Token) -> Iterator[Token]:
    """The names a role stands beside: *Li Na, the founder*, *the founder, Li Na*, *Li Na is the founder*."""
    if noun.dep_ == "appos":
        yield noun.head
    if noun.dep_ == "attr":
        yield from (other for other in noun.head.children if other.dep_ == "nsubj")
    yield from (other for other in noun.children if other.dep_ == "appos")
