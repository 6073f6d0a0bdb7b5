"""Which of the good items are handed out: the best, spread over sentences, kinds and answers."""

from collections import Counter
from collections.abc import Sequence

from quizgen.model.finding import Finding
from quizgen.model.item import Item, Kind
from quizgen.review.finding import finding
from quizgen.review.text import contains, plain, prompt_without_gap

SHARES: dict[Kind, float] = {"choice": 0.3, "short": 0.35, "cloze": 0.2, "truefalse": 0.15}
"""The mix aimed at while there is material; recall before recognition."""

WORDS_PER_ITEM = 45
"""A quiz of an article asks about one thing in so many words of it, unless the user says how many."""

FEWEST = 5

ITEMS_PER_SENTENCE = 2
ANSWER_SHARE = 6
"""One answer may be right once in so many items, and always twice."""


def default_count(words: int) -> int:
    """How many items an article of `words` words is worth."""
    return max(FEWEST, round(words / WORDS_PER_ITEM))


def select(items: Sequence[Item], count: int) -> tuple[tuple[Item, ...], tuple[Finding, ...]]:
    """At most `count` items, and why each of the others is left out."""
    chosen: list[Item] = []
    passed: dict[str, Finding] = {}
    left = sorted(items, key=lambda item: (-item.score, item.id))
    while left and len(chosen) < count:
        item = left.pop(next_index(left, chosen))
        if reason := clash(item, chosen, count):
            passed[item.id] = finding(reason[0], item, "warning", reason[1])
        else:
            chosen.append(item)
    for item in left:
        passed[item.id] = finding("not-needed", item, "warning", f"{count} better items were found")
    return tuple(chosen), tuple(passed[item.id] for item in items if item.id in passed)


def next_index(left: Sequence[Item], chosen: Sequence[Item]) -> int:
    """Where the best item of the kind that is furthest behind its share stands."""
    counts = Counter(item.kind for item in chosen)
    kinds = list(dict.fromkeys(item.kind for item in left))
    behind = min(kinds, key=lambda kind: (counts[kind] / SHARES[kind], kinds.index(kind)))
    return next(index for index, item in enumerate(left) if item.kind == behind)


def clash(item: Item, chosen: Sequence[Item], count: int) -> tuple[str, str] | None:
    """Why the item can't stand beside those chosen: code and reason."""
    same = [other for other in chosen if other.evidence == item.evidence]
    if any(other.prompt == item.prompt for other in chosen):
        return "duplicate", "another item asks the same"
    if len(same) >= ITEMS_PER_SENTENCE:
        return "same-sentence", "other items ask about the same sentence"
    if any(gives_away(other, item) or gives_away(item, other) or asks_same(other, item) for other in same):
        return "gives-away", "another item about the same sentence shows its answer"
    if item.kind != "truefalse":
        answers = Counter(plain(other.answer) for other in chosen if other.kind != "truefalse")
        if answers[plain(item.answer)] >= max(2, count // ANSWER_SHARE):
            return "same-answer", "too many items have this answer"
    return None


def gives_away(one: Item, other: Item) -> bool:
    """Whether the prompt of `one` shows the answer of `other`."""
    if other.kind == "truefalse":
        return True
    return contains(prompt_without_gap(one), other.answer)


def asks_same(one: Item, other: Item) -> bool:
    """Whether both ask for the same thing."""
    if "truefalse" in {one.kind, other.kind}:
        return True
    return contains(one.answer, other.answer) or contains(other.answer, one.answer)
