"""What a user wants asked; each choice has a default that leaves nothing out."""

import re
from dataclasses import dataclass
from typing import get_args

from quizgen.model.item import Bloom, Difficulty, Item, Kind

SHORTEST_STEM = 4
"""Letters that two words must begin with alike to be forms of one: `sanction`, `sanctioned`; shorter ones are equal."""

ENDING = 3
"""Letters in which forms of one word may differ at their ends."""

WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which items, and how many at most."""

    count: int | None = None
    """None: as many as the article's length is worth."""
    kinds: tuple[Kind, ...] = get_args(Kind)
    difficulties: tuple[Difficulty, ...] = get_args(Difficulty)
    blooms: tuple[Bloom, ...] = get_args(Bloom)
    focus: str = ""
    """Words that question, answer or evidence should speak of, each in any form."""
    sure: float = 0.0
    """How likely each item must be to be taken, as its score says; 0: as likely as is usual."""
    suggestions: bool = False
    """Whether questions are suggested, too, that a teacher has to mend first."""

    def missing(self, item: Item) -> str:
        """Why the item's level or score is not what is wanted; empty if it is."""
        if item.difficulty not in self.difficulties:
            return f"it is {item.difficulty}"
        if item.bloom not in self.blooms:
            return f"it asks to {item.bloom}"
        if item.score < self.sure:
            return taken_of(item)
        return ""

    def is_about(self, item: Item) -> bool:
        """Whether the item speaks of every word of the focus."""
        if not self.focus:
            return True
        proofs = (proof.text for proof in item.proofs)
        spoken = {word.lower() for text in (item.prompt, item.answer, *proofs) for word in WORD.findall(text)}
        return all(any(are_alike(word, other) for other in spoken) for word in WORD.findall(self.focus.lower()))


def taken_of(item: Item) -> str:
    """What the item's score says, for the user."""
    return f"of questions like it readers take about {item.score:.0%}"


def are_alike(one: str, other: str) -> bool:
    """Whether two words in small letters may be forms of one.

    >>> are_alike("sanctions", "sanctioned"), are_alike("war", "warm"), are_alike("party", "parties")
    (True, False, True)
    """
    alike = next((index for index, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]), None)
    length = min(len(one), len(other)) if alike is None else alike
    return one == other or length >= max(SHORTEST_STEM, min(len(one), len(other)) - ENDING)
