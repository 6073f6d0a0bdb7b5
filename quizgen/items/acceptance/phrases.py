"""What the words of an item tell of how likely it is to be taken, beside its traits."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from quizgen.english.excerpts import SAYING
from quizgen.model.item import GAP, Cloze, Item

WORD = re.compile(rf"{GAP}|\w+(?:[’'-]\w+)*|[^\w\s]")
"""A gap, a word or a mark."""

YEAR = re.compile(r"(?:1\d|20)\d\d")

LINKING = frozenset(
    """
    a about according after against although among an and any are as at be because been before being between both but by
    can could despite did do does during each every first for from had has have he her his how if in into is it its less
    many may might more most must no not of on one onto or over second shall she should since some than that the their
    there these they this those three through to two under until was were what when where which while who whom whose why
    will with would
    """.split()
)
"""Words that tell how a sentence is built, which stand for themselves however they are written."""

SAYS = "says "
"""Stands for what opens a gap in the article's own words."""

OF_ANSWER = 12
"""Words of an answer that are looked at."""

KEPT = 4096
"""Words of which is kept what they are, since an article's items have most of their words in common."""


def phrases_of(item: Item) -> frozenset[str]:
    """Words and pairs of words of the question and the answer, words of the evidence, and which of them were left out.

    Each with what it is of: `q did ____`, `a in <year>`. A name is `<name>`, as what it is tells of no other article.
    """
    kind, hint = item.kind, item.question.hint if isinstance(item.question, Cloze) else ""
    question = [*runs("q", ["^", *told_in(SAYING.sub(SAYS, item.prompt)), "$"])]
    answer = [*("<", *told_in(item.answer)[:OF_ANSWER], ">")]
    evidence = " ".join(proof.text for proof in item.proofs)
    known = {word.lower() for word in re.findall(r"\w+", item.prompt)}
    small = {word for word in re.findall(r"[A-Za-z]+", evidence) if word[0].islower()}
    return frozenset(
        (
            *question,
            *(f"{kind} {each}" for each in question),
            *runs("a", answer),
            *(f"e {word}" for word in small),
            *(f"left {word}" for word in small - known),
            f"hint {hint} {answer[1]}",
        )
    )


def told_in(text: str) -> list[str]:
    """The words and marks of the text, in small letters, with what is of this article only told by what it is.

    >>> told_in("In which year did Ada win the 400 m at ____?")
    ['in', 'which', 'year', 'did', '<name>', 'win', 'the', '<number>', 'm', 'at', '____', '?']
    """
    return [shape_of(word) for word in WORD.findall(text)]


@lru_cache(maxsize=KEPT)
def shape_of(word: str) -> str:
    """The word in small letters, or what kind of thing it is."""
    if YEAR.fullmatch(word):
        return "<year>"
    if word != GAP and any(letter.isdigit() for letter in word):
        return "<number>"
    return "<name>" if word[0].isupper() and word.lower() not in LINKING else word.lower()


def runs(part: str, words: Sequence[str]) -> Iterator[str]:
    """Each of the words, and each with the next."""
    yield from (f"{part} {word}" for word in words)
    yield from (f"{part} {one} {other}" for one, other in pairwise(words))
