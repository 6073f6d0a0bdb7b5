"""*What is the article mainly about?* – to be answered in sentences, with what a good answer mentions."""

import re
from collections.abc import Iterable, Iterator, Sequence

from quizgen.english.counting import MONTHS
from quizgen.english.sentences import capitalise, join
from quizgen.items.distractors import Pool
from quizgen.items.fitness import shows_picture
from quizgen.items.kinds.sets import Draft, by_salience, is_explanation, one_of_each_sentence, worth_of
from quizgen.items.stems import stem
from quizgen.model.fact import Clause, Fact
from quizgen.model.item import Bloom, OpenResponse, Point

WORD = re.compile(r"\w+")

TWO_SENTENCES = re.compile(r"[a-z\d”)][.!?] [A-Z“]")

DATE_LINE = re.compile(rf"(?:\w+day, )?(?:\d{{1,2}} )?(?:{'|'.join(MONTHS)})\b[ \d,]*$")
"""A title that is but the day on which the article came out."""

NOTE = re.compile(r"\s*\[\d+\]")
"""The number of a footnote."""

BRACKETS = re.compile(r"\s*\((?:[^()]*\d|[^()]*[/\[:]|born\b|née\b)[^()]*\)")
"""Dates of a life, a pronunciation and the like."""

LETTERS = re.compile(r"(?<=[a-z])(?: [A-Z]{2,5},?){1,3} (?=(?:is|was)\b)")
"""Letters behind a name: *FRS*."""

CONTENT_WORD = 4
"""Letters from which a word of the title is taken to carry meaning."""

FEWEST_TOLD = 3
"""Statements that sum an article up."""

MOST_TOLD = 4

LEAD_WORTH = 0.6
"""What the question for the main idea is worth: of four, two strict readers took one."""

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
    """The main idea, two opposed views, and long reasons.

    Two of whom much is told are not compared: sentences about both are no comparison, said readers of all there were.
    """
    short = [fact for fact in facts if len(fact.sentence.split()) <= LONGEST and fact.clause.lemma != "say"]
    if pool.lead:
        yield from_lead(pool)
    elif best := summary(short, pool):
        yield draft("main", main_idea(pool.title), best, "understand")
    yield from evaluation(short)
    yield from explanations(fact for fact in short if fact.slot in pool.asked)


def from_lead(pool: Pool) -> Draft:
    """The main idea, as the article's own first sentences tell it."""
    points = tuple(Point(text=plainly(lead.text), evidence=lead) for lead in pool.lead)
    question = OpenResponse(prompt=main_idea(pool.title), expected=points)
    return Draft(slot="main", question=question, evidence=pool.lead[0], worth=LEAD_WORTH, bloom="understand")


def plainly(sentence: str) -> str:
    """A sentence without what only a page has, numbers of notes, or a name has behind it there: dates and letters.

    >>> plainly("Ada Marsh FRS (German: [ada]; 8 May 1700 – 17 May 1782) was a poet. [3]")
    'Ada Marsh was a poet.'
    """
    return capitalise(LETTERS.sub(" ", BRACKETS.sub("", NOTE.sub("", sentence))))


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
