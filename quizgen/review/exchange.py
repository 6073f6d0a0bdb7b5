"""More items by exchange: where one stands in another's way, a third about either sentence that lets both stay."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import islice

from quizgen.model.item import Evidence, Item, best_first
from quizgen.review.chosen import SETS, Chosen, clash, crowding, rivals

TOO_MANY = 2
"""Rivals from which on an item cannot come in; the others need not be looked for."""


def exchange(chosen: Chosen, items: Sequence[Item], count: int) -> Iterator[tuple[Item, Item | None]]:
    """Choose more of `items` while there are fewer than `count`: who came, and who went for it, if anybody."""
    about: dict[Evidence | None, list[Item]] = defaultdict(list)
    ranked = best_first(item for item in items if item.kind not in SETS)
    for item in ranked:
        about[item.evidence].append(item)
    for item in sorted(ranked, key=lambda item: bool(chosen.by_evidence[item.evidence])):
        if len(chosen.items) < count and item.id not in chosen.items:
            yield from admit(item, chosen, about, count)


def admit(
    item: Item, chosen: Chosen, about: dict[Evidence | None, list[Item]], count: int
) -> Iterator[tuple[Item, Item | None]]:
    """Choose the item if nothing is in its way, or but one for which another of its sentence can stand."""
    found = [other for other, _ in islice(rivals(item, chosen), TOO_MANY)]
    if not found and crowding(item, chosen, count) is None:
        chosen.add(item)
        yield item, None
    elif len(found) == 1 and found[0].kind not in SETS:
        yield from replace(found[0], item, chosen, about, count)


def replace(
    rival: Item, item: Item, chosen: Chosen, about: dict[Evidence | None, list[Item]], count: int
) -> Iterator[tuple[Item, Item | None]]:
    """Choose the item and another about the rival's sentence, or its own, for the rival, if both can stand."""
    chosen.drop(rival)
    if clash(item, chosen, count) is None:
        chosen.add(item)
        for other in (*about[rival.evidence], *about[item.evidence]):
            if other is not rival and other.id not in chosen.items and clash(other, chosen, count) is None:
                chosen.add(other)
                yield item, rival
                yield other, None
                return
        chosen.drop(item)
    chosen.add(rival)
