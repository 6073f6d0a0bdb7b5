"""Wrong answers that could be right to someone who has not read: from the article first, then from the world."""

import re
from random import Random

from quizgen.english.counting import YEAR
from quizgen.items.ages import is_age
from quizgen.items.answers import VAGUELY, answer
from quizgen.items.distractors import dates, names, numbers, phrases, speakers
from quizgen.items.distractors.ceilings import ceiling
from quizgen.items.distractors.eras import time_for
from quizgen.items.distractors.fitness import like_lines
from quizgen.items.distractors.pool import Pool
from quizgen.model.fact import AMOUNTS, DATES, Fact, Role

__all__ = ["FEWEST", "Pool", "draw", "is_shared"]

WANTED = 3

FEWEST = WANTED
"""Good distractors from which a choice is worth making: strict readers find three options too few to think about."""

ROUGH = 1.25
"""How many times as large at least the larger is of two numbers of which one is only nearly right."""

ROUNDED = re.compile(
    r"\b(?:about|almost|around|approximately|close to|just over|just under|nearly|roughly|some) ", re.IGNORECASE
)

TIMES: frozenset[Role] = frozenset({"time", "duration"})


def draw(fact: Fact, pool: Pool, chance: Random, *, wanted: int = WANTED) -> tuple[str, ...]:
    """Up to `wanted` distractors in the form of the answer, by the kind of the answer; none if fewer than `FEWEST`."""
    found = of_kind(fact, pool, chance, wanted)
    return found if len(found) >= min(wanted, FEWEST) else ()


def of_kind(fact: Fact, pool: Pool, chance: Random, wanted: int) -> tuple[str, ...]:
    """Distractors by what the answer is: a date, an amount, a name, or else a phrase."""
    asked, text = fact.asked, answer(fact)
    if asked.role in TIMES or asked.type in DATES:
        life = time_for(fact, pool)
        years = {year for line in like_lines(fact, pool) for year in YEAR.findall(line)}
        avoid = numbers_of(fact) | years
        found = dates.recurring(text, chance, wanted=wanted, article=pool.article, sentence=fact.sentence)
        found = found or dates.variants(text, chance, wanted=wanted, article=pool.article, avoid=avoid, life=life)
        if found or asked.type in DATES:
            return found
    if fact.ask_quantity or asked.type in AMOUNTS or is_age(asked):
        apart = ROUGH if is_rough(VAGUELY.sub("", text), fact.evidence.text) else 1.0
        avoid = numbers_of(fact)
        counted = f"aged {asked.counted}" if is_age(asked) else asked.counted
        bounds = numbers.Bounds(apart=apart, most=ceiling(fact, text))
        return numbers.variants(text, chance, wanted=wanted, avoid=avoid, context=counted, bounds=bounds)
    if is_shared(fact):
        return ()
    if speakers.is_saying(fact) and asked is fact.clause.subject:
        return speakers.variants(fact, pool, chance, wanted=wanted)
    if asked.name:
        return names.variants(fact, pool, chance, wanted=wanted)
    return phrases.variants(fact, pool, chance, wanted=wanted)


def numbers_of(fact: Fact) -> frozenset[str]:
    """The numbers of the sentence that proves the fact, none of which can be wrong for sure."""
    return frozenset(numbers.NUMBER.findall(fact.evidence.text))


def is_rough(number: str, text: str) -> bool:
    """Whether the text says *about* of the number."""
    rounded = ROUNDED.search(text) is not None
    return rounded and re.search(ROUNDED.pattern + re.escape(number), text, re.IGNORECASE) is not None


def is_shared(fact: Fact) -> bool:
    """Whether the statement may be as true of others: *Li Na is a painter*, *… is one of the founders*."""
    clause = fact.clause
    predicates = [phrase for phrase in clause.phrases if phrase.role == "predicate" or phrase.preposition == "as"]
    vague = any(phrase.core.startswith(("a ", "an ", "one of", "among")) for phrase in predicates)
    return fact.asked.role == "subject" and (vague or (clause.lemma in {"be", "become"} and not predicates))
