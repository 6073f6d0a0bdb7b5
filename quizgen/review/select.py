"""Which of the good items are handed out: the best, spread over sentences, kinds and answers."""

from collections import Counter, defaultdict, deque
from collections.abc import Sequence
from dataclasses import dataclass, field

from quizgen.model.finding import Finding
from quizgen.model.item import Evidence, Item, Kind
from quizgen.review.finding import finding
from quizgen.review.text import contains, plain, shown

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

WORDS_PER_ITEM = 25
"""A quiz of an article asks about one thing in so many words of it, unless the user says how many."""

FEWEST = 5

ITEMS_PER_SENTENCE = 2
ANSWER_SHARE = 6
"""One answer may be right once in so many items, and always twice."""


def default_count(words: int) -> int:
    """How many items an article of `words` words is worth."""
    return max(FEWEST, round(words / WORDS_PER_ITEM))


@dataclass(slots=True)
class Chosen:
    """What is chosen so far, in the ways it is looked at."""

    items: list[Item] = field(default_factory=list)
    prompts: set[str] = field(default_factory=set)
    by_evidence: dict[Evidence | None, list[Item]] = field(default_factory=lambda: defaultdict(list))
    answers: Counter[str] = field(default_factory=Counter)
    kinds: Counter[Kind] = field(default_factory=Counter)

    def add(self, item: Item) -> None:
        """Choose the item."""
        self.items.append(item)
        self.prompts.add(item.prompt)
        if item.kind != "open":  # it shows nothing
            for evidence in item.proofs or (None,):
                self.by_evidence[evidence].append(item)
        self.answers[plain(item.answer)] += item.kind != "truefalse"
        self.kinds[item.kind] += 1


def select(items: Sequence[Item], count: int) -> tuple[tuple[Item, ...], tuple[Finding, ...]]:
    """At most `count` items, and why each of the others is left out."""
    chosen = Chosen()
    passed: dict[str, Finding] = {}
    queues: dict[Kind, deque[Item]] = {}
    for item in sorted(items, key=lambda item: (-item.score, item.id)):
        queues.setdefault(item.kind, deque()).append(item)
    while any(queues.values()) and len(chosen.items) < count:
        item = next_queue(queues, chosen).popleft()
        if reason := clash(item, chosen, count):
            passed[item.id] = finding(reason[0], item, "warning", reason[1])
        else:
            chosen.add(item)
    for item in (each for queue in queues.values() for each in queue):
        passed[item.id] = finding("not-needed", item, "warning", f"{count} better items were found")
    return tuple(chosen.items), tuple(passed[item.id] for item in items if item.id in passed)


def next_queue(queues: dict[Kind, deque[Item]], chosen: Chosen) -> deque[Item]:
    """Sets first, then the kind that is furthest behind its share; of equals the kind whose best item is worth more."""
    left = {kind: queue for kind, queue in queues.items() if queue}
    sets = [kind for kind in SETS if kind in left]
    if sets:
        return left[sets[0]]
    kind = min(left, key=lambda kind: (chosen.kinds[kind] / SHARES[kind], -left[kind][0].score, left[kind][0].id))
    return left[kind]


def clash(item: Item, chosen: Chosen, count: int) -> tuple[str, str] | None:
    """Why the item can't stand beside those chosen: code and reason."""
    if item.prompt in chosen.prompts:
        return "duplicate", "another item asks the same"
    if item.kind in SETS:
        most = min(SETS[item.kind], max(1, count // ITEMS_PER_OPEN))
        return ("enough", f"{most} of its kind are enough") if chosen.kinds[item.kind] >= most else None
    same = chosen.by_evidence[item.evidence]
    if sum(other.kind not in SETS for other in same) >= ITEMS_PER_SENTENCE:
        return "same-sentence", "other items ask about the same sentence"
    if any(gives_away(other, item) or gives_away(item, other) or asks_same(other, item) for other in same):
        return "gives-away", "another item about the same sentence shows its answer"
    if item.kind != "truefalse" and chosen.answers[plain(item.answer)] >= max(2, count // ANSWER_SHARE):
        return "same-answer", "too many items have this answer"
    return None


def gives_away(one: Item, other: Item) -> bool:
    """Whether the prompt of `one` shows the answer of `other`."""
    if other.kind == "truefalse":
        return True
    return any(contains(text, other.answer) for text in shown(one))


def asks_same(one: Item, other: Item) -> bool:
    """Whether both ask for the same thing."""
    if "truefalse" in {one.kind, other.kind}:
        return True
    if one.kind in SETS or other.kind in SETS:
        return False
    return contains(one.answer, other.answer) or contains(other.answer, one.answer)
