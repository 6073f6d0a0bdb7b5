"""Which gaps and statements miss the point of their sentence: what it says beside, or sets something else against."""

import re

from quizgen.english.counting import A_YEAR
from quizgen.english.sentences import capitalise
from quizgen.items.company import Company
from quizgen.items.distractors.fitness import family
from quizgen.items.refusals.row import SLIGHT, Row
from quizgen.items.surroundings import around
from quizgen.model.fact import DATES, PLACES, Fact

BEHIND_NOUN = re.compile(r"\b[a-z][\w’-]+ of (?=(?:the )?$)")
"""What stands before a name that tells which of several is meant: *the summit of ____*."""

NAMED_BEHIND = re.compile(r"[A-Z]|\d")
"""What tells, behind a gap, which occasion is meant."""

BASELINE = re.compile(r"\bfrom (?:[^,;]|,(?=\d))*\b(?:in|on) $")
"""What stands before the earlier of the two years of a comparison: *grew from 488,000 in ____ to 786,000 in 2012*."""

UP_FROM = re.compile(r"\b(?:down|up) from [^\s;]+(?: (?:billion|million|per cent))? (?:in|on) $")
"""What stands before the earlier year where the later one comes first: *18% in 2000, up from 6% in ____*."""

COMPARED_TO = re.compile(rf" to (?:[^,;]|,(?=\d))*\b{A_YEAR}\b")

ON_THE_WAY = re.compile(
    r", (?:first |which was |which were )?(?:built|begun|created|established|formed|founded|introduced|launched|opened"
    r"|set up|started) (?:back )?in $"
)
"""What stands before the year in which what somebody speaks of began, told on the way."""

LAST_BEFORE = re.compile(r"\b(?:best|first|most|only|worst|\w{3,}est)\b.* since \S[^;]*\b(?:in|on) $")
"""What stands before the year of that beside which something is the first or greatest: *the worst since the war in*."""

OPENING = re.compile(
    r"(?:After|Although|As|Because|Before|By the time|Despite|Even though|Following|Having|In the wake of|Once"
    r"|Prior to|Since|Though|Until|Upon|Whereas|While) \S[^,;]*$"
)
"""What opens a sentence and tells when something else was, up to a gap in it."""

BODY = (
    "Abbey|Academy|Arena|Art Cent(?:er|re)|Castle|Cathedral|Chapel|Church|Clinic|College|Galler(?:ies|y)|Hospital|Hotel"
    "|Institute|Laboratory|Library|Monastery|Mosque|Museum|Observatory|Opera House|Palace|Prison|School|Seminary|Shrine"
    "|Stadium|Synagogue|Temple|Theat(?:er|re)|University"
)
"""Bodies and buildings that have a name of their own."""

WHERE_SUBJECT_IS = re.compile(
    r"(?:The )?(?:[A-Z][\w’.-]* )+"
    rf"(?:Airport|Bridge|Dam|Forest|Gardens?|Harbou?r|Market|Mine|Park|Port|Reserve|Square|Station|Tower|Zoo"
    rf"|{BODY}) in $"
)
"""A subject's own name before the place where it is: *Brecon Forest Park in ____ has an observatory*."""

POST = re.compile(r"(?:The )?[A-Z][^,]*, [^,]* (?:at|for|of|with) (?:the )?$")
"""What stands before the body somebody works for: *Li Na, warden of the ____, helped to lead the march*."""

EXAMPLE = re.compile(r"\b(?:especially|including|like|notably|particularly|such as) (?:(?!and )[\w-]+ ){0,4}$")
"""What stands before one of many: *writers such as Nobel laureate ____*."""

BODY_BEFORE = re.compile(rf"\b(?:{BODY}|[A-Z][\w’]* (?:hall|{BODY.lower()})) in (?:the )?$")
"""A body with a name before the place where it is."""

PLACE_BEFORE = re.compile(r"\b(?:at|in|near) [A-Z][\w’-]+(?: [A-Z][\w’-]+)?(?: ?,)? in (?:the )?$")
"""A place before the one in which it lies."""

NEAR = re.compile(
    r", (?:adjacent to|alongside|beside|close to|near|next to|not far from|off|opposite|outside"
    r"|(?:just )?(?:north|south|east|west)(?:-?(?:east|west))? of) (?:the )?$"
)
"""What stands before a place that only tells where another is: *at Scutari, near ____*."""

NAMES_BEHIND = re.compile(r" (?:[\w-]+ ){0,3}[a-z]+(?:,| [-–—]|—|:) (?:the )?[A-Z][^.;]*,? (?:and|or|&) (?:the )?[A-Z]")
"""What is counted, and each of it by name."""

ARE_BEHIND = re.compile(r"(?: [\w’'-]+){1,9} (?:are|were) (?:an?|the) [^.;]*, [^.;]*\band ")
"""What is counted, and what each of it is: *Two strong fibres are the silk of spiders, … and …*."""

HAILING = re.compile(
    r"(?:Based in|Coming from|Domiciled in|Hailing from|Headquartered in|Living in|Originally from"
    r"|Raised in|Resident in|Residing in|Working from) "
)

