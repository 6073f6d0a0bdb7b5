"""*What is the article mainly about?* – to be answered in sentences, with what a good answer mentions."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice

from quizgen.english.marks import typographic
from quizgen.english.sentences import capitalise, join
from quizgen.english.whole import has_whole
from quizgen.items.distractors import Pool
from quizgen.items.gist import telling
from quizgen.items.kinds.comparing import comparisons
from quizgen.items.kinds.exchange import exchanges
from quizgen.items.kinds.sets import Draft, is_explanation, worth_of
from quizgen.items.kinds.views import views
from quizgen.items.lead import DEFINING, ITSELF, headline_of, timeless, without_turn
from quizgen.items.stems import stem
from quizgen.model.fact import Clause, Entity, Fact, by_weight
from quizgen.model.item import Bloom, Evidence, OpenResponse, Point

NOTE = re.compile(r"\s*\[(?:\d+|[a-z])\]")
"""The number or letter of a footnote."""

WITHIN = r"(?:[^()]|\([^()]*\))*"

BRACKETS = re.compile(rf"\s*\((?:{WITHIN}[\d/\[:]|born\b|née\b|see\b){WITHIN}\)")
"""Dates of a life, a pronunciation, with brackets inside or not, where to look further and the like."""

LETTERS = re.compile(r"(\b(?!The\b)[A-Z][\w.’'-]* [A-Z][\w’'-]*[a-z])(?: [A-Z]{2,5},?){1,3} (?=(?:is|was)\b)")
"""Letters behind a name of two words or more: *FRS*; *BBC* behind *The* is itself the name."""

OWNING = re.compile(r"[’']|[\w-]")
"""What makes of a name that of what somebody has, or a part of another."""

FAME = re.compile(
    r"\b(?:best|better|chiefly|largely|mainly|most|mostly|perhaps|widely|also|is|was) (?:known|remembered) (?:for|as)\b"
    r"|\bfamous for\b|\bfame\b"
    r"|\b(?:acclaimed|celebrated|considered|credited|recogni[sz]ed|regarded|renowned) (?:as|for|with)\b"
    r"|\bmost (?:famous|important|influential|prominent|significant)\b|\bthe first [a-z ]*(?:to|who)\b"
)
"""Words of what somebody is known for."""

EARLY = 12
"""Sentences of a life among which it is told what for."""

LEAD_WORTH = 0.6
"""What the question for the main idea is worth: of the first two sentences alone a strict reader took half of 25, and
found lacking what the others now tell.
"""

MISSED = 0.7
"""Share of a title's telling words that its sum does not have, from which on it tells of something beside: of 13 such
sums strict readers took seven, and mostly missed what the title says; of 236 others 198.
"""

LONG_TITLE, OPENING, OUTDONE = 6, 6, 2
"""Telling words of a title, the sentences in which an article comes to it, and words of it that another has more."""

FEWEST_WORDS = 25
"""Words of two sentences that sum an article up."""

MOST_ALONE = 2
"""Sentences of a sum under no title: of 16 longer ones readers took six, of 16 under a title nine, of 64 shorter 50."""

FEWEST_OF_NEWS = 10
"""Words of a sentence that tells news."""

NEWS = "What news does the article report? Answer in one sentence."

FOR = frozenset(
    """
    advocate applaud approve back champion commend defend endorse favor favour praise promote support welcome
    """.split()
)
AGAINST = frozenset("attack condemn criticise criticize decry denounce deplore oppose reject resist slam".split())
"""Verbs of views that exclude each other, of one thing."""

WORD = re.compile(r"[\w']+")

MOST_LEFT_OUT = 5
"""Words of its sentence that what is explained may go without: *also*, *last October*."""

LONGEST = 34
"""Words of a sentence that can stand as a point."""


def make(facts: Sequence[Fact], pool: Pool) -> Iterator[Draft]:
    """The main idea, what two gain from each other, how two differ, opposed views, long reasons, what people say.

    In a chapter one sentence hardly explains: of thirteen such questions in six lots two readers took five.
    """
    short = [fact for fact in facts if len(fact.sentence.split()) <= LONGEST and fact.clause.lemma != "say"]
    yield from news_of(pool.news, pool) or sum_of(pool) or news_of(pool.centre, pool)
    explained = [] if pool.entry else list(explanations(fact for fact in short if fact.slot in pool.asked))
    for prompt, pair in exchanges(short):
        if not any(fact.evidence == other.evidence for fact in pair for other in explained):  # one shows the other
            yield draft(f"exchange:{pair[0].slot}", prompt, pair, "analyse")
    for prompt, compared in comparisons(facts):
        if not any(fact.evidence == other.evidence for fact in compared for other in explained):
            yield replace(draft(compared[0].slot, prompt, compared, "analyse"), tags=(compared[0].rule,))
    yield from evaluation(short)
    yield from explained
    yield from views(pool)


def news_of(first: Evidence | None, pool: Pool) -> list[Draft]:
    """The main idea of news, which is what its first sentence reports; nothing where that reports none.

    Of 26 such questions on articles that nobody had looked at two readers took 22, of those for a sum of the same 17.
    """
    if first is None or len(plainly(first.text).split()) < FEWEST_OF_NEWS or is_outdone(first, pool):
        return []
    return [from_lead("news", [first], NEWS)]


def sum_of(pool: Pool) -> list[Draft]:
    """The main idea of what reports no news, as its first sentences tell it; nothing where they do not.

    Statements picked from all over an article do not sum it up, nor do those about two of whom it tells compare them:
    strict readers took none of seven such answers. Nor do the first sentences sum up a life under a title that is more
    than the name, of seven two, nor a section of a text that teaches, which leads up to what it says: of 19 none.
    """
    told = of_life(pool) if is_of_person(pool) else () if pool.hero or is_section(pool) else pool.lead
    short = len(told) <= MOST_ALONE or bool(pool.title)
    if not (short and is_told_at_length(told)) or passes_by(told, pool.title) or is_outdone(told[0], pool):
        return []
    prompt = main_idea(pool.title, told) or summing_up(pool, told) or untitled(pool, told)
    return [from_lead("main", told, prompt)] if prompt else []


def is_section(pool: Pool) -> bool:
    """Whether it is a section under a heading, of a text that teaches, which begins with nobody's deeds."""
    if not (pool.teaching and pool.title):
        return False
    people = (name for each in pool.of_type.get("person", ()) for name in (each.name, *each.aliases))
    told = " ".join(each.text for each in pool.lead)
    return not any(has_whole(told, name) for name in people)


