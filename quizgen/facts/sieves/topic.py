"""An article on Yarrow, which makes boats. … *The company* … -- the one of its type that the article is about."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from quizgen.english.nationalities import full_name
from quizgen.facts.described import Described
from quizgen.facts.reading import Reading
from quizgen.facts.sieves.home import countries_of
from quizgen.facts.sieves.kind import FIRMS, STATES, is_corpse, is_told_to
from quizgen.facts.sieves.mentions import mention_root, mentions_before
from quizgen.facts.sieves.name import CLASSES, standing_for
from quizgen.facts.sieves.pointer import Pointer
from quizgen.model.tree import SUBJECTS

if TYPE_CHECKING:
    from quizgen.model.annotated import Mention

EARLY = 3
"""Sentences in which whatever the article is about is named first."""

FEWEST = 3
"""Mentions by name before the pointer."""

AHEAD = 2
"""How many times more of them than of any other of the type."""

NEAR = 2
"""Sentences before in which no other of the type may be named, nor anything of unknown type be a subject."""

FADED = 10
"""Sentences since it was named after which it is no longer in the reader's mind."""


def find(pointer: Pointer, reading: Reading, earlier: Sequence[Reading]) -> Described | None:  # noqa: ARG001 -- a Sieve
    """What the article has named early, often, and far more often than anything else of the type."""
    head = pointer.head
    kind = CLASSES.get(head.lower_)
    if kind is None or head.lower_ in STATES or not pointer.is_bare or head.tag_ != "NN" or is_corpse(head):
        return None
    before = mentions_before(pointer, reading)
    entities = reading.annotated.entities
    alike = [each for each in before if entities[each.entity].type == kind]
    alike = [each for each in alike if not is_told_to(each, reading)] if head.lower_ in FIRMS else alike
    most = Counter(each.entity for each in alike).most_common(2)
    if not most or most[0][1] < FEWEST or (len(most) > 1 and most[0][1] < AHEAD * most[1][1]):
        return None
    own = [each for each in alike if each.entity == most[0][0]]
    here = reading.sentence_number(pointer.determiner.sent)
    if own[0].sentence >= EARLY or here - own[-1].sentence > FADED or is_rivalled(own[-1], here, before, reading):
        return None
    if kind == "country" and is_of_other_country(pointer, entities[most[0][0]].name, reading):
        return None
    return standing_for(pointer, reading, own)


def is_of_other_country(pointer: Pointer, country: str, reading: Reading) -> bool:
    """Whether the passage last named another, or what is of one: *Peruvian farmers grow maize. … the nation*."""
    named = [name for index, name in countries_of(reading) if index < pointer.determiner.i and name]
    return bool(named) and named[-1] != full_name(country)


def is_rivalled(last: Mention, here: int, before: Sequence[Mention], reading: Reading) -> bool:
    """Whether another of the type was named in the sentences just before, or a subject may be one."""
    entities = reading.annotated.entities
    kind = entities[last.entity].type
    near = [each for each in before if here - each.sentence <= NEAR and each.entity != last.entity]
    doubtful = (each for each in near if entities[each.entity].type == "thing" and kind == "organisation")
    return any(entities[each.entity].type == kind for each in near) or any(
        mention_root(each, reading).dep_ in SUBJECTS for each in doubtful
    )
