"""What is chosen so far, and why an item can't stand beside it."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import chain

from quizgen.model.item import Evidence, Item, Kind
from quizgen.review.overlap import are_neighbours, asks_same, gives_away, is_ordered, telling_words, wordings

SETS: dict[Kind, int] = {"matching": 1, "ordering": 1, "open": 4}
"""Kinds that draw on several facts → how many of a quiz, chosen first; what they show is not asked again."""

WHOLE = frozenset({"difference", "explanation"})
"""Tags of what asks how two things differ or why something is so, which any item about the sentence would show."""

MAIN = "main"
"""Tag of what asks for the matter of the whole article, in one sentence or in more; one of them is asked."""

ITEMS_PER_OPEN = 4
"""A question to be answered in sentences takes as long as several others."""

ITEMS_PER_SENTENCE = 2
LONG_SENTENCE = 28
"""Words of a sentence that may be asked about once more."""

ANSWER_SHARE = 8
"""One answer may be right once in so many of the items chosen, and always twice."""

TELLING = 20
"""Chosen items with a word from which on the word says nothing of which fact an item is about."""

MOST_EXPOSED = 3
"""So many such sentences, and anybody would guess it: China where all is about a visit to China."""


@dataclass(slots=True)
class Chosen:
    """What is chosen so far, in the ways it is looked at."""

    items: dict[str, Item] = field(default_factory=dict)
    """By their ids, as below: items are long to compare."""
    prompts: set[str] = field(default_factory=set)
    by_evidence: dict[Evidence | None, dict[str, Item]] = field(default_factory=lambda: defaultdict(dict))
    by_word: dict[str, dict[str, Item]] = field(default_factory=lambda: defaultdict(dict))
    answers: Counter[str] = field(default_factory=Counter)
    kinds: Counter[Kind] = field(default_factory=Counter)
    passages: Counter[int] = field(default_factory=Counter)
    rules: Counter[tuple[str, ...]] = field(default_factory=Counter)
    exposed: dict[str, int] = field(default_factory=dict)
    """Id of a candidate → in how many sentences' questions its answer can be read."""
    asked_whole: set[Evidence] = field(default_factory=set)
    """Sentences of which an open question asks all that they tell."""
    compared: dict[tuple[str, str], tuple[str, str] | None] = field(default_factory=dict)
    """Ids of two items → what `rivalry` says of them, kept since most are compared again when others are chosen."""

    def add(self, item: Item) -> None:
        """Choose the item."""
        self.items[item.id] = item
        self.prompts.add(item.prompt)
        if not WHOLE.isdisjoint(item.tags):
            self.asked_whole.update(item.proofs)
        if item.kind != "open":  # what it asks of a sentence takes nothing from others, as long as it names no answer
            for evidence in item.proofs or (None,):
                self.by_evidence[evidence][item.id] = item
        for word in telling_words(item):
            self.by_word[word][item.id] = item
        self.answers.update(wordings(item))
        self.kinds[item.kind] += 1
        self.passages[passage(item)] += 1
        self.rules[item.tags] += 1

    def drop(self, item: Item) -> None:
        """Choose the item no longer."""
        del self.items[item.id]
        if not WHOLE.isdisjoint(item.tags):
            self.asked_whole.difference_update(item.proofs)
        self.prompts.discard(item.prompt)
        for evidence in item.proofs or (None,):
            del self.by_evidence[evidence][item.id]
        for word in telling_words(item):
            del self.by_word[word][item.id]
        self.answers.subtract(wordings(item))
        self.kinds[item.kind] -= 1
        self.passages[passage(item)] -= 1
        self.rules[item.tags] -= 1

    def beside(self, item: Item) -> Iterator[Item]:
        """Those of the same sentence, and those that share a telling word with the item; each once."""
        same = dict(chain.from_iterable(self.by_evidence[proof].items() for proof in item.proofs))
        shared = [self.by_word[word] for word in telling_words(item) if word in self.by_word]
        others = dict(chain.from_iterable(found.items() for found in shared if len(found) <= TELLING))
        yield from same.values()
        yield from (others[name] for name in sorted(others.keys() - same.keys()))


