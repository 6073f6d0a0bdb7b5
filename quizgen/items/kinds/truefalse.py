"""*Li Na wrote a note in 1843.* – true, or false by one plausible change."""

from quizgen.items.answers import answer
from quizgen.items.distractors import Pool, distractors
from quizgen.model.fact import Fact
from quizgen.model.ids import draw
from quizgen.model.item import TrueFalse

CHANGED = frozenset({"person", "country", "city", "year", "date", "organisation", "percent", "money", "quantity"})
"""Types of answers whose change makes a statement plainly false."""


def make(fact: Fact, pool: Pool) -> TrueFalse | None:
    """The statement as it is, or with the answer changed; which of both is drawn."""
    text = answer(fact)
    chance = draw(fact.slot, "truefalse")
    wrong = distractors(fact, pool, chance)
    if not wrong or fact.sentence.count(text) != 1 or not (fact.ask_quantity or fact.asked.type in CHANGED):
        return None
    if chance.random() < 0.5:  # noqa: PLR2004 -- as many true as false
        return TrueFalse(statement=fact.sentence, true=True)
    if fact.asked.role not in {"subject", "time", "predicate"} and not fact.ask_quantity:
        return None
    changed = fact.sentence.replace(text, wrong[0])
    return TrueFalse(statement=changed[0].upper() + changed[1:], true=False, correction=fact.sentence)
