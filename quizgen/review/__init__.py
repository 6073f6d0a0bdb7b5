"""Items in; those that can be handed out, and a Finding for each of the others."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain

from quizgen.model.article import Article
from quizgen.model.finding import Finding
from quizgen.model.item import Item, best_first
from quizgen.model.quiz import Quiz
from quizgen.model.wanted import Wanted, taken_of
from quizgen.review.checks import CHECKS
from quizgen.review.chosen import Chosen
from quizgen.review.finding import finding
from quizgen.review.overlap import gives_away
from quizgen.review.places import with_even_keys
from quizgen.review.select import default_count, select
from quizgen.review.text import plain

ANYTHING = Wanted()

WARNING_COST = 0.2
"""What a warning takes from an item's score."""


LEAST_SCORE = 0.55
"""Below it an item is hardly more likely to be handed out by a careful teacher than to be left out.

Of 3,683 items of 1,074 texts that nobody had looked at two readers both took 2,457. By such scores they took 476 of
677 of those texts from which nothing was learned, of the ones from 0.6 on 442 of 605, from 0.7 on 346 of 435.
"""

SOME, MANY, LIKELY, LEAST_OF_MANY = 12, 16, 0.6, 0.48
"""Of an article of which more than some items are so likely to be taken, others are handed out from a lower score on.

The more such items, the lower, down to the lowest score where there are many: there is much to choose from, so that
whoever leaves some out still has a quiz. Of 67 such items readers took 40.
"""

FEW, HALF_A_PAGE = 1, 150
"""As many of the best are handed out whatever their score, of a text of so many words, where nothing can be chosen.

Of 25 longer texts with none from `LEAST_SCORE` on readers took the best of five.
"""


def review(
    items: Sequence[Item], article: Article, wanted: Wanted = ANYTHING
) -> tuple[tuple[Item, ...], tuple[Finding, ...]]:
    """The items to hand out, as `wanted`, and why the others are not."""
    unwanted = [finding("not-wanted", item, "warning", why) for item in items if (why := wanted.missing(item))]
    items = without(items, unwanted)
    findings = {item.id: found for item, found in zip(items, look(items), strict=True)}
    sound = [lowered(item, findings[item.id]) for item in items if not is_refused(findings[item.id])]
    words = sum(len(passage.text.split()) for passage in article.passages)
    single, twins = without_twins(sound)
    likely, doubtful = worth_asking(single, words, wanted.sure)
    chosen, passed = choose(likely, words, wanted)
    return with_even_keys(chosen), (
        *(each for item in items for each in findings[item.id]),
        *twins,
        *doubtful,
        *passed,
        *unwanted,
    )


def without(items: Sequence[Item], findings: Sequence[Finding]) -> list[Item]:
    """The items that no finding is about."""
    subjects = {finding.subject for finding in findings}
    return [item for item in items if item.id not in subjects]


def without_twins(sound: Sequence[Item]) -> tuple[list[Item], list[Finding]]:
    """The items, of those that are word for word the same only the best, and a finding for each of the others.

    Else it would depend on what is chosen beside them under which id one of them gets into a deck.
    """
    asked = {item.id: (item.kind, plain(item.prompt)) for item in sound}
    best: dict[tuple[str, str], Item] = {}
    for item in best_first(sound):
        best.setdefault(asked[item.id], item)
    firsts = [(item, best[asked[item.id]]) for item in sound]
    twins = [
        finding("duplicate", item, "warning", f"item {first.id} asks the same")
        for item, first in firsts
        if first is not item
    ]
    return without(sound, twins), twins


def worth_asking(sound: Sequence[Item], words: int, sure: float) -> tuple[list[Item], list[Finding]]:
    """The items that are likely to be good, of half a page at least the best, and a finding for each of the others.

    As likely as the user wants to be `sure`, if that is told.
    """
    best = best_first(sound)[:FEW] if words <= HALF_A_PAGE else []
    least = sure or least_score(sum(item.score >= LIKELY for item in sound))
    doubtful = [
        finding("doubtful", item, "warning", taken_of(item))
        for item in sound
        if item.score < least and item not in best
    ]
    return without(sound, doubtful), doubtful


def least_score(likely: int) -> float:
    """From which score on items are handed out beside so many likely ones.

    >>> [round(least_score(likely), 3) for likely in (3, 12, 14, 16, 30)]
    [0.55, 0.55, 0.515, 0.48, 0.48]
    """
    share = min(1, max(0, likely - SOME) / (MANY - SOME))
    return LEAST_SCORE - share * (LEAST_SCORE - LEAST_OF_MANY)


def choose(items: Sequence[Item], words: int, wanted: Wanted) -> tuple[tuple[Item, ...], list[Finding]]:
    """Those about the words in focus; if the user wants more than there are, some of the others with a doubt.

    `words` is the length of the article, which tells how many are handed out if the user does not.
    """
    count = default_count(words)
    about = [item for item in items if wanted.is_about(item)]
    others = [item for item in items if not wanted.is_about(item)]
    reserve = others if about and wanted.count else []
    chosen, passed = select(about, wanted.count or count, reserve=reserve)
    reason = f"it is not about “{wanted.focus}”"
    strays = [finding("off-focus", item, "warning", reason) for item in chosen if not wanted.is_about(item)]
    unwanted = [finding("not-wanted", item, "warning", reason) for item in others if not reserve]
    return chosen, [*passed, *unwanted, *strays]


def look(items: Sequence[Item]) -> list[list[Finding]]:
    """What the checks say of each of the items."""
    found: list[list[Finding]] = [[] for _ in items]
    for code, row in CHECKS.items():  # each of all items, which takes less time than all of each item
        for item, findings in zip(items, found, strict=True):
            if message := row.check(item):
                findings.append(finding(code, item, row.severity, message))
    return found


def is_refused(findings: Sequence[Finding]) -> bool:
    """Whether an error is among the findings, or what drops an item that nobody has written."""
    return any(each.severity == "error" or CHECKS[each.code].drops for each in findings)


def lowered(item: Item, findings: Sequence[Finding]) -> Item:
    """The item, its score lowered by its warnings."""
    return replace(item, score=max(0.0, round(item.score - WARNING_COST * len(findings), 4)))


def check_quiz(quiz: Quiz) -> tuple[Finding, ...]:
    """What the checks say of a finished quiz, edited or not: of each item, and of the items side by side."""
    return (*chain.from_iterable(look(quiz.items)), *side_by_side(quiz.items))


def side_by_side(items: Sequence[Item]) -> Iterator[Finding]:
    """Items that ask the same, or give each other away."""
    prompts: dict[str, Item] = {}
    seen = Chosen()
    for item in items:
        twin = prompts.setdefault(plain(item.prompt), item)
        if twin is not item:
            yield finding("duplicate", item, "error", f"item {twin.id} asks the same")
        else:
            shown = [other for other in seen.beside(item) if gives_away(other, item)]
            yield from (finding("gives-away", item, "warning", f"item {each.id} shows its answer") for each in shown)
            seen.add(item)
