"""*The aorta*, *the left ventricle*, *the crust*: parts that need no mention in what is so in general."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.english.counting import YEAR
from quizgen.english.likeness import MORE_GENERAL
from quizgen.english.people import names_people
from quizgen.english.words import BODY_PARTS, EARTH_PARTS, PLACING_PARTS, PLANT_PARTS
from quizgen.facts.concepts import GENERAL
from quizgen.model.tree import SUBJECTS, any_child

if TYPE_CHECKING:
    from quizgen.model.tokens import Token

PARTS = BODY_PARTS | EARTH_PARTS | PLANT_PARTS

KINDS_OF_PARTS = frozenset("artery bone cavity cell joint lining muscle nerve region tissue vein wall".split())
"""What a part of the body has, or belongs to: *the hip joint*."""

PLANTS = frozenset(
    """
    bush cactus cereal conifer crop fern flower grass herb ivy legume maize moss orchid palm pine plant seedling
    shrub tree vegetable vine weed wheat
    """.split()
)

ANIMALS = frozenset({"animal", "bird"}).union(
    word for word, kinds in MORE_GENERAL.items() if not kinds.isdisjoint({"animal", "bird"})
)
"""Whose parts are not everybody's."""


def is_known_part(head: Token) -> bool:
    """Whether everybody knows the part: *blood returns to the heart*, not *Li Na hurt the knee*, *the injured knee*."""
    noun = next((each for each in (head.lower_, head.lemma_.lower()) if each in PARTS), "")  # *pancreas* is no plural
    if not noun and any(map(is_part_of_kind, head.lefts)):
        noun = head.lemma_.lower()
    if not noun or not is_placed(head) or not is_so_in_general(head):
        return False
    return is_of_plants(head) if noun in PLANT_PARTS else noun not in BODY_PARTS or not is_of_animals(head)


def is_placed(head: Token) -> bool:
    """Whether *the*, words for a side and, before its kind, another part are all that stands before the noun."""
    return all(is_placing(other) or is_part_of_kind(other) for other in head.lefts)


def is_part_of_kind(part: Token) -> bool:
    """Whether the part tells which of a kind is meant: *the hip joint*, *the thigh muscles*."""
    known = part.dep_ == "compound" and part.i + 1 == part.head.i and part.lower_ in BODY_PARTS
    return known and part.head.lemma_.lower() in KINDS_OF_PARTS and all(is_placing(other) for other in part.lefts)


def is_placing(word: Token) -> bool:
    """Whether the word is *the* or tells a side."""
    return word.dep_ == "det" or word.lower_ in PLACING_PARTS


def is_so_in_general(head: Token) -> bool:
    """Whether the sentence tells of no one person and no one time."""
    verb = head.sent.root
    tensed = [verb, *(other for other in verb.lefts if other.dep_ in {"aux", "auxpass"})]
    one = any(token.ent_type_ == "PERSON" or is_told_as_past(token) or YEAR.search(token.text) for token in head.sent)
    return not one and any(other.tag_ in GENERAL for other in tensed)


def is_told_as_past(token: Token) -> bool:
    """Whether it is a verb of what was, and no participle taken for one: *an artery called the aorta*."""
    return token.tag_ == "VBD" and any_child(token, SUBJECTS)


def is_of_plants(head: Token) -> bool:
    """Whether the sentence speaks of plants, or of more than one of their parts."""
    lemmas = [token.lemma_.lower() for token in head.sent if token.pos_ == "NOUN"]
    return not PLANTS.isdisjoint(lemmas) or len(PLANT_PARTS.intersection(lemmas)) > 1


def is_of_animals(head: Token) -> bool:
    """Whether the paragraph speaks of animals and nobody, and the sentence does not say so: *The skull has a crest*."""
    told = {token.sent.start for token in head.doc if token.lemma_ in ANIMALS and token.tag_ in {"NN", "NNS"}}
    if not told or head.sent.start in told:
        return False
    return not any(token.pos_ == "NOUN" and names_people(token.lemma_) for token in head.doc)
