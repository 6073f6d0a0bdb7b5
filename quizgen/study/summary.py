"""The sentences of the article that say most of what it is about, in its order: chosen, not written."""

from collections import Counter
from collections.abc import Sequence

from quizgen.model.article import Article
from quizgen.model.fact import Fact, by_weight
from quizgen.model.item import Point
from quizgen.study.statements import LONGEST, SAYING

WORDS_A_SENTENCE = 120
"""Words of an article for each sentence of its summary, within the bounds below."""

FEWEST, MOST = 3, 7

SHORTEST = 8
"""Words of a sentence that tells enough."""

MOST_OF_A_PARAGRAPH = 2


def summary_of(facts: Sequence[Fact], article: Article) -> tuple[Point, ...]:
    """The summary; empty if there are too few sentences that stand alone."""
    wanted = min(MOST, max(FEWEST, len(article.text.split()) // WORDS_A_SENTENCE))
    chosen: list[Fact] = []
    paragraphs: Counter[int] = Counter()
    for fact in by_weight(facts):
        taken = fact.evidence.start in {other.evidence.start for other in chosen}
        own = not fact.clause.source and fact.clause.lemma not in SAYING
        fits = own and SHORTEST <= len(fact.sentence.split()) <= LONGEST
        if len(chosen) < wanted and fits and not taken and paragraphs[fact.evidence.passage] < MOST_OF_A_PARAGRAPH:
            chosen.append(fact)
            paragraphs[fact.evidence.passage] += 1
    chosen.sort(key=lambda fact: fact.evidence.start)
    return tuple(Point(text=fact.sentence, evidence=fact.evidence) for fact in chosen) if len(chosen) >= FEWEST else ()
