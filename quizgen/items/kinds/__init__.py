"""Kinds of questions; to add one, add a module with a `make` and a row here."""

from collections.abc import Callable, Iterator, Sequence

from quizgen.items.distractors import Pool
from quizgen.items.kinds import (
    abbreviations,
    choice,
    clippings,
    cloze,
    excerpts,
    keyterms,
    matching,
    ordering,
    references,
    short,
    truefalse,
    utterances,
)
from quizgen.items.kinds import open as open_questions
from quizgen.items.kinds.sets import Draft
from quizgen.model.fact import Fact
from quizgen.model.item import Kind, Question

Maker = Callable[[Fact, Pool], Question | None]
"""Makes a question of a fact, or nothing where the fact is not for this kind."""

SetMaker = Callable[[Sequence[Fact], Pool], Iterator[Draft]]
"""Makes questions of several of an article's facts."""

MAKERS: dict[Kind, Maker] = {
    "choice": choice.make,
    "truefalse": truefalse.make,
    "cloze": cloze.make,
    "short": short.make,
}

SETS: dict[Kind, tuple[SetMaker, ...]] = {
    "matching": (matching.make,),
    "ordering": (ordering.make,),
    "open": (open_questions.make,),
    "short": (references.make, utterances.make, clippings.reasons, abbreviations.make, keyterms.make),
    "cloze": (excerpts.make, clippings.terms),
}
