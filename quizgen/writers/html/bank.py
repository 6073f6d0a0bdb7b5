"""The box of words that a part's gaps are filled from."""

from quizgen.model.item import Cloze
from quizgen.model.quiz import Part

FEWEST = 3
"""Words in a box: of fewer, each would be guessed as soon as one is known."""


def bank(part: Part) -> tuple[str, ...]:
    """What fills the gaps of a part, in the order of the alphabet, which tells nothing; empty if it is too little.

    A word that fills two gaps stands there twice.
    """
    answers = [item.question.answer for item in part.items if isinstance(item.question, Cloze)]
    words = sorted(answers, key=lambda text: (text.casefold(), text))
    return tuple(words) if len(set(words)) >= FEWEST else ()
