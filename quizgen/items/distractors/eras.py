"""When people lived and were active, as far as the article says: *Ada Marsh (1801 – 1862)*, *died in 1862*."""

import re
from collections.abc import Iterator
from functools import lru_cache

from quizgen.english.counting import A_YEAR
from quizgen.english.marks import typographic
from quizgen.items.distractors.pool import Pool, sentences
from quizgen.model.fact import Fact

YEAR = re.compile(rf"\b{A_YEAR}(?=s?\b)")

BOUNDS = r"\((?:[^()]|\([^()]*\))*?\b(1\d\d\d|20\d\d)\b[^()]*?[-–—][^()]*?\b(1\d\d\d|20\d\d)\b[^()]*\)"
"""A life in brackets behind a name, perhaps with orders between: *Ada Marsh DBE (1801 – 1862)*."""

LIFE = (0, 9999)
"""Years of a life of which nothing is known."""

APART = 60
"""Years between two people of whom nobody would take one for the other, about as long as one is known."""

BEGINNING = ("create", "establish", "found", "launch", "open", "start")
"""Verbs of how a body, a place or a thing begins."""

GROWN_UP = 15
"""Years of a childhood."""

WARS = ((1861, 1865), (1914, 1918), (1939, 1945))
"""First and last years of wars outside of which nobody takes what was done in them to have happened."""

AT_WAR = re.compile(
    r"\b(?:Air (?:Corps|Force)|Army|Expeditionary|Flying Corps|Gallipoli|Imperial Force|Infantry|Luftwaffe|Regiment"
    r"|Squadron|War|Western Front|airmen|bomb(?:ed|er|ers|ing|s)|brigade|colonel|commissioned|conscription|enlisted"
    r"|infantry|lieutenant|military|raid(?:s|ed)?|regiment|squadron|torpedoed|trenches|wounded)\b"
)
"""What tells of a war."""

OPENING = 400
"""Characters in which an article on somebody tells when they lived."""

SOME = 1024
"""Names that are asked for again and again."""


def life_of(name: str, pool: Pool) -> tuple[int, int]:
    """The years of somebody's birth and death, as far as the article tells them."""
    if name not in pool.lives:
        told = (life_in_lead(pool.article) if name == pool.hero else None) or life_in_brackets(name, pool.article)
        pool.lives[name] = told or (
            max([LIFE[0], *years_of("bear", name, pool), *birth_in_words(name, pool.article)]),
            min([LIFE[1], *years_of("die", name, pool)]),
        )
    return pool.lives[name]


def life_in_lead(article: str) -> tuple[int, int] | None:
    """The first life in brackets at the beginning, whatever stands before it: *Ada Marsh DFC & Bar (1897 – 1918)*."""
    found = re.search(BOUNDS, article[:OPENING])
    return (int(found[1]), int(found[2])) if found else None


def life_in_brackets(name: str, article: str) -> tuple[int, int] | None:
    """The years in the brackets behind a name."""
    last = re.escape(name.rpartition(" ")[2])
    found = re.search(rf"\b{last}\b(?: of [A-Z]\w+)?(?: [A-Z]+){{0,3}} {BOUNDS}", article) if name else None
    return (int(found[1]), int(found[2])) if found else None


def birth_in_words(name: str, article: str) -> list[int]:
    """The year behind the words that somebody was born, whatever stands between them: *was born to poor tailors*."""
    last = re.escape(name.rpartition(" ")[2])
    found = re.search(rf"\b{last} was born\b[^.;]*?{YEAR.pattern}", article) if name else None
    return [int(year) for year in YEAR.findall(found[0])[:1]] if found else []


def years_of(lemma: str, name: str, pool: Pool) -> Iterator[int]:
    """The years in which that was so of the one who has the name."""
    for fact in pool.facts:
        if fact.clause.lemma == lemma and fact.clause.subject.name == name and fact.rule == "time":
            yield from map(int, YEAR.findall(fact.asked.text))


def time_for(fact: Fact, pool: Pool) -> tuple[int, int]:
    """The years in which all that the fact names was there: lives, and what was founded or opened in a year.

    The childhood of who was grown up when it happened is left out, and so is the year of the death, for a reader who
    knows it rules it out; of what was done in a war, all years of peace.
    """
    subject, year = fact.clause.subject, YEAR.search(fact.asked.text)
    if year is None:
        return LIFE
    known = int(year[0])
    others = [phrase for phrase in (*fact.clause.phrases, *fact.clause.lead) if phrase.name and phrase.type == "person"]
    bounds = [life_of(subject.name, pool) if subject.type == "person" else (age_of(subject.name, known, pool), LIFE[1])]
    owner = subject.text.partition("’s ")[0]
    lives = [phrase.name for phrase in others] + [name for name in fact.clause.people if typographic(name) == owner]
    bounds += [life_of(name, pool) for name in lives]
    sure = [(birth, death) for birth, death in bounds if birth <= known <= death]
    birth, death = max((each[0] for each in sure), default=LIFE[0]), min((each[1] for each in sure), default=LIFE[1])
    childhood = GROWN_UP if subject.type == "person" and birth + GROWN_UP < known else 0
    before, last = war_of(fact, known)
    return max(birth + childhood, before), min(death - (known < death < LIFE[1]), until_now(fact, known, pool), last)


def war_of(fact: Fact, known: int) -> tuple[int, int]:
    """The year before the war of which the fact tells, and its last one; no bounds if it tells of none."""
    war = next(((first - 1, last) for first, last in WARS if first <= known <= last), None)
    return war if war is not None and AT_WAR.search(fact.evidence.text) else LIFE


def until_now(fact: Fact, known: int, pool: Pool) -> int:
    """The last year since which something can have been so when the article was written; no bound for what is over."""
    since = fact.asked.preposition == "since" and fact.clause.is_perfect
    return max(known, max(map(int, YEAR.findall(pool.article)), default=known) - 1) if since else LIFE[1]


def age_of(name: str, known: int, pool: Pool) -> int:
    """The year before that in which the article says that something began, if that was before the one known."""
    began = [year for lemma in BEGINNING for year in years_of(lemma, name, pool)] if name else []
    return max((year - 1 for year in began if year < known), default=LIFE[0])


def are_of_one_time(one: str, other: str, article: str) -> bool:
    """Whether the years that stand beside both names are near each other, if the article names any."""
    here, there = years_beside(one, article), years_beside(other, article)
    return not here or not there or min(abs(year - near) for year in here for near in there) <= APART


@lru_cache(maxsize=SOME)
def years_beside(name: str, article: str) -> frozenset[int]:
    """The years of the sentences with somebody's name, or the last word of it."""
    lines = (line for line in sentences(article) if name.rsplit(maxsplit=1)[-1] in line)
    return frozenset(int(year) for line in lines for year in YEAR.findall(line))
