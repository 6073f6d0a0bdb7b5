"""*the rally school Ibexia*, *Ibexia, a school for drivers* → what the name of a gap is the name of: *school*.

The pipeline's label alone is right too seldom to be shown. What the article itself calls it by is.
"""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import islice

from quizgen.english.nationalities import COUNTRIES
from quizgen.english.people import TITLES, names_people
from quizgen.english.places import DEPENDENT_TERRITORIES, countries, large_cities
from quizgen.english.whole import has_whole
from quizgen.items.beside import VERB
from quizgen.items.distractors import Pool
from quizgen.items.stems.wh import BEHIND_HEAD
from quizgen.model.fact import PLACES, Fact

KINDS = frozenset(
    """
    agency airline album alliance app army association award band bank bookmaker brand broadcaster campaign charity
    choir church city club coalition college committee company council country currency department drug empire
    exhibition festival film firm foundation gallery game gang group hospital hotel institute island journal kingdom
    lake language law library magazine manufacturer ministry mission mountain movement museum network newspaper
    novel observatory opera orchestra organisation organization painting park parliament party planet play poem port
    prison prize product programme project province region religion restaurant retailer river satellite school shop
    show song spacecraft stadium startup station store supermarket supplier team theater theatre town treaty tribe
    union university village volcano watchdog website
    """.split()
)
"""Nouns that say what a name is the name of."""

ENDINGS = {
    **dict.fromkeys(
        """
        Aeronautics Electronics Energy Entertainment Foods Industries Motors Petroleum Pharmaceuticals Pictures Software
        Systems Technologies
        """.split(),
        "company",
    ),
    **dict.fromkeys("Gazette Herald News Post Times Tribune".split(), "news outlet"),
    **{
        name: name.lower()
        for name in """
        Abbey Airport Aquarium Bridge Castle Cathedral Cemetery Clinic Dam Hospital Hotel Library Monastery Mosque
        Museum Palace Prison Seminary Stadium Theater Theatre Tunnel Zoo
        """.split()
    },
    **dict.fromkeys("Center Centre Institute Laboratory".split(), "institution"),
    **dict.fromkeys("Concerto Overture Sonata Symphony".split(), "piece of music"),
    **dict.fromkeys("Assembly Congress Parliament Senate".split(), "body of government"),
    **dict.fromkeys("Bay Canal Lake Ocean River Sea Strait".split(), "body of water"),
    "Act": "law",
    "Agency": "agency",
    "Airlines": "airline",
    "Airways": "airline",
    "Alliance": "alliance",
    "Army": "army",
    "Award": "award",
    "Cabinet": "body of government",
    "Conservatory": "conservatory",
    "Empire": "empire",
    "Group": "group",
    "League": "league",
    "Movement": "movement",
    "Observatory": "observatory",
    "Office": "government department",
    "Organisation": "organization",
    "Organization": "organization",
    "Orchestra": "orchestra",
    "Prize": "prize",
    "Records": "record label",
    "Revolution": "revolution",
    "Treaty": "treaty",
    "Union": "union",
    "War": "war",
}
"""Last word of a name → what it is."""

ACRONYM = re.compile(r"[A-Z]{3,5}")

BROADER = {
    **dict.fromkeys("alliance association club federation group league network society union".split(), "organization"),
    **dict.fromkeys(
        "academy college conservatory institute school seminary university".split(), "educational institution"
    ),
    **dict.fromkeys("agency commission committee council court department ministry".split(), "public body"),
    **dict.fromkeys("journal magazine".split(), "publication"),
    "army": "military force",
    "award": "prize",
    "bank": "financial institution",
    "company": "firm",
    "festival": "event",
    "foundation": "charity",
    "institution": "organization",
    "newspaper": "news outlet",
    "organization": "body",
    "parliament": "body of government",
    "party": "political group",
    "prize": "award",
    "revolution": "event in history",
    "war": "conflict",
}
"""What a thing is → what it is called where its name has that very word, of which the hint would give a part away."""

SHORTER = {"programme": "program", "startup": "company", "firm": "company", "supplier": "company"}
"""Nouns for what goes by another as well, which the student thinks of first."""

DESCRIPTION = (
    r"(?:an?|the|its|one of the) (?P<words>(?:(?!(?:and|at|by|for|from|in|near|of|on|to|with|who|which|that)\b)"
    r"[\w’'“”-]+ ?){1,8})"
)
"""A description up to its head: *the world’s largest oil company*."""

OF_PLACES = frozenset("city country island kingdom port province region town village".split())
"""Nouns that with *of* say what a name is: *the town of Ulm*, but not *the law of Ulm*."""

OF_NATURE = frozenset("island lake mountain planet river volcano".split())
"""Nouns of what nobody makes, so that a name behind one is its own: *the volcano Etna erupted*."""

OF_TRADES = frozenset(
    """
    builder champion developer distributor employer investor lender maker operator opponent owner partner producer
    publisher sponsor supplier winner
    """.split()
)
"""Nouns for people that firms and teams go by as well."""

OF_BODY = (
    r"(?:board|boss|chairman|chairwoman|chief executive|customers|employees|executives|executive director|headquarters"
    r"|profits|sales|shares|secretary general|shareholders|spokesman|spokesperson|spokeswoman|staff|workers)"
)
"""What only a body has."""

DEED = re.compile(rf" {VERB}")

IN_PLACE = re.compile(r"\b(?:at|from|in|near) $", re.IGNORECASE)

BEFORE, BEHIND, MENTIONS = 80, 160, 32
"""Letters around a name that may say what it is, and how often it is looked at."""

SOME = 64
"""Names looked up again and again in an article."""


