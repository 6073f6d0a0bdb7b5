"""A life of Ada Lund. … *The family moved to Oslo.* → `Ada Lund’s family`, as long as she has founded none."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from quizgen.facts.described import Described
from quizgen.facts.makers import LONGEST_OWNER, possessive
from quizgen.facts.reading import Reading
from quizgen.facts.sieves.mentions import mentions_near
from quizgen.facts.sieves.pointer import Pointer

if TYPE_CHECKING:
    from quizgen.model.fact import Entity
    from quizgen.model.tokens import Token

FOUNDED = "founded"

PARENTS = frozenset(
    """
    brother child dad daughter father mom mother mum parent sibling sister son stepfather stepmother twin
    """.split()
)

FOUNDING = frozenset(
    """
    adopt bride bridegroom divorce divorcee divorcé elope ex-husband ex-wife fiance fiancee fiancé fiancée honeymoon
    husband in-law marriage marry newlywed remarry spouse wed wedding widow widower wife
    """.split()
)
"""Words after which a family may be another one."""


def find(pointer: Pointer, reading: Reading, earlier: Sequence[Reading]) -> Described | None:
    """The family of the one whom the title names, if only kin of theirs was named just before."""
    person = whose_life(reading)
    if person is None or not pointer.is_bare or pointer.head.lower_ != "family" or pointer.determiner.lower_ != "the":
        return None
    if is_founded(pointer, reading, earlier) or is_of_others(pointer, person, reading):
        return None
    return Described(end=pointer.end, text=f"{possessive(reading.annotated.article.title.strip())} family")


def whose_life(reading: Reading) -> Entity | None:
    """The person whom the title names and no more, if the first sentence does, too."""
    title = reading.annotated.article.title.strip()
    first = (each for each in reading.annotated.mentions if each.sentence == 0 and each.kind == "name")
    people = (reading.annotated.entities[each.entity] for each in first)
    return next(
        (
            each
            for each in people
            if each.type == "person" and title in {each.name, *each.aliases} and len(title.split()) <= LONGEST_OWNER
        ),
        None,
    )


def is_founded(pointer: Pointer, reading: Reading, earlier: Sequence[Reading]) -> bool:
    """Whether somebody has married, or another family was spoken of."""
    if FOUNDED not in reading.once:
        reading.once[FOUNDED] = any(map(founds, (token for there in earlier for token in there.parsed.doc)))
    return bool(reading.once[FOUNDED]) or any(map(founds, reading.parsed.doc[: pointer.determiner.i]))


def founds(token: Token) -> bool:
    """Whether the word is of a wedding, or a family that is neither *the family* nor *her family*."""
    other = token.lemma_ == "family" and token.i > 0 and token.nbor(-1).lower_ not in {"the", "her", "his"}
    return other or token.lemma_.lower() in FOUNDING


def is_of_others(pointer: Pointer, person: Entity, reading: Reading) -> bool:
    """Whether somebody who is no parent or child was named in the sentences just before."""
    near = mentions_near(pointer, reading, sentences=1)
    strangers = (each for each in near if reading.annotated.entities[each.entity].type == "person")
    strangers = (each for each in strangers if reading.annotated.entities[each.entity].name != person.name)
    sentences = [reading.annotated.passages[each.passage].doc[each.start].sent for each in strangers]
    return any(PARENTS.isdisjoint({token.lemma_.lower() for token in sentence}) for sentence in sentences)
