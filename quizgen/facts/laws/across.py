"""*Rain washes out the soil. As a result, fields become barren.* → *Why do fields become barren?*."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from quizgen.facts.laws.causes import law_of
from quizgen.facts.laws.cutting import Part, parts_of
from quizgen.facts.laws.effects import without_rest
from quizgen.facts.laws.general import is_general
from quizgen.facts.laws.law import Law
from quizgen.facts.laws.words import standing_of
from quizgen.facts.reading import Reading
from quizgen.model.tree import SUBJECTS, child

if TYPE_CHECKING:
    from quizgen.model.tokens import Span

RESULT = re.compile(
    r"(?:as a (?:consequence|result)|because of this|consequently|for (?:this|that) reason|hence|therefore|thus"
    r"|(?:this|that) is why),? ",
    re.IGNORECASE,
)
"""How a sentence begins that tells what comes of what the one before says."""

FURTHER = frozenset(
    """
    additionally also although besides because but finally furthermore however if instance example lastly moreover n't
    never nor not n’t second secondly since so third though unless whereas while yet
    """.split()
)
"""Words of a sentence that says more than one thing from which something may come, one of several, or denies it."""

OF_SOME = frozenset({"another", "certain", "few", "many", "most", "other", "several", "some"})
"""Words before those of whom alone it is told, from which nothing comes for all: *Some birds fly far*."""


def laws(sentence: Span, reading: Reading) -> Iterator[Law]:
    """What the sentence says to come of what the one before tells."""
    opening = RESULT.match(sentence.text)
    sentences = list(reading.parsed.doc.sents) if opening else []
    before = next((first for first, last in pairwise(sentences) if last.start == sentence.start), None)
    if opening is None or before is None:
        return
    so, why = result_of(sentence, opening.end()), next(parts_of(before), None)
    if so is not None and why is not None and is_reason(before, why, reading) and is_general(so.tokens, reading):
        words = without_rest(so.tokens, so.verb)
        yield law_of(words, so.verb, why.tokens, why.verb, reading)


def result_of(sentence: Span, length: int) -> Part | None:
    """The clause behind the words that say that it is a result, which are so many letters."""
    start = sentence.start_char + length
    tokens = [token for token in sentence if token.idx >= start and token.text != "."]
    firsts = {token.left_edge: token for token in tokens if token.dep_ in {*SUBJECTS, "expl"}}
    subject = firsts.get(tokens[0]) if tokens else None
    return Part([], tokens, subject.head) if subject is not None and subject.head in tokens else None


def is_reason(sentence: Span, part: Part, reading: Reading) -> bool:
    """Whether the sentence tells one thing, of something that it names."""
    subject = child(part.verb, *SUBJECTS, "csubj")
    named = subject is not None and (subject.tag_ != "PRP" or bool(standing_of(subject, reading)))
    one = all(token.lower_ not in FURTHER for token in sentence) and is_general(part.tokens, reading)
    one = one and subject is not None and all(token.lower_ not in OF_SOME for token in (subject, *subject.lefts))
    return named and one and len(part.tokens) >= len(sentence) - len(("Still", ",", "."))
