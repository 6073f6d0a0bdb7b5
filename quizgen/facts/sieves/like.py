"""Oslo University published a study. *The research* … -- the only thing that a like noun has said which of."""

from __future__ import annotations

from collections.abc import Sequence

from quizgen.english.likeness import RINGS
from quizgen.facts.about import topic_of
from quizgen.facts.described import Described
from quizgen.facts.passages import noun_key
from quizgen.facts.reading import Reading, passage_of, position
from quizgen.facts.sieves.kind import has_nameless, is_firm
from quizgen.facts.sieves.mentions import mentions_before
from quizgen.facts.sieves.name import CLASSES, is_another, is_called_after, is_forgotten, standing_for
from quizgen.facts.sieves.pointer import Pointer
from quizgen.facts.sieves.repeated import nouns_before, only_of
from quizgen.model.annotated import Mention

NEAR = 2
"""Sentences before in which another of the kind may be what is meant."""

WIDELY_APART = 12
"""Sentences between: further apart a like noun may speak of something else."""


def find(pointer: Pointer, reading: Reading, earlier: Sequence[Reading]) -> Described | None:
    """What the nouns of the head's ring have named or described, if that is one thing."""
    bare = pointer.is_bare and pointer.head.tag_ == "NN" and pointer.determiner.lower_ == "the"
    if not bare or (pointer.head.lower_ == "event" and topic_of(reading) is not None):
        return None  # *the event* is as likely what the article is about
    noun = pointer.head.lemma_.lower()
    rings = [ring for ring in RINGS if noun in ring]  # a *paper* is a study or a newspaper
    found = [each for ring in rings if (each := of_ring(ring, pointer, reading, earlier)) is not None]
    if len(found) != 1 or is_outnamed(found[0], pointer, reading) or is_told_beside(found[0], pointer, reading):
        return None
    return found[0]


def is_told_beside(found: Described, pointer: Pointer, reading: Reading) -> bool:
    """Whether it is told of in the very sentence, by another word: *told the show that the series was old*."""
    return found.meant is not None and found.meant[0] == reading.number and found.meant[1] >= pointer.head.sent.start


def is_outnamed(found: Described, pointer: Pointer, reading: Reading) -> bool:
    """Whether *the company* may as well be another that was named just before, or since.

    *Yarrow fears that Lunde Corporation may buy it. The company …*.
    """
    kind = CLASSES.get(pointer.head.lower_)
    here = reading.sentence_number(pointer.head.sent)
    since = found.meant or position(pointer.determiner, reading)
    near = (
        reading.annotated.entities[each.entity]
        for each in mentions_before(pointer, reading)
        if is_firm(each, reading) and (here - each.sentence <= NEAR or (each.passage, each.start) > since)
    )
    named = any(entity.type == kind and entity.called != found.text for entity in near)
    return kind is not None and (named or has_nameless(pointer, reading))


def of_ring(ring: frozenset[str], pointer: Pointer, reading: Reading, earlier: Sequence[Reading]) -> Described | None:
    """What the nouns of a ring have named, or else described, if that is one thing."""
    here = position(pointer.determiner, reading)
    own = pointer.head.lemma_.lower()
    mentions = (
        mention
        for word in sorted(ring)
        for mention in reading.called.get(word, ())
        if word == own or not is_called_after(word, mention, reading)
    )
    named = sorted(
        (each for each in mentions if (each.passage, each.start) < here), key=lambda each: (each.passage, each.start)
    )
    if named and is_rivalled(named[-1], pointer, reading, earlier):
        return None
    if named:
        found = standing_for(pointer, reading, named)
        return found if not is_forgotten(pointer, named, reading) else taken_up(found, ring, pointer, reading, earlier)
    found = only_of([f"{word}/NN" for word in sorted(ring)], pointer, reading, earlier)
    return found if found is not None and is_near(found, pointer, reading, earlier) else None


def is_near(found: Described, pointer: Pointer, reading: Reading, earlier: Sequence[Reading]) -> bool:
    """Whether what was found stands near enough for a like noun to mean it."""
    passage, index = found.meant or position(pointer.head, reading)
    there = passage_of(passage, reading, earlier)
    since = there.sentence_number(there.parsed.doc[index].sent)
    return reading.sentence_number(pointer.head.sent) - since <= WIDELY_APART


def is_rivalled(name: Mention, pointer: Pointer, reading: Reading, earlier: Sequence[Reading]) -> bool:
    """Whether another thing was called by the pointer's own noun behind the name."""
    return any(
        (there.number, noun.i) > (name.passage, name.start) and is_another(noun, there)
        for noun, there in nouns_before([noun_key(pointer.head)], pointer, reading, earlier)
    )


def taken_up(
    found: Described | None,
    ring: frozenset[str],
    pointer: Pointer,
    reading: Reading,
    earlier: Sequence[Reading],
) -> Described | None:
    """What is named far away, if a like noun has brought it back to mind since."""
    keys = [f"{word}/NN" for word in sorted(ring)]
    nouns = nouns_before(keys, pointer, reading, earlier)
    standings = [standing for noun, there in nouns if (standing := there.described(noun)) is not None]
    return found if found is not None and found.text in {standing.text for standing in standings} else None
