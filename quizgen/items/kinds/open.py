"""*What is the article mainly about?* – to be answered in sentences, with what a good answer mentions."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from quizgen.items.distractors import Pool
from quizgen.items.kinds.sets import Draft, by_salience, is_plain, one_of_each_sentence, worth_of
from quizgen.model.fact import Fact
from quizgen.model.item import Bloom, OpenResponse, Point

FEWEST_TOLD = 3
"""Statements from which somebody or something can be told about, or an article summed up."""

MOST_TOLD = 4

FEWEST_COMPARED = 2
"""Statements about each of two that can be compared."""

LEAD = 0.15
"""Share of the article in whose sentences its main idea stands; without one of them it can't be summed up."""

LONGEST = 34
"""Words of a sentence that can stand as a point."""


def make(facts: Sequence[Fact], pool: Pool) -> Iterator[Draft]:
    """Main idea, what else is told of whom the article is most about, and a comparison of two like them."""
    short = [fact for fact in facts if len(fact.sentence.split()) <= LONGEST and fact.clause.lemma != "say"]
    best = list(one_of_each_sentence(by_salience(short)))[:MOST_TOLD]
    if len(best) >= FEWEST_TOLD and min(fact.evidence.start for fact in best) < LEAD * len(pool.article):
        yield draft("main", main_idea(pool.title), best, "understand")
    about = by_subject(one_of_each_sentence(by_salience(fact for fact in short if is_plain(fact.clause))))
    topics = sorted(about, key=lambda name: (-len(about[name]), about[name][0].evidence.start))
    summed_up = {fact.evidence for fact in best}
    more = [fact for fact in about[topics[0]] if fact.evidence not in summed_up] if topics else []
    if len(more) >= FEWEST_TOLD:
        question = f"What else does the article tell about {topics[0]}? Name at least three things."
        yield draft(f"about:{topics[0]}", question, more[:MOST_TOLD], "understand")
    pair = next(likes(topics, about), None)
    if pair is not None:
        one, other = pair
        question = f"Compare what the article says about {one} and about {other}."
        points = [*about[one][:FEWEST_COMPARED], *about[other][:FEWEST_COMPARED]]
        yield draft(f"compare:{one}:{other}", question, points, "analyse")


def main_idea(title: str) -> str:
    """The question for what the article is about, by its title if it has one."""
    named = f"the article “{title.rstrip('.')}”" if title and "“" not in title else "the article"
    return f"In two or three sentences, say what {named} is mainly about."


def by_subject(facts: Iterable[Fact]) -> dict[str, list[Fact]]:
    """Name of a subject as it stands in a sentence → the facts about it, what the article is most about first."""
    found: dict[str, list[Fact]] = defaultdict(list)
    for fact in facts:
        subject = fact.clause.subject
        if subject.name:
            found[subject.name if subject.type == "person" else subject.text].append(fact)
    return found


def likes(topics: Sequence[str], about: dict[str, list[Fact]]) -> Iterator[tuple[str, str]]:
    """Pairs of topics of one type, of each of which enough is told."""
    for index, one in enumerate(topics):
        for other in topics[index + 1 :]:
            alike = about[one][0].clause.subject.type == about[other][0].clause.subject.type
            if alike and min(len(about[one]), len(about[other])) >= FEWEST_COMPARED:
                yield one, other


def draft(slot: str, prompt: str, facts: Sequence[Fact], bloom: Bloom) -> Draft:
    """The question, with its points in the order of the article."""
    ordered = sorted(facts, key=lambda fact: fact.evidence.start)
    points = tuple(Point(text=fact.sentence, evidence=fact.evidence) for fact in ordered)
    return Draft(
        slot=slot,
        question=OpenResponse(prompt=prompt, expected=points),
        evidence=ordered[0].evidence,
        worth=worth_of(facts),
        bloom=bloom,
    )
