"""Bracketed asides, which the parser trips over and no question needs: left out of what it reads."""

import re

from quizgen.annotate.normalise import Normalised

ASIDE = re.compile(r" ?\([^()]{1,300}\)| ?\[[^\[\]]{1,300}\]")
"""One pair of brackets with what is in it; longer ones are whole sentences."""


def without_brackets(normal: Normalised) -> Normalised:
    """The text without what stands in brackets, each character still knowing where it comes from."""
    spans = [match.span() for match in ASIDE.finditer(normal.text)]
    if not spans:
        return normal
    keep = [index for index in range(len(normal.text)) if not any(start <= index < end for start, end in spans)]
    text = "".join(normal.text[index] for index in keep)
    return Normalised(text=text, offsets=(*(normal.offsets[index] for index in keep), normal.offsets[-1]))
