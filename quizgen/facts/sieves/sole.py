"""The port operator, Lunde Quays, … *The company* … -- the only name in the article that is said to be of the kind."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from quizgen.english.bodies import meaning
from quizgen.english.people import names_people
from quizgen.english.words import UNIQUE_NOUNS
from quizgen.facts.definite.before import LONE
from quizgen.facts.described import Described
from quizgen.facts.passages import head_word
from quizgen.facts.reading import Reading, passage_of, position
from quizgen.facts.sieves.former import is_former
from quizgen.facts.sieves.kind import is_corpse, is_told_to
from quizgen.facts.sieves.mentions import mention_root, mentions_before
from quizgen.facts.sieves.name import (
    CLASSES,
    called_before,
    is_another,
    is_called_after,
    is_older,
    is_outshone,
    standing_for,
)
from quizgen.facts.sieves.pointer import Pointer
from quizgen.facts.telling import is_generic
from quizgen.model.tree import SUBJECTS

if TYPE_CHECKING:
    from quizgen.model.annotated import Mention
    from quizgen.model.tokens import Token

REMEMBERED = 8
"""Sentences behind the last mention in which the name is still meant."""

EARLY = 1
"""The last of the sentences by whose names an article says what it is about: they are meant to its end."""

AHEAD = 2
"""Sentences behind in which a name may be of what was meant already."""

NEAR = 2
"""Sentences before in which nothing of unknown kind may be a subject."""

LAWS = frozenset({"act", "bill", "law", "legislation", "statute"})
"""Nouns that may as well mean what has just been passed, of whatever name."""

BEFORE = 3
"""Sentences before in which several of the kind may not stand."""


def find(pointer: Pointer, reading: Reading, earlier: Sequence[Reading]) -> Described | None:
    """What alone was brought in as such a thing, or as a kind of it, if nothing else may be meant."""
    head = pointer.head
    if not pointer.is_bare or head.tag_ != "NN" or pointer.determiner.lower_ != "the" or is_nobodys(head):
        return None
    return the_only(meaning(head.lower_), pointer, reading, earlier)


def the_only(nouns: frozenset[str], pointer: Pointer, reading: Reading, earlier: Sequence[Reading]) -> Described | None:
    """What alone was brought in as one of the nouns, and is still in the reader's mind."""
    before = mentions_before(pointer, reading)
    here = reading.sentence_number(pointer.determiner.sent)
    named = of_kind(nouns, pointer.head.lower_, reading)
    met = [each for each in named if each.sentence <= here + AHEAD or each.entity in known(before)]
    kept = without_minor(met, before, pointer, reading)
    own = sorted(kept, key=lambda each: (each.passage, each.start))
    if len({each.entity for each in own}) != 1 or any(is_former(each, reading) for each in own):
        return None
    unknown = (own[0].passage, own[0].start) > position(pointer.determiner, reading)
    if unknown or is_older(pointer, own[0], reading, earlier):
        return None
    same = [each for each in before if each.entity == own[0].entity]
    if is_other_since(same[-1], pointer, reading) or all(is_listening(each, reading) for each in same):
        return None
    if is_forgotten(same, pointer, reading) or is_rivalled(nouns, same, pointer, reading, earlier):
        return None
    if pointer.head.lower_ in LAWS and is_in_passing(same, reading):
        return None
    doubtful = is_doubtful(own[0].entity, before, pointer, reading) or is_outshone(own[0].entity, pointer, reading)
    return None if doubtful else standing_for(pointer, reading, same)


def is_listening(mention: Mention, reading: Reading) -> bool:
    """Whether somebody only told those who bring the news something: *a statement shared with Ulm News*."""
    return mention_root(mention, reading).dep_ not in SUBJECTS and is_told_to(mention, reading)


def is_other_since(last: Mention, pointer: Pointer, reading: Reading) -> bool:
    """Whether a name that ends in the noun itself was told of behind another such: *Lund Party*, then *Ulm Party*."""
    names = called_before(pointer, reading)
    return (
        bool(names)
        and names[-1].entity != last.entity
        and (names[-1].passage, names[-1].start) > (last.passage, last.start)
    )


def is_in_passing(same: Sequence[Mention], reading: Reading) -> bool:
    """Whether a law was named but once, inside of a phrase: *the use of the Parliament Act meant a ban*."""
    return len(same) == 1 and mention_root(same[0], reading).dep_ == "pobj"


def known(mentions: Sequence[Mention]) -> frozenset[int]:
    """The entities mentioned."""
    return frozenset(each.entity for each in mentions)


def without_minor(own: list[Mention], before: Sequence[Mention], pointer: Pointer, reading: Reading) -> list[Mention]:
    """Those of several names that the article does not only mention once, in passing and not just now."""
    here = reading.sentence_number(pointer.determiner.sent)
    met = [each for each in before if each.entity in {one.entity for one in own}]
    often = Counter(each.entity for each in met)
    acting = {each.entity for each in met if each.sentence <= EARLY or mention_root(each, reading).dep_ in SUBJECTS}
    recent = {each.entity for each in met if here == each.sentence}
    minor = {entity for entity, count in often.items() if count == 1} - acting - recent
    return [each for each in own if each.entity not in minor] if len(often) > 1 else own


