"""*Read this sentence of the article: “The boats were late.” What reason does the article give?*."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from quizgen.english.excerpts import SAID, WHY, inner
from quizgen.english.marks import typographic
from quizgen.english.sentences import capitalise
from quizgen.items.distractors import Pool
from quizgen.items.gist import OF_YEAR
from quizgen.items.kinds.sets import Draft
from quizgen.items.kinds.terms import is_titled, is_told_of_all_along, told_by_word
from quizgen.items.matter import matter_in
from quizgen.items.refusals.guessable import GREAT_EVENTS
from quizgen.model.fact import Clipping, Fact
from quizgen.model.item import GAP, Cloze, ShortAnswer

MOST = {"reason": 3, "term": 6, "marked": 12, "setting": 4}
WORDS_EACH = {"reason": 120, "term": 60, "marked": 60, "setting": 150}
"""So many of an article at most, and one for so many of its words; of terms in bold as many again."""

SEE = re.compile(
    r"^\(|\((?:e\.g\.|i\.e\.|see\b|\s*\)|[^)]*=|[A-Z][a-z]+: |[^)]*[^\W\d_\u0000-\u024f\u1e00-\u1eff])"
    r"|\b(?:Fig(?:ure)?\b|in \.)|\[(?:fig|link|table)"
)
"""What points to a picture or another page, tells the same again or in another language, or stands in brackets."""

JUDGED = re.compile(
    r" (?:is|are|was|were) (?:also |especially |particularly |quite |so |very )?(?:controversial|crucial|difficult|easy"
    r"|essential|helpful|important|interesting|notable|remarkable|significant|striking|surprising|useful|valuable"
    r"|worrying)[.,]?$"
)
"""What the text thinks of something, for which it may have any reason."""

SHORTENED = re.compile(r"[\s”’]*\((?:the )?[A-Z][A-Za-z-]*[A-Z]")
"""What stands behind a term that is told by its initials: *the* *unit of account* *(UoA)*."""

ONE_OF = re.compile(r"(?:Among|One of) ", re.IGNORECASE)
"""How a sentence begins of what is so of several: *One of the dangers is the* *undertow*."""

OF_MATTER = 1
"""Words of the sentence that the article is most about."""

WORTH = {"reason": 0.62, "term": 0.75, "marked": 0.8, "setting": 0.7}
"""How many of a hundred readers take; of the last 18 reasons nine."""

OF_GENERAL = 0.7
"""The same of a term in a sentence that tells but what it means; the statement made of that is the better one."""


def reasons(facts: Sequence[Fact], pool: Pool) -> Iterator[Draft]:  # noqa: ARG001 -- a SetMaker, which may draw on facts
    """Why something is so, of sentences that begin or end with the reason."""
    for clipping in first_of("reason", ranked("reason", pool), pool):
        told = f"{clipping.before.rstrip(', ')}{clipping.behind.lstrip(', ')}"
        if "(" in clipping.answer or told_by_word(clipping.answer, told) or JUDGED.search(told):
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
    """What something is called, in a text that teaches: terms in bold first."""
    if not pool.teaching or pool.hero:
        return
    found = ranked("term", pool)
    marked = first_of("marked", (each for each in found if each.marked and is_worth_asking(each, pool)), pool)
    asked = {each.answer for each in marked}
    new = (each for each in found if not each.marked and each.answer not in asked)
    others = first_of("term", (each for each in new if is_worth_asking(each, pool)), pool)
    asked |= {each.answer for each in others}
    best: dict[str, Clipping] = {}
    for each in ranked("setting", pool):
        best.setdefault(each.answer, each)
    again = (each for term, each in best.items() if term not in asked and is_named_again(term, pool))
    settings = first_of("setting", (each for each in again if is_worth_asking(each, pool)), pool)
    for clipping in (*marked, *others, *settings):
        term, words = clipping.answer, f"{clipping.before}{GAP}{clipping.behind}"
        sentence = (
            typographic(words.strip()) if clipping.general else SAID.format(source=source_of(pool), words=inner(words))
        )
        yield Draft(
            slot=f"clipping:{clipping.asks}:{term}",
            question=Cloze(sentence=sentence, answer=typographic(term), hint="name" if is_name(term) else "term"),
            evidence=clipping.evidence,
            worth=OF_GENERAL if clipping.general else WORTH["marked" if clipping.marked else clipping.asks],
            bloom="remember",
            tags=("predicate", "clipping"),
        )


def is_named_again(term: str, pool: Pool) -> bool:
    """Whether the text comes back to the term, be it in the plural, as it does to what has to be learned."""
    return len(re.findall(rf"\b{re.escape(term[:-1])}", pool.article, re.IGNORECASE)) > 1


def is_name(term: str) -> bool:
    """Whether a capital shows that somebody or something is called so.

    >>> is_name("Peace of Ohm"), is_name("weir"), is_name("DNA")
    (True, False, False)
    """
    return term[0].isupper() and not term.isupper()


def is_worth_asking(clipping: Clipping, pool: Pool) -> bool:
    """Whether nothing gives the term away, neither the title nor the words beside it, and no day lacks its year."""
    term = clipping.answer
    known = is_titled(term, pool) or term in GREAT_EVENTS or is_told_of_all_along(term, pool)
    several = ONE_OF.match(clipping.before) is not None
    dated = has_day_alone(f"{clipping.before}{GAP}{clipping.behind}")
    return not (known or several or dated or is_told(clipping) or SHORTENED.match(clipping.behind))


def has_day_alone(words: str) -> bool:
    """Whether a day stands in the words without its year.

    >>> has_day_alone("On May 4, rebels known as ____ took Ulm."), has_day_alone("On May 4, 1901, rebels took ____.")
    (True, False)
    """
    return OF_YEAR.search(words) is not None


def source_of(pool: Pool) -> str:
    """What a question calls it."""
    return "text" if pool.teaching else "article"


def is_told(clipping: Clipping) -> bool:
    """Whether what tells the term from others of its kind stands beside it: *The crown is made by a crown mill.*.

    Of one in bold all of its words have to.
    """
    around = f"{clipping.before} {clipping.behind}"
    if clipping.marked:
        return all(told_by_word(word, around) for word in clipping.answer.split())
    *telling, kind = clipping.answer.split()
    return told_by_word(" ".join(telling) or kind, around)


def ranked(asks: str, pool: Pool) -> list[Clipping]:
    """Those that ask for it in sentences of the article's matter, the ones with most of it first."""
    asked = [each for each in pool.clippings if each.asks == asks and not SEE.search(each.evidence.text)]
    found = [each for each in asked if matter_in(each.evidence.text, pool) >= OF_MATTER]
    return sorted(found, key=lambda each: -matter_in(each.evidence.text, pool))


def first_of(asks: str, found: Iterable[Clipping], pool: Pool) -> list[Clipping]:
    """As many of the best as are asked of so long an article; `asks` as a key of `MOST`."""
    return [*islice(found, min(MOST[asks], pool.words // WORDS_EACH[asks]))]
