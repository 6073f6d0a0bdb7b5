"""A law and what it is asked by, as a clause."""

from __future__ import annotations

from dataclasses import dataclass, replace

from quizgen.facts.refusal import Refusal
from quizgen.model.fact import Clause, Phrase

MOST_ASKED, MOST_TOLD = 24, 22
"""Words of a question that can be taken in at once, and of an answer that can be written down."""

FEWEST_ASKED = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Law:
    """What follows from what."""

    question: str
    """What asks for it, without its question mark."""
    answer: str
    before: str = ""
    """What the statement says before the answer."""
    behind: str = ""
    """What it says behind it."""
    head: str = ""
    """The verb it is about."""


def under(law: Law, lead: str) -> Law:
    """The law with what says when or where it holds in front; that may be nothing."""
    if not lead:
        return law
    return replace(law, question=f"{lead}, {law.question}", before=f"{lead}, {law.before}".strip())


def clause_of(law: Law) -> Clause:
    """The law as a clause that is not taken apart."""
    if not FEWEST_ASKED <= len(law.question.split()) <= MOST_ASKED or len(law.answer.split()) > MOST_TOLD:
        raise Refusal("too-long", "question or answer would be too long or too short")
    told = Phrase(text=law.answer, role="outcome", type="action", asker=law.question, head=law.head)
    words = [Phrase(text=text, role="words") if text else None for text in (law.before, law.behind)]
    return Clause(
        subject=Phrase(text="", role="subject"),
        verb="",
        lemma=law.head,
        tense="present",
        phrases=tuple(phrase for phrase in (words[0], told, words[1]) if phrase is not None),
    )
