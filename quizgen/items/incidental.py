"""Which gaps and statements miss the point of their sentence: what it says beside, or sets something else against."""

import re
from collections.abc import Collection
from functools import lru_cache

from quizgen.english.counting import MONTHS
from quizgen.english.sentences import capitalise
from quizgen.items.company import FEW, Company
from quizgen.items.copula import PLACES
from quizgen.items.distractors.fitness import family
from quizgen.items.emptiness import KIN
from quizgen.model.fact import Fact

DATES = frozenset({"year", "date"})

BEHIND_NOUN = re.compile(r"\b[a-z][\w’-]+ of (?=(?:the )?$)")
"""What stands before a name that tells which of several is meant: *the summit of ____*."""

NAMED_BEHIND = re.compile(r"[A-Z]|\d")
"""What tells, behind a gap, which occasion is meant."""

BASELINE = re.compile(r"\bfrom (?:[^,;]|,(?=\d))*\b(?:in|on) $")
"""What stands before the earlier of the two years of a comparison: *grew from 488,000 in ____ to 786,000 in 2012*."""

COMPARED_TO = re.compile(r" to (?:[^,;]|,(?=\d))*\b(?:1\d|20)\d\d\b")

OPENING = re.compile(r"(?:After|As|Before|Following|Since|Until|While) \S[^,;]*$")
"""What opens a sentence and tells when something else was, up to a gap in it."""

WHERE_SUBJECT_IS = re.compile(
    r"(?:The )?(?:[A-Z][\w’.-]* )+"
    r"(?:Airport|Castle|College|Forest|Hospital|Museum|Park|School|Stadium|Station|University) in $"
)
"""A subject's own name before the place where it is: *Brecon Forest Park in ____ has an observatory*."""

POST = re.compile(r"(?:The )?[A-Z][^,]*, [^,]* (?:at|for|of|with) (?:the )?$")
"""What stands before the body somebody works for: *Li Na, warden of the ____, helped to lead the march*."""

EXAMPLE = re.compile(r"\b(?:like|such as) (?:(?!and )[\w-]+ ){0,4}$")
"""What stands before one of many: *writers such as Nobel laureate ____*."""

BODY_BEFORE = re.compile(r"\b(?:Castle|College|Hospital|Institute|Museum|School|Stadium|University) in (?:the )?$")
"""A body with a name before the place where it is."""

PLACE_BEFORE = re.compile(r"\b(?:at|in|near) [A-Z][\w’-]+(?: [A-Z][\w’-]+)?(?: ?,)? in (?:the )?$")
"""A place before the one in which it lies."""

NAMES_BEHIND = re.compile(r" (?:[a-z]+ ){0,3}[a-z]+s, [A-Z][^.;]* and [A-Z]")
"""What is counted, and each of it by name."""

HAILING = re.compile(r"(?:Originally from|Based in|Hailing from) ")

CONTRAST = re.compile(r"(?:unlike|in contrast (?:to|with)|compared (?:to|with)) ", re.IGNORECASE)


LIFE = re.compile(r"(?:\bborn|\bdied|\bgave birth to .*|\bdies) (?:(?:in|on|around|about|at .* (?:in|on)) )?$")
"""What stands before the date of a birth or a death."""

OF_KIN = re.compile(rf"[’']s? (?:\w+ )?(?:{'|'.join(sorted(KIN))})\b")
"""What tells whose relative somebody is."""

HARDLY = 2
"""Sentences with a name up to which the article hardly tells of whom it names."""

WHOSE = re.compile(r"\bwho (?:was |were )?(?:born|died)\b[^,;]*$")
"""The same of somebody who is not the subject of the sentence."""

OF_SUBJECT = re.compile(r"(?:[A-Z][\w’.-]* )+, who ")
"""The same of the subject itself."""

YEAR = re.compile(r"\b(?:1\d|20)\d\d\b")

NAMED_DAY = re.compile(
    rf"\b(?:after|before|by|in|on|since|until) (?:early |late |\d{{1,2}} )?(?:{'|'.join(MONTHS)})\b", re.IGNORECASE
)
"""A day or a month at which something was."""

YEARS_OF_A_STORY = 3
"""Different years in an article from which a date without its year is but half of it."""


