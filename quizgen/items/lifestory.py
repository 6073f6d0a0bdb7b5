"""Whether an article tells somebody's life, and what a teacher asks of a life.

What was done, where, with whom and what for, and who the parents were; the wrong year of a deed makes a poor statement
to be judged.
"""

import re
from collections.abc import Sequence

from quizgen.english.counting import YEAR
from quizgen.items.distractors.fitness import stands_in
from quizgen.items.stems.fame import FAME, tells_fame
from quizgen.items.stems.occasion import is_parent
from quizgen.items.stems.schools import tells_school
from quizgen.model.article import Article
from quizgen.model.fact import Entity, Fact
from quizgen.model.item import Question, TrueFalse

OF_A_LIFE = frozenset(
    """
    baptise baptize bear bury christen cremate die divorce educate emigrate enlist enrol enroll graduate marry
    matriculate ordain orphan raise remarry retire study wed widow
    """.split()
)
"""Verbs without which hardly any life is told."""

ATTENDING = re.compile(r"\battend(?:ed|ing|s)?\b")

GOING_ON = re.compile(r"\b(?:and|then) (?:later |then )?(?:enrolled|entered|graduated|studied|transferred|went)\b")
"""What tells in the same sentence of another school."""

LIFETIME = re.compile(
    r"[A-Z][^.(]{2,60}\((?:[^()]*\([^()]*\))*[^()]*(?:\bborn\b[^()]*\b\d{3,4}"
    r"|\d{1,4}(?: (?:AD|BCE?|CE))?(?: ?\[[^]]*\])? ?[–-][^()]*?\d{1,4})\b[^()]*\)"
)
"""How an article begins on somebody: *Ada Marsh (4 May 1901 – 9 June 1971)*."""

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

OPENING = 500
"""Letters of a passage in which that is looked for, which takes the cube of them where it is not found."""

FEWEST_SENTENCES = 4
"""Sentences that name whose life it is."""

BEHIND_NAME = re.compile(r" \([^)]*\)$|, [A-Z].*$| of [A-Z].*$")
"""What a title has behind a name: *Ada Marsh (painter)*, *Edith, Countess of Ulm*."""


def hero_of(entities: Sequence[Entity], facts: Sequence[Fact], article: Article) -> str:
    """Whose life the article tells: named first, or in the title, and more than all others; empty if it tells none."""
    people = [entity for entity in entities if entity.type == "person"]
    hero = max(people, key=lambda entity: len({*entity.mentions}), default=None)
    if hero is None or len({*hero.mentions}) < FEWEST_SENTENCES:
        return ""
    titled = article.titled and stands_in(hero.name.split()[-1], article.title)
    lived = any(fact.clause.subject.name == hero.name and fact.clause.lemma in OF_A_LIFE for fact in facts)
    openings = [passage.text[:OPENING] for passage in article.passages[:2]]  # the first may be the title
    lived = lived or any(map(LIFETIME.match, openings))
    whole = titled and {hero.name, *hero.aliases} & {article.title, BEHIND_NAME.sub("", article.title)}
    return hero.name if whole or (lived and (titled or hero.mentions[0] == 0)) else ""


def is_fame(fact: Fact, hero: str, article: str) -> bool:
    """Whether it tells for what the hero is known, and the article says so but once."""
    return bool(hero) and fact.clause.subject.name == hero and tells_fame(fact) and len(FAME.findall(article)) == 1


def is_schooling(fact: Fact, hero: str, article: str) -> bool:
    """Whether it tells the school that the hero attended, and the article says of but one that they did."""
    school = bool(hero) and fact.clause.subject.name == hero and tells_school(fact)
    return school and len(ATTENDING.findall(article)) == 1 and GOING_ON.search(fact.evidence.text) is None


def life_worth(fact: Fact, question: Question) -> float | None:
    """The worth of a question about a life where that is another than in other texts; None where it is not."""
    if isinstance(question, TrueFalse):
        years = {*YEAR.findall(question.statement)} ^ {*YEAR.findall(question.correction)}
        return JUDGED_YEAR if question.correction and years else None
    if tells_fame(fact):
        return FAME_WORTH
    if is_parent(fact):
        return PARENT_WORTH
    return NAMED_WORTH if fact.asked.name and fact.rule in DOING and not fact.ask_quantity else None
