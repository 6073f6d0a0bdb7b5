"""Ranks in a sentence, which are known by reading alone: *her third trip*."""

import re
from collections.abc import Iterator

from quizgen.english.opposites import COUNTED, OWNED, QUOTED

RANKS = ("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
"""What is counted; that something was the first time is what anybody would guess."""

DETAILS = {
    "ordinal number": re.compile(rf"{OWNED}(?:{'|'.join(RANKS)}){COUNTED}"),
}
"""What the gap is at, which the student is told → where it may be."""


MARKED = re.compile(
    r"\b(?:is|was|became|becomes|becoming|marks|marked) (?:the|its|his|her|(?:[\w’-]+ ){0,3}[\w-]+’s) $"
)
"""What stands before a rank that is the point of its sentence."""


TOLD_APART = re.compile(
    r" and (?:eldest|final|last|oldest|youngest)\b|"
    r" (?:most )?\w+(?:(?=[,.])| with\b)|"
    r" (?:\w+ )?(?:approach|area|aspect|branch|category|class|component|element|factor|feature|form|function|group|kind"
    r"|layer|level|method|part|phase|principle|reason|sort|stage|step|type|way)\b"
)
"""What stands behind the rank of one of the things that a text takes in turn, in an order of its own, or tells it: *and
youngest of three*.
"""


def details(sentence: str) -> Iterator[tuple[str, re.Match[str]]]:
    """The details of the sentence, and what each is."""
    quoted = [found.span() for found in QUOTED.finditer(sentence)]
    for hint, pattern in DETAILS.items():
        all_found = list(pattern.finditer(sentence))
        alone = len(all_found) == 1 and sentence.count(all_found[0][0]) == 1
        alone = alone and MARKED.search(sentence[: all_found[0].start()]) is not None
        alone = alone and TOLD_APART.match(sentence, all_found[0].end()) is None
        if alone and not any(start < all_found[0].end() <= end for start, end in quoted):
            yield hint, all_found[0]