CONTRAST = re.compile(
    r"(?:as opposed to|compared (?:to|with)|in comparison (?:to|with)|in contrast (?:to|with)|unlike|whereas) ",
    re.IGNORECASE,
)

LISTED_BEHIND = re.compile(r", (?:the )?[A-Z][^,.;]*(?:,|,? (?:and|or)) (?:the )?[A-Z]")
"""What follows the first of several names."""

LISTED_BEFORE = re.compile(r"[A-Z][\w’-]*, $|[A-Z][\w’-]*, (?:[A-Z][\w’ -]*, )*(?:and |or )$")
"""What stands before a later one."""


MEANWHILE = re.compile(r"(?:Elsewhere|Meanwhile),? ")


def is_incidental(fact: Fact, _company: Company) -> bool:
    """Whether a gap asks when something was that the sentence only starts from, or where its subject lies."""
    if fact.asked.role != "gap":
        own = fact.value if fact.value in fact.sentence else capitalise(fact.value)
        front, _, behind = fact.sentence.partition(own)
        if fact.asked.type in DATES and LAST_BEFORE.search(front):
            return True
        told = NAMES_BEHIND.match(behind) or ARE_BEHIND.match(behind)
        listed = fact.ask_quantity and told is not None
        hailing = HAILING.match(capitalise(fact.asked.text)) is not None
        return listed or hailing or lies_around(fact, fact.sentence.partition(fact.asked.core)[0])
    before, behind = around(fact)
    if fact.asked.type in DATES:
        compared = BASELINE.search(before) is not None and COMPARED_TO.match(behind) is not None
        first = any(pattern.search(before) for pattern in (UP_FROM, LAST_BEFORE))
        return compared or first or OPENING.match(before) is not None or is_told_on_the_way(fact, before, behind)
    if EXAMPLE.search(before) or HAILING.fullmatch(before) or is_told_by_list(fact, before, behind):
        return True
    if fact.asked.type == "organisation":
        return POST.fullmatch(before) is not None and behind.lstrip().startswith(",")
    return fact.asked.type in PLACES and WHERE_SUBJECT_IS.fullmatch(before) is not None


def is_told_on_the_way(fact: Fact, before: str, behind: str) -> bool:
    """Whether somebody says it of what began in the year of the gap: *called the tax, set up in ____, “a joke”*."""
    said = "“" in behind or "“" in before or bool(fact.clause.source)
    return said and ON_THE_WAY.search(before) is not None


def is_told_by_list(fact: Fact, before: str, behind: str) -> bool:
    """Whether the gap lies around a place that stands before it, or counts names that stand behind it.

    *She was born in Groningen, in the ____*, *She had ____ brothers, Niklaus and Johann*.
    """
    listed = NAMES_BEHIND.match(behind) is not None or (not before.strip() and ARE_BEHIND.match(behind) is not None)
    return lies_around(fact, before) or (fact.asked.type == "number" and listed)


def lies_around(fact: Fact, before: str) -> bool:
    """Whether it asks for a place in which lies another, or a body with a name, that stands before it."""
    if fact.asked.type not in PLACES:
        return fact.asked.type == "thing" and NEAR.search(before) is not None  # a name that no list of places has
    return any(pattern.search(before) for pattern in (PLACE_BEFORE, BODY_BEFORE, NEAR))


def has_other_filling(fact: Fact, company: Company) -> bool:
    """Whether the article has another name behind the words before a gap: *the summit of Lhotse*, … *of Nuptse*."""
    before = BEHIND_NOUN.search(around(fact)[0]) if fact.asked.role == "gap" and fact.asked.name else None
    if before is None or NAMED_BEHIND.search(around(fact)[1]):
        return False
    lines = company.with_all({family(before[0].split()[0])})
    named = re.compile(rf"\b{re.escape(before[0])}(?:the )?([A-Z][\w’'-]+)")
    return len({name for number in lines for name in named.findall(company.lines[number])}) > 1


def contrasts_first(fact: Fact, _company: Company) -> bool:
    """Whether the statement opens with what it sets something against: *Unlike boats, rafts are forbidden*.

    Of a denied statement nobody knows whether the other half is denied too.
    """
    return CONTRAST.match(fact.sentence) is not None


def is_one_of_list(fact: Fact, _company: Company) -> bool:
    """Whether a gap stands for one of several names in a row, any of which might be left out."""
    if fact.asked.role != "gap" or not fact.asked.name:
        return False
    before, behind = around(fact)
    return LISTED_BEHIND.match(behind.lstrip()) is not None or LISTED_BEFORE.search(before) is not None


def is_meanwhile(fact: Fact, company: Company) -> bool:
    """Whether news turns with it to what else is so."""
    return not company.teaching and MEANWHILE.match(fact.evidence.text) is not None


ROWS: dict[str, Row] = {
    "meanwhile": Row(is_meanwhile, "is what else was so", whole=True),
    "incidental": Row(is_incidental, "is beside the point of its sentence", doubt=SLIGHT),
    "other-filling": Row(has_other_filling, "stands where the article elsewhere has another name"),
    "contrast": Row(contrasts_first, "is set against something else", whole=True),
    "listed": Row(is_one_of_list, "is one of a list"),
}
