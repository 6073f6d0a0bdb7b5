"""The mix of a finished choice: fewer years to be chosen from, where another item tells of the same sentence."""

from collections.abc import Iterator, Sequence

from quizgen.model.item import Item, Kind
from quizgen.review.chosen import Chosen, clash
from quizgen.review.years import asks_year, is_year_choice, is_year_gap

YEARS_OF_CHOICES, ANY_YEARS = 2, 2
"""Of so many choices one may ask for a year, and how many may anyway; teachers find a quiz of years dull."""

INSTEAD: tuple[Kind, ...] = ("choice", "short", "cloze")
"""What may stand for the choice of a year, the best first; a statement to be judged mostly has but a wrong year."""

LONG, ONCE_MORE = 10, 1
"""Items of a quiz that can do without the years of what it puts in order, and how many of them are still asked."""


def mend_mix(chosen: Chosen, items: Sequence[Item], count: int) -> Iterator[tuple[Item, Item]]:
    """Exchange the weakest year choices beyond a half for others of their sentences: who came, and who went for it."""
    years = sorted(filter(is_year_choice, chosen.items.values()), key=lambda item: (item.score, item.id))
    for item in years:
        if surplus(chosen) <= 0:
            return
        chosen.drop(item)
        if (other := next(instead(item, chosen, items, count), None)) is not None:
            chosen.add(other)
            yield other, item
        else:
            chosen.add(item)


def ease(chosen: Chosen) -> Iterator[tuple[Item, Item]]:
    """Drop of a long quiz what asks for years of events that a set puts in order, but the best: each with the set."""
    for told in [item for item in chosen.items.values() if item.kind == "ordering"]:
        same = {item.id: item for proof in told.proofs for item in chosen.by_evidence[proof].values()}
        years = sorted(filter(asks_year, same.values()), key=lambda item: (-item.score, item.id))
        for item in years[ONCE_MORE:]:
            if len(chosen.items) > LONG:
                chosen.drop(item)
                yield item, told


def surplus(chosen: Chosen) -> int:
    """How many year choices there are too many."""
    return chosen.year_choices - max(chosen.kinds["choice"] // YEARS_OF_CHOICES, ANY_YEARS)


def instead(item: Item, chosen: Chosen, items: Sequence[Item], count: int) -> Iterator[Item]:
    """What else of the item's sentence can stand: what asks for no year, else the gap at it."""
    about = [other for other in items if other.evidence == item.evidence and other.kind in INSTEAD]
    free = [other for other in about if other.id not in chosen.items and (is_year_gap(other) or not asks_year(other))]
    for other in sorted(free, key=lambda other: (asks_year(other), INSTEAD.index(other.kind), -other.score, other.id)):
        if clash(other, chosen, count) is None:
            yield other
