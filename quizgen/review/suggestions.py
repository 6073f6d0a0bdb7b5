"""What is suggested of all that somebody would have to mend first: the best question of each sentence not asked."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from quizgen.model.article import Article
from quizgen.model.finding import Finding
from quizgen.model.item import Evidence, Item, Suggestion, best_first, suggested
from quizgen.model.wanted import Wanted
from quizgen.review import is_refused, look
from quizgen.review.select import default_count

NOT_TOLD = frozenset({"no-question", "same-fact"})
"""Codes that say nothing against the statement."""

LEAST_SCORE = 0.2
"""Below it there is mostly more to mend than to write anew: of fourteen on news looked at three were of use."""

POINTING = re.compile(r"(?:another|other|that|these|this|those)\b|the [a-z]+$", re.IGNORECASE)
"""An answer that only the sentences around it explain; in a question that is mended by a word."""

ASIDE = "the article is hardly about it"
"""What is against a statement of which nothing else was said."""


def suggestions_of(
    mendable: Sequence[Item], items: Sequence[Item], findings: Sequence[Finding], article: Article, wanted: Wanted
) -> tuple[Suggestion, ...]:
    """As many as the quiz lacks of what was wanted or what the article is worth, in the order of the article."""
    words = sum(len(passage.text.split()) for passage in article.passages)
    lacking = max(0, (wanted.count or default_count(words)) - len(items))
    best = best_first(best_of_each(mendable, items))[:lacking]
    told = sorted(best, key=lambda item: (item.evidence.start if item.evidence else 0, item.id))
    said: dict[int, list[Finding]] = defaultdict(list)
    for finding in findings:
        if finding.evidence is not None:
            said[finding.evidence.passage].append(finding)
    return tuple(suggested(item, doubt_of(item, said[item.evidence.passage if item.evidence else 0])) for item in told)


def best_of_each(mendable: Iterable[Item], items: Sequence[Item]) -> Iterator[Item]:
    """The best sound question of each sentence that no item is about."""
    taken = {item.id for item in items}
    asked: dict[int, list[Evidence]] = defaultdict(list)  # by passage: a long article has thousands of each
    for proof in (each for item in items for each in item.proofs):
        asked[proof.passage].append(proof)
    best: dict[int, Item] = {}
    for item in mendable:
        own = item.evidence
        if own is None or item.score < LEAST_SCORE or item.id in taken or overlaps(own, asked[own.passage]):
            continue
        if POINTING.match(item.answer) or is_refused(look([item])[0]):
            continue
        other = best.get(own.start)
        if other is None or (-item.score, item.id) < (-other.score, other.id):
            best[own.start] = item
    yield from best.values()


def overlaps(proof: Evidence, others: Iterable[Evidence]) -> bool:
    """Whether it shares words of the article with one of the others."""
    return any(proof.start < other.end and other.start < proof.end for other in others)


def doubt_of(item: Item, findings: Sequence[Finding]) -> str:
    """What the findings of its passage say against the sentence: first of what it states, then of what is asked."""
    own = [each for each in findings if each.evidence and item.evidence and overlaps(item.evidence, [each.evidence])]
    reasons = [each for each in own if each.code not in NOT_TOLD]
    first = min(reasons, key=lambda each: bool(each.about), default=None)
    return first.message if first is not None else ASIDE
