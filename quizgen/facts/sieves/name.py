"""The Louvre Museum opened in 1793. Visitors to *the museum* … -- the one name before that ends in *Museum*."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import takewhile
from typing import TYPE_CHECKING

from quizgen.english.whole import has_whole
from quizgen.english.words import UNIQUE_NOUNS
from quizgen.facts.about import topic_of
from quizgen.facts.described import Described
from quizgen.facts.passages import noun_key
from quizgen.facts.reading import Reading, passage_of, position
from quizgen.facts.sieves.former import is_former
from quizgen.facts.sieves.mentions import mention_root
from quizgen.facts.sieves.pointer import Pointer
from quizgen.facts.telling import is_repetition
from quizgen.model.annotated import Mention
from quizgen.model.fact import PLACES, AnswerType
from quizgen.model.tree import SUBJECTS

if TYPE_CHECKING:
    from quizgen.model.tokens import Token


CLASSES: dict[str, AnswerType] = {
    **dict.fromkeys(
        (
            *("company", "firm", "organization", "organisation", "charity", "agency", "corporation"),
            *("association", "institution", "body"),
        ),
        "organisation",
    ),
    **dict.fromkeys(("country", "nation", "state"), "country"),
    "city": "city",
}
"""Nouns that name the type of what they stand for."""

BESIDE = frozenset("adjacent adjoining bordering nearby neighboring neighbouring".split())
"""What stands before the name of a place beside the one that is told of: *neighbouring Lund Province*."""

NEAR = 2
"""Sentences behind a name in which it may be meant though another thing of the kind was spoken of before it."""

REMEMBERED = 4
"""Sentences behind the only mention of a name in which it may still be meant."""

SCHOOLS = frozenset("academy college institute school university".split())
"""Nouns for what one and the same place to learn may be."""

FAR_MORE = 2
"""Times that another is spoken of for each time of the one that the noun would mean."""

DOINGS_OF_BODIES = frozenset({"research", "study", "survey", "investigation"})
"""Nouns in the names of bodies that say what these do."""

SHORTEST = 3
"""Words of a name that says more than its noun even if all are common words: *Art Gallery* does not."""


def find(pointer: Pointer, reading: Reading, earlier: Sequence[Reading]) -> Described | None:
    """The only name before with the pointer's head, unless something else may be meant."""
    head = pointer.head
    if not pointer.is_bare or head.tag_ != "NN" or head.lower_ in UNIQUE_NOUNS:
        return None
    names = called_before(pointer, reading)
    if any(is_former(each, reading) for each in names) or is_one_of_several(pointer, reading):
        return None
    if not names or has_namesake(pointer, names[-1], reading, earlier) or is_forgotten(pointer, names, reading):
        return None
    if reading.annotated.entities[names[-1].entity].type == "person":
        return None  # *the diesel* is called after Rudolf Diesel
    if is_named_in_passing(names, reading) and is_older(pointer, names[0], reading, earlier):
        return None
    if is_outnamed(pointer, names[-1], reading) or is_beside_topic(pointer, names[-1], reading):
        return None
    if is_outshone(names[-1].entity, pointer, reading):
        return None
    return standing_for(pointer, reading, names)


def is_beside_topic(pointer: Pointer, name: Mention, reading: Reading) -> bool:
    """Whether the article is on another such place, beside which the one named only stands: *off Penn Island*."""
    if name.start and reading.annotated.passages[name.passage].doc[name.start - 1].lower_ in BESIDE:
        return True
    topic = topic_of(reading)
    other = topic is not None and topic.type in PLACES and topic.name != reading.annotated.entities[name.entity].name
    mine = topic is not None and pointer.head.lemma_.lower() in topic.nouns
    return other and mine and mention_root(name, reading).dep_ not in SUBJECTS


def called_before(pointer: Pointer, reading: Reading) -> list[Mention]:
    """The names before the pointer that have its noun as their head, in order."""
    here = position(pointer.determiner, reading)
    return [each for each in reading.called.get(pointer.head.lower_, ()) if (each.passage, each.start) < here]


def is_one_of_several(pointer: Pointer, reading: Reading) -> bool:
    """Whether the paragraph or the one before names several with the noun: *Penn Park*, later on *Mill Park*.

    So, too, where *the park* stood in the paragraph before its first name did, and so took up something else. Not where
    the sentence itself has named one.
    """
    names = reading.called.get(pointer.head.lower_, ())
    near = [each for each in names if reading.number - 1 <= each.passage <= reading.number]
    sentence = reading.sentence_number(pointer.head.sent)
    if any(each.sentence == sentence and each.start < pointer.head.i for each in near):
        return False
    if len({each.entity for each in near}) > 1:
        return True
    here = near and near[0].passage == reading.number
    return bool(here) and is_taken_up_before(near[0], pointer.head, reading)


