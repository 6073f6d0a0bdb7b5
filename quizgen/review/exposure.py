"""In how many sentences' questions the answer of an item can be read: what nearly all speak of is no answer."""

import re
from collections import defaultdict
from collections.abc import Sequence

from quizgen.model.item import Cloze, Evidence, Item, MultipleChoice, ShortAnswer
from quizgen.review.overlap import is_telling, told_by
from quizgen.review.terms import asks_term
from quizgen.review.text import stems

WHO = re.compile(r"(?:\w+ )?[Ww]hom?\b")


def exposure(items: Sequence[Item]) -> dict[str, int]:
    """Id of each item that asks for a name or phrase → how many other sentences have a question with all its words."""
    holding: dict[str, set[Evidence | None]] = defaultdict(set)
    for item in items:
        for word in stems(told_by(item)):  # what is but one of some options is not told
            holding[word].add(item.evidence)
    return {
        item.id: len(shown_in(item, holding) - {*item.proofs})
        for item in items
        if is_telling(item) and not asks_term(item)
    }


def shown_in(item: Item, holding: dict[str, set[Evidence | None]]) -> set[Evidence | None]:
    """The sentences of whose questions some have a word of the answer, for each of its words.

    Of somebody's name the last word is enough, by which anybody is called.
    """
    told = item.answer.split()[-1] if asks_somebody(item) else item.answer
    found = [holding.get(word, set()) for word in sorted(stems(told))]
    return set.intersection(*found) if found else set()


def asks_somebody(item: Item) -> bool:
    """Whether the answer is somebody's name, as the gap's hint or the question word says."""
    match item.question:
        case Cloze(hint=hint):
            return hint == "person"
        case ShortAnswer(stem=words) | MultipleChoice(stem=words):
            return WHO.match(words) is not None and item.answer.istitle()
        case _:
            return False
