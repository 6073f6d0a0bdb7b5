"""Whether an article tells somebody's life, and what of it is a turning point, whose year is worth knowing.

Of a life a teacher asks what was done, where, with whom and what for; the year of what only happened on the way, a
film among twenty or a statue unveiled, tells nothing of it.
"""

import re
from collections.abc import Sequence

from quizgen.english.counting import YEAR
from quizgen.items.stems.fame import FAME, tells_fame
from quizgen.items.stems.occasion import is_parent
from quizgen.items.stems.schools import tells_school
from quizgen.model.fact import DATES, Clause, Entity, Fact
from quizgen.model.item import Question, TrueFalse

OF_A_LIFE = frozenset("baptise bear bury die educate graduate marry raise retire study".split())
"""Verbs without which hardly any life is told."""

TURNING = frozenset(
    """
    abdicate appoint assassinate award baptise bear become begin canonise canonize complete create crown crucify debut
    die discover elect emigrate establish execute exile flee found free graduate imprison invent join kill marry ordain
    premiere proclaim publish receive release resign retire settle sign start win
    """.split()
)
"""Verbs of what a life turns on: birth, first work, discovery, office, prize, flight, death."""

ATTENDING = re.compile(r"\battend(?:ed|ing|s)?\b")

FIRST = re.compile(r"\b(?:debut|first|last|only)\b")
"""What makes of any deed one by itself."""

YEARS: dict[tuple[str, bool], float] = {
    ("time", True): 0.6,
    ("time", False): 0.5,
    ("gap", True): 0.5,
    ("gap", False): 0.4,
}
"""Rule of a question for a year, and whether a life turns on what it is of → its worth."""

JUDGED_YEAR = 0.3
"""Worth of a statement that only its year makes false."""

NAMED_WORTH = 0.65
"""Worth of a question for where, with whom or what by its name, above that of most years."""

FAME_WORTH = 0.8
"""Worth of a question for what somebody is best known for."""

PARENT_WORTH = 0.8
"""Worth of a question for somebody's father or mother by name."""

DOING = frozenset({"object", "oblique", "place"})
"""Rules of such questions."""

FEWEST_SENTENCES = 4
"""Sentences that name whose life it is."""


def hero_of(entities: Sequence[Entity], facts: Sequence[Fact]) -> str:
    """Whose life the article tells: named first and more than anybody else; empty if it tells none."""
    people = [entity for entity in entities if entity.type == "person"]
    hero = max(people, key=lambda entity: len({*entity.mentions}), default=None)
    if hero is None or hero.mentions[0] > 0 or len({*hero.mentions}) < FEWEST_SENTENCES:
        return ""
    lived = any(fact.clause.subject.name == hero.name and fact.clause.lemma in OF_A_LIFE for fact in facts)
    return hero.name if lived else ""


def is_fame(fact: Fact, hero: str, article: str) -> bool:
    """Whether it tells for what the hero is known, and the article says so but once."""
    return bool(hero) and fact.clause.subject.name == hero and tells_fame(fact) and len(FAME.findall(article)) == 1


def is_schooling(fact: Fact, hero: str, article: str) -> bool:
    """Whether it tells the school that the hero attended, and the article says of but one that they did."""
    school = bool(hero) and fact.clause.subject.name == hero and tells_school(fact)
    return school and len(ATTENDING.findall(article)) == 1


def is_turning_point(clause: Clause) -> bool:
    """Whether a life turns on it."""
    return clause.lemma in TURNING or any(FIRST.search(part.text) for part in (clause.subject, *clause.phrases))


def life_worth(fact: Fact, question: Question) -> float | None:
    """The worth of a question about a life where that is another than in other texts; None where it is not."""
    if isinstance(question, TrueFalse):
        years = {*YEAR.findall(question.statement)} ^ {*YEAR.findall(question.correction)}
        return JUDGED_YEAR if question.correction and years else None
    if fact.asked.type in DATES and fact.rule in {"time", "gap"}:
        turning = is_turning_point(fact.clause) if fact.clause.verb else FIRST.search(fact.sentence) is not None
        return YEARS[fact.rule, turning]
    if tells_fame(fact):
        return FAME_WORTH
    if is_parent(fact):
        return PARENT_WORTH
    return NAMED_WORTH if fact.asked.name and fact.rule in DOING and not fact.ask_quantity else None
