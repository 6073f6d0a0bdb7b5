"""Sentence → statements: clauses of strings, each with the sentences that prove it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizgen.english.clauses import statement
from quizgen.english.commas import with_commas, without_stray_commas
from quizgen.english.marks import typographic
from quizgen.english.names import in_full_once
from quizgen.english.spacing import mended
from quizgen.english.ties import without_ties
from quizgen.english.verbs import verb_group
from quizgen.facts.reading import Reading
from quizgen.facts.refusal import Refusal
from quizgen.model.fact import Clause
from quizgen.model.finding import Finding
from quizgen.model.item import Evidence

if TYPE_CHECKING:
    from quizgen.model.tokens import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """A clause of the article and where it stands."""

    shape: str
    """Name of the shape of sentence it was read from."""
    clause: Clause
    text: str
    """The clause as a sentence that stands alone."""
    evidence: Evidence
    sentence: int
    """Number of its sentence in the article."""
    entities: frozenset[int]
    """Indices of the entities its sentence mentions."""


Shape = Callable[["Span", Reading], Iterator["Clause | Refusal"]]
"""Finds clauses in a sentence; what it recognises but can't vouch for it yields as the Refusal."""


def sentence_of(clause: Clause, evidence: str) -> str:
    """The clause as a sentence that stands alone, with the commas before its phrases that the evidence has."""
    lead = [phrase.text for phrase in clause.lead]
    said = [clause.said, *(f"{text}," for text in lead)] if clause.said else []
    text = statement(
        front=[] if said else [*clause.attribution, *lead],
        subject=" ".join([*said, *clause.opening]),
        verb=verb_group(clause.auxiliaries, clause.adverb, clause.verb),
        rest=[phrase.text for phrase in clause.phrases],
    )
    whole = without_stray_commas(without_ties(mended(in_full_once(text, clause.people, evidence))))
    return with_commas(whole, typographic(evidence))


def attempt(read: Callable[[], Clause]) -> Clause | Refusal:
    """The clause that `read` returns, or why there is none."""
    try:
        return read()
    except Refusal as refusal:
        return refusal


def refused(refusal: Refusal, sentence: Span, evidence: Evidence) -> Finding:
    """The finding for a clause that could not be read."""
    return Finding(
        code=refusal.code,
        subject=" ".join(sentence.text.split()),
        severity="warning",
        message=refusal.message,
        evidence=evidence,
    )
