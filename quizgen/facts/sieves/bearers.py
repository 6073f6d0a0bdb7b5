"""Whose name stands beside a noun: *Li Na, the founder*, *the founder, Li Na*, *Li Na is the founder*."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from quizgen.english.people import names_people
from quizgen.facts.reading import Reading
from quizgen.model.annotated import Mention

if TYPE_CHECKING:
    from quizgen.model.tokens import Token


def bearers_of(noun: Token, reading: Reading) -> list[Mention]:
    """What the noun says of a name beside it; a noun for people only of people."""
    mentions = [mention for token in beside(noun) if (mention := reading.mention(token)) is not None]
    people = names_people(noun.lemma_)
    return [each for each in mentions if (reading.annotated.entities[each.entity].type == "person") == people]


def beside(noun: Token) -> Iterator[Token]:
    """The names a role stands beside: *Li Na, the founder*, *the founder, Li Na*, *Li Na is the founder*."""
    if noun.dep_ == "appos" and noun.left_edge.i and noun.left_edge.nbor(-1).is_punct:  # not *at 15:11 GMT the site*
        yield noun.head
    predicate = one_of(noun) or noun
    if predicate.dep_ == "attr":
        yield from (other for other in predicate.head.children if other.dep_ == "nsubj")
    yield from (other for other in noun.children if other.dep_ == "appos" and is_adjacent(noun, other))


def one_of(noun: Token) -> Token | None:
    """*One* where the noun is what it is one of: *Lima is one of the oldest ports in Peru*."""
    of = noun.head
    if noun.tag_ != "NNS" or noun.dep_ != "pobj" or of.lower_ != "of" or of.head.lower_ != "one":
        return None
    return of.head


def is_adjacent(noun: Token, name: Token) -> bool:
    """Whether no more than a phrase's aside stands between: not *an investigation by the newspaper Aftenposten*."""
    between = noun.doc[noun.i + 1 : name.left_edge.i]
    return all(token.is_punct for token in between) or between[-1].text == ","
