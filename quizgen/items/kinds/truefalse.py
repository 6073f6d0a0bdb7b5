"""*Li Na wrote a note in 1843.* – true, or false by one plausible change.

A number, a date or a word that has an opposite is changed: another name might be as true, for all the article says.
"""

from random import Random

from quizgen.english.opposites import opposite
from quizgen.items.answers import answer, is_trivial
from quizgen.items.distractors import Pool, distractors
from quizgen.model.fact import Fact
from quizgen.model.ids import draw
from quizgen.model.item import TrueFalse

CHANGED = frozenset({"year", "date", "percent", "money", "quantity", "number"})
"""Types of answers whose change makes a statement plainly false."""

FEWEST_WORDS = 7
"""Words of a statement that is worth judging."""

MOST_WORDS = 24
"""Beyond, a statement mostly makes two claims."""


def make(fact: Fact, pool: Pool) -> TrueFalse | None:
    """The statement as it is, or with one thing changed; which of both is drawn."""
    if not FEWEST_WORDS <= len(fact.sentence.split()) <= MOST_WORDS or is_trivial(fact):
        return None
    chance = draw(fact.slot, "truefalse")
    change = of_amount(fact, pool, chance) or of_word(fact, pool)
    if change is None:
        return None
    if chance.random() < 1 / 2:
        return TrueFalse(statement=fact.sentence, true=True)
    right, wrong = change
    changed = fact.sentence.replace(right, wrong)
    return TrueFalse(statement=changed[0].upper() + changed[1:], true=False, correction=fact.sentence)


def of_amount(fact: Fact, pool: Pool, chance: Random) -> tuple[str, str] | None:
    """The number or date that is asked for, and another."""
    if not (fact.ask_quantity or fact.asked.type in CHANGED):
        return None
    right = answer(fact)
    wrong = distractors(fact, pool, chance)
    return (right, wrong[0]) if wrong and fact.sentence.count(right) == 1 else None


def of_word(fact: Fact, pool: Pool) -> tuple[str, str] | None:
    """A word of the statement and its opposite."""
    names = frozenset(name for entity in pool.entities for name in (entity.name, *entity.aliases))
    return opposite(fact.sentence, names=names)
