"""The wreck of the ferry Umbra … *The captain* … → `the captain of the Umbra`: of the only one named that has such."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from quizgen.english.bodies import meaning
from quizgen.english.parts import OWNERS
from quizgen.facts.described import LONGEST, Described
from quizgen.facts.passages import noun_key
from quizgen.facts.reading import Reading
from quizgen.facts.sieves.part import SIDES
from quizgen.facts.sieves.pointer import Pointer
from quizgen.facts.sieves.repeated import nouns_before
from quizgen.facts.sieves.sole import the_only
from quizgen.facts.telling import is_repetition
from quizgen.facts.typing import is_plural

MISSION = "mission"

VESSELS = meaning("ship") | meaning("aircraft")
"""What has its parts and people wherever the article speaks of it: a moon's surface may be a planet's."""

SPACECRAFT = meaning("spacecraft")
"""What a mission is called after."""


def find(pointer: Pointer, reading: Reading, earlier: Sequence[Reading]) -> Described | None:
    """The part of the only thing named in the article that can have one."""
    head = pointer.head
    owners = SPACECRAFT if head.lower_ == MISSION else OWNERS.get(head.lemma_.lower(), frozenset()) & VESSELS
    if not owners or not pointer.words <= SIDES or pointer.determiner.lower_ != "the":
        return None
    told = (noun for noun, _ in nouns_before([noun_key(head)], pointer, reading, earlier))
    owner = the_only(owners, pointer, reading, earlier) if all(map(is_repetition, told)) else None
    if owner is not None and head.lower_ == MISSION:
        return replace(owner, text=f"the {owner.text.removeprefix('the ')} {MISSION}", type="thing", name="")
    words = head.doc[pointer.determiner.i + 1 : head.i + 1].text
    if owner is None or len(f"the {words} of {owner.text}".split()) > LONGEST:
        return None
    return replace(
        owner, text=f"the {words} of {owner.text}", type="thing", name="", plural=is_plural(head), closed=False
    )