def is_nobodys(head: Token) -> bool:
    """Whether the noun is one for people, for what is known to all, or for a type of which any name may be.

    An *event* is as likely what the article is about as whatever it names.
    """
    if names_people(head.lemma_) or head.lower_ in UNIQUE_NOUNS or head.lower_ == "event" or is_corpse(head):
        return True
    return CLASSES.get(head.lower_) in {"country", "city"} or not is_of_bodies(head.lower_)


def is_of_bodies(noun: str) -> bool:
    """Whether the noun is one that things with names are taken up by: not *the line* of a *Digital Subscriber Line*."""
    return noun in LONE or len(meaning(noun)) > 1


def of_kind(nouns: frozenset[str], own: str, reading: Reading) -> Iterator[Mention]:
    """The names of the article that are said, or say themselves, to be of the kind; `own` is the pointer's noun."""
    for noun in sorted(nouns):
        yield from (*reading.kinds.get(noun, ()), *reading.beside.get(noun, ()))
        called = (each for each in reading.called.get(noun, ()) if not is_award(each, reading))
        yield from (each for each in called if noun == own or not is_called_after(noun, each, reading))


def is_award(mention: Mention, reading: Reading) -> bool:
    """Whether the name is that of what a band or a team is given: *nominated for Best Group*."""
    return reading.annotated.entities[mention.entity].name.startswith("Best ")


def is_forgotten(same: Sequence[Mention], pointer: Pointer, reading: Reading) -> bool:
    """Whether the thing was last spoken of too far back, and is not what the article begins with."""
    since = reading.sentence_number(pointer.determiner.sent) - same[-1].sentence
    return since > REMEMBERED and same[0].sentence > EARLY


def is_rivalled(
    nouns: frozenset[str], same: Sequence[Mention], pointer: Pointer, reading: Reading, earlier: Sequence[Reading]
) -> bool:
    """Whether another such thing without a name was spoken of since or just then, or several of them not long ago."""
    here = reading.sentence_number(pointer.determiner.sent)
    last = (same[-1].passage, mention_root(same[-1], reading).sent.start)
    for noun, there in nouns_of_kind(nouns, pointer, reading, earlier):
        one = noun.tag_ == "NN"
        if (
            one
            and (there.number, noun.i) > last
            and is_another(noun, there)
            and not is_of_name(noun, same[-1].entity, there)
        ):
            return True
        several = noun.tag_ == "NNS" and not is_generic(noun)
        if several and here - there.sentence_number(noun.sent) <= BEFORE:
            return True
    return False


def is_of_name(noun: Token, entity: int, reading: Reading) -> bool:
    """Whether the noun only says what the name beside it names, or what something is."""
    first = noun.left_edge.i
    before = noun.doc[first - 2 : first].tokens if first > 1 and noun.doc[first - 1].text == "," else ()
    near = (mention for token in (noun.head, *before, *noun.subtree) if (mention := reading.mention(token)) is not None)
    return noun.dep_ == "attr" or any(mention.entity == entity for mention in near)


def nouns_of_kind(
    nouns: frozenset[str], pointer: Pointer, reading: Reading, earlier: Sequence[Reading]
) -> Iterator[tuple[Token, Reading]]:
    """The nouns before that can mean such things, in one or in several, and stand in no name."""
    here = position(pointer.determiner, reading)
    for word in sorted(nouns):
        for key in (f"{word}/NN", f"{word}/NNS"):
            for passage, index in reading.nouns.get(key, ()):
                there = passage_of(passage, reading, earlier) if (passage, index) < here else None
                if there is not None and there.name_at(there.parsed.doc[index]) is None:
                    yield there.parsed.doc[index], there


def is_doubtful(entity: int, before: Sequence[Mention], pointer: Pointer, reading: Reading) -> bool:
    """Whether a name just before, of which nobody was told what it names, may be such a thing too."""
    entities = reading.annotated.entities
    here = reading.sentence_number(pointer.determiner.sent)
    kinds = {entities[entity].type, "organisation" if CLASSES.get(pointer.head.lower_) else "thing"}
    near = (each for each in before if here - each.sentence <= NEAR and each.entity != entity)
    rivals = (each for each in near if entities[each.entity].type in kinds and not is_told_to(each, reading))
    return any(mention_root(each, reading).dep_ in SUBJECTS and not is_of_other_kind(each, reading) for each in rivals)


def is_of_other_kind(mention: Mention, reading: Reading) -> bool:
    """Whether the name itself says what it names, by a noun that the article or the reader knows: *Oslo University*."""
    name = reading.annotated.entities[mention.entity].name
    return len(name.split()) > 1 and head_word(name) in reading.small
