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


@dataclass(frozen=True, slots=True, kw_only=True)
class Vocabulary:
    """The words of a document, in small letters, and whether it parts words at all."""

    counts: Counter[str]
    hyphenates: bool

    @classmethod
    def of(cls, lines: Iterable[Line]) -> "Vocabulary":
        """The vocabulary of a document's lines."""
        texts = [line.text for line in lines]
        counts = Counter(word.lower() for above, text in pairwise(["", *texts]) for word in _whole(above, text))
        return cls(counts=counts, hyphenates=_hyphenates(texts, counts))

    def keeps_hyphen(self, first: str, second: str) -> bool:
        """Whether the two parts are written with a hyphen between them, as far as the document tells."""
        whole, hyphened = self.counts[f"{first}{second}".lower()], self.counts[f"{first}-{second}".lower()]
        if whole or hyphened:
            return hyphened > whole
        if first.lower() in COMPOUNDING and len(second) >= LONG_WORD:
            return True
        both_are_words = bool(self.counts[first.lower()] and self.counts[second.lower()])
        return both_are_words or not self.hyphenates


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