def category_of(fact: Fact, pool: Pool) -> str:
    """What the name that a gap stands for is the name of, if it is certain; else empty."""
    name = fact.asked.name
    if not name:
        return ""
    if fact.asked.type in PLACES and name in names_of_countries():
        return "country"
    if name in DEPENDENT_TERRITORIES:
        return "territory"
    town = fact.asked.type != "person" and IN_PLACE.search(fact.sentence.partition(name)[0]) is not None
    if town and name in names_of_cities():
        return "city"
    return of_people(name) or by_ending(name) or told(fact, pool) or of_body(fact, pool)


@cache
def names_of_countries() -> frozenset[str]:
    """The names of all countries, those within the United Kingdom too."""
    return frozenset({*(place["name"] for place in countries()), "England", "Scotland", "Wales", "Northern Ireland"})


@cache
def names_of_cities() -> frozenset[str]:
    """The names of all large cities."""
    return frozenset(place["name"] for place in large_cities())


def broader(hint: str, name: str) -> str:
    """The hint, or a wider one where a word of the name is the hint.

    >>> broader("league", "Norse Sailing League"), broader("league", "Hansa")
    ('organization', 'league')
    """
    return BROADER.get(hint, hint) if hint in name.lower().split() else hint


def by_ending(name: str) -> str:
    """What the last word of a name, or the one before *of*, says that it is.

    >>> by_ending("Lund Prize for Boats"), by_ending("Ada Marsh")
    ('prize', '')
    """
    return ENDINGS.get(BEHIND_HEAD.split(name)[0].rpartition(" ")[2], "")


def of_people(name: str) -> str:
    """What the word for those of a nation is called: *Romanians*, *Norwegian*.

    >>> of_people("Romanians"), of_people("Romanian"), of_people("Romania")
    ('people of a country', 'nationality', '')
    """
    if name in COUNTRIES:
        return "nationality"
    return "people of a country" if name.endswith("s") and name[:-1] in COUNTRIES else ""


def told(fact: Fact, pool: Pool) -> str:
    """What the article says it is, or that it is somebody."""
    name = fact.asked.name
    if any(entity.name == name and entity.gender in {"she", "he"} for entity in pool.entities):
        return "person"
    kind = described(name, pool.article)
    firm = fact.asked.type == "organisation" and " " not in name  # *its vice president Ibexia*, where *of* is lost
    return "" if firm and kind == "person" else kind


@lru_cache(maxsize=SOME)
def described(name: str, article: str) -> str:
    """What the article calls the name by, before it or behind it.

    >>> described("Ibexia", "He joined Ibexia, the largest rally school in Wales."), described("Ibexia", "In Ibexia.")
    ('school', '')
    >>> described("Ibexia", "They sued retailer Ibexia."), described("Jo Li", "They met linguist Jo Li.")
    ('retailer', 'person')
    """
    for noun in nouns_of(name, near(name, article)):
        if (
            noun == "person"
            or (names_people(noun) and noun.rpartition("-")[2] not in OF_TRADES)
            or noun.endswith("ologist")
        ):
            return "person"
        if noun in KINDS:
            return SHORTER.get(noun, noun)
    return ""


def is_somebody(noun: str) -> bool:
    """Whether only a person is called by the noun."""
    people = names_people(noun) and noun.rpartition("-")[2] not in OF_TRADES
    return people or noun == "person" or noun.endswith("ologist")


def near(name: str, article: str) -> str:
    """What the article says around the name or its last word, so that no pattern has to be looked for in all of it."""
    found = re.finditer(rf"\b{re.escape(name.rpartition(' ')[2])}\b", article)
    return "\n".join(
        article[max(0, each.start() - len(name) - BEFORE) : each.end() + BEHIND] for each in islice(found, MENTIONS)
    )


def nouns_of(name: str, text: str) -> Iterator[str]:
    """The nouns directly before the name, and the heads of what is said behind it that it is."""
    called, last = re.escape(name), name.rpartition(" ")[2]
    if any(has_whole(text, f"{title} {last}") for title in TITLES):
        yield "person"
    if " " not in name:
        yield from filter(is_somebody, re.findall(rf"\b([a-z][a-z-]+) (?:[A-Z][\w-]+ ){{1,2}}{called}\b", text))
    for found in re.finditer(rf"\b([a-z][a-z-]+)( of)?(?: called| named)? (?:The )?[“\"]?{called}\b(?! [A-Z])", text):
        if found[1] in OF_PLACES if found[2] else not is_owned(found[1], text[found.end() :]):
            yield found[1]
    for found in re.finditer(rf"\b{called}[”\"]?(?:, (?:which (?:is|was) )?| is | was ){DESCRIPTION}", text):
        yield found["words"].split()[-1]


def is_owned(noun: str, behind: str) -> bool:
    """Whether the name behind the noun is of who did something to it: *the school* *Ada Marsh founded*."""
    return not is_somebody(noun) and noun not in OF_NATURE and DEED.match(behind) is not None


def of_body(fact: Fact, pool: Pool) -> str:
    """Whether what was taken for a body has what only bodies have, or the letters of one for its name."""
    name = fact.asked.name
    if fact.asked.type != "organisation":
        return ""
    own = next((entity.aliases for entity in pool.entities if entity.name == name), ())
    called = "|".join(map(re.escape, (name, *own)))
    text = "\n".join(near(each, pool.article) for each in (name, *own))
    has = rf"\b(?:{called})(?:[’']s?)? (?:[\w-]+ )?{OF_BODY}\b|\b{OF_BODY} (?:of|for|at|in) (?:the )?(?:{called})\b"
    return "organization" if ACRONYM.fullmatch(name) or re.search(has, text) else ""
