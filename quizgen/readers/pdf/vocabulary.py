"""Which hyphen at the end of a line belongs to its word: told by how the document writes it elsewhere."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from quizgen.readers.pdf.lines import HYPHEN, Line

WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")

HYPHENATES = 0.02
"""Share of lines that end in a hyphen where words are parted: in set type 0.05 to 0.15, where they are not 0.01."""


COMPOUNDING = frozenset({"half", "self", "well"})

LONG_WORD = 5
"""Letters: *self* before fewer may be *selfish*."""

GROWING_TOGETHER = frozenset("after any every for in into on out over some under up with".split())
"""First parts of words that are written in one, such as *sometime*, though both parts are words."""

ENDINGS = frozenset("able body ful hood less ness one self ship thing where".split())

OFTEN = 0.1
"""Share of lines that end in a hyphen where most of these hyphens only part a word: in justified columns."""

MANY = 20
"""Such lines, at least: a page has too few to tell."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Vocabulary:
    """The words of a document, in small letters, and whether it parts words at all."""

    counts: Counter[str]
    hyphenates: bool
    often: bool

    @classmethod
    def of(cls, lines: Iterable[Line]) -> "Vocabulary":
        """The vocabulary of a document's lines."""
        texts = [line.text for line in lines]
        counts = Counter(word.lower() for above, text in pairwise(["", *texts]) for word in _whole(above, text))
        ending = sum(text.endswith(HYPHEN) for text in texts)
        return cls(counts=counts, hyphenates=_hyphenates(texts, counts), often=ending > max(MANY, OFTEN * len(texts)))

    def keeps_hyphen(self, first: str, second: str) -> bool:
        """Whether the two parts are written with a hyphen between them, as far as the document tells."""
        whole, hyphened = self.counts[f"{first}{second}".lower()], self.counts[f"{first}-{second}".lower()]
        if whole or hyphened:
            return hyphened > whole
        if first.lower() in COMPOUNDING and len(second) >= LONG_WORD:
            return True
        if first.lower() in GROWING_TOGETHER or second.lower() in ENDINGS:
            return not self.hyphenates
        # Of a word in two, by chance one part is rarely a word of the document, and more rarely a common one.
        least = min(self.counts[first.lower()], self.counts[second.lower()])
        return least > self.often or not self.hyphenates


def parts(above: str, text: str) -> tuple[str, str] | None:
    """The two parts of a word that a line ends and the next begins with; None where there is no such word."""
    first, second = WORD.findall(above.removesuffix(HYPHEN))[-1:], WORD.match(text)
    return (first[0], second[0]) if first and second and text[:1].islower() else None


def _hyphenates(texts: Sequence[str], counts: Counter[str]) -> bool:
    """Whether words are parted: told by those that stand whole elsewhere, or by how many lines end in a hyphen."""
    broken = [(above, text) for above, text in pairwise(texts) if above.endswith(HYPHEN)]
    words = [found for above, text in broken if (found := parts(above, text))]
    whole = sum(bool(counts[f"{first}{second}".lower()]) for first, second in words)
    hyphened = sum(bool(counts[f"{first}-{second}".lower()]) for first, second in words)
    return whole > hyphened if whole or hyphened else len(broken) >= HYPHENATES * len(texts)


def _whole(above: str, text: str) -> list[str]:
    """The words of a line that are not parts of one that is broken before or behind it."""
    words = WORD.findall(text.removesuffix(HYPHEN))
    return words[above.endswith(HYPHEN) : len(words) - text.endswith(HYPHEN)]