def passage(item: Item) -> int:
    """The number of the passage it is about."""
    return item.evidence.passage if item.evidence else 0


def clash(item: Item, chosen: Chosen, count: int) -> tuple[str, str] | None:
    """Why the item can't stand beside those chosen: code and reason."""
    if reason := crowding(item, chosen, count):
        return reason
    if item.kind in SETS:
        return beside_sets(item, chosen)
    return next((reason for _, reason in rivals(item, chosen)), None)


def beside_sets(item: Item, chosen: Chosen) -> tuple[str, str] | None:
    """Why a set can't stand beside those chosen: one that tells of the same sentences shows its order or its pairs."""
    told = {other.kind for proof in item.proofs for other in chosen.by_evidence[proof].values()}
    shown = item.kind != "open" and not told.isdisjoint(SETS)
    return ("gives-away", "another set tells of the same") if shown else None


def rivals(item: Item, chosen: Chosen) -> Iterator[tuple[Item, tuple[str, str]]]:
    """Those chosen that the item can't stand beside, each with code and reason."""
    for other in chosen.beside(item):
        pair = (item.id, other.id)
        if pair not in chosen.compared:
            chosen.compared[pair] = rivalry(item, other)
        if reason := chosen.compared[pair]:
            yield other, reason


def crowding(item: Item, chosen: Chosen, count: int) -> tuple[str, str] | None:
    """Why there is no room for the item beside all those chosen, though it may get along with each: code and reason."""
    if item.prompt in chosen.prompts:
        return "duplicate", "another item asks the same"
    if item.kind in SETS:
        return crowding_of_sets(item, chosen, count)
    if item.evidence in chosen.asked_whole:
        return "same-sentence", "an open question asks for all that the sentence tells"
    if chosen.exposed.get(item.id, 0) >= MOST_EXPOSED:
        return "well-known", "so many other questions speak of it that anybody would guess it"
    same = chosen.by_evidence[item.evidence]
    long = item.evidence is not None and len(item.evidence.text.split()) >= LONG_SENTENCE
    if sum(other.kind not in SETS for other in same.values()) >= ITEMS_PER_SENTENCE + long:
        return "same-sentence", "other items ask about the same sentence"
    most = 1 if is_phrase(item) else max(2, len(chosen.items) // ANSWER_SHARE)
    if any(chosen.answers[name] >= most for name in wordings(item)):
        return "same-answer", "too many items have this answer"
    return None


def crowding_of_sets(item: Item, chosen: Chosen, count: int) -> tuple[str, str] | None:
    """The same of a set."""
    if MAIN in item.tags and any(MAIN in other.tags for other in chosen.items.values()):
        return "same-fact", "another open question asks what the article is about"
    if item.kind == "open" and any(is_told_in(item, other) for other in chosen.items.values()):
        return "same-sentence", "another open question has all that a good answer tells"
    most = min(SETS[item.kind], max(1, count // ITEMS_PER_OPEN))
    return ("enough", f"{most} of its kind are enough") if chosen.kinds[item.kind] >= most else None


def is_told_in(item: Item, other: Item) -> bool:
    """Whether what proves an open question is all that proves another one."""
    return other.kind == "open" and {*item.proofs} == {*other.proofs}


def is_phrase(item: Item) -> bool:
    """Whether the answer is no name and no number but words, which a student knows again: *due to injury*."""
    return (
        item.kind == "short"
        and len(item.answer.split()) > 1
        and item.answer[1:].islower()
        and not is_ordered(item.answer)
    )


def rivalry(item: Item, other: Item) -> tuple[str, str] | None:
    """Why the item can't stand beside the other: code and reason."""
    if other.kind != "open" and asks_same(item, other):
        return "same-fact", f"another item asks for the same fact{which(other, item)}"
    if gives_away(other, item):
        return "gives-away", f"another item shows its answer{which(other, item)}"
    if other.kind != "open" and gives_away(item, other):
        return "gives-away", f"it shows the answer of another item{which(other, item)}"
    return None


def which(other: Item, item: Item) -> str:
    """What the other item asks, where it does not stand beside the item."""
    return "" if are_neighbours(item, other) else f": “{other.prompt}”"
