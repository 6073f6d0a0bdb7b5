"""“Lima bus strike enters third week”. … *The strike* … → `the Lima bus strike`, of the headline's first words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from quizgen.facts.described import Described
from quizgen.facts.passages import noun_key
from quizgen.facts.reading import Reading, passage_of, position
from quizgen.facts.sieves.pointer import Pointer

EVENTS = tuple(
    frozenset(line.split())
    for line in """
        abduction kidnapping
        accident collision crash derailment pile-up
        acquisition buyout deal merger takeover
        armistice ceasefire truce
        assault attack raid
        auction sale
        ballot plebiscite referendum vote
        blast explosion
        blaze bushfire fire inferno wildfire
        blockade siege
        breach cyberattack hack
        by-election election poll
        carnival fair festival
        conference congress convention gathering meeting summit talks
        coup putsch
        cyclone hurricane storm typhoon
        demonstration march protest rally
        drought
        earthquake quake tremor
        epidemic outbreak pandemic
        eruption
        famine
        flood flooding floods
        hearing trial
        heist robbery theft
        inquiry investigation probe
        landslide mudslide
        leak spill
        parade procession
        stoppage strike walkout
        tsunami
    """.strip().splitlines()
)
"""Nouns for one and the same event."""

TITLED = "titled"

MOST_WORDS = 4
"""Words of the headline up to the event."""

NEAR = 3
"""Sentences before in which no other such event may be spoken of."""


def find(pointer: Pointer, reading: Reading, earlier: Sequence[Reading]) -> Described | None:
    """The event of the headline, in its words, if the noun means such a one and no other was just spoken of."""
    head = pointer.head
    if not pointer.is_bare or pointer.determiner.lower_ != "the" or head.tag_ != "NN":
        return None
    event = event_of(reading)
    if event is None:
        return None
    same = next((each for each in EVENTS if event[-1] in each), frozenset())
    if head.lower_ not in same or is_rivalled(same, pointer, reading, earlier):
        return None
    return Described(end=pointer.end, text=f"the {' '.join(event[:-1])} {event[-1]}")


def event_of(reading: Reading) -> tuple[str, ...] | None:
    """The first words of the headline up to an event, if each of them is a noun or adjective of the article."""
    if TITLED not in reading.once_for_all:
        reading.once_for_all[TITLED] = look_for_event(reading)
    return cast("tuple[str, ...] | None", reading.once_for_all[TITLED])


def look_for_event(reading: Reading) -> tuple[str, ...] | None:
    """The same, looked for."""
    words = reading.annotated.article.title.partition(":")[0].split()
    events = frozenset().union(*EVENTS)
    place = next((index for index, word in enumerate(words[:MOST_WORDS]) if word in events), 0)
    before = [word.lower() if word.lower() in reading.small else word for word in words[:place]]
    return (*before, words[place]) if before and all(is_noun(word, reading) for word in before) else None


def is_noun(word: str, reading: Reading) -> bool:
    """Whether the article has the word as a noun, a name or an adjective, and as nothing else."""
    written = {word, word.lower()}
    tags = {token.pos_ for parsed in reading.annotated.passages for token in parsed.doc if token.text in written}
    return bool(tags) and tags <= {"NOUN", "PROPN", "ADJ"}


def is_rivalled(same: frozenset[str], pointer: Pointer, reading: Reading, earlier: Sequence[Reading]) -> bool:
    """Whether another such event, or several, were spoken of just before."""
    here, number = position(pointer.determiner, reading), reading.sentence_number(pointer.head.sent)
    for word in sorted(same):
        for passage, index in (*reading.nouns.get(f"{word}/NN", ()), *reading.nouns.get(f"{word}/NNS", ())):
            if (passage, index) >= here:
                continue
            there = passage_of(passage, reading, earlier)
            noun = there.parsed.doc[index]
            bare = all(other.dep_ in {"det", "punct", "case", "poss"} for other in noun.children)
            near = number - there.sentence_number(noun.sent) <= NEAR and there.parsed.first_sentence > 0
            if near and not (bare and noun_key(noun).endswith("/NN")) and there.number > 0:
                return True
    return False
