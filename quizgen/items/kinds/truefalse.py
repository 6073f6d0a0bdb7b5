"""*Li Na wrote a note in 1843.* – true, or false by one plausible change.

Only a number or a date is changed: another name might be as true, for all the article says.
"""

from quizgen.items.answers import answer
from quizgen.items.distractors import Pool, distractors
from quizgen.model.fact import Fact
from quizgen.model.ids import draw
from quizgen.model.item import TrueFalse

CHANGED = frozenset({"year", "date", "percent", "money", "quantity"})
"""Types of answers whose change makes a statement plainly false."""

FEWEST_WORDS = 7
"""Words of a statement that is worth judging."""


def make(fact: Fact, pool: Pool) -> TrueFalse | None:
    """The statement as it is, or with the answer changed; which of both is drawn."""
    if not (fact.ask_quantity or fact.asked.type in CHANGED) or len(fact.sentence.split()) < FEWEST_WORDS:
        return None
    text = answer(fact)
    chance = draw(fact.slot, "truefalse")
    wrong = distractors(fact, pool, chance)
    if not wrong or fact.sentence.count(text) != 1:
        return None
    if chance.random() < 1 / 2:
        return TrueFalse(statement=fact.sentence, true=True)
    changed = fact.sentence.replace(text, wrong[0])
    return TrueFalse(statement=changed[0].upper() + changed[1:], true=False, correction=fact.sentence)
