"""Which facts are not asked about, whatever the kind of question: what a careful teacher would leave alone.

Each module holds the reasons of one subject, and a table of them. A fact that several hold for is told the first.
"""

from quizgen.items.company import Company
from quizgen.items.refusals import (
    amounts,
    broken,
    bystanders,
    comments,
    dates,
    emptiness,
    figures,
    guessable,
    incidental,
    matter,
    momentary,
    openness,
    places,
    present,
    quoted,
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
    **emptiness.ROWS,
    **roles.ROWS,
    # What is so at a time that nothing tells.
    **dates.ROWS,
    **momentary.ROWS,
    # What is beside the point: of its sentence, or because it is of somebody who is only quoted.
    **figures.ROWS,
    **amounts.ROWS,
    **bystanders.ROWS,
    **quoted.ROWS,
    **incidental.ROWS,
    # What tells nothing, or nobody from others.
    **setphrases.ROWS,
    **singling.ROWS,
    **comments.ROWS,
    # What cannot be said well.
    **wording.ROWS,
    **broken.ROWS,
    # What holds of so many facts that any other reason tells more.
    **present.ROWS,
    **matter.ROWS,
}
"""Code → why a fact is not asked about."""


def why_unfit(fact: Fact, company: Company, *, gap: bool = False) -> str:
    """Code of the first reason for which no question, or not even a gap, may be made of the fact; empty if none."""
    rows = REFUSALS.items()
    return next((code for code, row in rows if not (gap and row.gap) and row.holds(fact, company)), "")


def can_be_judged(fact: Fact, company: Company) -> bool:
    """Whether the fact's statement is good to be called true or false, even where its answer is not asked for.

    Anybody guesses who visits China in an article about that; whether the visit weakened or strengthened the ties of
    the two has to be read.
    """
    if (fact.rule == "predicate" and fact.confidence < 1) or unanchored.happened_somewhere(fact):
        return False  # who a source is that the article names in passing
    anchored = unanchored.ANCHOR.search(fact.sentence, 1) is not None or bool(fact.clause.subject.name)
    told = (anchored or not unanchored.is_unanchored(fact, company)) and not unanchored.is_of_most(fact)
    return told and not any(row.whole and row.holds(fact, company) for row in REFUSALS.values())
