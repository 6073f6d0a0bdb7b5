"""Brandt's two-day visit to Warsaw … *The visit to Warsaw* … → `Willy Brandt’s two-day visit`, before *to Warsaw*."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from quizgen.facts.described import Described
from quizgen.facts.makers import LONGEST_OWNER, possessive
from quizgen.facts.passages import noun_key
from quizgen.facts.reading import Reading
from quizgen.facts.relational.unsaid import GOINGS
from quizgen.facts.sieves.pointer import Pointer
from quizgen.facts.sieves.repeated import nouns_before
from quizgen.model.fact import Entity
from quizgen.model.tree import child

if TYPE_CHECKING:
    from quizgen.model.tokens import Token


def find(determiner: Token, reading: Reading, earlier: Sequence[Reading]) -> Described | None:
    """Whose journey it is, where the article has given an owner to one and no more to the same place."""
    head = determiner.head
    bare = determiner.dep_ == "det" and determiner.lower_ == "the" and head.i == determiner.i + 1
    if not bare or head.tag_ != "NN" or head.lemma_.lower() not in GOINGS or not (whither := goals(head)):
        return None
    pointer = Pointer(determiner=determiner, head=head, words=frozenset())
    before = nouns_before([noun_key(head)], pointer, reading, earlier)
    owned = list(owners((noun, there) for noun, there in before if goals(noun) == whither))
    if len({entity.name for _, entity in owned}) != 1 or len(owned[0][1].called.split()) > LONGEST_OWNER:
        return None
    text = max((f"{possessive(entity.called)} {described(noun)}" for noun, entity in owned), key=len)
    return Described(end=head.i + 1, text=text)


def goals(noun: Token) -> frozenset[str]:
    """The names of the places behind *to*."""
    ways = (other for other in noun.rights if other.dep_ == "prep" and other.lower_ == "to")
    return frozenset(place.text for way in ways if (place := child(way, "pobj")) is not None and place.ent_type_)


def owners(nouns: Iterator[tuple[Token, Reading]]) -> Iterator[tuple[Token, Entity]]:
    """The nouns that have an owner who is known by name."""
    for noun, there in nouns:
        owner = child(noun, "poss")
        entity = there.entity(owner) if owner is not None else None
        if entity is not None:
            yield noun, entity


def described(noun: Token) -> str:
    """The noun with the adjectives before it, its owner left out: `two-day visit`."""
    owner = child(noun, "poss")
    first = owner.right_edge.i + 1 if owner is not None else noun.left_edge.i
    return str(noun.doc[first : noun.i + 1].text)
