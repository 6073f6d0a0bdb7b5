"""*When water freezes, it expands.* → what happens when; *Light is faster than sound, so …* → why."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING

from quizgen.facts.laws import across, agents, causes, effects, likeness, means, needs, pairs
from quizgen.facts.laws.alone import check_question
from quizgen.facts.laws.cutting import parts_of
from quizgen.facts.laws.general import is_general
from quizgen.facts.laws.law import Law, clause_of, under
from quizgen.facts.laws.words import wording
from quizgen.facts.reading import Reading
from quizgen.facts.refusal import Refusal
from quizgen.model.fact import Clause

if TYPE_CHECKING:
    from quizgen.model.tokens import Span, Token

KINDS = (effects.laws, causes.laws, agents.laws, likeness.laws, needs.laws, means.laws)

WHOLE = (pairs.laws, across.laws)
"""What reads a sentence as a whole, or with the one before."""


def find(sentence: Span, reading: Reading) -> Iterator[Clause | Refusal]:
    """What the sentence says to be so in general, if it says what follows from what."""
    for part in parts_of(sentence):
        if is_general([*part.lead, *part.tokens], reading):
            for laws in KINDS:
                yield from attempted(partial(laws, part.tokens, part.verb, reading), part.lead, reading)
    for told in WHOLE:
        yield from attempted(partial(told, sentence, reading), [], reading)


def attempted(laws: Callable[[], Iterator[Law]], lead: Sequence[Token], reading: Reading) -> Iterator[Clause | Refusal]:
    """The laws as clauses, each with what says when or where it holds, or why there is none."""
    try:
        for law in laws():
            check_question(lead, reading)
            yield clause_of(under(law, wording(lead, reading)))
    except Refusal as refusal:
        yield refusal
