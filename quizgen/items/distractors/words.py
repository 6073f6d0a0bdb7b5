"""A statement with one word changed for another of its kind: *lost a fortune in Peruvian rice* → *in Chilean rice*."""

import re
from collections.abc import Iterator
from random import Random

from quizgen.english.nationalities import ADJECTIVES, COUNTRIES
from quizgen.english.nouns import with_right_article
from quizgen.english.opposites import QUOTED, is_blurred
from quizgen.items.distractors import known
from quizgen.items.distractors.phrases import WORD, adjectives_like, base_of, is_unheard, nouns_like
from quizgen.items.distractors.pool import Pool
from quizgen.model.fact import Fact

JOINED_BEFORE = re.compile(r"(?:[-–—,’'/]|\b(?:and|or|nor|as|like|’s|called|named)) ?$")
"""What stands before one of a list, or behind an owner, whose other things may be spoken of as well."""

BEING = re.compile(r"\b(?:is|are|was|were|be|been|as|become|became) an? (?:[\w-]+ )?$")
"""What stands before something that somebody is beside other things."""

JOINED_BEHIND = re.compile(r"^(?:[-–—’'/]| (?:and|or|nor)\b|, )")

NAMED_BEHIND = re.compile(r"^(?: [a-z]+){0,3},? [A-Z]")
"""A name behind an adjective of a country: whoever it is of one only."""

GENERAL = frozenset({"can", "may", "could", "might"})
"""Auxiliaries of what may be so; of another it may as well."""


def changed(fact: Fact, pool: Pool, chance: Random) -> Iterator[str]:
    """The statement with each of its words that has others of its kind in one of them, in no name and no quotation."""
    sentence = fact.sentence
    if is_blurred(sentence) or not is_particular(fact):
        return
    quoted = [found.span() for found in QUOTED.finditer(sentence)]
    for found in WORD.finditer(sentence):
        free = not any(start < found.end() and found.start() < end for start, end in quoted)
        others = [other for other in like(found, sentence) if is_unheard(other, fact, pool)] if free else []
        if others:
            yield with_word(sentence, found, chance.choice(others))


def is_particular(fact: Fact) -> bool:
    """Whether it tells what happened, rather than what happens: of another of its kind the same may be as true."""
    clause = fact.clause
    named = bool(clause.subject.name) or "’s " in clause.subject.text or not clause.verb
    return clause.tense != "present" and not GENERAL & {*clause.auxiliaries} and (named or bool(clause.phrases))


def like(found: re.Match[str], sentence: str) -> tuple[str, ...]:
    """Other words for the one found: nouns in small letters, adjectives of a country before a noun."""
    before, behind, word = sentence[: found.start()], sentence[found.end() :], found[0]
    if word not in COUNTRIES and not (word.islower() and base_of(word) in known.plain_nouns()):
        return ()
    if BEING.search(before) or JOINED_BEFORE.search(before) or JOINED_BEHIND.search(behind) or sentence.count(word) > 1:
        return ()
    if word in COUNTRIES:
        free = before and not NAMED_BEHIND.search(behind) and not stands_with_countries(sentence, word)
        return adjectives_like(word) if free else ()
    return nouns_like(word)


def stands_with_countries(sentence: str, adjective: str) -> bool:
    """Whether another country stands in the sentence, beside which one of two is hardly to be believed."""
    words = {*WORD.findall(sentence)} - {adjective, COUNTRIES[adjective]}
    return not words.isdisjoint(COUNTRIES) or not words.isdisjoint(ADJECTIVES)


def with_word(sentence: str, found: re.Match[str], other: str) -> str:
    """The sentence with another word in the place of the one found, *a* and *an* before it made right."""
    article = re.search(r"\b[Aa]n? $", sentence[: found.start()])
    start = article.start() if article else found.start()
    return sentence[:start] + with_right_article(sentence[start : found.start()] + other) + sentence[found.end() :]
