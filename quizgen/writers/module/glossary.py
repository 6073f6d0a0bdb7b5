"""Key terms in running text, so that each can lead to what is said of it."""

import re
from collections.abc import Iterator, Sequence

from quizgen.model.study import Term


def glossed(text: str, terms: Sequence[Term]) -> Iterator[tuple[str, int]]:
    """The text in pieces: each with the number of the term that it is, 0 for what lies between.

    >>> list(glossed("A reef, reefs.", [Term(name="reef", meaning="A reef is a rock.")]))
    [('A ', 0), ('reef', 1), (', reefs.', 0)]
    """
    numbers = {term.name.lower(): number for number, term in enumerate(terms, 1)}
    names = "|".join(re.escape(name) for name in sorted(numbers, key=lambda name: (-len(name), name)))
    for piece in re.split(rf"(?<!\w)({names})(?!\w)", text, flags=re.IGNORECASE) if names else [text]:
        if piece:
            yield piece, numbers.get(piece.lower(), 0)
