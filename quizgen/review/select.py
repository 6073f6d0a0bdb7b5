"""Which of the good items are handed out: the best, spread over sentences, passages, rules, kinds and answers.

No two of them ask for one fact, and none gives the answer of another away. A candidate is compared only with those
chosen that share a telling word with it, so the time grows with the number of candidates.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from quizgen.model.finding import Finding
from quizgen.model.item import Item, Kind, best_first
from quizgen.review.chosen import SETS, Chosen, clash, passage
from quizgen.review.exchange import exchange
from quizgen.review.exposure import exposure
from quizgen.review.finding import finding
from quizgen.review.overlap import tells_all

SHARES: dict[Kind, float] = {
    "short": 0.35,
    "choice": 0.25,
    "cloze": 0.22,
    "truefalse": 0.18,
}
"""The mix aimed at while there is material; recall before recognition."""

WORDS_PER_ITEM = 24
"""A quiz of an article asks about one thing in so many words of it, unless the user says how many."""

FEWEST = 5

AS_GOOD = 8
"""So many of the best items of each kind are looked at for the one that asks where little is asked yet."""

HEAD_START = 6
"""As if so many items in the mix aimed at were chosen before the first, so that the best come before the mix."""

TRADED: dict[Kind, int] = {"matching": 4, "ordering": 3}
"""Kinds of sets that show what others ask → how many single items as good one is worth, for the answers it takes and
the kind there is too little of; a matching shows more of them than an ordering.
"""

TOO_DEAR = "more could be asked without it"

TOLD = "another item says all of it"
TELLING = "it says all that a better item asks for"

EXPOSED = 0.1
"""What an item loses for each other sentence with a question in which its answer can be read: either is asked."""

CROWDED = {"kind": 0.2, "passage": 0.3, "rule": 0.15}
"""What an item loses when its kind has its share, when all items chosen are of its passage, or of its rule."""


def default_count(words: int) -> int:
    """How many items an article of `words` words is worth."""
    return max(FEWEST, round(words / WORDS_PER_ITEM))


@dataclass(frozen=True, slots=True)
class Choice:
    """What is chosen, and for the id of each of the others why it is left out."""

    chosen: Chosen
    passed: dict[str, Finding]

    @property
    def worth(self) -> float:
        """How much is asked, and how good it is: sets stand for the several that they are."""
        parts = (item.score * TRADED.get(item.kind, 1) for item in self.chosen.items.values())
        return round(sum(parts), 4)


def select(
    items: Sequence[Item], count: int, *, reserve: Sequence[Item] = ()
) -> tuple[tuple[Item, ...], tuple[Finding, ...]]:
    """At most `count` items, from the reserve only what is lacking, and why each of the others is left out.

    A set stands for several others; where it keeps more or better ones from being asked, it is left out. Of an open
    question and those that say all that is to be answered to it either is.
    """
    tiers: tuple[Sequence[Item], ...] = (items, reserve)
    found = chosen_of(tiers, count)
    for kind in TRADED:
        rest = tuple([item for item in tier if item.kind != kind] for tier in tiers)
        if found.chosen.kinds[kind] and (other := chosen_of(rest, count, found.chosen)).worth > found.worth:
            left = (item for tier in tiers for item in tier if item.kind == kind)
            other.passed.update({item.id: finding("not-needed", item, "warning", TOO_DEAR) for item in left})
            found, tiers = replace(other, passed=found.passed | other.passed), rest
    told = [item for item in found.chosen.items.values() if is_told_all(item, found.chosen)]
    if told:
        telling = [item for tier in tiers for item in tier if any(tells_all(item, each) for each in told)]
        others = [without(told, TOLD, tiers, count, found), without(telling, TELLING, tiers, count, found)]
        found = max(others, key=lambda other: other.worth)
    left_out = (found.passed.get(item.id) for item in (*items, *reserve) if item.id not in found.chosen.items)
    return tuple(found.chosen.items.values()), tuple(filter(None, left_out))


def without(left: Sequence[Item], why: str, tiers: Sequence[Sequence[Item]], count: int, found: Choice) -> Choice:
    """What is chosen instead of what was found if some are left out, and for all that is not why."""
    rest = tuple([item for item in tier if item not in left] for tier in tiers)
    other = chosen_of(rest, count, found.chosen)
    passed = {item.id: finding("gives-away", item, "warning", why) for item in left}
    return replace(other, passed=found.passed | other.passed | passed)


def is_told_all(item: Item, chosen: Chosen) -> bool:
    """Whether another of the chosen says all that it asks for, which is an open question then."""
    return item.kind == "open" and any(tells_all(other, item) for other in chosen.items.values())


def chosen_of(tiers: Sequence[Sequence[Item]], count: int, before: Chosen | None = None) -> Choice:
    """What is chosen of the tiers, of each only what the one before lacks; of `before` it is known which clash."""
    chosen = Chosen(compared=before.compared if before else {})
    passed = {each.subject: each for tier in tiers for each in fill(chosen, tier, count)}
    for came, went in exchange(chosen, tiers[0], count):
        passed.pop(came.id, None)
        if went:
            passed[went.id] = finding("gives-away", went, "warning", "beside it fewer others could be asked")
    return Choice(chosen, passed)


def fill(chosen: Chosen, items: Sequence[Item], count: int) -> Iterator[Finding]:
    """Choose of `items` until `count` are chosen; why each of the others is left out."""
    queues: dict[Kind, list[Item]] = defaultdict(list)
    chosen.exposed |= exposure(items)
    for item in reversed(best_first(items)):
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
