"""Which of the good items are handed out: the best, spread over sentences, passages, rules, kinds and answers.

No two of them ask for one fact, and none gives the answer of another away. A candidate is compared only with those
chosen that share a telling word with it, so the time grows with the number of candidates.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from quizgen.model.finding import Finding
from quizgen.model.item import Evidence, Item, Kind
from quizgen.review.exposure import exposure
from quizgen.review.finding import finding
from quizgen.review.overlap import are_neighbours, asks_same, gives_away, telling_words, wordings

SHARES: dict[Kind, float] = {
    "short": 0.35,
    "choice": 0.25,
    "cloze": 0.22,
    "truefalse": 0.18,
}
"""The mix aimed at while there is material; recall before recognition."""

SETS: dict[Kind, int] = {"matching": 1, "ordering": 1, "open": 3}
"""Kinds that draw on several facts → how many of a quiz, chosen first; what they show is not asked again."""

ITEMS_PER_OPEN = 5
"""A question to be answered in sentences takes as long as several others."""

WORDS_PER_ITEM = 24
"""A quiz of an article asks about one thing in so many words of it, unless the user says how many."""

FEWEST = 5

ITEMS_PER_SENTENCE = 2
LONG_SENTENCE = 28
"""Words of a sentence that may be asked about once more."""

ANSWER_SHARE = 8
"""One answer may be right once in so many items, and always twice."""

TELLING = 20
"""Chosen items with a word from which on the word says nothing of which fact an item is about."""

AS_GOOD = 8
"""So many of the best items of each kind are looked at for the one that asks where little is asked yet."""

HEAD_START = 6
"""As if so many items in the mix aimed at were chosen before the first, so that the best come before the mix."""

EXPOSED = 0.1
"""What an item loses for each other sentence with a question in which its answer can be read: either is asked."""

MOST_EXPOSED = 3
"""So many such sentences, and anybody would guess it: China where all is about a visit to China."""

CROWDED = {"kind": 0.15, "passage": 0.3, "rule": 0.15}
"""What an item loses when its kind has its share, when all items chosen are of its passage, or of its rule."""


def default_count(words: int) -> int:
    """How many items an article of `words` words is worth."""
    return max(FEWEST, round(words / WORDS_PER_ITEM))


@dataclass(slots=True)
class Chosen:
    """What is chosen so far, in the ways it is looked at."""

    items: list[Item] = field(default_factory=list)
    prompts: set[str] = field(default_factory=set)
    by_evidence: dict[Evidence | None, list[Item]] = field(default_factory=lambda: defaultdict(list))
    by_word: dict[str, list[Item]] = field(default_factory=lambda: defaultdict(list))
    answers: Counter[str] = field(default_factory=Counter)
    kinds: Counter[Kind] = field(default_factory=Counter)
    passages: Counter[int] = field(default_factory=Counter)
    rules: Counter[tuple[str, ...]] = field(default_factory=Counter)
    exposed: dict[str, int] = field(default_factory=dict)
    """Id of a candidate → in how many sentences' questions its answer can be read."""

    def add(self, item: Item) -> None:
        """Choose the item."""
        self.items.append(item)
        self.prompts.add(item.prompt)
        if item.kind != "open":  # it shows nothing
            for evidence in item.proofs or (None,):
                self.by_evidence[evidence].append(item)
            for word in telling_words(item):
                self.by_word[word].append(item)
        self.answers.update(wordings(item))
        self.kinds[item.kind] += 1
        self.passages[passage(item)] += 1
        self.rules[item.tags] += 1

    def beside(self, item: Item) -> Iterator[Item]:
        """Those of the same sentence, and those that share a telling word with the item; each once."""
        same = {other.id: other for proof in item.proofs for other in self.by_evidence.get(proof, ())}
        shared = [self.by_word[word] for word in telling_words(item) if word in self.by_word]
        others = {other.id: other for found in shared if len(found) <= TELLING for other in found}
        yield from same.values()
        yield from (others[name] for name in sorted(others.keys() - same.keys()))


