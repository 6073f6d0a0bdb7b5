"""The words that an article is about, and how far a statement is about them."""

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from quizgen.items.distractors.fitness import SOME, family
from quizgen.items.distractors.pool import Pool, sentences

WORD = re.compile(r"[^\W\d_]{4,}")

SMALL = frozenset(
    """
    about after also among been before being between both could does down during each even ever every from have having
    here however into just later like made make many might more most much must never only other over said same says
    should since some such than that their them then there these they this those three through under until very were
    what when where which while will with within would year years your
    """.split()
)
"""Words that no article is about."""

COMPARED = 3
"""So many of its words that the article is most about tell how far a statement is about it."""

FEW = 4
"""Articles whose words are kept, as they are looked up more than once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Matter:
    """What an article is about."""

    spread: Mapping[str, int] = field(default_factory=dict)
    """Family of words → in how many of the article's sentences it stands."""
    most: int = 0
    """The sum of the greatest of these numbers."""

    def share(self, statement: str) -> float:
        """From 0 to 1, how far the statement is about what the article is about; 1 where that is not known."""
        spread = sorted((self.spread.get(word, 0) for word in words_of(statement)), reverse=True)
        return min(1.0, sum(spread[:COMPARED]) / self.most) if self.most else 1.0


@lru_cache(maxsize=FEW)
def matter_of(text: str) -> Matter:
    """What an article with the text is about."""
    spread = Counter(word for line in sentences(text) for word in words_of(line))
    return Matter(spread=spread, most=sum(number for _, number in spread.most_common(COMPARED)))


@lru_cache(maxsize=SOME)
def words_of(text: str) -> frozenset[str]:
    """The families of the words that an article may be about."""
    return frozenset(family(word) for word in WORD.findall(text.lower()) if word not in SMALL)


def matter_in(sentence: str, pool: Pool) -> int:
    """How many of the words that the article is most about stand in the sentence."""
    return len(words_of(sentence) & pool.matter)
