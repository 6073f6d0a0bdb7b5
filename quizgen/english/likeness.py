"""Nouns that can stand for each other, and verbs with what they bring about."""

from collections.abc import Mapping

CREATION = {
    "author": "authored",
    "build": "built",
    "carry": "carried out",
    "carve": "carved",
    "coin": "coined",
    "commission": "commissioned",
    "compose": "composed",
    "conduct": "conducted",
    "construct": "constructed",
    "create": "created",
    "design": "designed",
    "develop": "developed",
    "devise": "devised",
    "direct": "directed",
    "discover": "discovered",
    "draft": "drafted",
    "draw": "drawn",
    "edit": "edited",
    "engineer": "engineered",
    "erect": "erected",
    "establish": "established",
    "film": "filmed",
    "forge": "forged",
    "formulate": "formulated",
    "found": "founded",
    "host": "hosted",
    "initiate": "initiated",
    "introduce": "introduced",
    "invent": "invented",
    "issue": "issued",
    "launch": "launched",
    "lead": "led",
    "manufacture": "manufactured",
    "open": "opened",
    "order": "ordered",
    "organise": "organised",
    "organize": "organized",
    "paint": "painted",
    "patent": "patented",
    "perform": "performed",
    "pioneer": "pioneered",
    "present": "presented",
    "produce": "produced",
    "propose": "proposed",
    "publish": "published",
    "record": "recorded",
    "release": "released",
    "run": "run",
    "sculpt": "sculpted",
    "sign": "signed",
    "stage": "staged",
    "weave": "woven",
    "write": "written",
}
"""Verbs by whose subject their object is known → how that reads: `the bridge built by Roman soldiers`."""

