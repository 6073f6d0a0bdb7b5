"""*“Bees remember faces,” said Li Na. “Wasps forget them.”* → *According to Li Na, bees remember faces*."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from quizgen.facts.clauses import read_clause
from quizgen.facts.figures import amounts
from quizgen.facts.floor import Quotation, is_whole, quotations_in, top_of, words_in
from quizgen.facts.gaps import Gap, gaps_of
from quizgen.facts.mood import check_asked
from quizgen.facts.reading import Reading
from quizgen.facts.refusal import Refusal
from quizgen.facts.shapes.whole import LONGEST, SHORTEST, cut_around
from quizgen.facts.statements import attempt
from quizgen.facts.verbs import Verb, verbs_of
from quizgen.model.fact import Clause

if TYPE_CHECKING:
    from quizgen.model.tokens import Span, Token

POINTING_BACK = frozenset("it he his him she her they them".split())
"""Words of a quotation whose meaning coreference, which leaves quotations alone, does not know."""


def find(sentence: Span, reading: Reading) -> Iterator[Clause | Refusal]:
    """The clauses of each sentence that is quoted, with its speaker as the source."""
    for quoted in quotations_in(sentence, reading):
        tokens = words_in(sentence, quoted)
        top = top_of(tokens) if is_whole(tokens, sentence, quoted) else None
        if top is not None:
            for verb in verbs_of(top):
                yield attempt(partial(read_spoken, verb, tokens, quoted, reading))
            if found := figures(tokens):
                yield attempt(partial(read_figures, top, tokens, found, quoted.voice.called, reading))


def figures(tokens: Sequence[Token]) -> list[Gap]:
    """The amounts and dates in what is said that can be asked for; none if it is too long or too short for that."""
    words = sum(not token.is_punct for token in tokens)
    return gaps_of(tokens, amounts(tokens)) if SHORTEST <= words <= LONGEST else []


def read_figures(top: Token, tokens: Sequence[Token], found: Sequence[Gap], source: str, reading: Reading) -> Clause:
    """All that is said, cut around its figures, with its source."""
    check_asked(top.sent, top)
    return replace(cut_around(top, tokens, found, reading), source=source)


def read_spoken(verb: Verb, tokens: Sequence[Token], quoted: Quotation, reading: Reading) -> Clause:
    """The clause with its source."""
    if any(token.lower_ in POINTING_BACK and token.dep_ != "expl" for token in tokens):
        raise Refusal("quoted", "the quotation leans on what was said before")
    return read_clause(verb, reading, source=quoted.voice.called)
