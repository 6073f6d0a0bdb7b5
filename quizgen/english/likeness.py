"""Nouns that can stand for each other, and verbs with what they bring about."""

from collections.abc import Mapping

CREATION = {
    "build": "built",
    "carry": "carried out",
    "commission": "commissioned",
    "compose": "composed",
    "conduct": "conducted",
    "create": "created",
    "design": "designed",
    "develop": "developed",
    "direct": "directed",
    "discover": "discovered",
    "erect": "erected",
    "establish": "established",
    "found": "founded",
    "introduce": "introduced",
    "invent": "invented",
    "issue": "issued",
    "launch": "launched",
    "lead": "led",
    "open": "opened",
    "order": "ordered",
    "paint": "painted",
    "present": "presented",
    "produce": "produced",
    "propose": "proposed",
    "publish": "published",
    "release": "released",
    "run": "run",
    "sign": "signed",
    "write": "written",
}
"""Verbs by whose subject their object is known → how that reads: `the bridge built by Roman soldiers`."""

AUTHORSHIP = frozenset(
    "carry compose conduct direct invent issue launch lead paint propose publish release write".split()
)
"""Those of them whose object is also its subject's: `Oslo University’s study`."""

RINGS = tuple(
    frozenset(ring.split())
    for ring in """
    study research survey paper report investigation
    message note letter postcard
    ban prohibition
    agreement treaty pact accord deal convention
    company firm business corporation
    film movie
    book novel
    law act legislation bill statute
    decree edict
    earthquake quake
    hurricane storm cyclone typhoon
    fire blaze
    aircraft plane airplane aeroplane jet
    ship vessel boat
    exhibition exhibit show event
    championship competition contest tournament event
    festival fair event
    conference summit event
    summit meeting
    strike stoppage walkout shutdown
    visit trip
    ruling verdict judgment judgement
    conflict war
    suit lawsuit
    prize award
    ruling judgment judgement verdict
    vaccine jab
    newspaper paper daily
    machine device instrument invention robot
    medicine drug medication
    plan scheme project
    statue sculpture monument
    painting picture
    school college academy
    """.strip().splitlines()
)
"""Nouns of which one can take up another."""

PRODUCTS = frozenset("author result finding conclusion participant".split())
"""Nouns that are some study's where an article on a study speaks of them."""

STUDIES = frozenset("study research survey paper report experiment investigation trial".split())

UNDERTAKINGS = frozenset("campaign expedition mission operation project".split())
"""What is known by who leads it, as studies are."""

DEEDS = {
    "accusation": "accuse",
    "acquisition": "acquire",
    "acknowledgement": "acknowledge",
    "agreement": "agree",
    "announcement": "announce",
    "apology": "apologise apologize",
    "appeal": "appeal",
    "appointment": "appoint",
    "approval": "approve",
    "arrival": "arrive",
    "arrest": "arrest",
    "attack": "attack",
    "ban": "ban",
    "claim": "claim",
    "closure": "close",
    "collapse": "collapse",
    "comment": "comment",
    "death": "die",
    "decision": "decide",
    "defeat": "lose",
    "departure": "depart leave",
    "discovery": "discover find",
    "election": "elect",
    "explosion": "explode",
    "invasion": "invade",
    "investigation": "investigate",
    "launch": "launch",
    "lawsuit": "sue",
    "move": "move",
    "offer": "offer",
    "performance": "perform",
    "promise": "promise",
    "proposal": "propose",
    "protest": "protest",
    "purchase": "buy purchase",
    "rejection": "reject",
    "recommendation": "recommend",
    "refusal": "refuse",
    "request": "ask request",
    "resignation": "resign",
    "retirement": "retire",
    "return": "return",
    "ruling": "order rule",
    "statement": "state",
    "suggestion": "suggest",
    "suit": "sue",
    "takeover": "acquire buy",
    "threat": "threaten",
    "victory": "win",
    "visit": "visit",
    "warning": "warn",
    "withdrawal": "withdraw",
}
"""Noun of a deed → the verbs that tell of it."""

ANEW = {
    **DEEDS,
    "assault": "assault",
    "battle": "fight",
    "concert": "play perform",
    "conversation": "talk speak",
    "crash": "crash",
    "debate": "debate",
    "discussion": "discuss talk",
    "fight": "fight",
    "interview": "interview",
    "killing": "kill",
    "lecture": "lecture speak",
    "marriage": "marry",
    "match": "play beat",
    "meeting": "meet",
    "murder": "murder kill",
    "raid": "raid",
    "shooting": "shoot",
    "speech": "speak",
    "strike": "strike",
    "talk": "talk speak",
    "trial": "try",
    "trip": "travel",
    "visit": "visit",
    "vote": "vote",
    "wedding": "marry",
}
"""Noun of an event → verbs that tell of another one: *She met Lee. After the meeting …* is not the one before."""


