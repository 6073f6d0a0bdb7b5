"""Nouns that can stand for each other, and those that *of* leads on from to what a thing is."""

from collections.abc import Mapping

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
    vaccine jab
    newspaper paper daily
    machine device instrument invention robot
    medicine drug medication
    plan scheme project
    statue sculpture monument
    painting picture
    school college academy
    truce ceasefire armistice
    rebellion revolt uprising insurrection conflict
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
    song single track
    inquiry enquiry investigation
    """.strip().splitlines()
)
"""Nouns of which one can take up another."""

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
