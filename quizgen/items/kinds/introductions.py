"""*Foz is a seaside district at the mouth of the river* – what the article says something is, in a sentence of its own.

Read from the sentence as it stands: side by side even *the river* is known, and nobody need see whether *Granite* is a
name or begins a sentence.
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from quizgen.english.people import names_people
from quizgen.english.places import PLACE_WORDS
from quizgen.items.definitions import OF_WORTH, PRAISED, TELLING_NO_KIND
from quizgen.model.item import Evidence

Sort = Literal["person", "place", "term"]

PATTERN = re.compile(
    r"(?P<article>An? |The )?(?P<name>[\w’'-]+(?: [\w’'-]+){0,3}?) (?P<verb>is|was) "
    r"(?P<told>(?:(?:an?|the) |(?:[a-z-]+ ){1,2}(?:that|which) )[^.]*)\."
)
"""A sentence that says no more than what something is."""

CLOSED = frozenset(
    """
    a above after again against ago all almost already also am an and another any anybody anyone anything are around as
    at away be because become been before behind being below between beyond both but by can cannot could did do does
    done down due during each either else enough even ever everybody everyone everything everywhere few first for former
    from further get got had half has have he here hers herself him himself his how however i i'm if in instead into it
    its itself just last latter least less let like likewise many may me might mine more most much must my myself nearly
    neither never next no nobody none nor not nothing now of often on once one only or other others ought our ours
    ourselves out over own part people perhaps quite rather really same second several shall she should since so some
    somebody someone something sometimes somewhere soon still such than that the their theirs them themselves then there
    therefore these they third this those though three through thus to today together too toward towards two under
    unless until up upon us usually very was we well were what whatever when whenever where wherever whether which
    whichever while who whoever whom whose why will with within without would yes yet you your yours yourself
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
    "about above across after against along alongside amid among and around as at based before behind below beneath"
    " beside between beyond built by called connecting consisting containing covered covering dedicated designed"
    " devoted during for formed founded from given held in including inside into known leading located lying made"
    " named near of off on onto opposite or outside over owned past produced providing running separating since"
    " situated standing surrounded than that through throughout to toward towards under underneath until up upon used"
    " via when where whereby which who whose with within without written"
)
"""Words before which the noun ends."""

NOUN_PHRASE = re.compile(
    rf"(?:(?:an?|the) )?(?P<words>[\w’'-]+(?: [\w’'-]+)*?)(?=$|,| (?:{BEHIND.replace(' ', '|')})\b)"
)

REGIONS = PLACE_WORDS | frozenset(
    """
    area arena base borough canton capital center centre church city college commune constituency continent country
    county department district enclave farm hamlet hotel kingdom landmark locality market marsh metropolis mill
    municipality museum nation neighborhood neighbourhood outpost parish passage plain prefecture province quarter
    region republic reserve resort ruin sanctuary school settlement site spa state suburb territory tomb township
    university venue wilderness zone
    """.split()
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


@lru_cache(maxsize=1)
def introductions(prose: tuple[Evidence, ...]) -> tuple[Introduction, ...]:
    """What the sentences of an article say things are, each name once; looked for once for all sorts of them."""
    found: dict[str, Introduction] = {}
    for introduction in filter(None, map(introduced, prose)):
        found.setdefault(introduction.name.lower(), introduction)
    return tuple(found.values())


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
    praised = PRAISED.match(told) or OF_WORTH.match(told)
    return told_enough and not (UNCLEAR.search(told) or OWNING.search(told) or praised)


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
