"""Nouns for firms, unions, offices, vessels and events, and the more general ones that take them up in the news."""

from functools import cache

from quizgen.english.likeness import MORE_GENERAL, RINGS

FOR_SOMETHING = frozenset(
    """
    Agency Alliance Association Board Bureau Campaign Centre Center Coalition Commission Committee Conference
    Confederation Council Department Federation Forum Foundation Fund Guild Institute Institution Laboratory League
    Ministry Movement Museum Network Office Party Programme Program School Society Trust Union
    """.split()
)
"""Last words of names of bodies that go on with what they are for."""

TAKEN_UP_BY = {
    "company firm": (
        "airline automaker bakery bank bookmaker bookseller brewer brewery broadcaster brokerage builder carmaker"
        " chain chipmaker conglomerate consultancy contractor developer distillery distributor drugmaker exporter"
        " foundry giant housebuilder importer insurer lender maker manufacturer miner multinational operator"
        " planemaker producer publisher reinsurer retailer shipbuilder shipyard start-up startup steelmaker"
        " subsidiary supermarket supplier telco telecoms trader utility wholesaler winery"
    ),
    "bank": "lender",
    "lender": "bank",
    "brewer": "brewery",
    "retailer": "chain supermarket",
    "newspaper": "broadsheet daily tabloid weekly",
    "magazine": "monthly quarterly weekly",
    "airline": "carrier",
    "carrier": "airline",
    "organisation organization": (
        "agency alliance association body charity federation foundation group institution league network ngo nonprofit"
        " society union"
    ),
    "charity": "foundation ngo nonprofit",
    "union": "federation",
    "agency": "authority bureau office regulator",
    "regulator": "agency authority commission watchdog",
    "watchdog": "agency authority commission regulator",
    "court": "tribunal",
    "institute": "institution",
    "craft spacecraft": "lander orbiter probe rover satellite spaceship telescope",
    "lander": "probe",
    "probe": "lander orbiter",
    "vessel ship": (
        "barge boat catamaran dhow dredger freighter galley ketch lifeboat schooner tanker trawler tugboat whaler yacht"
    ),
    "boat": "barge catamaran dhow ketch lifeboat schooner trawler tugboat yacht",
    "deal": "acquisition agreement buyout contract merger pact takeover treaty",
    "band": "act duo group quartet quintet trio",
    "team": "club side",
    "club": "side team",
}
"""Nouns → others that they can take up with *the*."""


@cache
def meaning(noun: str) -> frozenset[str]:
    """The nouns that the noun with *the* can take up, itself among them.

    >>> sorted(meaning("storm") & {"storm", "cyclone", "boat"})
    ['cyclone', 'storm']
    """
    general = (word for word, above in MORE_GENERAL.items() if noun in above)
    taken = (word for nouns, words in TAKEN_UP_BY.items() if noun in nouns.split() for word in words.split())
    return frozenset({noun, *general, *taken, *(word for ring in RINGS if noun in ring for word in ring)})
