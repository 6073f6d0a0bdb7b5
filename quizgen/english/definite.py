"""Names that English puts *the* before, even where a writer leaves it out or uses them only as adjectives."""

import re
from functools import cache

from quizgen.english.nationalities import ADJECTIVES
from quizgen.english.places import countries, states

STATES = frozenset(
    {
        *("African Union", "Arab League", "Balkans", "British Isles", "Canary Islands", "Caribbean", "Cayman Islands"),
        *("Falkland Islands", "Faroe Islands", "Marshall Islands", "Middle East", "Solomon Islands", "West Indies"),
        *("British Empire", "Ottoman Empire", "Roman Empire", "Russian Empire", "UAE", "USSR", "Vatican"),
        *("Bahamas", "Central African Republic", "Czech Republic", "Dominican Republic", "EU", "European Union"),
        *("Gambia", "Maldives", "Netherlands", "Philippines", "Seychelles", "Soviet Union", "UK", "UN", "US", "USA"),
        *("United Arab Emirates", "United Kingdom", "United Nations", "United States"),
        *("High Court", "Supreme Court", "US Supreme Court", "U.S. Supreme Court", "Senate"),
        *("House of Commons", "House of Lords", "House of Representatives", "Kremlin", "Pentagon", "White House"),
    }
)
"""States, unions of states, groups of islands and lands, and what states are ruled by."""

FAITHS = frozenset({"Buddhist", "Catholic", "Christian", "Hindu", "Jewish", "Muslim", "Orthodox", "Protestant"})
"""Words that tell of which faith a people is."""

NATIONS = frozenset(ADJECTIVES.values())

OF = re.compile(
    r"(?:Gulf|Isle|Kingdom|Republic|State|University) of [A-Z]|(?:[A-Z][\w’-]* )+(?:League|Party)$"
    r"|(?:[A-Z][\w’-]* )*(?:Agency|Association|Bureau|Commission|Committee|Confederation|Council|Department|Federation"
    r"|Institute|Ministry|Office|Society|Union) (?:for|of) [A-Z]"
)

WITH_ARTICLE = re.compile(r"\b(?:Coast|Congo|Islands?|Isle|Republic|Sudan|United)\b|s$")
"""What is in the names of countries before which *the* stands, or did."""


def takes_article(name: str) -> bool:
    """Whether the name has *the* before it in a sentence.

    >>> takes_article("UK"), takes_article("University of Oslo"), takes_article("Oslo University")
    (True, True, False)
    >>> takes_article("Lund Football League"), takes_article("League of Lund")
    (True, False)
    >>> takes_article("Lund Labour Party"), takes_article("Ministry of Ports"), takes_article("Bank of Lund")
    (True, True, False)
    """
    return name in STATES or OF.match(name) is not None


@cache
def without_article() -> frozenset[str]:
    """The countries and states of the US before which no *the* stands."""
    names = {*(place["name"] for place in countries()), *states()}
    return frozenset(name for name in names if not (takes_article(name) or WITH_ARTICLE.search(name)))


def keeps_article(short: str, name: str) -> bool:
    """Whether *the* before a short name is wanted before the full one, too.

    >>> keeps_article("Navy", "Norwegian Navy"), keeps_article("Bank", "Lund Bank")
    (True, False)
    """
    nation, _, rest = name.partition(" ")
    return short == name or (short == rest and nation in NATIONS | FAITHS)
