"""*The* with what there is one of, or all of it, wherever it stands: *the lira*, *in the end*, *the dairy industry*."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.english.money import NAMES_OF_CURRENCIES
from quizgen.english.words import (
    FIELDS,
    FIXED_OBJECTS,
    FIXED_PHRASES,
    INSTRUMENTS,
    TELLING_NOTHING,
    UNIQUE_PAIRS,
    UNIQUE_PLURALS,
)
from quizgen.facts.anatomy import is_known_part
from quizgen.facts.concepts import names_nobody
from quizgen.facts.definite.behind import COMPLEMENTS, tells_which
from quizgen.model.tree import SUBJECTS, any_child, child

if TYPE_CHECKING:
    from quizgen.model.tokens import Token

PARTS_OF_YEAR = frozenset(
    "day days end half month months night nights part rest season seasons time times week weeks weekend".split()
)
"""What every year has."""

OF_PLACES = frozenset(
    """
    army constitution electorate government inhabitant judiciary king legislature monarch monarchy navy parliament
    population queen
    """.split()
)
"""What there is one of, or all of them, in a country or town."""

THEORIES = frozenset("doctrine fallacy hypothesis paradox syndrome theorem theory".split())
"""What has a name of its own, in small letters too: *the drive theory*."""

OF_ANY_THEORY = frozenset(
    """
    alternative academic bold combined competing complete controversial economic elegant empirical false formal legal
    mathematical null official original philosophical political rival scientific sociological sound testable unproven
    wild working wrong
    """.split()
)
"""Adjectives that do not tell which of them it is."""

AGE_GROUP = re.compile(r"(?:over|under)-\d+s")

CALLED = frozenset("called christened dubbed entitled known named nicknamed termed titled".split())

WORDS = frozenset(
    "abbreviation acronym adjective adverb expression nickname noun phrase prefix pronoun suffix term verb word".split()
)


def is_of_the_year(head: Token) -> bool:
    """Whether *the year* is any year: *the first months of the year*."""
    part = head.head.head if head.dep_ == "pobj" and head.head.lower_ == "of" else head
    return head.lower_ == "year" and part.lower_ in PARTS_OF_YEAR


def is_over_years(head: Token) -> bool:
    """Whether *the years* are all there were: *over the years*."""
    return head.lower_ in {
        "years",
        "decades",
        "generations",
        "centuries",
        "millennia",
        "ages",
    } and head.head.lower_ in {"over", "through", "throughout"}


def is_nth_time(head: Token) -> bool:
    """Whether it only counts how often: *for the first time*."""
    return (
        head.lower_ == "time"
        and head.head.lower_ == "for"
        and any(other.ent_type_ == "ORDINAL" for other in head.lefts)
    )


def is_defined(head: Token) -> bool:
    """Whether the sentence says what the noun phrase means: *The atomic number is the number of protons …*."""
    same = child(head.head, "attr") if head.dep_ in SUBJECTS and head.head.lower_ == "is" else None
    told = same is not None and same.lemma_ == head.lemma_ and any(tells_which(other) for other in same.children)
    return told and names_nobody(head.sent)  # *the square is the largest square after that in Rome*: one place


def is_called(head: Token) -> bool:
    """Whether it is what something is called, which only the term needs: *a beetle called the boll weevil*."""
    verb = head.head.head if head.dep_ == "pobj" and head.head.lower_ == "as" else head.head
    return head.dep_ in {"oprd", "pobj"} and verb.lower_ in CALLED and verb.dep_ == "acl"


def is_unique(head: Token) -> bool:
    """Whether there is one of it, or all there are, or one knows which from the words before the noun."""
    before = "" if head.is_sent_start else head.nbor(-1).lower_
    if head.lower_ in UNIQUE_PLURALS or f"{before} {head.lower_}" in UNIQUE_PAIRS or is_in_set_phrase(head):
        return True
    if is_of_place_told(head) or AGE_GROUP.fullmatch(head.lower_) or is_currency(head):
        return True
    timely = is_of_the_year(head) or is_over_years(head) or is_nth_time(head)
    own = is_field(head) or is_theory(head) or is_defined(head) or is_known_part(head) or is_called(head)
    return timely or own or is_word_for_itself(head)


def is_currency(head: Token) -> bool:
    """Whether it is a country’s money: *the lira*, *the yuan*."""
    bare = head.tag_ == "NN" and not any_child(head, {"amod", "compound", "nummod"})
    return bare and head.lemma_.lower() in NAMES_OF_CURRENCIES


def is_word_for_itself(head: Token) -> bool:
    """Whether it is spoken of as a word: *the term subduction zone*, *the words atom and ion*."""
    if head.lower_ in WORDS:
        return head.i + 1 < head.sent.end and head.nbor(1).text == '"'  # *the word “creepy”*
    the = child(head, "det")
    first = the.nbor(1) if the is not None else head
    return first.lemma_.lower() in WORDS and first != head and first.head == head


def is_of_place_told(head: Token) -> bool:
    """Whether the place that opens the sentence has but one of it: *In Norway, the government …*."""
    verb = next((other for other in head.ancestors if other.pos_ in {"VERB", "AUX"}), None)
    if head.lemma_ not in OF_PLACES or any_child(head, {"amod", "compound", *COMPLEMENTS}) or verb is None:
        return False
    link = next((other for other in verb.lefts if other.dep_ == "prep" and other.lower_ == "in"), None)
    place = child(link, "pobj") if link is not None and link.is_sent_start else None
    return verb.dep_ == "ROOT" and place is not None and place.ent_type_ == "GPE" and place.i < head.i


def is_in_set_phrase(head: Token) -> bool:
    """Whether a bare *the* only belongs to the phrase: *in the end*, *learned to play the cello*."""
    set_phrase = head.dep_ == "pobj" and f"{head.head.lower_} {head.lower_}" in FIXED_PHRASES
    set_phrase = set_phrase or (head.dep_ == "dobj" and f"{head.head.lemma_} {head.lower_}" in FIXED_OBJECTS)
    played = (
        head.dep_ == "dobj"
        and head.head.lemma_ in {"learn", "master", "play", "practise", "practice", "study", "teach"}
        and head.lower_ in INSTRUMENTS
    )
    if not (set_phrase or played) or head.i == 0 or head.nbor(-1).lower_ != "the":
        return False
    return not any(tells_which(other) for other in head.rights)


def is_field(head: Token) -> bool:
    """Whether the words before the noun say which part of life it means: *the dairy industry*, not *the old market*."""
    before = [token for token in head.lefts if token.dep_ in {"amod", "compound"}]
    return not FIELDS.isdisjoint({head.lower_, head.lemma_.lower()}) and any(
        token.lower_ not in TELLING_NOTHING for token in before
    )


def is_theory(head: Token) -> bool:
    """Whether the words before the noun are what a theory goes by: *the facial feedback hypothesis*."""
    if head.tag_ != "NN" or head.lemma_.lower() not in THEORIES:
        return False
    before = [token for token in head.lefts if token.dep_ in {"amod", "compound"}]
    telling = [token for token in before if token.lower_ not in TELLING_NOTHING | OF_ANY_THEORY]
    return bool(before) and len(telling) == len(before) and telling[0].tag_ in {"JJ", "NN", "NNP", "NNS"}
