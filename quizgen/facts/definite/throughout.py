"""What the article speaks of throughout, and always as of one: *the missile*, *the bill*, *the new method*.

Whoever has read it knows which is meant, though no sentence but the first says so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.english.nouns import UNCOUNTED, plural
from quizgen.english.people import names_people
from quizgen.english.words import TELLING_NOTHING
from quizgen.english.works import WORKS
from quizgen.facts.definite.before import LONE
from quizgen.facts.reading import Reading
from quizgen.facts.terms import has_the
from quizgen.model.tree import any_child

if TYPE_CHECKING:
    from quizgen.model.tokens import Token

FEWEST = {"NN": 3, "NNS": 4}
"""Sentences that have it with *the*, by its tag: several are sooner others. Of 45 items let in by three sentences a
strict reader took 34, of 29 by but two sentences 13.
"""

MOST_TOLD = 2
"""Different words before it, in the whole article, that say something of it: with more there is more than one."""

OF_SEVERAL = frozenset("another any different each every other second third various".split())
"""Words before a noun of which there are several."""

NEW = frozenset("a an another both five four some these those three two".split())
"""Words before what is brought in, which happens but at its first mention."""

OF_ANYTHING = frozenset(
    """
    answer approach area case city concept country day end example fact group idea issue level number part people period
    place point problem process question region result side situation state thing time town way word year
    """.split()
)
"""Nouns that a text uses of one thing after the other."""


OF_NAMES = LONE | frozenset("airline body charity corporation empire firm institution nation team".split())
"""Nouns that mostly stand for a name, be it another one next."""

OF_PLACES = frozenset(
    """
    borough capital colony county district duchy hamlet island isle kingdom municipality parish peninsula port
    prefecture principality province republic settlement state suburb territory town township village
    """.split()
)
"""Nouns behind which *of* leads to the name of the place itself."""

AMBIGUOUS = OF_ANYTHING | UNCOUNTED | OF_NAMES


def is_spoken_of_throughout(noun: Token, reading: Reading) -> bool:
    """Whether the noun means the same all over the article; not somebody, of whom there is soon another."""
    key = f"{noun.lemma_.lower()}/{noun.tag_}"
    somebody = noun.tag_ == "NN" and names_people(noun.lemma_)
    titled = noun.lemma_.lower() in WORKS and not any_child(noun, {"amod", "compound"})  # by which it would be called
    if noun.tag_ not in {"NN", "NNS"} or somebody or titled or noun.lemma_.lower() in AMBIGUOUS:
        return False
    known = f"throughout {key}"
    if known not in reading.once_for_all:
        reading.once_for_all[known] = is_always_one(key, reading)
    return bool(reading.once_for_all[known])


def is_always_one(key: str, reading: Reading) -> bool:
    """Whether enough sentences speak of it, in one number, and never as of another; brought in at first, if ever."""
    lemma, _, tag = key.rpartition("/")  # an address has strokes of its own
    if {lemma, plural(lemma)} & reading.called.keys():  # *the islands*, and the *Skerry Islands*
        return False
    if reading.nouns.get(f"{lemma}/{'NNS' if tag == 'NN' else 'NN'}"):
        return False
    nouns = [(passage, reading.annotated.passages[passage].doc[index]) for passage, index in reading.nouns.get(key, ())]
    before = [other for _, noun in nouns for other in noun.lefts]
    if any(other.lower_ in OF_SEVERAL or other.dep_ == "nummod" for other in before):
        return False
    if any(is_told_by_name(noun) for _, noun in nouns):
        return False
    told = {other.lemma_ for other in before if other.dep_ in {"amod", "compound", "poss"}}
    sentences = {(passage, noun.sent.start) for passage, noun in nouns if has_the(noun)}
    brought_in_anew = any(other.lower_ in NEW for _, noun in nouns[1:] for other in noun.lefts)
    often = len(sentences) >= FEWEST[tag]
    return often and not brought_in_anew and len(told - TELLING_NOTHING) <= MOST_TOLD


def is_told_by_name(noun: Token) -> bool:
    """Whether *of* leads to its own name: *the island of Cuba*, not *the harbour of Oslo*."""
    behind = [other for of in noun.rights if of.lower_ == "of" for other in of.children]
    return noun.lemma_.lower() in OF_PLACES and any(other.tag_ == "NNP" for other in behind)