def is_life_of_another(fact: Fact, company: Company) -> bool:
    """Whether it asks when somebody was born or died of whom the article hardly tells: a star's child."""
    if fact.asked.type not in DATES:
        return False
    born = fact.clause.lemma in {"bear", "die"} or LIFE.search(around(fact)[0]) is not None
    if fact.asked.role == "gap" and WHOSE.search(around(fact)[0]) and not OF_SUBJECT.match(around(fact)[0]):
        return True
    relative = OF_KIN.search(fact.clause.subject.text or around(fact)[0]) is not None
    return born and (relative or told_of(fact, company) <= HARDLY < max(company.mentions.values(), default=0))


def told_of(fact: Fact, company: Company) -> int:
    """In how many sentences of the article those are whom the statement names."""
    names = [fact.clause.subject.name] if fact.clause.subject.name else company.mentions
    return max((company.mentions.get(name, 0) for name in names if name in fact.sentence), default=0)


def is_yearless(fact: Fact, company: Company) -> bool:
    """Whether it gives or asks for a day or month without its year in an article that tells of several years."""
    if len(years_of(company.article)) < YEARS_OF_A_STORY or YEAR.search(fact.sentence):
        return False
    return NAMED_DAY.search(fact.sentence) is not None


@lru_cache(maxsize=FEW)
def years_of(article: str) -> frozenset[str]:
    """The years that the article names."""
    return frozenset(YEAR.findall(article))


def is_incidental(fact: Fact, _company: Company) -> bool:
    """Whether a gap asks when something was that the sentence only starts from, or where its subject lies."""
    if fact.asked.role != "gap":
        before = fact.sentence.partition(fact.asked.core)[0]
        return HAILING.match(capitalise(fact.asked.text)) is not None or lies_around(fact, before)
    before, behind = around(fact)
    if fact.asked.type in DATES:
        compared = BASELINE.search(before) is not None and COMPARED_TO.match(behind) is not None
        return compared or OPENING.match(before) is not None
    if EXAMPLE.search(before) or HAILING.fullmatch(before) or is_told_by_list(fact, before, behind):
        return True
    if fact.asked.type == "organisation":
        return POST.fullmatch(before) is not None and behind.lstrip().startswith(",")
    return fact.asked.type in PLACES and WHERE_SUBJECT_IS.fullmatch(before) is not None


def is_told_by_list(fact: Fact, before: str, behind: str) -> bool:
    """Whether the gap lies around a place that stands before it, or counts names that stand behind it.

    *She was born in Groningen, in the ____*, *She had ____ brothers, Niklaus and Johann*.
    """
    return lies_around(fact, before) or (fact.asked.type == "number" and NAMES_BEHIND.match(behind) is not None)


def lies_around(fact: Fact, before: str) -> bool:
    """Whether it asks for a place in which lies another, or a body with a name, that stands before it."""
    around_it = PLACE_BEFORE.search(before) is not None or BODY_BEFORE.search(before) is not None
    return fact.asked.type in PLACES and around_it


def has_other_filling(fact: Fact, company: Company) -> bool:
    """Whether the article has another name behind the words before a gap: *the summit of Lhotse*, … *of Nuptse*."""
    before = BEHIND_NOUN.search(around(fact)[0]) if fact.asked.role == "gap" and fact.asked.name else None
    if before is None or NAMED_BEHIND.search(around(fact)[1]):
        return False
    lines = company.with_all({family(before[0].split()[0])})
    named = re.compile(rf"\b{re.escape(before[0])}(?:the )?([A-Z][\w’'-]+)")
    return len({name for number in lines for name in named.findall(company.lines[number])}) > 1


def around(fact: Fact) -> tuple[str, str]:
    """What the sentence says before and behind a gap, with the spaces at its bounds."""
    phrases, focus = fact.clause.phrases, fact.focus
    before = " ".join(phrase.text for phrase in phrases[:focus])
    behind = " ".join(phrase.text for phrase in phrases[focus + 1 :])
    return f"{before[:1].upper()}{before[1:]} ", f" {behind}"


def tells_by_article(fact: Fact, _company: Company) -> bool:
    """Whether *the* before a gap tells the country, since so few have it: *the United States*, *the Netherlands*."""
    country = fact.asked.role == "gap" and fact.asked.type == "country"
    return country and ends_in(around(fact)[0], {"the"})


def ends_in(words: str, last: Collection[str]) -> bool:
    """Whether the last of the words is one of `last`."""
    return (words.lower().split() or [""])[-1] in last


def contrasts_first(fact: Fact, _company: Company) -> bool:
    """Whether the statement opens with what it sets something against: *Unlike boats, rafts are forbidden*.

    Of a denied statement nobody knows whether the other half is denied too.
    """
    return CONTRAST.match(fact.sentence) is not None
