"""*Who wrote a note? A Li Na, B Ada Lovelace, …* – one right answer among four, or among three good ones."""

import re

from quizgen.english.counting import FRACTIONS
from quizgen.english.sentences import capitalise
from quizgen.items.answers import VAGUELY, answer
from quizgen.items.distractors import Pool, draw
from quizgen.items.distractors.dates import moment
from quizgen.items.distractors.numbers import FRACTION, NUMBER, value_of
from quizgen.items.stems import stem
from quizgen.model import ids
from quizgen.model.fact import Fact
from quizgen.model.item import MultipleChoice

COUNTING = re.compile(r"\b(?:[Hh]ow (?:many|much|long|old|far|tall|high|deep)|[Ww]hat (?:percentage|proportion))\b")
"""What asks for a number."""

VAGUE = re.compile(r"\b(?:about|around|approximately|roughly)\b")


def make(fact: Fact, pool: Pool) -> MultipleChoice | None:
    """The question with its options, if a question and enough distractors can be had."""
    words = "" if asks_holder(fact) else stem(fact)
    if not words:
        return None
    chance = ids.draw(fact.slot, "choice")
    wrong = draw(fact, pool, chance)
    if not wrong:
        return None
    right, *others = (capitalise(VAGUELY.sub("", text)) for text in (answer(fact), *wrong))
    options = [right, *others]
    chance.shuffle(options)
    options = in_order(options, dated=fact.asked.type in {"year", "date"} or fact.asked.role == "time")
    return MultipleChoice(stem=roughly(words, fact), options=tuple(options), correct=options.index(right))


def asks_holder(fact: Fact) -> bool:
    """Whether it asks who holds a post: of the others each is known by a post of their own."""
    return fact.clause.lemma == "be" and fact.asked.type == "person" and fact.asked is fact.clause.subject


def roughly(stem: str, fact: Fact) -> str:
    """The question with *about* where the article says so of the number and the options do not."""
    if VAGUELY.match(answer(fact)) is None or VAGUE.search(stem):
        return stem
    return about(stem)


def about(stem: str) -> str:
    """The question for a number that is not exact.

    >>> about("By how many feet did it rise?"), about("How many came?")
    ('By about how many feet did it rise?', 'About how many came?')
    """
    return capitalise(COUNTING.sub(lambda found: f"about {found[0].lower()}", stem, count=1))


def in_order(options: list[str], *, dated: bool) -> list[str]:
    """Dates and numbers ascending, anything else as drawn."""
    moments = {option: moment(option) for option in options} if dated else {}
    if moments and None not in moments.values():
        return sorted(options, key=lambda option: moments[option] or (0, 0))
    if all(NUMBER.search(option) for option in options):
        return sorted(options, key=lambda option: value_of(NUMBER.findall(option)[-1]))
    if all(FRACTION.search(option) for option in options):
        return sorted(options, key=lambda option: FRACTIONS.index(FRACTION.findall(option)[0].lower()))
    return options