def is_told_at_length(lead: Sequence[Evidence]) -> bool:
    """Whether the sentences say enough, which *Ada Marsh was a poet. She is known for her odes.* do not."""
    return sum(len(plainly(each.text).split()) for each in lead) >= FEWEST_WORDS


def passes_by(told: Sequence[Evidence], title: str) -> bool:
    """Whether the sentences have hardly a word of the title.

    >>> told = [Evidence(text="Nine in ten ports are doing well, a survey says.", start=0, end=1)]
    >>> passes_by(told, "Norwegian sailors miss out on optimism"), passes_by(told, "Ports are doing well")
    (True, False)
    """
    wanted = telling(title)
    missed = wanted.difference(*(telling(each.text) for each in told))
    return len(missed) >= MISSED * max(1, len(wanted))


def is_outdone(lead: Evidence, pool: Pool) -> bool:
    """Whether another of the first sentences has more of a long title, so that this stands before the matter.

    As a line beside a film or a picture does, or what another says of it: of 13 such questions a reader took three, of
    some 80 others nine in ten.
    """
    wanted = telling(pool.title)
    own = len(wanted & telling(lead.text))
    others = (len(wanted & telling(each.text)) for each in pool.prose[:OPENING])
    return len(wanted) >= LONG_TITLE and any(other - own >= OUTDONE for other in others)


def is_of_person(pool: Pool) -> bool:
    """Whether the title is somebody's name, and the article begins with who that is."""
    people = {name for each in pool.entities if each.type == "person" for name in (each.name, *each.aliases)}
    return pool.title in people and bool(pool.lead) and DEFINING.match(BRACKETS.sub("", pool.lead[0].text)) is not None


