"""What proves a statement: its sentence, and the one before that tells the year which the sentence leaves out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from quizgen.english.counting import YEAR
from quizgen.facts.floor import quotations_in
from quizgen.facts.reading import Reading
from quizgen.model.fact import Clause
from quizgen.model.item import Evidence

if TYPE_CHECKING:
    from quizgen.model.tokens import Span

LONG_WORD = re.compile(r"\b[a-z]{4,}\b")

MOST_UNTOLD = 2
"""Words of a reason that may be put for a pronoun of its own sentence, *because* among them."""

FURTHEST = 3
"""Sentences before, of which a student still reads all to the end."""


def proof_of(sentence: Span, clauses: Iterable[Clause], reading: Reading) -> Evidence:
    """The sentence as the article has it, from the one before it on that names a year of which the clauses speak."""
    first, last = with_speaker(sentence, reading)
    alone = reading.evidence(first, last)
    clauses = tuple(clauses)
    if any(is_told_before(clause, alone.text) for clause in clauses):
        first = next((other for other, last in pairwise(reading.parsed.doc.sents) if last == first), first)
        alone = reading.evidence(first, last)
    told = {year for clause in clauses for text in texts_of(clause) for year in YEAR.findall(text)}
    lacking = told - {*YEAR.findall(alone.text)} if told else told
    before = [other for other in reading.parsed.doc.sents if other.start < first.start] if lacking else []
    for other in before[: -FURTHEST - 1 : -1]:
        if lacking <= {*YEAR.findall(other.text)}:
            return reading.evidence(other, last)
    return alone


def is_told_before(clause: Clause, text: str) -> bool:
    """Whether a reason is told by the sentence before the text: *Rain falls. As a result, fields flood*."""
    reasons = (
        phrase.text for phrase in clause.phrases if phrase.role == "outcome" and phrase.text.startswith("because")
    )
    return any(len({*LONG_WORD.findall(reason)} - {*LONG_WORD.findall(text)}) > MOST_UNTOLD for reason in reasons)


def with_speaker(sentence: Span, reading: Reading) -> tuple[Span, Span]:
    """The first and last of the sentences that hold a statement: with a quotation that which says whose it is."""
    around = [sentence]
    if reading.is_quoted(sentence):
        around += [each.said.sent for each in quotations_in(sentence, reading)]
    return min(around, key=lambda each: each.start), max(around, key=lambda each: each.start)


def texts_of(clause: Clause) -> Iterator[str]:
    """The words of each of its phrases."""
    return (phrase.text for phrase in (*clause.lead, clause.subject, *clause.phrases))
