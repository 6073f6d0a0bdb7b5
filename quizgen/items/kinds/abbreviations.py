"""*What does the abbreviation “PBGC” mean?*: an acronym that an article goes by, and once spells out."""

import re
from collections.abc import Iterator, Sequence

from quizgen.english.acronyms import KNOWN, SHORTEST, in_small_letters, spelt_in, uses
from quizgen.english.marks import typographic
from quizgen.english.sentences import capitalise
from quizgen.items.distractors import Pool
from quizgen.items.kinds.sets import Draft
from quizgen.model.fact import Fact
from quizgen.model.item import ShortAnswer

STEM = "What does the abbreviation “{short}” mean?"

OFTEN = 4
"""Times that the article has it, which then is about what it is short for.

Of 26 such acronyms of three letters and more that not everybody knows two readers both took all, of twelve others one.
"""

OWNING = re.compile(r"[’']s?$")
"""What stands behind the words where they own something: *the Bank of Ulm’s (BU) loans*."""

WORTH = 0.56
"""Less than readers took: it asks for words alone, and steps back before whatever else names what it is short for."""


def make(facts: Sequence[Fact], pool: Pool) -> Iterator[Draft]:  # noqa: ARG001 -- a SetMaker, which may draw on facts
    """What the acronym stands for that the article has most often, if there is one that has to be learned."""
    told = {
        short: (words, line)
        for line in reversed(pool.prose)
        for short, words in spelt_in(line.text)
        if is_to_be_learned(short, words, pool)
    }
    if not told:
        return
    short = max(told, key=lambda each: (uses(pool.article)[each], each))
    words, line = told[short]
    yield Draft(
        slot=f"abbreviation:{short}",
        question=ShortAnswer(stem=STEM.format(short=short), answer=capitalise(spelling(words, pool))),
        evidence=line,
        worth=WORTH,
        bloom="remember",
        tags=("abbreviation",),
    )


def is_to_be_learned(short: str, words: str, pool: Pool) -> bool:
    """Whether not everybody knows it, the article has it often, and neither title nor hero is told by its words."""
    unknown = len(short) >= SHORTEST and short not in KNOWN
    return unknown and uses(pool.article)[short] >= OFTEN and words.lower() not in f"{pool.title} {pool.hero}".lower()


def spelling(words: str, pool: Pool) -> str:
    """The words as an answer has them, without the article of a name."""
    return typographic(in_small_letters(OWNING.sub("", words.removeprefix("the ")), pool.article))
