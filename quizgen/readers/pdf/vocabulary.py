"""Which hyphen at the end of a line belongs to its word: told by how the document writes it elsewhere."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from quizgen.readers.pdf.lines import HYPHEN, Line

WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")

HYPHENATES = 0.02
"""Share of lines that end in a hyphen where words are parted: in set type 0.05 to 0.15, where they are not 0.01."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Vocabulary:
    """The words of a document, in small letters, and whether it parts words at all."""

    counts: Counter[str]
    hyphenates: bool

    @classmethod
    def of(cls, lines: Iterable[Line]) -> "Vocabulary":
        """The vocabulary of a document's lines."""
        texts = [line.text for line in lines]
        parted = sum(text.endswith(HYPHEN) for text in texts)
        return cls(
            counts=Counter(word.lower() for above, text in pairwise(["", *texts]) for word in _whole(above, text)),
            hyphenates=parted >= HYPHENATES * len(texts),
        )

    def keeps_hyphen(self, first: str, second: str) -> bool:
        """Whether the two parts are written with a hyphen between them, as far as the document tells."""
        whole, hyphened = self.counts[f"{first}{second}".lower()], self.counts[f"{first}-{second}".lower()]
        if whole or hyphened:
            return hyphened > whole
        both_are_words = bool(self.counts[first.lower()] and self.counts[second.lower()])
        return both_are_words or not self.hyphenates


def _whole(above: str, text: str) -> list[str]:
    """The words of a line that are not parts of one that is broken before or behind it."""
    words = WORD.findall(text.removesuffix(HYPHEN))
    return words[above.endswith(HYPHEN) : len(words) - text.endswith(HYPHEN)]
