"""Media player firm Yarrow opened a shop. *The firm* … -- the one name that the noun stands before."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from quizgen.english.bodies import meaning
from quizgen.english.people import names_people
from quizgen.facts.described import Described
from quizgen.facts.reading import Reading, position
from quizgen.facts.sieves.mentions import mention_root, mentions_before
from quizgen.facts.sieves.name import standing_for
from quizgen.facts.sieves.pointer import Pointer
from quizgen.model.tree import SUBJECTS

if TYPE_CHECKING:
    from quizgen.model.annotated import Mention
    from quizgen.model.tokens import Token

NEAR = 2
"""Sentences behind the name in which it is meant though the article has called another so."""

REMEMBERED = 5
"""Sentences behind the last mention of the name in which it is still meant."""


OTHER = frozenset(
    """
    adjacent another competing different fellow nearby neighboring neighbouring opposing other rival similar sister
    """.split()
)
"""Words by which something is another of its kind than what was spoken of."""


def find(pointer: Pointer, reading: Reading, earlier: Sequence[Reading]) -> Described | None:  # noqa: ARG001 -- a Sieve
    """What was called so right before its name, if it is the only one, or the last one and named just before."""
    head = pointer.head
    if not pointer.is_bare or head.tag_ != "NN" or names_people(head.lemma_):
        return None
    before = mentions_before(pointer, reading)
    called = called_so(pointer, reading)
    if not called or is_beside_first(called, pointer, reading):
        return None
    only = len({each.entity for each in called}) == 1
    same = [each for each in before if each.entity == called[-1].entity]
    since = reading.sentence_number(pointer.determiner.sent) - same[-1].sentence
    near = since <= (REMEMBERED if only else NEAR) and (only or called[-1].passage == reading.number)
    overtaken = is_overtaken(same[-1], before, reading) or is_owned_since(same[-1], pointer, reading)
    return standing_for(pointer, reading, same) if near and not overtaken else None


def is_owned_since(last: Mention, pointer: Pointer, reading: Reading) -> bool:
    """Whether such a thing was told to be somebody's since the name: *the Gulls’ concert and* *his group*."""
    start = last.end if last.passage == reading.number else 0
    since = reading.parsed.doc.tokens[start : pointer.determiner.i]
    own = (token for token in since if token.lemma_ == pointer.head.lemma_)
    return any(other.tag_ == "PRP$" for token in own for other in token.lefts)


def is_beside_first(bearers: Sequence[Mention], pointer: Pointer, reading: Reading) -> bool:
    """Whether the article is first about another that the noun may take up: *the pop group Gulls*, *the band Terns*."""
    known = {mention.entity for mention in bearers}
    like = meaning(pointer.head.lower_) - {pointer.head.lower_}
    named = (each for noun in sorted(like) for each in (*reading.beside.get(noun, ()), *reading.kinds.get(noun, ())))
    return bool(known) and any(each.sentence == 0 and each.entity not in known for each in named)


def called_so(pointer: Pointer, reading: Reading) -> list[Mention]:
    """The names before that have the pointer's noun right before them."""
    here = position(pointer.determiner, reading)
    before = [each for each in reading.beside.get(pointer.head.lower_, ()) if (each.passage, each.start) < here]
    return [] if any(is_another(mention_root(each, reading)) for each in before) else before


def is_another(noun: Token) -> bool:
    """Whether the noun is of another than the one that the article is about: *the rival club Marsh City*."""
    whole = noun.head if noun.dep_ in {"appos", "compound", "nmod"} else noun
    return any(other.lower_ in OTHER for each in (noun, whole, *noun.lefts) for other in each.lefts)


def is_overtaken(last: Mention, before: Sequence[Mention], reading: Reading) -> bool:
    """Whether another thing of its type, or of no known type, was the subject since the name."""
    entities = reading.annotated.entities
    kinds = {entities[last.entity].type, "thing"}
    behind = (each for each in before if (each.passage, each.start) > (last.passage, last.start))
    others = (each for each in behind if each.entity != last.entity and entities[each.entity].type in kinds)
    return any(is_or_owns_subject(mention_root(each, reading)) for each in others)


def is_or_owns_subject(root: Token) -> bool:
    """Whether the name is the subject or that of its owner: *Lunde Bank's answer came late*."""
    return root.dep_ in SUBJECTS or (root.dep_ == "poss" and root.head.dep_ in SUBJECTS)
