"""*Owls hunt by night, whereas hawks hunt by day.* → how owls and hawks differ."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING

from quizgen.facts.contrasts import across, unlike, within
from quizgen.facts.contrasts.asking import clause_of
from quizgen.facts.contrasts.likes import are_of_a_kind
from quizgen.facts.reading import Reading
from quizgen.facts.refusal import Refusal
from quizgen.facts.statements import attempt
from quizgen.model.fact import Clause

if TYPE_CHECKING:
    from quizgen.model.tokens import Span


def find(sentence: Span, reading: Reading) -> Iterator[Clause | Refusal]:
    """The sentence as it is, if it sets two things of a kind side by side, or one that stands beside it."""
    for contrast in chain(within.contrasts(sentence), unlike.contrasts(sentence), across.contrasts(sentence)):
        if are_of_a_kind(contrast):
            yield attempt(partial(clause_of, contrast, reading))
