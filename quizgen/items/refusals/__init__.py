"""Which facts are not asked about, whatever the kind of question: what a careful teacher would leave alone.

Each module holds the reasons of one subject, and a table of them. A fact that several hold for is told the first.
"""

from collections import defaultdict
from collections.abc import Container, Iterable, Mapping, Sequence
from typing import NamedTuple

from quizgen.items.company import Company
from quizgen.items.lifestory import is_fame, is_schooling
from quizgen.items.refusals import (
    adrift,
    amounts,
    broken,
    bystanders,
    comments,
    cut,
    dates,
    deeds,
    dropped,
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
    severed,
    shorn,
    singling,
    unanchored,
    wording,
)
from quizgen.items.refusals.row import Row, Told, those
from quizgen.model.fact import Fact

REFUSALS: dict[str, Row] = {
    # What anybody would guess, or the words around it tell.
    **guessable.ROWS,
    **places.ROWS,
    # What says too little to be asked: neither of what, nor which of several.
    **unanchored.ROWS,
    **adrift.ROWS,
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
    **severed.ROWS,
    **dropped.ROWS,
    **shorn.ROWS,
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

OF_LAWS: dict[str, Row] = {
    **laws.ROWS,
    **adrift.ROWS,
    **quoted.ROWS,
    **cut.OF_DEEDS,
    **leaning.COMPARISONS,
    **severed.ROWS,
    **dropped.ROWS,
    **shorn.ROWS,
    **wording.ROWS,
    **broken.ROWS,
}
"""Those of what follows from what in general: it needs no occasion, and whether it stands alone was seen to before."""

MENDABLE = frozenset(
    code
    for group in (
        unanchored,
        adrift,
        openness,
        dates,
        recurring,
        momentary,
        figures,
        amounts,
        matter,
        present,
        singling,
    )
    for code in group.ROWS
)
"""What a teacher puts right by a word or two, of when, where or of what it is so."""


class Reasons(NamedTuple):
    """What is said against the facts, each told one reason, by its code."""

    unfit: dict[str, str]
    """Slot of each fact of which no question may be made → the first reason, but those forgiven."""
    doubted: dict[str, str]
    """Slot of each fact of which a question has to be the better, for the only reason that there is."""


def reasons_against(told: Iterable[Told], company: Company, *, forgiven: Container[str] = ()) -> Reasons:
    """What is said against the facts."""
    left = those(told, lambda fact: not is_asked_anyway(fact, company))
    laws, others = those(left, is_law), those(left, lambda fact: not is_law(fact))
    of_laws = first_reasons(OF_LAWS, laws, company, forgiven)
    of_others = first_reasons(REFUSALS, others, company, forgiven)
    return Reasons(of_laws.unfit | of_others.unfit, of_laws.doubted | of_others.doubted)


def first_reasons(rows: Mapping[str, Row], told: Sequence[Told], company: Company, forgiven: Container[str]) -> Reasons:
    """The same by the rows, of two of which that only raise a doubt the first is a reason after all."""
    unfit: dict[str, str] = {}
    doubted: dict[str, str] = {}
    left = told
    for code, row in rows.items():  # each of all facts that are left: to ask all of each fact takes half as long again
        if code in forgiven or not (barred := row.barred(left, company)):
            continue
        if row.doubt:
            unfit.update((slot, doubted[slot]) for slot in barred if slot in doubted)
            doubted.update((slot, code) for slot in barred if slot not in doubted)
        else:
            unfit.update(dict.fromkeys(barred, code))
        left = those(left, lambda fact: fact.slot not in unfit)
    return Reasons(unfit, {slot: code for slot, code in doubted.items() if slot not in unfit})


def without_gaps(told: Iterable[Told], unfit: Mapping[str, str], company: Company) -> frozenset[str]:
    """Slots of the facts of which not even a gap may be made; `unfit` is what `reasons_against` says of them."""
    return barred_by({code for code, row in REFUSALS.items() if not row.gap}, told, unfit, company)


def barred_by(
    codes: Container[str], told: Iterable[Told], unfit: Mapping[str, str], company: Company
) -> frozenset[str]:
    """Slots of the facts that one of the rows bars, be it by their first reason or by one behind that."""
    found = {slot for slot, code in unfit.items() if code in codes}
    first = by_reason(told, unfit)
    left: list[Told] = []
    for code, row in REFUSALS.items():
        if code not in codes:
            left += first.get(code, ())
        elif left and (barred := row.barred(left, company)):
            found.update(barred)
            left = those(left, lambda fact: fact.slot not in found)
    return frozenset(found)


def by_reason(told: Iterable[Told], unfit: Mapping[str, str]) -> Mapping[str, Sequence[Told]]:
    """Code → the facts of which it is the first reason; of no code those that none holds for."""
    found: dict[str, list[Told]] = defaultdict(list)
    for each in told:
        facts: dict[str, list[Fact]] = defaultdict(list)
        for fact in each.facts:
            facts[unfit.get(fact.slot, "")].append(fact)
        for code, barred in facts.items():
            found[code].append(Told(facts=barred, known=each.known))
    return found


def is_law(fact: Fact) -> bool:
    """Whether it is of what follows from what in general."""
    return fact.rule == "outcome"


def is_asked_anyway(fact: Fact, company: Company) -> bool:
    """Whether it is what everybody should know of whose life the article tells."""
    told = (fact, company.hero, company.article)
    return is_fame(*told) or is_schooling(*told)


def to_judge(told: Iterable[Told], unfit: Mapping[str, str], company: Company) -> list[Fact]:
    """The facts whose statement is good to be called true or false, even where its answer is not asked for.

    `unfit` is what `reasons_against` says of them.

    Anybody guesses who visits China in an article about that; whether the visit weakened or strengthened the ties of
    the two has to be read.
    """
    clear = those(told, lambda fact: is_told(fact, company))
    barred = barred_by({code for code, row in REFUSALS.items() if row.whole}, clear, unfit, company)
    return [fact for each in clear for fact in each.facts if fact.slot not in barred]


def is_told(fact: Fact, company: Company) -> bool:
    """Whether the statement tells of whom or of which event it is."""
    if (fact.rule == "predicate" and fact.confidence < 1) or unanchored.happened_somewhere(fact):
        return False  # who a source is that the article names in passing
    called = bool(fact.clause.subject.name) and fact.clause.subject.type != "thing"
    anchored = called or unanchored.ANCHOR.search(fact.sentence, 1) is not None
    return (anchored or not unanchored.is_unanchored(fact, company)) and not unanchored.is_of_most(fact)
