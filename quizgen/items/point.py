"""Where a statement says what it is about: behind its verb, and before what it adds of something that it names."""

import re

from quizgen.english.whole import wholes
from quizgen.model.fact import Fact, Role

ASIDE = re.compile(r",? (?:who|whom|whose|which)\b|, | [(–—]")
"""What opens an aside."""

RELATIVE = re.compile(r",? (?:who|whom|whose|which)\b")

REDUCED = re.compile(r", (?:first |now |then )?[a-z]+(?:ed|en|wn|lt|ld|de|ung|orn) [^,]*$")
"""What opens an aside without a pronoun, before a text that a comma follows: *the bank, founded in …, …*."""

SPAN = re.compile(r"\s*[-–—]\s*\d")

EMPTY_ROLES: frozenset[Role] = frozenset({"time", "duration", "manner", "particle"})
"""What a phrase does that tells no more than when or how."""


def point_of(fact: Fact) -> tuple[int, int]:
    """Where in its statement the point lies, from and to; nowhere if the statement is not taken apart."""
    verb = next(wholes(fact.sentence, fact.clause.verb), None)
    if verb is None:
        return 0, 0
    aside = ASIDE.search(fact.sentence, verb[1])
    return verb[0], aside.start() if aside else len(fact.sentence)


def is_beside_point(fact: Fact, text: str) -> bool:
    """Whether the text stands in what the statement adds, *Li Na, who died in 1993*, or is half of something."""
    before, _, behind = fact.sentence.partition(text)
    aside = RELATIVE.search(before) is not None or (REDUCED.search(before) is not None and "," in behind)
    return aside or before.endswith((" and ", " or ")) or is_half(behind)


def is_half(behind: str) -> bool:
    """Whether a text is but the first half of a span, by what stands behind it: `1890` of *1890–91*."""
    return SPAN.match(behind) is not None


def says_enough(fact: Fact) -> bool:
    """Whether the statement tells more than that something happened at a time: *The delegates met again in March*."""
    clause = fact.clause
    return not clause.verb or any(phrase.role not in EMPTY_ROLES for phrase in clause.phrases)
