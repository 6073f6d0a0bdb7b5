"""Which figures in a sentence that is not taken apart are not asked for."""

import re

from quizgen.english.counting import A_YEAR
from quizgen.english.sentences import capitalise
from quizgen.items.company import Company
from quizgen.items.distractors import AMOUNTS
from quizgen.items.incidental import around
from quizgen.model.fact import Fact

SOURCE = re.compile(r"(?:^According to [^,]*,|,? according to [^,.]*)")
NAME = re.compile(rf"(?<!^)\b[A-Z]|\b{A_YEAR}\b")
"""What tells of which thing or time a sentence speaks."""

DEFINITE = re.compile(r"(?:The|At least|About|More than|Some|Nearly|Over|An estimated) |_")
"""How a sentence begins that is about something in particular."""

IN_ASIDE = re.compile(r"(?:\bwhich,?|\b[a-z]+ who,?) (?:[^,]* )?(?:in|on|by|since) $")
"""What stands before the year of what is only said of something beside."""

ADDED = re.compile(r"\b(?:further|another|additional|extra|other|more) $")
"""What stands before a number that is added to others."""

UNDATED = re.compile(r"\brest of the (?:year|month|week)\b")
"""A time that only the day of writing tells."""

CHANGE = re.compile(
    r" (?:decline|decrease|drop|fall|gain|growth|increase|jump|rise|slump|surge)\b(?! (?:for|in|of|on)\b)"
)
"""A change behind its amount of which nothing tells of what it is: *a ____ rise to 64m*."""

OF_OWN = re.compile(r"\b(?:his|her|its|their) $")
"""What stands before a number of people named in passing: *he and his ____ friends*."""

SPEAKING = frozenset({"allude", "mean", "refer", "speak", "talk"})
"""Verbs of sentences on what somebody said."""

EVERYWHERE = 4
"""Times that an article has a figure from which it is part of the name of what the article is about."""


def is_of_nothing_named(fact: Fact, company: Company) -> bool:
    """Whether the words around a figure, but for their source, name nothing: *The tower has a staff of ____*."""
    if not is_figure(fact):
        return False
    rest = SOURCE.sub("", fact.sentence.replace(capitalise(fact.asked.text), "_", 1).replace(fact.asked.text, "", 1))
    named = NAME.search(rest) is not None or any(name in rest for name in company.mentions)
    return not named and (fact.clause.tense != "present" or DEFINITE.match(rest) is not None)


def is_everywhere(fact: Fact, company: Company) -> bool:
    """Whether the article has the figure again and again: *the new £20 note*."""
    digits = fact.asked.type in AMOUNTS and any(letter.isdigit() for letter in fact.asked.text)
    return is_figure(fact) and digits and company.article.count(f" {fact.asked.text} ") >= EVERYWHERE


def is_beside_statement(fact: Fact, _company: Company) -> bool:
    """Whether a figure is of an aside, added to others, or of what somebody spoke of."""
    before, _ = around(fact) if is_figure(fact) else ("", "")
    aside = fact.asked.type in {"year", "date"} and IN_ASIDE.search(before) is not None
    aside = aside or UNDATED.search(fact.sentence) is not None
    return is_figure(fact) and (aside or ADDED.search(before) is not None or fact.clause.lemma in SPEAKING)


def is_change_of_nothing(fact: Fact, _company: Company) -> bool:
    """Whether it asks by how much something changed that is not told, or how many somebody has about them."""
    before, behind = around(fact) if is_figure(fact) else ("", "")
    return CHANGE.match(behind) is not None or (fact.asked.type == "number" and OF_OWN.search(before) is not None)


def is_figure(fact: Fact) -> bool:
    """Whether it asks for a number or a date in a sentence that is not taken apart."""
    return fact.asked.role == "gap" and not fact.asked.name