def of_life(pool: Pool) -> tuple[Evidence, ...]:
    """Who somebody was, and what for they are known: how they began sums up no life."""
    famed = (each for each in pool.prose[1:EARLY] if FAME.search(each.text) and not ITSELF.search(each.text))
    return (pool.lead[0], *islice((each for each in famed if len(each.text.split()) <= LONGEST), 1))


def from_lead(slot: str, told: Sequence[Evidence], prompt: str) -> Draft:
    """The main idea, as the article's own sentences tell it."""
    points = tuple(Point(text=plainly(lead.text), evidence=lead) for lead in told)
    question = OpenResponse(prompt=prompt, expected=points)
    return Draft(slot=slot, question=question, evidence=told[0], worth=LEAD_WORTH, bloom="understand", tags=("main",))


def plainly(sentence: str) -> str:
    """A sentence without its day or season, the numbers of notes, and the dates, sounds and letters behind a name.

    >>> plainly("Ada Marsh FRS (German: [ada]; 8 May 1700 – 17 May 1782) was a poet. [3]")
    'Ada Marsh was a poet.'
    >>> plainly("The rent for the HMT is too high.")
    'The rent for the HMT is too high.'
    >>> plainly("The BBC is to spend more.")
    'The BBC is to spend more.'
    """
    bare = LETTERS.sub(r"\1 ", BRACKETS.sub("", NOTE.sub("", sentence)))
    return typographic(capitalise(without_turn(timeless(bare))))


def evaluation(facts: Sequence[Fact]) -> Iterator[Draft]:
    """Two who are for and against one thing, between whom one can judge."""
    views = [fact for fact in by_weight(facts) if fact.rule == "object" and fact.clause.subject.name]
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
    for fact in by_weight(facts):
        words = stem(fact) if is_explanation(fact) and is_told_whole(fact) else ""
        if words:
            explained = draft(fact.slot, f"{words} Explain in your own words.", [fact], "understand")
            yield replace(explained, tags=("explanation",))


def is_told_whole(fact: Fact) -> bool:
    """Whether the statement has nearly all that its sentence says, and its reason was told as one.

    Of six that had less readers took none, of eight others seven.
    """
    texts = (text.lower().replace("’", "'") for text in (fact.sentence, fact.evidence.text))
    told, source = (Counter(WORD.findall(text)) for text in texts)
    return (source - told).total() <= MOST_LEFT_OUT and not (told["because"] and not source["because"])


def main_idea(title: str, told: Sequence[Evidence]) -> str:
    """The question for what the article is about, by its title; empty if it has none that one can quote."""
    headline = headline_of(title)
    return f"{in_sentences(told)}, say what the article “{headline}” is mainly about." if headline else ""


def in_sentences(told: Sequence[Evidence]) -> str:
    """How much is to be written where these are its points."""
    return "In two or three sentences" if len(told) > 1 else "In one or two sentences"


def summing_up(pool: Pool, told: Sequence[Evidence]) -> str:
    """The question for it by whom or what the article is about, if it opens with that name; else empty."""
    named = [each for each in pool.entities if each.name in pool.topics and opens_with(each, pool.lead[0].text)]
    topic = max(named, key=lambda each: (len(each.mentions), each.name), default=None)
    return f"{in_sentences(told)}, sum up the article on {as_written(topic.called, pool.article)}." if topic else ""


def untitled(pool: Pool, told: Sequence[Evidence]) -> str:
    """The question for it where news has no title by which one could call it."""
    return "" if pool.title or pool.teaching else f"{in_sentences(told)}, say what the article is mainly about."


def opens_with(entity: Entity, first: str) -> bool:
    """Whether an article that begins so is about what has the name: about a person if it says who that is."""
    if entity.type == "country" or (entity.type == "person" and DEFINING.match(BRACKETS.sub("", first)) is None):
        return False
    return any(first.startswith(name) and not OWNING.match(first, len(name)) for name in (entity.name, *entity.aliases))


def as_written(name: str, article: str) -> str:
    """The name, or the noun that it is, with a capital only where a sentence begins with it.

    >>> as_written("Coal", "Coal is dear, for nobody digs coal.")
    'coal'
    """
    plain = name[:1].lower() + name[1:]
    return plain if re.search(rf"\b{re.escape(plain)}\b", article) else name


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
