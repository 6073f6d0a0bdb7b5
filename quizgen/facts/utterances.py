"""*“The ferry sank at noon,” said Li Na.*: what somebody says in their own words, near where they are named."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING

from quizgen.facts.capitals import begins_sentence
from quizgen.facts.floor import LEADING_IN, Quotation, quotations_of
from quizgen.facts.reading import Reading
from quizgen.facts.references import FURTHEST, OF, names_in
from quizgen.model.fact import Saying, Utterance
from quizgen.model.tree import SUBJECTS

if TYPE_CHECKING:
    from quizgen.model.tokens import Span, Token


def utterances_in(passages: Sequence[Reading], sayings: Sequence[Saying]) -> Iterator[Utterance]:
    """The quotations of an article's passages of which the passage tells by name whose they are.

    `sayings`: what `sayings_in` finds, which must know of the same who speaks there.
    """
    speakers = {saying.evidence.start: saying.speaker for saying in sayings}
    for reading in passages:
        for quotation in quotations_of(reading):
            if quotation.voice.type == "person" and begins(quotation):
                spoken = quotation.said.sent if is_told_beside(quotation) else quotation.said.doc[quotation.start].sent
                known = speakers.get(reading.evidence(spoken, spoken).start)
                naming = naming_of(quotation, reading) if known == quotation.voice.name else None
                if naming is not None:
                    yield utterance(quotation, naming, reading)


def is_told_beside(quotation: Quotation) -> bool:
    """Whether it is told in one of its own sentences whose it is, and not in one before from which it goes on."""
    telling = quotation.said.sent
    return quotation.start < telling.end and telling.start <= quotation.end


def naming_of(quotation: Quotation, reading: Reading) -> Span | None:
    """The sentence by which one knows who speaks: the one that tells so, or one near before *he said*."""
    telling = quotation.said.sent
    subjects = [*subjects_outside(telling, reading)]
    if any(reading.name_at(token) == quotation.voice for token in subjects):
        return telling
    if not any(token.lower_ in OF for token in subjects):
        return None
    near = islice(sentences_before(telling), FURTHEST)
    return next((each for each in near if quotation.voice.name in names_in(each, reading)), None)


def sentences_before(sentence: Span) -> Iterator[Span]:
    """Those before it in its passage, the nearest first."""
    while sentence.start:
        sentence = sentence.doc[sentence.start - 1].sent
        yield sentence


def subjects_outside(sentence: Span, reading: Reading) -> Iterator[Token]:
    """The subjects in the sentence that are no part of what somebody says."""
    told = (token for token in sentence if token.dep_ in SUBJECTS)
    return (token for token in told if not reading.parsed.is_in_quotation(token.i))


def begins(quotation: Quotation) -> bool:
    """Whether a sentence begins with it: not *the list “will be final”*."""
    doc = quotation.said.doc
    if quotation.start >= min(quotation.end, len(doc)) or not doc[quotation.start].text[0].isupper():
        return False
    led_in = quotation.start > 1 and doc[quotation.start - 2].text in LEADING_IN
    return led_in or begins_sentence(doc[quotation.start])


def utterance(quotation: Quotation, naming: Span, reading: Reading) -> Utterance:
    """The quotation with who says it, and all from the sentence that names them on, or the one it begins in."""
    telling, spans = quotation.said.sent, [*sentences_of(quotation)]
    first = min(spans[0].sent.start, naming.start)
    whole = telling.doc[first : max(spans[-1].sent.end, telling.end)]
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
