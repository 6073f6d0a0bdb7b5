"""*Li Na wrote a note in 1843.* – true, or false by one plausible change.

What is changed is a number, a date, a word for its opposite or another of its kind, or a name where the rest of the
statement is so definite that it can hold of one only.
"""

import re
from collections.abc import Iterator
from random import Random

from quizgen.english.opposites import is_blurred, opposites
from quizgen.english.sentences import capitalise, without_article
from quizgen.items.answers import answer, is_trivial
from quizgen.items.distractors import AMOUNTS, TIMES, Pool, is_shared, names, phrases, words
from quizgen.items.distractors import draw as draw_distractors
from quizgen.items.kinds import details
from quizgen.model import ids
from quizgen.model.fact import Fact, Phrase
from quizgen.model.item import TrueFalse

FEWEST_WORDS = 7
"""Words of a statement that is worth judging."""

MOST_WORDS = 30
"""Beyond, a statement mostly makes two claims."""

FALSE = 0.5
"""Share that is changed. Only statements are made that could be: of others each would be true, and known by that."""

OF_CONTINENT = re.compile(r"\b(?:African|American|Asian|European|Latin|Nordic|Scandinavian|Arab|Baltic|Pacific)\b")
"""Words of a statement that hardly another country fits: *the first Asian country to …*."""

DEFINITE = ("the ", "his ", "her ", "its ", "their ", "“")
"""How a phrase begins that there is one of."""


def make(fact: Fact, pool: Pool) -> TrueFalse | None:
    """The statement as it is, or with one thing in it changed; which of both is drawn. One for each statement."""
    same = pool.judged.get(fact.sentence, ())
    if fact not in same[:1] or not FEWEST_WORDS <= len(fact.sentence.split()) <= MOST_WORDS:
        return None
    chance = ids.draw(fact.slot, "truefalse")
    told = {*changed_words(fact, pool, chance), *(line for other in same for line in answered(other, pool, chance))}
    false = sorted(told) or sorted(opposed(fact))
    if not false:
        return None
    if chance.random() < FALSE:
        return TrueFalse(statement=chance.choice(false), true=False, correction=fact.sentence)
    return TrueFalse(statement=fact.sentence, true=True)


def changed_words(fact: Fact, pool: Pool, chance: Random) -> Iterator[str]:
    """The statement with each of its words that has others of its kind in one of them."""
    if fact.clause.lemma != "say":
        yield from words.changed(fact, pool, chance)
        yield from details.changed(fact, pool)


def opposed(fact: Fact) -> Iterator[str]:
    """The statement with each of its words that has one in its opposite; only where nothing else can be changed."""
    if fact.clause.lemma != "say":
        yield from opposites(fact.sentence)


def answered(fact: Fact, pool: Pool, chance: Random) -> Iterator[str]:
    """The statement with another answer to the fact, if that is asked for and sure to be false."""
    if fact.slot not in pool.asked or is_trivial(fact) or is_listed(fact) or fact.clause.lemma == "say":
        return
    text = answer(fact)
    for wrong in changed(fact, pool, chance):
        if fact.sentence.count(text) == 1 and text.count("“") == text.count("”"):
            yield capitalise(fact.sentence.replace(text, wrong))
        elif fact.sentence.startswith(capitalise(text)):
            yield capitalise(wrong) + fact.sentence[len(text) :]


def changed(fact: Fact, pool: Pool, chance: Random) -> tuple[str, ...]:
    """Another answer that makes the statement false, if one is sure to."""
    asked = fact.asked
    if fact.ask_quantity or asked.type in AMOUNTS | {"year", "date"} or asked.role in TIMES:
        return draw_distractors(fact, pool, chance, wanted=1)
    if is_shared(fact) or (asked.role == "predicate" and asked.type == "person"):
        return ()
    titled = without_article(asked.core) != without_article(answer(fact))
    if titled or not is_bound(fact) or is_blurred(fact.sentence):
        return ()
    if not asked.name:
        return phrases.changes(fact, pool, chance, wanted=1)
    if asked.type == "country" and OF_CONTINENT.search(fact.sentence):
        return ()
    find = names.from_article if asked.type in names.OF_ARTICLE else names.variants
    return find(fact, pool, chance, wanted=1)


def is_listed(fact: Fact) -> bool:
    """Whether those counted are named behind, and could be counted: *two brothers, Niklaus and Johann*."""
    number = fact.asked.quantity or (fact.asked.text if fact.asked.type == "number" else "")
    return bool(number) and "," in fact.sentence.partition(number)[2]


def is_bound(fact: Fact) -> bool:
    """Whether the rest of the statement tells of one occasion or thing, of which no second name can be as true."""
    others = [phrase for phrase in (*fact.clause.phrases, *fact.clause.lead) if phrase is not fact.asked]
    return any(map(is_definite, others))


def is_definite(phrase: Phrase) -> bool:
    """Whether there is one of it: *the note*, *three years*, *in 1843*, a quotation."""
    counted = bool(phrase.quantity) or phrase.type in AMOUNTS or phrase.role == "time"
    whole = phrase.role in {"object", "predicate", "complement", "recipient"}
    return counted or (whole and (bool(phrase.name) or phrase.text.startswith(DEFINITE)))