AUTHORSHIP = frozenset(
    """
    author carry carve compose conduct devise direct draft film formulate host invent issue launch lead organise
    organize paint propose publish record release sculpt stage write
    """.split()
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
    truce ceasefire armistice
    rebellion revolt uprising insurrection
    blast explosion
    crash accident collision
    killing murder
    robbery heist
    protest demonstration rally march
    photograph photo picture
    prison jail
    factory plant
    cemetery graveyard
    game match
    theory hypothesis
    method technique
    epidemic outbreak pandemic
    website site
    motorway highway
    railway railroad
    concert gig show
    programme program series show
    journey voyage trip
    speech address
    song track
    inquiry enquiry investigation
    """.strip().splitlines()
)
"""Nouns of which one can take up another."""

PRODUCTS = frozenset("author conclusion finding outcome participant recommendation respondent result".split())
"""Nouns that are some study's where an article on a study speaks of them."""

STUDIES = frozenset(
    """
    analysis audit experiment inquiry investigation meta-analysis paper poll report research review study survey
    trial
    """.split()
)

UNDERTAKINGS = frozenset(
    """
    campaign crusade excavation expedition initiative mission operation program programme project raid venture
    voyage
    """.split()
)
"""What is known by who leads it, as studies are."""

DEEDS = {
    "accusation": "accuse",
    "acknowledgement": "acknowledge",
    "acquisition": "acquire",
    "advance": "advance",
    "agreement": "agree",
    "announcement": "announce",
    "apology": "apologise apologize",
    "appeal": "appeal",
    "appointment": "appoint",
    "approval": "approve",
    "arrest": "arrest",
    "arrival": "arrive",
    "assault": "assault",
    "attack": "attack",
    "ban": "ban",
    "bombing": "bomb",
    "cancellation": "cancel",
    "capitulation": "capitulate",
    "claim": "claim",
    "closure": "close",
    "collapse": "collapse",
    "comeback": "return",
    "comment": "comment",
    "conquest": "conquer",
    "death": "die",
    "debut": "debut",
    "decision": "decide",
    "defeat": "lose",
    "departure": "depart leave",
    "destruction": "destroy",
    "disappearance": "disappear",
    "discovery": "discover find",
    "donation": "donate",
    "election": "elect",
    "endorsement": "endorse",
    "entry": "enter",
    "eruption": "erupt",
    "escape": "escape",
    "expansion": "expand",
    "explosion": "explode",
    "intervention": "intervene",
    "invasion": "invade",
    "investigation": "investigate",
    "investment": "invest",
    "journey": "travel",
    "landing": "land",
    "launch": "launch",
    "lawsuit": "sue",
    "loss": "lose",
    "merger": "merge",
    "migration": "migrate",
    "move": "move",
    "occupation": "occupy",
    "offer": "offer",
    "participation": "participate",
    "payment": "pay",
    "performance": "perform",
    "promise": "promise",
    "proposal": "propose",
    "protest": "protest",
    "purchase": "buy purchase",
    "raid": "raid",
    "reaction": "react",
    "reappearance": "reappear",
    "rebellion": "rebel",
    "recommendation": "recommend",
    "refusal": "refuse",
    "rejection": "reject",
    "relocation": "relocate",
    "request": "ask request",
    "resignation": "resign",
    "retirement": "retire",
    "retreat": "retreat",
    "return": "return",
    "revolt": "revolt",
    "ruling": "order rule",
    "sale": "sell",
    "split": "split",
    "statement": "state",
    "suggestion": "suggest",
    "suit": "sue",
    "surrender": "surrender",
    "survival": "survive",
    "takeover": "acquire buy",
    "testimony": "testify",
    "theft": "steal",
    "threat": "threaten",
    "triumph": "triumph",
    "victory": "win",
    "visit": "visit",
    "voyage": "sail",
    "warning": "warn",
    "win": "win",
    "withdrawal": "withdraw",
}
"""Noun of a deed → the verbs that tell of it."""

ANEW = {
    **DEEDS,
    "abduction": "abduct kidnap",
    "ambush": "ambush",
    "argument": "argue",
    "assassination": "assassinate kill",
    "assault": "assault",
    "battle": "fight",
    "burglary": "burgle",
    "burial": "bury",
    "call": "call phone",
    "celebration": "celebrate",
    "chase": "chase",
    "clash": "clash",
    "climb": "climb",
    "collision": "collide",
    "concert": "play perform",
    "conversation": "talk speak",
    "conviction": "convict",
    "coronation": "crown",
    "crash": "crash",
    "cyclone": "strike hit",
    "dance": "dance",
    "debate": "debate",
    "demonstration": "demonstrate protest",
    "demotion": "demote",
    "deployment": "deploy",
    "dinner": "dine",
    "discussion": "discuss talk",
    "dismissal": "dismiss sack",
    "dispute": "dispute",
    "dive": "dive",
    "divorce": "divorce",
    "duel": "duel fight",
    "earthquake": "strike hit",
    "evacuation": "evacuate",
    "execution": "execute",
    "exhibition": "exhibit",
    "experiment": "experiment",
    "fight": "fight",
    "flight": "fly",
    "flood": "flood",
    "funeral": "bury",
    "game": "play beat",
    "graduation": "graduate",
    "hearing": "hear",
    "hijacking": "hijack",
    "hunt": "hunt",
    "hurricane": "strike hit",
    "injury": "injure",
    "inquiry": "inquire",
    "interview": "interview",
    "invasion": "invade",
    "jump": "jump",
    "kidnapping": "kidnap abduct",
    "killing": "kill",
    "kiss": "kiss",
    "landslide": "hit",
    "lecture": "lecture speak",
    "lesson": "teach",
    "marriage": "marry",
    "match": "play beat",
    "meeting": "meet",
    "murder": "murder kill",
    "negotiation": "negotiate",
    "operation": "operate",
    "promotion": "promote",
    "quarrel": "quarrel",
    "race": "race",
    "raid": "raid",
    "rape": "rape",
    "release": "release",
    "rescue": "rescue save",
    "robbery": "rob steal",
    "search": "search",
    "sentence": "sentence",
    "shooting": "shoot",
    "show": "perform",
    "siege": "besiege",
    "sinking": "sink",
    "speech": "speak",
    "storm": "strike hit",
    "strike": "strike",
    "survey": "survey",
    "swim": "swim",
    "talk": "talk speak",
    "test": "test",
    "tornado": "strike hit",
    "tour": "tour",
    "transfer": "transfer",
    "treatment": "treat",
    "trial": "try",
    "trip": "travel",
    "typhoon": "strike hit",
    "visit": "visit",
    "vote": "vote",
    "walk": "walk",
    "wedding": "marry",
}
"""Noun of an event → verbs that tell of another one: *She met Lee. After the meeting …* is not the one before."""


SUFFERED = {
    "abolition": ("abolish", "of"),
    "acquisition": ("acquire", "of"),
    "annexation": ("annex", "of"),
    "assassination": ("assassinate", "of"),
    "ban": ("ban", "on"),
    "bombing": ("bomb", "of"),
    "boycott": ("boycott", "of"),
    "capture": ("capture", "of"),
    "colonisation": ("colonise", "of"),
    "colonization": ("colonize", "of"),
    "conquest": ("conquer", "of"),
    "construction": ("build", "of"),
    "criminalisation": ("criminalise", "of"),
    "criminalization": ("criminalize", "of"),
    "cultivation": ("cultivate", "of"),
    "demolition": ("demolish", "of"),
    "deployment": ("deploy", "of"),
    "destruction": ("destroy", "of"),
    "discovery": ("discover", "of"),
    "domestication": ("domesticate", "of"),
    "elimination": ("eliminate", "of"),
    "eradication": ("eradicate", "of"),
    "erection": ("erect", "of"),
    "evacuation": ("evacuate", "of"),
    "excavation": ("excavate", "of"),
    "execution": ("execute", "of"),
    "exploration": ("explore", "of"),
    "extradition": ("extradite", "of"),
    "implementation": ("implement", "of"),
    "introduction": ("introduce", "of"),
    "invasion": ("invade", "of"),
    "invention": ("invent", "of"),
    "legalisation": ("legalise", "of"),
    "legalization": ("legalize", "of"),
    "liberation": ("liberate", "of"),
    "looting": ("loot", "of"),
    "modernisation": ("modernise", "of"),
    "modernization": ("modernize", "of"),
    "murder": ("murder", "of"),
    "nationalisation": ("nationalise", "of"),
    "nationalization": ("nationalize", "of"),
    "occupation": ("occupy", "of"),
    "overthrow": ("overthrow", "of"),
    "partition": ("partition", "of"),
    "privatisation": ("privatise", "of"),
    "privatization": ("privatize", "of"),
    "prohibition": ("prohibit", "of"),
    "publication": ("publish", "of"),
    "purchase": ("purchase", "of"),
    "ratification": ("ratify", "of"),
    "recapture": ("recapture", "of"),
    "reconstruction": ("reconstruct", "of"),
    "reintroduction": ("reintroduce", "of"),
    "removal": ("remove", "of"),
    "renovation": ("renovate", "of"),
    "repeal": ("repeal", "of"),
    "rescue": ("rescue", "of"),
    "restoration": ("restore", "of"),
    "sale": ("sell", "of"),
    "seizure": ("seize", "of"),
    "siege": ("besiege", "of"),
    "sinking": ("sink", "of"),
    "suppression": ("suppress", "of"),
    "theft": ("steal", "of"),
    "translation": ("translate", "of"),
    "unification": ("unify", "of"),
}
"""Noun of a deed → the verb that tells of it, and the preposition before what it is done to."""

KINDS_OF = frozenset(
    """
    branch brand breed category class cultivar example form genre genus group kind member part sort species strain
    style subgroup subset subspecies subtype type variant variety version
    """.split()
)
"""Nouns behind which *of* leads to what a thing is: *a type of bread*, *a species of bird*."""

ILLS = frozenset("ailment bout disease epidemic illness infection outbreak pandemic plague scourge sickness".split())
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
        "aircraft": (
            "aeroplane airliner airplane airship biplane bomber drone glider helicopter jet jetliner plane seaplane "
            "warplane zeppelin"
        ),
        "animal": (
            "amphibian ape bat bear bird camel cat cheetah chimpanzee cow crocodile deer dog dolphin donkey elephant "
            "fish fox frog giraffe goat gorilla hippopotamus horse hyena insect jaguar kangaroo koala leopard lion "
            "lizard mammal monkey moose otter panda pig porcupine rabbit rat reptile rhinoceros sheep sloth snake "
            "squirrel tiger tortoise turtle whale wolf wombat zebra"
        ),
        "bird": (
            "albatross condor crow eagle falcon flamingo hawk heron kestrel ostrich owl parrot pelican penguin pigeon "
            "puffin raven sparrow stork swan vulture woodpecker"
        ),
        "book": "autobiography biography memoir novel textbook",
        "building": (
            "abbey basilica castle cathedral chapel church courthouse fortress hut library mansion mausoleum "
            "monastery mosque museum pagoda palace shrine skyscraper stadium synagogue temple theater theatre villa "
            "warehouse windmill"
        ),
        "conflict": "insurgency war",
        "crime": "arson bribery burglary fraud kidnapping murder rape robbery theft treason",
        "crop": "barley cassava cotton maize millet potato rice rye sorghum wheat",
        "dance": "ballet flamenco foxtrot polka salsa samba tango waltz",
        "device": (
            "camera gadget gramophone instrument machine phonograph robot sensor smartphone telegraph telephone "
            "telescope thermometer"
        ),
        "disaster": (
            "avalanche cyclone drought earthquake eruption famine fire flood hurricane landslide shipwreck tornado "
            "tsunami typhoon wildfire"
        ),
        "disease illness": (
            "ailment asthma cholera diabetes diphtheria dysentery epidemic infection influenza leprosy malaria "
            "measles mumps outbreak pandemic plague polio rabies rubella scurvy sickness smallpox tuberculosis "
            "typhoid typhus"
        ),
        "dish": "casserole curry lasagne paella pie pizza soup stew",
        "drink beverage": "beer cider coffee juice rum tea vodka whiskey whisky wine",
        "drug medicine": (
            "antibiotic antidepressant antiviral aspirin insulin medication morphine painkiller penicillin sedative "
            "statin steroid tranquilizer tranquilliser"
        ),
        "fabric": "cotton linen nylon polyester silk velvet wool",
        "film movie": "biopic documentary thriller western",
        "fish": "cod eel herring mackerel piranha salmon shark sturgeon trout tuna",
        "fruit": (
            "apple apricot banana cherry coconut fig grape lemon lime mango orange papaya peach pear pineapple plum "
            "pomegranate"
        ),
        "game": "backgammon baseball basketball chess cricket football golf hockey lacrosse poker rugby tennis",
        "garment": "cloak coat dress jacket kilt kimono sari shirt skirt toga",
        "gas": "ammonia argon chlorine helium hydrogen methane neon nitrogen oxygen ozone radon",
        "insect": (
            "ant bee beetle butterfly cockroach cricket dragonfly fly grasshopper locust mosquito moth termite wasp"
        ),
        "instrument": (
            "accordion banjo cello clarinet drum fiddle flute guitar harp harpsichord horn lute oboe organ piano "
            "saxophone sitar trombone trumpet tuba ukulele viola violin"
        ),
        "metal": (
            "alloy aluminium aluminum bronze copper gold iron lead lithium nickel platinum silver steel tin titanium "
            "tungsten uranium zinc"
        ),
        "mountain": "peak volcano",
        "plant": "bush cactus fern flower grass herb ivy moss orchid palm shrub tree vine",
        "revolt": "insurrection mutiny rebellion uprising",
        "ship vessel": (
            "battleship brig carrier clipper corvette cruiser cutter destroyer dreadnought ferry frigate galleon "
            "gunboat icebreaker ironclad liner longship minesweeper sloop steamboat steamer steamship submarine "
            "supertanker tanker trawler tug warship yacht"
        ),
        "sport": (
            "badminton baseball basketball bowls boxing cricket curling fencing football golf handball hockey judo "
            "lacrosse netball polo rowing rugby sailing skiing snooker squash sumo swimming tennis volleyball "
            "wrestling"
        ),
        "storm": "blizzard cyclone hurricane thunderstorm tornado typhoon",
        "structure": "aqueduct arch bridge dam dome lighthouse monument pier pyramid tower viaduct wall",
        "tree": "acacia baobab beech birch cedar cypress elm eucalyptus fir oak palm pine sequoia spruce willow",
        "uprising": "insurrection mutiny rebellion revolt revolution",
        "vegetable": "aubergine broccoli cabbage carrot cauliflower cucumber onion potato spinach",
        "vehicle": (
            "ambulance bicycle bus car locomotive lorry motorcycle scooter tank taxi tractor train tram truck van"
        ),
        "virus": "coronavirus retrovirus",
        "waterway": "canal river strait",
        "weapon": "cannon catapult crossbow gun missile rifle spear sword",
    }
)
"""Noun → more general ones that can take it up."""

WORKS = frozenset(
    """
    aqueduct bridge canal cathedral dam highway metro monument motorway pipeline railroad railway skyscraper stadium
    subway tower tunnel viaduct waterway
    """.split()
)
"""What takes many people years to build: *the project* in an article on one is that."""

OWNERS = by_word(
    {
        "mission": "commander spacecraft",
        "airliner airship ferry flight frigate liner mission ship steamer submarine vessel": "captain crew passenger",
        "ferry frigate galleon liner ship steamer submarine vessel": (
            "anchor bow deck funnel hull keel mast rudder stern wreck"
        ),
        "river stream": "bank basin delta estuary floodplain headwater mouth source tributary",
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
        "country": (
            "anthem army constitution currency economy flag government judiciary legislature monarchy navy parliament"
        ),
        "city country island town": "citizen farmer inhabitant merchant resident settler",
        "city town": "craftsman weaver",
        "basilica cathedral church mosque temple": "dome facade façade nave spire",
        "building castle cathedral church fortress monument mosque palace temple tower": "name",
    }
)
"""Part of a thing, or what happens to it → nouns of things that have one."""
