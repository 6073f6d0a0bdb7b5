"""*The firm, which he founded, sold 40 ships, although …* → `the firm sold 40 ships`, cut around its figure.

Of a sentence that is too long, or of which some words need its neighbours: the part that holds a figure and stands
alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from quizgen.facts.figures import ENDS, amounts
from quizgen.facts.gaps import Gap, gaps
from quizgen.facts.inward import looking_inward
from quizgen.facts.reading import Reading
from quizgen.facts.reductions import around, words_of
from quizgen.facts.refusal import Refusal
from quizgen.facts.shapes import whole
from quizgen.facts.statements import attempt
from quizgen.facts.verbs import own_auxiliaries
from quizgen.model.fact import Clause
from quizgen.model.tree import SUBJECTS, any_child, child

if TYPE_CHECKING:
    from quizgen.model.tokens import Span, Token

MOST, EASY = 28, 22
"""Words of a statement that can be taken in at once, and of one that is easy to."""


MOST_FIGURES = 20
"""Figures of a sentence; with more it is a table, and time would grow with its square."""


def find(sentence: Span, reading: Reading) -> Iterator[Clause | Refusal]:
    """What the sentence says around each of its figures, unless it can be asked for in the whole of it with ease."""
    if not has_figure(sentence):
        return
    asked = is_asked_whole(sentence, reading)
    for _, tokens in whole.told_sides(sentence):
        yield from find_in(tokens, EASY if asked else MOST, reading)


def find_in(tokens: Sequence[Token], most: int, reading: Reading) -> Iterator[Clause]:
    """What a clause that stands on its own says around each of its figures, in so many words at `most`."""
    if not tokens or (most == EASY and words_of(tokens) <= EASY):
        return
    seen: set[Token] = set()
    for span, phrase in amounts(tokens):
        if span.root in seen or phrase.type == "date":
            continue
        clause = next(read_parts(span.root, tokens, reading, seen, most), None)
        if clause is not None:
            yield clause


def is_fragment(root: Token) -> bool:
    """Whether what stands in place of a verb is a noun of which only a clause tells: *A war that has cost £3m*."""
    if root.pos_ not in {"NOUN", "PROPN"} or root.left_edge.tag_ != "DT":
        return False
    return any_child(root, {"relcl"}) and not any_child(root, {*SUBJECTS, "aux", "auxpass", "ccomp", "cop"})


def has_figure(sentence: Span) -> bool:
    """Whether there are numbers in the sentence, not too many, and a full stop behind them."""
    return sentence[-1].text in ENDS and 0 < sum(token.like_num for token in sentence) <= MOST_FIGURES


def read_parts(
    figure: Token, tokens: Sequence[Token], reading: Reading, seen: set[Token], most: int
) -> Iterator[Clause]:
    """The clauses that the sentence holds around a figure; their tokens are added to those `seen`.

    What the sentence tells of a pronoun helps only where it is kept: of *sailors came, and their number rose to 300*
    the second half does not say whose.
    """
    for verb, words in around(figure, tokens, looking_inward(tokens, reading), most):
        kept = with_comma_before_participle(without_lone_comma(verb, words))
        found = [gap for gap in gaps(kept, reading) if is_figure(gap)]
        if not found or whole.leans(kept[0]) or is_fragment(verb):
            continue
        clause = attempt(partial(whole.read_whole, verb, kept, found, looking_inward(kept, reading)))
        if isinstance(clause, Clause):
            seen.update(kept)
            yield clause


def without_lone_comma(verb: Token, tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens without a comma before the verb that closes nothing any more: *The inn in Oslo, is the oldest*."""
    subject = child(verb, *SUBJECTS)
    if subject is None or subject.i > verb.i:
        return tokens
    marks = [place for place, token in enumerate(tokens) if token.text == "," and subject.i < token.i < verb.i]
    first = min([verb.i, *(other.i for other in own_auxiliaries(verb))])
    if len(marks) != 1 or tokens[marks[0] + 1].i != first:
        return tokens
    return [*tokens[: marks[0]], *tokens[marks[0] + 1 :]]


def with_comma_before_participle(tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens, a participle behind what was left out set off again: *It began in Asia, reaching Oslo by 1343*."""
    cut = [
        place
        for place, (before, token) in enumerate(pairwise(tokens), start=1)
        if token.tag_ == "VBG" and token.dep_ == "advcl" and token.i > before.i + 1 and before.text != ","
    ]
    if len(cut) != 1 or tokens[cut[0]].nbor(-1).text != ",":
        return tokens
    return [*tokens[: cut[0]], tokens[cut[0]].nbor(-1), *tokens[cut[0] :]]


def is_asked_whole(sentence: Span, reading: Reading) -> bool:
    """Whether the whole sentence is a statement with a gap at a figure."""
    return any(
        isinstance(found, Clause) and any(phrase.role == "gap" and not phrase.name for phrase in found.phrases)
        for found in whole.find(sentence, reading)
    )


def is_figure(gap: Gap) -> bool:
    """Whether a number or a year is asked for; nobody remembers a day."""
    return not gap.phrase.name and gap.phrase.type != "date"