def select(
    items: Sequence[Item], count: int, *, reserve: Sequence[Item] = ()
) -> tuple[tuple[Item, ...], tuple[Finding, ...]]:
    """At most `count` items, from the reserve only what is lacking, and why each of the others is left out."""
    chosen = Chosen()
    passed = {each.subject: each for tier in (items, reserve) for each in fill(chosen, tier, count)}
    return tuple(chosen.items), tuple(passed[item.id] for item in (*items, *reserve) if item.id in passed)


def fill(chosen: Chosen, items: Sequence[Item], count: int) -> Iterator[Finding]:
    """Choose of `items` until `count` are chosen; why each of the others is left out."""
    queues: dict[Kind, list[Item]] = defaultdict(list)
    chosen.exposed |= exposure(items)
    for item in sorted(items, key=lambda item: (-item.score, item.id), reverse=True):
        queues[item.kind].append(item)
    while any(queues.values()) and len(chosen.items) < count:
        item = take(queues, chosen)
        if reason := clash(item, chosen, count):
            yield finding(reason[0], item, "warning", reason[1])
        else:
            chosen.add(item)
    for item in (each for queue in queues.values() for each in queue):
        yield finding("not-needed", item, "warning", f"{count} better items were found")


def take(queues: dict[Kind, list[Item]], chosen: Chosen) -> Item:
    """Take the next item out of its queue, in which the best stand last: sets first, then what appeals most."""
    sets = [kind for kind in SETS if queues[kind]]
    if sets:
        return queues[sets[0]].pop()
    heads = [item for queue in queues.values() for item in queue[-AS_GOOD:]]
    best = min(heads, key=lambda item: (-appeal(item, chosen), item.id))
    queue = queues[best.kind]
    return queue.pop(queue.index(best, max(0, len(queue) - AS_GOOD)))


def appeal(item: Item, chosen: Chosen) -> float:
    """The item's score, less what it loses by its company."""
    number = len(chosen.items) + HEAD_START
    share = SHARES[item.kind]
    shares = {
        "kind": (chosen.kinds[item.kind] + HEAD_START * share) / number / share,
        "passage": chosen.passages[passage(item)] / number,
        "rule": chosen.rules[item.tags] / number,
    }
    company = sum(CROWDED[name] * share for name, share in shares.items())
    return item.score - company - EXPOSED * chosen.exposed.get(item.id, 0)


def passage(item: Item) -> int:
    """The number of the passage it is about."""
    return item.evidence.passage if item.evidence else 0


def clash(item: Item, chosen: Chosen, count: int) -> tuple[str, str] | None:
    """Why the item can't stand beside those chosen: code and reason."""
    if item.prompt in chosen.prompts:
        return "duplicate", "another item asks the same"
    if item.kind in SETS:
        most = min(SETS[item.kind], max(1, count // ITEMS_PER_OPEN))
        return ("enough", f"{most} of its kind are enough") if chosen.kinds[item.kind] >= most else None
    if chosen.exposed.get(item.id, 0) >= MOST_EXPOSED:
        return "well-known", "so many other questions speak of it that anybody would guess it"
    same = chosen.by_evidence[item.evidence]
    long = item.evidence is not None and len(item.evidence.text.split()) >= LONG_SENTENCE
    if sum(other.kind not in SETS for other in same) >= ITEMS_PER_SENTENCE + long:
        return "same-sentence", "other items ask about the same sentence"
    if any(chosen.answers[name] >= max(2, count // ANSWER_SHARE) for name in wordings(item)):
        return "same-answer", "too many items have this answer"
    return next(filter(None, (rivalry(item, other) for other in chosen.beside(item))), None)


def rivalry(item: Item, other: Item) -> tuple[str, str] | None:
    """Why the item can't stand beside the other: code and reason."""
    which = "" if are_neighbours(item, other) else f": “{other.prompt}”"
    if asks_same(item, other):
        return "same-fact", f"another item asks for the same fact{which}"
    if gives_away(other, item):
        return "gives-away", f"another item shows its answer{which}"
    if gives_away(item, other):
        return "gives-away", f"it shows the answer of another item{which}"
    return None
