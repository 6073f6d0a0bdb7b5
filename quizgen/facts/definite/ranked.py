"""*The* with what is first or most of its kind: *the first moon mission*, *the most votes*."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.english.superlatives import is_superlative

if TYPE_CHECKING:
    from quizgen.model.tokens import Token

RANKS = frozenset("first last only second third".split())
"""Words that tell one among those who did something."""

NO_RANKS = frozenset(
    """
    absinth aftermath azimuth bandwidth bath behemoth beneath berth beth birth blacksmith bluetooth booth both
    breadth breath broth childbirth cloth commonwealth dearth death depth dishcloth doth earth faith filth firth
    footpath forth froth girth goldsmith goth growth hath health hearth heath homeopath hyacinth kith labyrinth lath
    length loath locksmith loincloth mammoth megalith mirth monolith moth mouth myth neolith north oath outgrowth
    path pith plinth psychopath rebirth regrowth sabbath sabretooth sackcloth sheath silversmith sith sleuth sloth
    smith smooth sociopath sooth south stealth stillbirth strength swath synth tablecloth teeth telepath tooth
    towpath troth truth uncouth undergrowth underneath unearth vermouth warmth warpath washcloth wavelength wealth
    width with wordsmith worth wraith wrath wreath youth zenith
    """.split()
)
"""Words that look like a rank by their ending."""

COUNTED = re.compile(r"(?:\w+[-\u2011])?(?:first|second|third|\w{2,}th)")

MOST = frozenset({"fewest", "least", "most"})

NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})


def is_greatest_number(head: Token) -> bool:
    """Whether *the* belongs to *most* or the like, which counts: *the candidate with the most votes*."""
    the = next((other for other in head.lefts if other.dep_ == "det" and other.lower_ == "the"), None)
    counting = the.nbor(1) if the is not None else head
    return counting.lower_ in MOST and head in {counting.head, counting.head.head} and counting.head.tag_ in NOUNS


def is_first_of_kind(head: Token) -> bool:
    """Whether it is the first or only one of a kind that a noun before it tells: *the first moon mission*."""
    if head.tag_ != "NN":
        return False
    ranked = any(other.lower_ in {"first", "only"} and other.dep_ == "amod" for other in head.lefts)
    return ranked and any(other.dep_ == "compound" for other in head.lefts)


def is_ranked_and_called(head: Token) -> bool:
    """Whether the sentence only says what the most … of a kind are called: *The smallest dogs are called toys*."""
    called = head.dep_ == "nsubjpass" and head.head.lemma_ in {"call", "dub", "know", "name", "nickname", "term"}
    return called and any(is_superlative(other.lower_) and other.lower_ != "latest" for other in head.lefts)


def is_ranked_to_do(head: Token) -> bool:
    """Whether an infinitive says among whom it is first or most, whatever the parse: *the first woman to win*."""
    doc, ranked = head.doc, (is_rank(other.lower_) for other in head.lefts)
    behind = doc.tokens[head.i + 1 : head.i + 3]
    return [token.tag_ for token in behind] == ["TO", "VB"] and behind[-1].lemma_ != "be" and any(ranked)


def is_rank(word: str) -> bool:
    """Whether the word tells which one among those who did something: *first*, *sixtieth*, *youngest*."""
    return is_superlative(word) or word in RANKS or (COUNTED.fullmatch(word) is not None and word not in NO_RANKS)