def is_taken_up_before(name: Mention, head: Token, reading: Reading) -> bool:
    """Whether the noun takes up something known in the paragraph before its name stands there."""
    places = (index for passage, index in reading.nouns.get(noun_key(head), ()) if passage == name.passage)
    return any(is_repetition(head.doc[index]) for index in places if index < name.start)


def is_older(pointer: Pointer, first: Mention, reading: Reading, earlier: Sequence[Reading]) -> bool:
    """Whether the noun took up something else in a paragraph before that of the name: *the bank*, then *Lunde Bank*."""
    places = (place for place in reading.nouns.get(noun_key(pointer.head), ()) if place[0] < first.passage)
    there = (passage_of(passage, reading, earlier).parsed.doc[index] for passage, index in places)
    return any(is_repetition(noun) and not any(noun.rights) for noun in there)


def is_named_in_passing(names: Sequence[Mention], reading: Reading) -> bool:
    """Whether the name stands but once, behind the preposition that tells who did something: *bought by Lunde Bank*."""
    only = mention_root(names[0], reading) if len(names) == 1 else None
    return only is not None and only.dep_ == "pobj" and only.head.dep_ == "agent"


def is_outnamed(pointer: Pointer, name: Mention, reading: Reading) -> bool:
    """Whether another thing of the type that the noun means was named since: *New York City*, then *Rome*."""
    kind = CLASSES.get(pointer.head.lower_)
    here = position(pointer.determiner, reading)
    mentions = reading.annotated.mentions
    first = bisect_right(mentions, (name.passage, name.start), key=lambda each: (each.passage, each.start))
    behind = (mentions[index] for index in range(first, len(mentions)))
    since = takewhile(lambda each: (each.passage, each.start) < here, behind)
    entities = (reading.annotated.entities[each.entity] for each in since if each.entity != name.entity)
    return any(entity.type == kind for entity in entities)


def is_outshone(entity: int, pointer: Pointer, reading: Reading) -> bool:
    """Whether the article tells far more of another that may be a school: *Lund College*, *the University of Oslo*."""
    found = reading.annotated.entities[entity]
    if pointer.head.lower_ not in SCHOOLS:
        return False
    others = (each for each in reading.annotated.entities if each != found and each.type == "organisation")
    return any(len(each.mentions) >= FAR_MORE * len(found.mentions) for each in others)


def is_forgotten(pointer: Pointer, names: Sequence[Mention], reading: Reading) -> bool:
    """Whether the name stands alone, too far back for the reader to remember it, and the title has not the noun."""
    if has_whole(reading.annotated.article.title.lower(), pointer.head.lower_):
        return False
    return len(names) == 1 and reading.sentence_number(pointer.determiner.sent) - names[0].sentence > REMEMBERED


def has_namesake(pointer: Pointer, name: Mention, reading: Reading, earlier: Sequence[Reading]) -> bool:
    """Whether another thing was called by the same noun behind the name, or before it and the name is far away."""
    here = position(pointer.determiner, reading)
    near = reading.sentence_number(pointer.determiner.sent) - name.sentence <= NEAR
    places = (place for place in reading.nouns.get(noun_key(pointer.head), ()) if place < here)
    return any(
        is_another(there.parsed.doc[index], there)
        for passage, index in places
        if not near or (passage, index) > (name.passage, name.start)
        for there in [passage_of(passage, reading, earlier)]
    )


def is_another(noun: Token, reading: Reading) -> bool:
    """Whether the noun is in no name, takes up nothing known and means a single thing: not *in times of war*."""
    return reading.name_at(noun) is None and not is_repetition(noun) and any(True for _ in noun.children)


def is_called_after(noun: str, name: Mention, reading: Reading) -> bool:
    """Whether the name has the noun and is no such thing.

    So where the noun stands before *of* in a title, which need not say what has it: the film *A Series of Storms*.
    Or where it says what a body does: *Lunde Research*.
    """
    entity = reading.annotated.entities[name.entity]
    titled = entity.type == "work" and f" {noun} of " in f" {entity.name.lower()}"
    return titled or (entity.type != "work" and noun in DOINGS_OF_BODIES)


def standing_for(pointer: Pointer, reading: Reading, mentions: Sequence[Mention]) -> Described | None:
    """The one entity that is mentioned as what the pointer stands for; None if there are several or none."""
    if len({mention.entity for mention in mentions}) != 1:
        return None
    last = mentions[-1]
    entity = reading.annotated.entities[last.entity]
    words = entity.name.split()
    if len(words) < SHORTEST and all(word.lower() in reading.small for word in words):
        return None
    root = reading.annotated.passages[last.passage].doc[last.start : last.end].root
    return Described(
        end=pointer.end, text=entity.called, type=entity.type, name=entity.name, meant=(last.passage, root.i)
    )
