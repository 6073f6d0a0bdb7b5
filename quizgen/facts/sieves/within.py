"""Lunde has a harbour. … *The harbour* … → `Lunde’s harbour`: what alone was told of as some named thing's own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from quizgen.english.people import names_people
from quizgen.facts.described import Described
from quizgen.facts.makers import LONGEST_OWNER, agent_of, possessive
from quizgen.facts.passages import noun_key
from quizgen.facts.reading import Reading
from quizgen.facts.sieves.pointer import Pointer
from quizgen.facts.sieves.repeated import is_indefinite, nouns_before
from quizgen.facts.telling import is_repetition

if TYPE_CHECKING:
    from quizgen.model.tokens import Token

HOLDING = frozenset(
    """
    accommodate boast carry comprise contain display feature have house include incorporate maintain operate own possess
    run
    """.split()
)
"""Verbs by whose subject their object is known as its part."""

REMEMBERED = 6
"""Sentences behind the one that brings the part in."""

NO_PARTS = frozenset(
    """
    ability access advantage affair agreement aim ambition answer appeal argument aspect attitude authority background
    benefit capacity career case challenge chance choice claim concern connection contract control conversation crisis
    deal debate debt debut decision demand desire difference difficulty dispute doubt dream effect end example
    experience fact fear feeling fight future goal history hope idea impact influence interest issue job lack life link
    look lot majority mark meeting mind mission monopoly name need number obligation opportunity option past place plan
    point policy population potential power price problem question rate reason relationship reputation responsibility
    result right risk role say sense share start story success talent talk target task tendency theory thought threat
    time tradition trouble turn value view vote war way word
    """.split()
)
"""Nouns of what one has and is no part."""


def find(pointer: Pointer, reading: Reading, earlier: Sequence[Reading]) -> Described | None:
    """Whose the only thing called so is, if it is told as a part of something with a name."""
    head = pointer.head
    if not pointer.is_bare or head.tag_ != "NN" or pointer.determiner.lower_ != "the" or is_no_part(head):
        return None
    before = list(nouns_before([noun_key(head), f"{head.lemma_.lower()}/NNS"], pointer, reading, earlier))
    new = [(noun, there) for noun, there in before if not is_repetition(noun)]
    if len(new) != 1 or not is_indefinite(new[0][0]):
        return None
    noun, there = new[0]
    since = reading.sentence_number(head.sent) - there.sentence_number(noun.sent)
    owner = owner_of(noun, there) if since <= REMEMBERED else ""
    return Described(end=pointer.end, text=f"{owner} {head.text}", meant=(there.number, noun.i)) if owner else None


def is_no_part(head: Token) -> bool:
    """Whether it is somebody, or nothing that one can have a part of."""
    return names_people(head.lemma_) or head.lemma_.lower() in NO_PARTS


def owner_of(noun: Token, reading: Reading) -> str:
    """What is told to have the noun as its part, as an owner; empty if that has no name."""
    verb = holder_of(noun)
    agent = agent_of(verb) if verb is not None and not reading.parsed.is_in_quotation(noun.i) else None
    unreal = verb is None or any(other.dep_ == "neg" or other.tag_ == "MD" for other in verb.children)
    if agent is None or unreal or list(agent.conjuncts):
        return ""
    entity, known = reading.entity(agent), reading.described(agent)
    if entity is not None:
        called = entity.called if entity.type != "person" else ""
    else:
        called = known.text if known is not None and known.name else ""
    return possessive(called) if called and len(called.split()) <= LONGEST_OWNER else ""


def holder_of(noun: Token) -> Token | None:
    """The verb that makes the noun, or the list it is in, a part of its subject."""
    first = noun
    while first.dep_ in {"conj", "appos"}:  # lists are read so too
        first = first.head
    if first.dep_ == "dobj" and first.head.lemma_ in HOLDING:
        return first.head
    of = first.head
    consists = first.dep_ == "pobj" and of.lower_ == "of" and of.head.lemma_ == "consist"
    return of.head if consists else None
