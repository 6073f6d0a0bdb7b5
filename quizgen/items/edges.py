"""*in just ____ races*, *to ____ or more*, *The Lantern* → which words a gap stands for, and which stay beside it."""

import re
from functools import lru_cache

from quizgen.english.people import names_people
from quizgen.english.sentences import without_article
from quizgen.items.answers import answer
from quizgen.model.fact import AMOUNTS, DATES, Fact

BEFORE_AMOUNT = re.compile(
    r"^(?:(?:about|above|almost|an extra|another|approximately|around|at (?:least|most)|back to|barely|below|circa"
    r"|close to|even|exactly|as (?:few|high|little|low|many|much) as|(?:(?:considerably|far|many|significantly"
    r"|slightly) )?(?:fewer|less|more) than|fully|(?:a little|just|slightly|well) (?:above|below|over|short of|under)"
    r"|hardly|in excess of|just|maybe|merely|nearly|no (?:fewer|less|more) than|north of|not (?:fewer|less|more) than"
    r"|only|over|perhaps|practically|precisely|probably|roughly|some|somewhere (?:around|near)|the equivalent of|to"
    r"|under|up to|upwards of|virtually|an? (?:additional|astonishing|average of|combined|estimated|full|further"
    r"|massive|maximum of|mere|minimum of|paltry|projected|record|staggering|total of|whopping))\s+)+",
    re.IGNORECASE,
)
"""What stands before a number and stays in the sentence."""

BEHIND_AMOUNT = re.compile(
    r",? (?:and (?:above|counting|more|over|up)|apiece|at (?:least|most|the (?:least|most))|alone|altogether|each"
    r"|in (?:all|total)|on average|so far|to date|or (?:above|fewer|less|more|older|over|so|thereabouts|under|younger)"
    r"|overall|plus)$"
)
"""What bounds a number behind it, and stays in the sentence."""

PER = re.compile(
    r" (?:an?|each|every|per) (?:acre|barrel|capita|child|customer|day|decade|head|hectare|hour|household"
    r"|kilo(?:gram)?|lit(?:er|re)|minute|month|night|ounce|passenger|person|pound|pupil|quarter|season|second|share"
    r"|student|ton(?:ne)?|unit|user|week|worker|year)$"
)
"""What stands behind a sum and stays in the sentence."""

BEHIND_DATE = re.compile(r"\s+(?:onwards?|alone|approximately|itself|or so|or thereabouts|at the (?:earliest|latest))$")
"""What stands behind a date and stays in the sentence."""

BEFORE_YEAR = re.compile(r"^the year (?=\d)")
"""What stands before a year and stays, too."""

ROLE = re.compile(r"(?P<role>[a-z][a-z-]+) (?=[A-Z])")
"""A common noun before a name, which says who it is and stays in the sentence: *bookmaker Ada Marsh*."""

SOME = 64
"""Names looked up again and again in an article."""


def gap_text(fact: Fact, article: str) -> str:
    """What is taken out: the answer, its article left in the sentence unless the name goes by it."""
    text = answer(fact)
    if fact.ask_quantity or fact.asked.type in AMOUNTS:
        text = bare(text)
    if fact.asked.type in DATES:
        text = BEFORE_YEAR.sub("", BEHIND_DATE.sub("", text))
    if fact.asked.name:
        text = called(fact, without_role(without_article(text)), article)
    elif text.startswith("the "):
        text = without_article(text)
    return text if text in fact.sentence else text[:1].upper() + text[1:]


def bare(amount: str) -> str:
    """The amount without what bounds or rates it.

    >>> bare("just 9"), bare("50 or more"), bare("a further 12 tonnes a year"), bare("about two and a half hours")
    ('9', '50', '12 tonnes', 'two and a half hours')
    """
    return BEHIND_AMOUNT.sub("", PER.sub("", BEFORE_AMOUNT.sub("", amount)))


def without_role(name: str) -> str:
    """The name without the noun before it.

    >>> without_role("singer Ada Marsh"), without_role("van Dyck"), without_role("iPhone")
    ('Ada Marsh', 'van Dyck', 'iPhone')
    """
    found = ROLE.match(name)
    return name[found.end() :] if found and names_people(found["role"]) else name


def called(fact: Fact, name: str, article: str) -> str:
    """The name, with *The* if the statement has it and it is a part of it: *The Lantern*, but *the Guardian*."""
    return f"The {name}" if f"The {name}" in fact.sentence and goes_by_the(name, article) else name


@lru_cache(maxsize=SOME)
def goes_by_the(name: str, article: str) -> bool:
    """Whether the article writes the name with *The* in mid-sentence, and never with *the*.

    >>> goes_by_the("Lantern", "He joined The Lantern."), goes_by_the("Guardian", "The Guardian and the Guardian’s")
    (True, False)
    """
    inside = re.search(rf"(?<=[a-z,] )The {re.escape(name)}\b", article)
    return inside is not None and re.search(rf"\bthe {re.escape(name)}\b", article) is None
