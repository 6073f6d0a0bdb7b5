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
    academy agency airbase aircraft airline airport album alliance app archipelago army association asteroid
    authority automaker award ballet band bank bar battleship bay beach blog board boat bookmaker bookseller
    bookshop boutique brand brewer brewery bridge broadcaster brotherhood bureau cafe campaign canal carmaker
    carnival castle cathedral cave cemetery chain championship channel charity charter chipmaker choir church cinema
    city clan clinic club coalition college comet comic commission committee commune community company competition
    confederation conference conglomerate congregation consortium consultancy continent convent convention
    cooperative corporation council country county court creek cruiser cult currency daily dam department desert
    destroyer disease district documentary drama drug drugmaker duo dynasty empire enterprise epic exhibition
    factory fair federation ferry festival film firm fjord forest fort fortress foundation franchise freighter
    frigate fund galaxy gallery game gang garden glacier goddess gorge group guild gulf hamlet hill hospital hotel
    hurricane institute institution insurer island journal kingdom laboratory lagoon lake language law league
    legislature lender library lighthouse liner locomotive magazine mall manufacturer marathon market militia mine
    miniseries ministry mission monastery monument moon mosque motorway mountain movement movie municipality museum
    musical nation neighborhood neighbourhood network newspaper ngo nightclub nonprofit novel observatory ocean
    oilfield opera orchestra organisation organization orphanage painting palace parish park parliament party
    peninsula periodical pipeline planemaker planet plantation plateau play podcast poem polytechnic port portal
    power-station prefecture prison prize probe product programme project province pub publication publisher pyramid
    quarterly quartet racecourse railway range refinery regiment region regulator religion republic reservoir resort
    restaurant retailer river rocket rover saga sanctuary satellite school sea sect seminary series settlement ship
    shipyard shop show sitcom society software song spacecraft species square stadium startup station steelmaker
    store strait street studio submarine subsidiary suburb summit supermarket supplier symphony synagogue syndicate
    tabloid tanker team telescope temple territory textbook theater theatre think-tank thinktank tournament tower
    town trawler treaty tribe tributary trilogy trio tunnel union university utility vaccine valley venue vessel
    video village virus volcano warship watchdog waterfall website weekly winery yacht zoo
    """.split()
)
"""Nouns that say what a name is the name of."""

ENDINGS = {
    **dict.fromkeys(
        """
        Aeronautics Aerospace Brewery Breweries Brewing Bros Chemicals Company Corp Electronics Energy
        Enterprises Entertainment Foods Holdings Inc Industries Insurance Labs Logistics Ltd Microsystems Mining Motor
        Motors Networks Petroleum Pharma Pharmaceuticals Pictures Plc Plc. Semiconductor Semiconductors Shipping
        Software Solutions Steel Supermarkets Systems Technologies Telecom Telecommunications Telecoms Textiles
        Therapeutics plc
        """.split(),
        "company",
    ),
    **dict.fromkeys(
        "Chronicle Courier Examiner Gazette Herald Inquirer News Post Telegraph Times Tribune".split(), "news outlet"
    ),
    **{
        name: name.lower()
        for name in """
        Abbey Airport Aquarium Bridge Castle Cathedral Cemetery Cinema Clinic Coalition College Committee Convent
        Council Court Dam Embassy Federation Festival Foundation Gallery Guild Highway Hospital Hotel Journal
        Laboratory Library Lighthouse Ministry Monastery Mosque Museum Observatory Orphanage Palace Prison Railway
        Refinery Regiment Reservoir School Seminary Society Stadium Station Synagogue Temple Theater Theatre
        Tournament Tunnel University Zoo
        """.split()
    },
    **dict.fromkeys("Center Centre Institute Institution".split(), "institution"),
    **dict.fromkeys(
        "Cantata Concerto Fugue Nocturne Oratorio Overture Requiem Sonata Symphony".split(),
        "piece of music",
    ),
    **dict.fromkeys("Assembly Congress Knesset Legislature Parliament Senate".split(), "body of government"),
    **dict.fromkeys("Bay Canal Creek Fjord Gulf Lagoon Lake Loch Ocean River Sea Strait".split(), "body of water"),
    "Academy": "academy",
    "Dynasty": "dynasty",
    "dynasty": "dynasty",
    "Building": "building",
    "Accord": "agreement",
    "Accords": "agreement",
    "Act": "law",
    "Agreement": "agreement",
    "Amendment": "change to a law",
    "Agency": "agency",
    "Airlines": "airline",
    "Airways": "airline",
    "Alliance": "alliance",
    "Army": "army",
    "Association": "association",
    "Authority": "authority",
    "Award": "award",
    "Bank": "bank",
    "Battalion": "military unit",
    "Book": "book",
    "Bureau": "bureau",
    "Cabinet": "body of government",
    "Choir": "choir",
    "Club": "club",
    "Commission": "commission",
    "Confederation": "confederation",
    "Conservatoire": "conservatory",
    "Conservatory": "conservatory",
    **dict.fromkeys("Articles Charter Constitution Declaration Manifesto Proclamation".split(), "document"),
    "Decree": "decree",
    "Edict": "decree",
    "Crusade": "crusade",
    "Empire": "empire",
    "Ensemble": "ensemble",
    "Famine": "famine",
    "Fellowship": "award",
    "Group": "group",
    "League": "league",
    "Medal": "award",
    "Massacre": "massacre",
    "Mine": "mine",
    "Movement": "movement",
    "Mutiny": "mutiny",
    "Network": "network",
    "Observatory": "observatory",
    "Office": "government department",
    "Organisation": "organization",
    "Organization": "organization",
    "Orchestra": "orchestra",
    "Party": "party",
    "Pact": "agreement",
    "Philharmonic": "orchestra",
    "Plague": "epidemic",
    "Prize": "prize",
    "Protocol": "agreement",
    "Rebellion": "uprising",
    "Records": "record label",
    "Revolt": "uprising",
    "Revolution": "revolution",
    "Riots": "riots",
    "Scholarship": "scholarship",
    "Squadron": "military unit",
    "Studios": "studio",
    "Syndrome": "medical condition",
    "Treaty": "treaty",
    "Tribunal": "court",
    "Trophy": "award",
    "Trust": "trust",
    "Union": "union",
    "Uprising": "uprising",
    "War": "war",
}
"""Last word of a name → what it is."""

PLACE_ENDINGS = {
    **{
        name: name.lower()
        for name in """
        Basilica Beach Cave Chapel Desert Garden Gardens Glacier Gorge Island Islands Mountain Mountains Park Peninsula
        Plateau Province Reef Tower Trail Valley Village Volcano
        """.split()
    },
    "Falls": "waterfall",
}
"""The same of what is a place; titles and clubs end so as well."""

ACRONYM = re.compile(r"[A-Z]{3,5}")

BROADER = {
    **dict.fromkeys(
        """
            alliance association club coalition confederation federation group guild league network society trust
            union
            """.split(),
        "organization",
    ),
    **dict.fromkeys(
        "college conservatory polytechnic school seminary university".split(),
        "educational institution",
    ),
    **dict.fromkeys(
        "agency authority court department directorate ministry".split(),
        "public body",
    ),
    **dict.fromkeys("board bureau commission committee council".split(), "body"),
    **dict.fromkeys("journal magazine".split(), "publication"),
    **dict.fromkeys("choir ensemble orchestra troupe".split(), "group of performers"),
    **dict.fromkeys("regiment squadron".split(), "military unit"),
    **dict.fromkeys("abbey cathedral".split(), "religious building"),
    **dict.fromkeys("airline studio".split(), "company"),
    "academy": "institution",
    "agreement": "treaty",
    "army": "military force",
    "award": "prize",
    "bank": "financial institution",
    "book": "written work",
    "building": "place",
    "church": "religious institution",
    "company": "firm",
    "consortium": "organization",
    "corporation": "organization",
    "dynasty": "ruling family",
    "empire": "state",
    "exchange": "market",
    "festival": "event",
    "foundation": "charity",
    "hotel": "building",
    "institute": "institution",
    "institution": "organization",
    "newspaper": "news outlet",
    "observatory": "institution",
    "organization": "body",
    "parliament": "body of government",
    "party": "political group",
    "prize": "award",
    "revolution": "event in history",
    "scholarship": "financial award",
    "team": "squad",
    "theatre": "venue",
    "treaty": "agreement",
    "uprising": "conflict",
    "war": "conflict",
}
"""What a thing is → what it is called where its name has that very word, of which the hint would give a part away."""

SHORTER = {
    **dict.fromkeys(
        "automaker carmaker chipmaker conglomerate corporation drugmaker enterprise firm planemaker startup".split(),
        "company",
    ),
    **dict.fromkeys("steelmaker subsidiary supplier".split(), "company"),
    **dict.fromkeys("daily tabloid".split(), "newspaper"),
    **dict.fromkeys("think-tank thinktank".split(), "think tank"),
    "movie": "film",
    "neighborhood": "district",
    "neighbourhood": "district",
    "ngo": "organization",
    "nonprofit": "organization",
    "programme": "program",
    "weekly": "publication",
    "quarterly": "publication",
    "periodical": "publication",
}
"""Nouns for what goes by another as well, which the student thinks of first."""

DESCRIPTION = (
    r"(?:an?|the|its|one of the) (?P<words>(?:(?!(?:and|at|by|for|from|in|near|of|on|to|with|who|which|that)\b)"
    r"[\w’'“”-]+ ?){1,8})"
)
"""A description up to its head: *the world’s largest oil company*."""

OF_PLACES = frozenset(
    """
    archipelago borough canton city colony commune country county district duchy emirate hamlet island kingdom
    municipality parish peninsula port prefecture principality province region suburb territory town township
    village
    """.split()
)
"""Nouns that with *of* say what a name is: *the town of Ulm*, but not *the law of Ulm*."""

OF_NATURE = frozenset(
    """
    archipelago asteroid bay cave comet continent creek desert fjord forest galaxy glacier gorge gulf hill hurricane
    island lake moon mountain ocean peninsula planet plateau reservoir river sea strait tributary valley volcano
    waterfall
    """.split()
)
"""Nouns of what nobody makes, so that a name behind one is its own: *the volcano Etna erupted*."""

OF_TRADES = frozenset(
    """
    advertiser auctioneer baker bookseller brewer broadcaster broker builder buyer caterer challenger champion
    competitor contractor creditor customer dealer defendant developer distributor donor employer exporter finalist
    funder grocer host importer investor jeweller lender maker manufacturer merchant newcomer operator opponent
    owner partner producer provider publisher purchaser rival seller shareholder specialist sponsor stockholder
    supplier supporter tenant trader user vendor winner
    """.split()
)
"""Nouns for people that firms and teams go by as well."""

OF_BODY = (
    r"(?:annual report|board|board of directors|boss|bosses|branches|ceo|CEO|CFO|chairman|chairperson|chairwoman"
    r"|chief executive|chief financial officer|clients|customers|earnings|employees|executive director|executives"
    r"|finance director|general manager|headquarters|investors|management|managing director|market share"
    r"|operating profit|premises|profit|profits|revenue|revenues|sales|secretary general|share price|shareholders"
    r"|shares|spokesman|spokesperson|spokeswoman|staff|stock|subsidiaries|subsidiary|suppliers|takeover|turnover"
    r"|workers|workforce)"
)
"""What only a body has."""

OF_NO_KIND = re.compile(
    r".*Audit Office|(?:The )?Office|.*[’']s? Office|(?:The )?(?:East|Left|North|Right|South|West)(?:ern)? Bank"
)
"""A name whose last word does not tell what it is: *the Keeper's Office* of a church, *the West Bank* of a river."""

