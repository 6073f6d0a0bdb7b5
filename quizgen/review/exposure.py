"""In how many sentences' questions the answer of an item can be read: what nearly all speak of is no answer."""

from collections import defaultdict
from collections.abc import Sequence

from quizgen.model.item import Evidence, Item
from quizgen.review.overlap import all_shown, is_telling
from quizgen.review.terms import asks_term
from quizgen.review.text import stems


def exposure(items: Sequence[Item]) -> dict[str, int]:
    """Id of each item that asks for a name or phrase → how many other sentences have a question with all its words."""
    holding: dict[str, set[Evidence | None]] = defaultdict(set)
    for item in items:
        for word in stems(all_shown(item)):
            holding[word].add(item.evidence)
    return {
        item.id: len(shown_in(item, holding) - {*item.proofs})
        for item in items
        if is_telling(item) and not asks_term(item)
    }


def shown_in(item: Item, holding: dict[str, set[Evidence | None]]) -> set[Evidence | None]:
    """The sentences of whose questions some have a word of the answer, for each of its words."""
    found = [holding.get(word, set()) for word in sorted(stems(item.answer))]
    return set.intersection(*found) if found else set()
