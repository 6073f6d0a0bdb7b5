"""Bracketed asides, which the parser trips over and no question needs: left out of what it reads."""

import re
from itertools import chain

from quizgen.annotate.normalise import Normalised

ASIDE = re.compile(r" ?\([^()]{1,300}\)| ?\[[^\[\]]{1,300}\]")
"""One pair of brackets with what is in it; longer ones are whole sentences."""


def without_brackets(normal: Normalised) -> Normalised:
    """The text without what stands in brackets, each character still knowing where it comes from."""
    spans = [match.span() for match in ASIDE.finditer(normal.text)]
    if not spans:
        return normal
    bounds = (0, *chain.from_iterable(spans), len(normal.text))
    kept = [slice(start, end) for start, end in zip(bounds[::2], bounds[1::2], strict=True)]
    offsets = chain.from_iterable(normal.offsets[part] for part in kept)
    return Normalised(text="".join(normal.text[part] for part in kept), offsets=(*offsets, normal.offsets[-1]))
