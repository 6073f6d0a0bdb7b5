"""Which gaps at a place are told by the places around them: *Bergen, in ____*, *the vast ____*, *the fall of the ____*.

Of the gaps at places that two strict readers judged they took four in seventeen, and of these none stood so.
"""

import re

from quizgen.english.nationalities import ADJECTIVES, full_name
from quizgen.english.places import PLACE_WORDS
from quizgen.items.distractors.fitness import stands_in
from quizgen.items.distractors.places import by_name, cities, codes
from quizgen.model.fact import PLACES, Fact

NARROWED = re.compile(
    r"\b(?:50|fifty|central|continental|downtown|eastern|entire|greater|inland|inner|lower|mainland|modern|neighbou?ring"
    r"|north|northern|occupied|outer|post-war|postwar|present-day|remote|rural|south|southern|tropical|upper|urban|vast"
    r"|war-torn|wartime|western|whole|(?:north|south)-?(?:east|west)(?:ern)?) $"
)
"""What stands before a name of which it means a part, or that it paints."""

OF_IT = re.compile(
    r"\b(?:areas?|bits?|borders?|capital|climate|corners?|culture|deserts?|economy|fall|governments?|half|heart|histor(?:y|ies)"
    r"|independence|invasion|liberation|map|most|much|occupation|parts?|people|peoples|population|portions?|regions?|rest"
    r"|shores?|stretches|suburbs?|swaths|swathes) of (?:the )?$"
    rf"|\b(?!(?:{'|'.join(sorted(PLACE_WORDS))}) )[a-z][\w-]* of the $"
)
"""What stands before a place as the half of an expression: *the fall of the Berlin Wall*."""

TOWN = re.compile(r"\b(?:in|at|from|near) (?:the )?(?P<town>[A-Z][\w’-]+(?: [A-Z][\w’-]+)*),? (?:in|of) (?:the )?$")
"""A town before the country where it is."""

BEHIND_TOWN = re.compile(r"[A-Z][\w’]+, $")
"""What stands before the second half of an address: *in Metz, ____*."""

ARTICLE = re.compile(r"(?:The )?")
"""What may stand before a country that a sentence begins with: few countries are ever spoken of so."""

AT = re.compile(r"\b(?:around|at|for|from|in|into|near|of|outside|to) (?:[a-z]+ ){0,2}$", re.IGNORECASE)
"""What stands before a city that does not mean its team or its country's government: not *a complaint against ____*."""

CAPITALISED = re.compile(r"[A-Z][\w’-]+(?: [A-Z][\w’-]+)*")


def is_told_by_places(fact: Fact, before: str, behind: str) -> bool:
    """Whether the words before or behind the gap tell which place is meant, to one who has read nothing."""
    if fact.asked.type not in PLACES:
        return False
    if NARROWED.search(before) or OF_IT.search(before):
        return True
    if BEHIND_TOWN.search(before) or (fact.asked.type == "country" and ARTICLE.fullmatch(before)):
        return True
    if fact.asked.type == "city" and before and not AT.search(before):
        return True
    country = full_name(fact.asked.name)
    if fact.asked.type != "country" and country not in ADJECTIVES:
        return False
    return TOWN.search(before) is not None or has_part(country, f"{before}{behind}")


def has_part(country: str, around: str) -> bool:
    """Whether the words around name a city of the country, or something by the country's adjective."""
    if country in ADJECTIVES and stands_in(ADJECTIVES[country], around):
        return True
    named = (by_name(cities).get(name) for name in CAPITALISED.findall(around))
    return any(city is not None and city["country"] == codes().get(country) for city in named)
