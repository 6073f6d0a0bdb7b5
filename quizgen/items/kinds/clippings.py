"""*Read this sentence of the article: “The boats were late.” What reason does the article give?*."""

import re
from collections.abc import Iterator, Sequence

from quizgen.english.excerpts import SAID, WHY, inner
from quizgen.english.marks import typographic
from quizgen.english.sentences import capitalise
from quizgen.items.distractors import Pool
from quizgen.items.kinds.sets import Draft
from quizgen.items.kinds.terms import is_titled, is_told_of_all_along, told_by_word
from quizgen.items.matter import matter_in
from quizgen.items.refusals.guessable import GREAT_EVENTS
from quizgen.model.fact import Clipping, Fact
from quizgen.model.item import GAP, Cloze, ShortAnswer

MOST = {"reason": 3, "term": 6}
WORDS_EACH = {"reason": 120, "term": 60}
"""So many of an article at most, and one for so many of its words."""

SEE = re.compile(r"^\(|\((?:e\.g\.|i\.e\.|see\b|\s*\)|[^)]*=)|\b(?:Fig(?:ure)?\b|in \.)")
"""What points to a picture or another page, tells the same again, or stands in brackets."""

SHORTENED = re.compile(r"[\s”’]*\((?:the )?[A-Z][A-Za-z-]*[A-Z]")
"""What stands behind a term that is told by its initials: *the* *unit of account* *(UoA)*."""

OF_MATTER = 1
"""Words of the sentence that the article is most about."""

WORTH = {"reason": 0.72, "term": 0.75}
"""How many of a hundred readers take."""

OF_GENERAL = 0.7
"""The same of a term in a sentence that tells but what it means; the statement made of that is the better one."""


def reasons(facts: Sequence[Fact], pool: Pool) -> Iterator[Draft]:  # noqa: ARG001 -- a SetMaker, which may draw on facts
    """Why something is so, of sentences that begin or end with the reason."""
    for clipping in best("reason", pool):
        told = f"{clipping.before.rstrip(', ')}{clipping.behind.lstrip(', ')}"
        if "(" in clipping.answer or told_by_word(clipping.answer, told):
            continue
        answer = capitalise(typographic(clipping.answer))
        yield Draft(
            slot=f"clipping:reason:{told}",
            question=ShortAnswer(stem=WHY.format(source=source_of(pool), sentence=inner(told)), answer=answer),
            evidence=clipping.evidence,
            worth=WORTH["reason"],
            bloom="understand",
            tags=("grounds", "clipping"),
        )


def terms(facts: Sequence[Fact], pool: Pool) -> Iterator[Draft]:  # noqa: ARG001 -- a SetMaker, which may draw on facts
    """What something is called, in a text that teaches."""
    for clipping in best("term", pool) if pool.teaching and not pool.hero else ():
        term = clipping.answer
        if (
            is_titled(term, pool)
            or term in GREAT_EVENTS
            or is_told_of_all_along(term, pool)
            or is_told(clipping)
            or SHORTENED.match(clipping.behind)
        ):
            continue
        words = f"{clipping.before}{GAP}{clipping.behind}"
        sentence = (
            typographic(words.strip()) if clipping.general else SAID.format(source=source_of(pool), words=inner(words))
        )
        yield Draft(
            slot=f"clipping:term:{term}",
            question=Cloze(sentence=sentence, answer=typographic(term), hint="term"),
            evidence=clipping.evidence,
            worth=OF_GENERAL if clipping.general else WORTH["term"],
            bloom="remember",
            tags=("predicate", "clipping"),
        )


def source_of(pool: Pool) -> str:
    """What a question calls it."""
    return "text" if pool.teaching else "article"


def is_told(clipping: Clipping) -> bool:
    """Whether what tells the term from others of its kind stands beside it: *The crown is made by a crown mill.*."""
    *telling, kind = clipping.answer.split()
    return told_by_word(" ".join(telling) or kind, f"{clipping.before} {clipping.behind}")


def best(asks: str, pool: Pool) -> list[Clipping]:
    """Those that ask for it in sentences of the article's matter, the ones with most of it."""
    asked = [each for each in pool.clippings if each.asks == asks and not SEE.search(each.evidence.text)]
    found = [each for each in asked if matter_in(each.evidence.text, pool) >= OF_MATTER]
    most = min(MOST[asks], pool.words // WORDS_EACH[asks])
    return sorted(found, key=lambda each: -matter_in(each.evidence.text, pool))[:most]
