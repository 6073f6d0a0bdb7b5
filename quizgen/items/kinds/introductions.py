"""*Foz is a seaside district at the mouth of the river* – what the article says something is, in a sentence of its own.

Read from the sentence as it stands: side by side even *the river* is known, and nobody need see whether *Granite* is a
name or begins a sentence.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from quizgen.english.people import names_people
from quizgen.english.places import PLACE_WORDS
from quizgen.items.definitions import PRAISED, TELLING_NO_KIND
from quizgen.model.item import Evidence

Sort = Literal["person", "place", "term"]

PATTERN = re.compile(
    r"(?P<article>An? |The )?(?P<name>[\w’'-]+(?: [\w’'-]+){0,3}?) (?P<verb>is|was) "
    r"(?P<told>(?:(?:an?|the) |(?:[a-z-]+ ){1,2}(?:that|which) )[^.]*)\."
)
"""A sentence that says no more than what something is."""

CLOSED = frozenset(
    """
    a all almost also an and another anything as at because both but by each even everybody everyone everything for
    from half he here how however i if in it its just most my nearly no nobody not nothing of on one only or other
    our part people second she so some such that the their then there these they third this those three to today two
    we what when where which while who why with yet you your
    """.split()
)
"""Words of no name and no term."""

UNCLEAR = re.compile(
    r"\d|[“”\"?!:;()]|\b(?:he|she|they|we|you|I|him|us|me|here|now|today|this|these|those|not|no|never|same|so|such"
    r"|according|perhaps|probably|said)\b",
    re.IGNORECASE,
)
"""What leans on other sentences or on somebody, or is only perhaps so; and figures, which compare nothing."""

OWNING = re.compile(r"^(?:\w+ ){0,4}(?:its|his|her|their)\b")
"""A pronoun near the beginning, whose noun is not told before."""

BEHIND = (
    "above along among and around at behind beneath beside between beyond built by called containing for from given in"
    " inside into known made near of on or outside over that through to under used when where which who whose with"
)
"""Words before which the noun ends."""

NOUN_PHRASE = re.compile(
    rf"(?:(?:an?|the) )?(?P<words>[\w’'-]+(?: [\w’'-]+)*?)(?=$|,| (?:{BEHIND.replace(' ', '|')})\b)"
)

REGIONS = PLACE_WORDS | frozenset(
    "area borough capital church city college county district market monument museum neighborhood neighbourhood"
    " province quarter region reserve resort school settlement site state suburb university volcano".split()
)
"""Nouns for places and what stands at them."""

SHORTEST, LONGEST = 4, 22
"""Words of what something is that tells enough, and of what can be compared."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Introduction:
    """What something is, in the article's words."""

    name: str
    told: str
    """With its article."""
    sort: Sort
    evidence: Evidence


def introductions(prose: Sequence[Evidence]) -> Iterator[Introduction]:
    """What the sentences say things are, each name once."""
    seen: set[str] = set()
    for line in prose:
        found = introduced(line)
        if found is not None and found.name.lower() not in seen:
            seen.add(found.name.lower())
            yield found


def introduced(line: Evidence) -> Introduction | None:
    """What the sentence says something is; None where it says more, or nothing that is clear."""
    found = PATTERN.fullmatch(line.text)
    if found is None or not is_name(found["name"]) or not is_clear(found["told"]):
        return None
    head = head_of(found["told"])
    sort = sort_of(found["name"], head)
    if head in TELLING_NO_KIND or sort is None or (found["verb"] == "was" and sort != "person"):
        return None
    if found["article"] == "The " and not found["name"][0].isupper():
        return None
    return Introduction(name=found["name"], told=found["told"], sort=sort, evidence=line)


def is_name(text: str) -> bool:
    """Whether the words may be a name or a term."""
    return CLOSED.isdisjoint(word.lower() for word in text.split()) and not text.endswith("ly")


def is_clear(told: str) -> bool:
    """Whether it is said of the article's own accord, stands for itself and is no praise."""
    told_enough = SHORTEST <= len(told.split()) <= LONGEST
    return told_enough and not (UNCLEAR.search(told) or OWNING.search(told) or PRAISED.match(told))


def head_of(told: str) -> str:
    """The noun of what something is: `district` in *a seaside district at the mouth of the river*."""
    found = NOUN_PHRASE.match(told)
    return found["words"].rsplit(maxsplit=1)[-1].lower() if found else ""


def sort_of(name: str, head: str) -> Sort | None:
    """What it is: somebody by full name, a place, or else a term; None for a name of something else."""
    capitals = all(word[0].isupper() for word in name.split())
    if names_people(head):
        return "person" if capitals and " " in name else None
    if head in REGIONS:
        return "place" if capitals else None
    return "term" if name[1:].islower() else None
