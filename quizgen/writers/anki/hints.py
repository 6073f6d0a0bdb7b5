"""A hint for who is stuck: the first letter of each word of the answer, never a digit."""

import re

from quizgen.model.item import Cloze, Question, ShortAnswer

WORD = re.compile(r"[^\W\d_]+|\d+")

DOT = "·"

MOST_WORDS = 6
"""Beyond, first letters are a riddle of their own."""


def hint_of(question: Question) -> str:
    """The hint; empty where the options are in sight or where it would tell nothing.

    >>> hint_of(ShortAnswer(stem="Who kept the light in 1871?", answer="Maud Ferrier"))
    'M··· F······'
    >>> hint_of(ShortAnswer(stem="When?", answer="1871")), hint_of(ShortAnswer(stem="Which?", answer="a"))
    ('', '')
    """
    if not isinstance(question, Cloze | ShortAnswer):
        return ""
    hint = WORD.sub(lambda found: _veiled(found.group()), question.answer)
    tells = any(character.isalpha() for character in hint) and len(hint.split()) <= MOST_WORDS
    return hint if tells else ""


def _veiled(word: str) -> str:
    """A word but for its first letter; all of a number or of a single letter."""
    tells = len(word) > 1 and word[0].isalpha()
    return (word[0] if tells else DOT) + DOT * (len(word) - 1)
