"""The box of words that a part's gaps are filled from."""

from collections import Counter
from collections.abc import Sequence

from quizgen.model.item import Cloze
from quizgen.model.quiz import Part

FEWEST = 3
"""Words in a box: of fewer, each would be guessed as soon as one is known."""


def bank(part: Part) -> tuple[str, ...]:
    """What fills the gaps of a part, in the order of the alphabet, which tells nothing; empty if it is too little.

    A word that fills two gaps stands there twice. There is no box where most words show by what they are into which
    gap they go: a company, a speed and a number.
    """
    gaps = [item.question for item in part.items if isinstance(item.question, Cloze)]
    words = sorted((gap.answer for gap in gaps), key=lambda text: (text.casefold(), text))
    return tuple(words) if len(set(words)) >= FEWEST and 2 * compete(gaps) >= len(gaps) else ()


def compete(gaps: Sequence[Cloze]) -> int:
    """How many of the gaps are filled by something of the same category as another is."""
    of_category = Counter(gap.hint for gap in gaps)
    return sum(number for number in of_category.values() if number > 1)
