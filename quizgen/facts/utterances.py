"""*“The ferry sank at noon,” said Li Na.*: what somebody says in their own words, in a sentence that names them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from quizgen.facts.capitals import begins_sentence
from quizgen.facts.floor import LEADING_IN, Quotation, quotations_of
from quizgen.facts.reading import Reading
from quizgen.model.fact import Saying, Utterance
from quizgen.model.tree import SUBJECTS

if TYPE_CHECKING:
    from quizgen.model.tokens import Span


def utterances_in(passages: Sequence[Reading], sayings: Sequence[Saying]) -> Iterator[Utterance]:
    """The quotations of an article's passages beside which it is told by name whose they are.

    `sayings`: what `sayings_in` finds, which must not know of another who speaks there.
    """
    speakers = {saying.evidence.start: saying.speaker for saying in sayings}
    for reading in passages:
        for quotation in quotations_of(reading):
            telling = quotation.said.sent
            here = quotation.start < telling.end and telling.start <= quotation.end
            if here and quotation.voice.type == "person" and is_named(quotation, reading) and begins(quotation):
                known = speakers.get(reading.evidence(telling, telling).start)
                if known == quotation.voice.name:
                    yield utterance(quotation, reading)


def is_named(quotation: Quotation, reading: Reading) -> bool:
    """Whether the sentence that tells who speaks does so by name."""
    told = (token for token in quotation.said.sent if token.dep_ in SUBJECTS)
    outside = (token for token in told if not reading.parsed.is_in_quotation(token.i))
    return any(reading.name_at(token) == quotation.voice for token in outside)


def begins(quotation: Quotation) -> bool:
    """Whether a sentence begins with it: not *the list “will be final”*."""
    doc = quotation.said.doc
    if quotation.start >= min(quotation.end, len(doc)) or not doc[quotation.start].text[0].isupper():
        return False
    led_in = quotation.start > 1 and doc[quotation.start - 2].text in LEADING_IN
    return led_in or begins_sentence(doc[quotation.start])


def utterance(quotation: Quotation, reading: Reading) -> Utterance:
    """The quotation with who says it, and all the sentences that either has a part in."""
    telling, spans = quotation.said.sent, [*sentences_of(quotation)]
    whole = telling.doc[min(spans[0].sent.start, telling.start) : max(spans[-1].sent.end, telling.end)]
    return Utterance(
        speaker=quotation.voice.name,
        sentences=tuple(reading.evidence(span, span).text for span in spans),
        evidence=reading.evidence(whole, whole),
    )


def sentences_of(quotation: Quotation) -> Iterator[Span]:
    """What of each sentence stands in the quotation."""
    doc, end = quotation.said.doc, min(quotation.end, len(quotation.said.doc))
    start = quotation.start
    while start < end:
        behind = min(doc[start].sent.end, end)
        yield doc[start:behind]
        start = behind
