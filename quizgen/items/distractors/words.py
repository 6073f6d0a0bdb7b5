"""A statement with one word changed for another of its kind: *lost a lawsuit about sugar* → *about tea*."""

import re
from collections.abc import Iterator
from random import Random

from quizgen.english.nouns import with_right_article
from quizgen.english.opposites import QUOTED, is_blurred, overlap
from quizgen.items.distractors import known
from quizgen.items.distractors.phrases import WORD, base_of, is_unheard, nouns_like
from quizgen.items.distractors.pool import Pool
from quizgen.items.general import POSSIBLE
from quizgen.items.point import point_of
from quizgen.model.fact import Fact

JOINED_BEFORE = re.compile(r"(?:[-–—,’'/]|\b(?:and|or|nor|as|like|’s|called|named)) ?$")
"""What stands before one of a list, or behind an owner, whose other things may be spoken of as well."""

BEING = re.compile(r"\b(?:is|are|was|were|be|been|as|become|became) an? (?:[\w-]+ )?$")
"""What stands before something that somebody is beside other things."""

JOINED_BEHIND = re.compile(r"^(?:[-–—’'/]| (?:and|or|nor|like|such as|including|called|named)\b| [A-Z]|, )")


def changed(fact: Fact, pool: Pool, chance: Random) -> Iterator[str]:
    """The statement with each word at its point that has others of its kind in one of them, in no name or quotation."""
    sentence, (start, end) = fact.sentence, point_of(fact)
    if is_blurred(sentence) or not is_particular(fact):
        return
    quoted = [found.span() for found in QUOTED.finditer(sentence)]
    for found in WORD.finditer(sentence, start, end):
        free = not any(overlap(found.span(), span) for span in quoted)
        others = [other for other in like(found, sentence) if is_unheard(other, fact, pool)] if free else []
        if others:
            yield with_word(sentence, found, chance.choice(others))


def is_particular(fact: Fact) -> bool:
    """Whether it tells what happened, rather than what happens: of another of its kind the same may be as true."""
    clause = fact.clause
    named = bool(clause.subject.name) or "’s " in clause.subject.text or not clause.verb
    return clause.tense != "present" and not POSSIBLE & {*clause.auxiliaries} and (named or bool(clause.phrases))


def like(found: re.Match[str], sentence: str) -> tuple[str, ...]:
    """Other words for the one found, a noun in small letters.

    Adjectives of countries are left alone: of six that strict readers judged one was believable.
    """
    word = found[0]
    if not (word.islower() and base_of(word) in known.plain_nouns()):
        return ()
    before, behind = sentence[: found.start()], sentence[found.end() :]
    if BEING.search(before) or JOINED_BEFORE.search(before) or JOINED_BEHIND.search(behind) or sentence.count(word) > 1:
        return ()
    return nouns_like(word)


def with_word(sentence: str, found: re.Match[str], other: str) -> str:
    """The sentence with another word in the place of the one found, *a* and *an* before it made right."""
    article = re.search(r"\b[Aa]n? $", sentence[: found.start()])
    start = article.start() if article else found.start()
    return sentence[:start] + with_right_article(sentence[start : found.start()] + other) + sentence[found.end() :]
