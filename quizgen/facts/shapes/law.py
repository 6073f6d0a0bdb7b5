"""*When water freezes, it expands.* → what happens when; *Light is faster than sound, so …* → why."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from quizgen.facts.laws import across, agents, causes, effects, likeness, means, needs
from quizgen.facts.laws.alone import check_question
from quizgen.facts.laws.cutting import Part, parts_of
from quizgen.facts.laws.general import is_general
from quizgen.facts.laws.law import clause_of, under
from quizgen.facts.laws.words import wording
from quizgen.facts.reading import Reading
from quizgen.facts.refusal import Refusal
from quizgen.model.fact import Clause

if TYPE_CHECKING:
    from quizgen.model.tokens import Span

KINDS = (effects.laws, causes.laws, agents.laws, likeness.laws, needs.laws, means.laws)


def find(sentence: Span, reading: Reading) -> Iterator[Clause | Refusal]:
    """What the sentence says to be so in general, if it says what follows from what."""
    for part in parts_of(sentence):
        if is_general([*part.lead, *part.tokens], reading):
            for number in range(len(KINDS)):
                yield from attempted(part, number, reading)
    yield from attempted_across(sentence, reading)


def attempted(part: Part, number: int, reading: Reading) -> Iterator[Clause | Refusal]:
    """The laws of a kind as clauses, or why there is none."""
    try:
        for law in KINDS[number](part.tokens, part.verb, reading):
            check_question(part.lead, reading)
            yield clause_of(under(law, wording(part.lead, reading)))
    except Refusal as refusal:
        yield refusal


def attempted_across(sentence: Span, reading: Reading) -> Iterator[Clause | Refusal]:
    """The law that the sentence tells with the one before, or why there is none."""
    try:
        yield from map(clause_of, across.laws(sentence, reading))
    except Refusal as refusal:
        yield refusal