DEED = re.compile(rf" {VERB}")

IN_PLACE = re.compile(r"\b(?:at|from|in|near) $", re.IGNORECASE)

SAINTS = frozenset({"Saint", "St."})
"""Titles that towns have as well."""

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


def by_ending(name: str, *, place: bool = False) -> str:
    """What the last word of a name, or the one before *of*, says that it is, if that is not all of the name.

    >>> by_ending("Lund Prize for Boats"), by_ending("Ada Marsh"), by_ending("Senate"), by_ending("Museum")
    ('prize', '', 'body of government', '')
    >>> by_ending("Administration of Justice Act"), by_ending("West Bank"), by_ending("West Norway Bank")
    ('law', '', 'bank')
    """
    head = name if name.endswith(" Act") else BEHIND_HEAD.split(name)[0]
    ending = "" if OF_NO_KIND.fullmatch(head) else head.rpartition(" ")[2]
    kind = ENDINGS.get(ending, PLACE_ENDINGS.get(ending, "") if place else "")
    return kind if kind != name.lower() else ""


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
    if fact.asked.type in PLACES and BROADER.get(kind) == "public body":
        return ""  # *over Ibexia, the ministry said*
    # *its vice president Ibexia*, where *of* is lost, and *the Justice Act*
    firm = fact.asked.type == "organisation" and (" " not in name or bool(by_ending(name)))
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
    if any(has_whole(text, f"{title} {last}") for title in TITLES - SAINTS):
        yield "person"
    if " " not in name:
        yield from filter(is_somebody, re.findall(rf"\b([a-z][a-z-]+) (?:[A-Z][\w-]+ ){{1,2}}{called}\b", text))
    for found in re.finditer(rf"\b([a-z][a-z-]+)( of)?(?: called| named)? (?:The )?[“\"]?{called}\b(?! [A-Z])", text):
        if found[1] in OF_PLACES if found[2] else not is_owned(found[1], text[found.end() :]):
            yield found[1]
    for found in re.finditer(
        rf"\b{called}[”\"]?(?: \([A-Z]{{2,6}}\))?(?:, (?:which (?:is|was) )?| is | was ){DESCRIPTION}", text
    ):
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
    if re.search(has, text):
        return "organization"
    shown = ACRONYM.fullmatch(name) and not (is_timeless(fact, pool) and f"the {name}" not in pool.article)
    return "organization" if shown else ""


def is_timeless(fact: Fact, pool: Pool) -> bool:
    """Whether a text that teaches says what is always so, as of what is in a cell: *when ATP is broken down*."""
    return pool.teaching and fact.clause.tense == "present"
