"""Henry Dunant, the founder of a charity, … *The founder* … -- the one who was given that role, or title, or kind."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from quizgen.english.people import names_people
from quizgen.facts.described import Described, is_repetition, position
from quizgen.facts.reading import Reading, noun_key
from quizgen.facts.sieves.name import standing_for
from quizgen.facts.sieves.pointer import Pointer
from quizgen.facts.sieves.repeated import is_indefinite, nouns_before
from quizgen.model.annotated import Mention

if TYPE_CHECKING:
    from spacy.tokens import Token

COMMON = frozenset(
    """
    answer case citizen end example fact fan form friend idea inhabitant kind man member native number part person place
    point problem question reason resident result thing time type way woman
    """.split()
)
"""What many are, though the article says it of one."""


def find(pointer: Pointer, reading: Reading, earlier: Sequence[Reading]) -> Described | None:
    """Whoever or whatever has the noun beside the name, if nothing else is called so."""
    head = pointer.head
    if not pointer.is_bare or head.tag_ != "NN" or head.lemma_ in COMMON:
        return None
    here = position(pointer.determiner, reading)
    titled = [each for each in reading.titled.get(head.lower_, ()) if (each.passage, each.start) < here]
    found = titled if names_people(head.lemma_) else []
    for number, (noun, there) in enumerate(nouns_before([noun_key(head)], pointer, reading, earlier)):
        bearers = bearers_of(noun, there)
        if len(bearers) != 1 and not (is_repetition(noun) or (number == 0 and is_indefinite(noun))):
            return None
        found = [*found, *bearers]
    return standing_for(pointer, reading, found)


def bearers_of(noun: Token, reading: Reading) -> list[Mention]:
    """What the noun says of a name beside it; a noun for people only of people."""
    mentions = [mention for token in beside(noun) if (mention := reading.mention(token)) is not None]
    people = names_people(noun.lemma_)
    return [each for each in mentions if (reading.annotated.entities[each.entity].type == "person") == people]


def beside(noun: Token) -> Iterator[Token]:
    """The names a role stands beside: *Li Na, the founder*, *the founder, Li Na*, *Li Na is the founder*."""
    if noun.dep_ == "appos":
        yield noun.head
    if noun.dep_ == "attr":
        yield from (other for other in noun.head.children if other.dep_ == "nsubj")
    yield from (other for other in noun.children if other.dep_ == "appos" and is_adjacent(noun, other))


def is_adjacent(noun: Token, name: Token) -> bool:
    """Whether no more than a phrase's aside stands between: not *an investigation by the newspaper Aftenposten*."""
    between = noun.doc[noun.i + 1 : name.left_edge.i]
    return all(token.is_punct for token in between) or between[-1].text == ","
