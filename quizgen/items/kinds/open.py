"""*What is the article mainly about?* – to be answered in sentences, with what a good answer mentions."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from quizgen.english.counting import MONTHS
from quizgen.english.sentences import capitalise, join
from quizgen.items.distractors import Pool
from quizgen.items.distractors.fitness import family
from quizgen.items.fitness import shows_picture
from quizgen.items.kinds.sets import Draft, by_salience, is_explanation, is_plain, one_of_each_sentence, worth_of
from quizgen.items.stems import stem
from quizgen.model.fact import Clause, Fact
from quizgen.model.item import Bloom, OpenResponse, Point

WORD = re.compile(r"\w+")

TWO_SENTENCES = re.compile(r"[a-z\d”)][.!?] [A-Z“]")

DATE_LINE = re.compile(rf"(?:\w+day, )?(?:\d{{1,2}} )?(?:{'|'.join(MONTHS)})\b[ \d,]*$")
"""A title that is but the day on which the article came out."""

NOTE = re.compile(r"\s*\[\d+\]")
"""The number of a footnote."""

CONTENT_WORD = 4
"""Letters from which a word of the title is taken to carry meaning."""

FEWEST_TOLD = 3
"""Statements that sum an article up."""

MOST_TOLD = 4

LEAD_WORTH = 0.6
"""What the question for the main idea is worth: of four, two strict readers took one."""

FEWEST_COMPARED = 2
"""Statements about each of two that can be compared."""

LEAD = 0.15
"""Share of the article in whose sentences its main idea stands; without one of them it can't be summed up."""

FOR = frozenset("approve back defend endorse favour favor praise promote support welcome".split())
AGAINST = frozenset("attack condemn criticise criticize denounce oppose reject resist".split())
"""Verbs of views that exclude each other, of one thing."""

SHORTEST = 10
"""Words of a sentence that tells enough for a summary."""

LONGEST = 34
"""Words of a sentence that can stand as a point."""


def make(facts: Sequence[Fact], pool: Pool) -> Iterator[Draft]:
    """The main idea, a comparison of two of whom the article tells most, two opposed views, and long reasons."""
    short = [fact for fact in facts if len(fact.sentence.split()) <= LONGEST and fact.clause.lemma != "say"]
    if pool.lead:
        yield from_lead(pool)
    elif best := summary(short, pool):
        yield draft("main", main_idea(pool.title), best, "understand")
    yield from comparison(short)
    yield from evaluation(short)
    yield from explanations(fact for fact in short if fact.slot in pool.asked)


def from_lead(pool: Pool) -> Draft:
    """The main idea, as the article's own first sentences tell it."""
    points = tuple(Point(text=capitalise(NOTE.sub("", lead.text)), evidence=lead) for lead in pool.lead)
    question = OpenResponse(prompt=main_idea(pool.title), expected=points)
    return Draft(slot="main", question=question, evidence=pool.lead[0], worth=LEAD_WORTH, bloom="understand")


def comparison(facts: Sequence[Fact]) -> Iterator[Draft]:
    """What is told of two of a kind."""
    about = by_subject(one_of_each_sentence(by_salience(fact for fact in facts if is_plain(fact.clause))))
    topics = sorted(about, key=lambda name: (-len(about[name]), about[name][0].evidence.start))
    pair = next(likes(topics, about), None)
    if pair is not None:
        one, other = pair
        question = f"Compare what the article says about {one} and about {other}."
        points = [*about[one][:FEWEST_COMPARED], *about[other][:FEWEST_COMPARED]]
        yield draft(f"compare:{one}:{other}", question, points, "analyse")


def evaluation(facts: Sequence[Fact]) -> Iterator[Draft]:
    """Two who are for and against one thing, between whom one can judge."""
    views = [fact for fact in by_salience(facts) if fact.rule == "object" and fact.clause.subject.name]
    for one in (fact for fact in views if fact.clause.lemma in FOR):
        for other in (fact for fact in views if fact.clause.lemma in AGAINST):
            if one.subject != other.subject and matter(one.clause) == matter(other.clause):
                names = f"{one.subject} and {other.subject}"
                question = f"{names} disagree about {matter(one.clause)}. Whose view convinces you more, and why?"
                yield draft(f"evaluate:{one.slot}", capitalise(question), [one, other], "evaluate")
                return


def matter(clause: Clause) -> str:
    """What the clause is about: all that follows its verb but the time."""
    return join(*(phrase.text for phrase in clause.phrases if phrase.role not in {"time", "duration"}))


def explanations(facts: Iterable[Fact]) -> Iterator[Draft]:
    """Reasons too long to be written in a gap."""
    for fact in by_salience(facts):
        words = stem(fact) if is_explanation(fact) else ""
        if words:
            yield draft(fact.slot, f"{words} Explain in your own words.", [fact], "understand")


def summary(facts: Sequence[Fact], pool: Pool) -> list[Fact]:
    """What sums the article up: its first sentences and others that speak of its title; nothing if that can't be had.

    Sentences of the best salience alone are loose ones: none of five such sets stood before a careful reader.
    """
    topic = {word for word in WORD.findall(pool.title.lower()) if len(word) >= CONTENT_WORD}
    whole = [
        fact
        for fact in facts
        if not fact.clause.verb and len(fact.sentence.split()) >= SHORTEST and not shows_picture(fact)
        if not TWO_SENTENCES.search(fact.sentence)
    ]
    told = [fact for fact in whole if topic & {*WORD.findall(fact.evidence.text.lower())}]
    best = list(one_of_each_sentence(by_salience(told)))[:MOST_TOLD]
    led = any(fact.evidence.start < LEAD * len(pool.article) for fact in best)
    return best if len(best) >= FEWEST_TOLD and led else []


def main_idea(title: str) -> str:
    """The question for what the article is about, by its title if it has one."""
    told = title and "“" not in title and not DATE_LINE.match(title)
    named = f"the article “{title.rstrip('.')}”" if told else "the article"
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
    """Pairs of topics of one type, of each of which enough is told, and of both something of one matter.

    What two people did hardly ever compares.
    """
    for index, one in enumerate(topics):
        for other in topics[index + 1 :]:
            types = {about[name][0].clause.subject.type for name in (one, other)}
            enough = min(len(about[one]), len(about[other])) >= FEWEST_COMPARED
            if len(types) == 1 and "person" not in types and enough and matters(about[one]) & matters(about[other]):
                yield one, other


def matters(facts: Sequence[Fact]) -> frozenset[str]:
    """What the statements that would be compared are about: the families of their verbs and of what these go with."""
    told = [fact.clause for fact in facts[:FEWEST_COMPARED]]
    phrases = (phrase for clause in told for phrase in clause.phrases)
    heads = {family(phrase.head) for phrase in phrases if phrase.role in {"object", "predicate", "oblique"}}
    return frozenset(heads | {family(clause.lemma) for clause in told if clause.lemma not in {"be", "have", "do"}})


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
