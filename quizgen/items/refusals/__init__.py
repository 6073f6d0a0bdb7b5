"""Which facts are not asked about, whatever the kind of question: what a careful teacher would leave alone.

Each module holds the reasons of one subject, and a table of them. A fact that several hold for is told the first.
"""

from collections.abc import Container

from quizgen.items.company import Company
from quizgen.items.lifestory import is_fame, is_schooling
from quizgen.items.refusals import (
    amounts,
    broken,
    bystanders,
    comments,
    cut,
    dates,
    deeds,
    emptiness,
    figures,
    guessable,
    incidental,
    laws,
    leaning,
    lives,
    matter,
    meanings,
    misfit,
    momentary,
    openness,
    places,
    present,
    quoted,
    reasons,
    recurring,
    roles,
    setphrases,
    singling,
    unanchored,
    wording,
)
from quizgen.items.refusals.row import Row
from quizgen.model.fact import Fact

REFUSALS: dict[str, Row] = {
    # What anybody would guess, or the words around it tell.
    **guessable.ROWS,
    **places.ROWS,
    # What says too little to be asked: neither of what, nor which of several.
    **unanchored.ROWS,
    **openness.ROWS,
    **deeds.ROWS,
    **emptiness.ROWS,
    **roles.ROWS,
    **meanings.ROWS,
    # What is so at a time that nothing tells.
    **dates.ROWS,
    **recurring.ROWS,
    **momentary.ROWS,
    # What is beside the point: of its sentence, or because it is of somebody who is only quoted.
    **figures.ROWS,
    **amounts.ROWS,
    **laws.ROWS,
    **bystanders.ROWS,
    **quoted.ROWS,
    **reasons.ROWS,
    **incidental.ROWS,
    **lives.ROWS,
    # What tells nothing, or nobody from others.
    **setphrases.ROWS,
    **singling.ROWS,
    **comments.ROWS,
    # What was cut wrongly, or is explained elsewhere.
    **cut.ROWS,
    **leaning.ROWS,
    **misfit.ROWS,
    # What cannot be said well.
    **wording.ROWS,
    **broken.ROWS,
    # What holds of so many facts that any other reason tells more.
    **present.ROWS,
    **matter.ROWS,
}
"""Code → why a fact is not asked about."""

OF_LAWS: dict[str, Row] = {**laws.ROWS, **quoted.ROWS, **cut.OF_DEEDS, **wording.ROWS, **broken.ROWS}
"""Those of what follows from what in general: it needs no occasion, and whether it stands alone was seen to before."""

MENDABLE = frozenset(
    code
    for group in (unanchored, openness, dates, recurring, momentary, figures, amounts, matter, present, singling)
    for code in group.ROWS
)
"""What a teacher puts right by a word or two, of when, where or of what it is so."""

ROWS = tuple(REFUSALS.values())

BEHIND_FOR_GAPS = {
    code: tuple(row for row in ROWS[number:] if not row.gap) for number, code in enumerate(REFUSALS, start=1)
}
"""Code → the rows behind it that bar a gap as well: of a fact that it bars, those before do not hold."""

BEHIND_FOR_STATEMENTS = {
    code: tuple(row for row in ROWS[number:] if row.whole) for number, code in enumerate(REFUSALS, start=1)
}
"""Code → the rows behind it that bar the whole statement."""


def why_unfit(fact: Fact, company: Company, *, forgiven: Container[str] = ()) -> str:
    """Code of the first reason for which no question may be made of the fact, but those forgiven; empty if none."""
    told = (fact, company.hero, company.article)
    if is_fame(*told) or is_schooling(*told):
        return ""
    rows = OF_LAWS if fact.rule == "outcome" else REFUSALS
    for code, row in rows.items():  # a loop, since this is asked of every fact
        if code not in forgiven and row.bars(fact, company):
            return code
    return ""


def bars_gap(code: str, fact: Fact, company: Company) -> bool:
    """Whether not even a gap may be made of the fact; `code` is what `why_unfit` says of it."""
    return bool(code) and not (REFUSALS[code].gap and not any(row.bars(fact, company) for row in BEHIND_FOR_GAPS[code]))


def bars_statement(code: str, fact: Fact, company: Company) -> bool:
    """Whether the statement of the fact is no good whatever of it is asked for; `code` is what `why_unfit` says."""
    if not code or REFUSALS[code].whole:
        return bool(code)
    return any(row.bars(fact, company) for row in BEHIND_FOR_STATEMENTS[code])


def can_be_judged(fact: Fact, code: str, company: Company) -> bool:
    """Whether the fact's statement is good to be called true or false, even where its answer is not asked for.

    `code` is what `why_unfit` says of it.

    Anybody guesses who visits China in an article about that; whether the visit weakened or strengthened the ties of
    the two has to be read.
    """
    if (fact.rule == "predicate" and fact.confidence < 1) or unanchored.happened_somewhere(fact):
        return False  # who a source is that the article names in passing
    called = bool(fact.clause.subject.name) and fact.clause.subject.type != "thing"
    anchored = called or unanchored.ANCHOR.search(fact.sentence, 1) is not None
    told = (anchored or not unanchored.is_unanchored(fact, company)) and not unanchored.is_of_most(fact)
    return told and not bars_statement(code, fact, company)