SUFFERED = {
    "abolition": ("abolish", "of"),
    "ban": ("ban", "on"),
    "construction": ("build", "of"),
    "demolition": ("demolish", "of"),
    "destruction": ("destroy", "of"),
    "discovery": ("discover", "of"),
    "introduction": ("introduce", "of"),
    "invasion": ("invade", "of"),
    "invention": ("invent", "of"),
    "legalisation": ("legalise", "of"),
    "legalization": ("legalize", "of"),
    "prohibition": ("prohibit", "of"),
    "removal": ("remove", "of"),
}
"""Noun of a deed → the verb that tells of it, and the preposition before what it is done to."""

KINDS_OF = frozenset("breed class example form group kind member part sort species type variety".split())
"""Nouns behind which *of* leads to what a thing is: *a type of bread*, *a species of bird*."""

ILLS = frozenset("disease epidemic illness infection outbreak pandemic plague sickness".split())
"""What people fall ill with, and how it spreads: *of* leads to which it is."""


def by_word(values: Mapping[str, str]) -> dict[str, frozenset[str]]:
    """Each word of the values → the words that are the key to it.

    >>> sorted(by_word({"drug medicine": "painkiller"})["painkiller"])
    ['drug', 'medicine']
    """
    found: dict[str, frozenset[str]] = {}
    for key, words in values.items():
        for word in words.split():
            found[word] = found.get(word, frozenset()) | frozenset(key.split())
    return found


MORE_GENERAL = by_word(
    {
        "disease illness": "epidemic infection outbreak pandemic plague sickness",
        "drug medicine": "antibiotic painkiller medication",
        "ship vessel": "battleship carrier cruiser destroyer ferry frigate galleon liner steamer steamship submarine",
        "building": "castle cathedral church fortress mosque palace skyscraper stadium temple theatre",
        "structure": "aqueduct bridge dam tower wall",
        "mountain": "peak volcano",
        "waterway": "canal",
        "aircraft": "airliner airship plane aeroplane airplane helicopter jet",
        "conflict": "war",
        "revolt": "rebellion uprising",
        "uprising": "rebellion revolt revolution",
        "storm": "cyclone hurricane tornado typhoon",
        "disaster": "earthquake eruption famine fire flood hurricane tsunami",
        "device": "instrument machine",
        "animal": "amphibian bird fish insect mammal reptile",
        "plant": "bush flower grass herb shrub tree",
        "metal": "alloy",
    }
)
"""Noun → more general ones that can take it up."""

WORKS = frozenset("aqueduct bridge canal cathedral dam railway skyscraper tower tunnel waterway".split())
"""What takes many people years to build: *the project* in an article on one is that."""

OWNERS = by_word(
    {
        "mission": "commander spacecraft",
        "airliner airship ferry flight frigate liner mission ship steamer submarine vessel": "captain crew passenger",
        "ferry frigate galleon liner ship steamer submarine vessel": "bow deck hull stern wreck",
        "river stream": "bank basin delta headwater mouth source tributary",
        "mountain peak volcano": "crater foot peak slope summit",
        "empire kingdom sultanate": "capital population",
        "aqueduct bridge canal cathedral dam railway stadium tower tunnel": "construction opening",
        "canal": "lock",
        "disease epidemic illness outbreak pandemic plague": "symptom victim",
        "moon planet star": "atmosphere core crust equator interior mantle surface",
        "brain heart kidney organ": "chamber half side wall",
        "city town village": "airport belfry castle cathedral centre center harbour harbor mayor port suburb wall",
        "city town island": "university",
        "city town village country island region province state": "climate name population",
        "desert mountain peninsula plateau valley volcano": "climate",
        "desert lake mountain peninsula river volcano": "name",
        "city country empire island kingdom town": "people",
        "country island": "airport capital coast east interior north south west",
        "country": "army currency economy flag government",
        "city country island town": "citizen farmer inhabitant merchant resident settler",
        "city town": "craftsman weaver",
        "building castle cathedral church fortress monument mosque palace temple tower": "name",
    }
)
"""Part of a thing, or what happens to it → nouns of things that have one."""
