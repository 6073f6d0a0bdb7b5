"""Nouns for firms, unions, offices, vessels and events, and the more general ones that take them up in the news."""

from quizgen.english.likeness import MORE_GENERAL, RINGS

TAKEN_UP_BY = {
    "company firm": (
        "airline bank bakery brewer brewery broadcaster builder carmaker chain conglomerate developer distributor"
        " drugmaker giant insurer lender maker manufacturer miner operator producer publisher retailer shipbuilder"
        " startup steelmaker supermarket supplier telecoms utility"
    ),
    "bank": "lender",
    "lender": "bank",
    "brewer": "brewery",
    "retailer": "chain supermarket",
    "airline": "carrier",
    "carrier": "airline",
    "organisation organization": ("agency body charity federation foundation group institution network ngo nonprofit"),
    "charity": "foundation ngo nonprofit",
    "union": "federation",
    "agency": "authority bureau office regulator",
    "regulator": "agency authority commission",
    "court": "tribunal",
    "institute": "institution",
    "craft spacecraft": "lander orbiter probe rover satellite spaceship telescope",
    "lander": "probe",
    "probe": "lander orbiter",
    "vessel ship": "barge boat freighter ketch schooner tanker trawler yacht",
    "boat": "barge ketch schooner trawler yacht",
    "deal": "acquisition agreement contract merger pact takeover treaty",
    "team": "club side",
    "club": "side team",
}
"""Nouns → others that they can take up with *the*."""


def meaning(noun: str) -> frozenset[str]:
    """The nouns that the noun with *the* can take up, itself among them.

    >>> sorted(meaning("storm") & {"storm", "cyclone", "boat"})
    ['cyclone', 'storm']
    """
    general = (word for word, above in MORE_GENERAL.items() if noun in above)
    taken = (word for nouns, words in TAKEN_UP_BY.items() if noun in nouns.split() for word in words.split())
    return frozenset({noun, *general, *taken, *(word for ring in RINGS if noun in ring for word in ring)})
