"""The pipeline's labels of a name → what it names.

The small pipeline's labels waver from sentence to sentence, so a name's type is decided once for the document: by the
gazetteer for places, else by the majority of its labels, if the name's form bears it out.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from quizgen.annotate.gazetteer import is_known_body, majority, place_type
from quizgen.annotate.given_names import is_given_name
from quizgen.english.letters import CAPITALS, SMALL
from quizgen.english.nationalities import COUNTRIES
from quizgen.english.numerals import ends_in_numeral
from quizgen.english.people import PARTICLES
from quizgen.english.places import PLACE_WORDS
from quizgen.model.annotated import ParsedPassage
from quizgen.model.fact import AnswerType

TYPES: dict[str, AnswerType] = {
    "PERSON": "person",
    "ORG": "organisation",
    "GPE": "place",
    "LOC": "place",
    "FAC": "place",
    "EVENT": "event",
    "WORK_OF_ART": "work",
    "PRODUCT": "thing",
    "LAW": "work",
}
"""spaCy's labels (OntoNotes 5) for what has a name; dates and numbers are read where they stand."""

OF_PLACES = frozenset({"FAC", "GPE", "LOC"})
"""Those of places."""


TRADES = frozenset(
    """
    aerospace analytics apparel automotive aviation banking biotech brewing capital chemicals communications
    confectionery diagnostics electric electronics energy entertainment fashions fertilisers fertilizers films finance
    fisheries foods footwear freight haulage healthcare hospitality hotel hotels investment investments logistics
    manufacturing media metals motor motors packaging petrochemicals petroleum pharma pharmaceutical pharmaceuticals
    pictures plastics productions properties publications publishing radio rail railroad railroads railway railways
    realty recordings records refining reinsurance renewables resources restaurant restaurants retail rugby seafoods
    securities semiconductor semiconductors services shipbuilding shipping software solutions stores supermarket
    supermarkets supplies systems telecom telecommunications telecoms telephone television textile textiles tobacco toys
    trading transit transport transportation travel utilities utility ventures wholesale wireless
    """.split()
)
"""Words that make a name an organisation's, but alone are none: *Lund Energy*."""

ORGANISATION_WORDS = TRADES.union(
    """
    abattoir academies academy accelerator administration afc agencies agency airline airlines airways albion alliance
    ambulance archdiocese archive archives army assemblies assembly associates association atelier athletic attorneys
    auctioneers authorities authority automobile automobiles bancorp bank bankers battalion board boatyard booksellers
    breweries brewery brigade broadcaster bros brothers builders bureau cabinet cafe cafeteria camp caucus cavalry
    center centre cf chamber choir chorus chronicle church cinemas clinic club co co-op coalition collective college
    commission committee commons companies company confederacy confederation conference confraternity conglomerate
    congregation congress conservancy conservatoire conservatory consortium constabulary consulate consultancy
    consultants consulting contractors convent coop cooperation cooperative corp corporation corps council courier court
    creamery curia dairies delegation department diocese directorate dispatch distillers distillery division dynamics
    embassy engineers enquirer ensemble enterprise enterprises examiner exchange exporters faculty federation fellowship
    financial firm force forces foundation foundry fraternity fund gazette gmbh government group guild gymnasium herald
    holding holdings hospice hospital house hq inc incorporated industrial industries infantry infirmary inquirer
    inspectorate institute institution insurers international ironworks jewelers jewellers journal junta kindergarten
    lab laboratories laboratory labs league leasing legion legislature limited llc llp lobby locomotive ltd luftwaffe
    lyceum magazine manufacturers marines maritime merchants militia ministries ministry mission monastery movement
    museum mutual nations nato navy network news newspaper newspapers nunnery observatory office ombudsman opera
    orchestra order organisation organization orphanage outfitters parish parliament partners partnership party patrol
    pharmacy philharmonic platoon playhouse plc police politburo polytechnic post presidium press publishers refinery
    regiment registry retailers rovers sanatorium savings school schools secretariat seminary senate sentinel service
    shipbuilders shipyard shipyards shogunate smelters societies society sons squadron stationers steelworks studio
    studios synagogue syndicate synod tannery taskforce tavern team technologies telegraph telekom times treasury
    tribunal tribune troupe trust trustees union united universidad universities university università universität
    université volkspartei wanderers warehouse watchdog waterworks weekly werke wholesalers winery workers workshop
    workshops worldwide yeshiva zeitung
    """.split()
)
"""Words that make a name an organisation's."""


THING_WORDS = frozenset(
    """
    accord accords act agenda agreement agreements album algorithm anthem appeal auction award awards battle bible
    biennale biennial bill boycott brand budget calendar campaign carnival catalog catalogue census ceremony challenge
    championship championships channel charter chronicles circuit clause code collection collections comet commandment
    commandments competition competitions concert concerto conspiracy constitution contest convention conventions corpus
    covenant crash crisis crusade crusades cup cups cyclone database day debate declaration diary dictionary directive
    disaster disease disorder doctrine document documents dossier earthquake eclipse economy edition effect election
    elections encyclopaedia encyclopedia engine epic equation euro event examination exhibit exhibition expedition expo
    exposition famine festival festivals film fire flu footage formation formula gallery games gospel grail guide
    handbook heritage hoax holocaust hurricane hymn hypothesis incident index initiative initiatives inquest inquiry
    internet invasion invitational jubilee kingdom land language law league lectures legacy legend letters lottery
    machine manifesto manuscript marathon massacre medal medals memorandum meteor meteorite method missile model movie
    murders mutiny myth nebula novel oath ode odyssey offensive olympiad olympics open operation oscars pact pageant
    pandemic papers parade paradox patent philosophy pilgrimage plague plan plans platform plot poem poems policy poll
    premiership principle prix prize prizes probe problem process product products program programme programmes programs
    project projects prophecy proposal protocol protocols pyramid quartet quilt quiz rally rebellion referendum reform
    reformation reforms regulation regulations relay renaissance report reports republic resolution restoration review
    revolt revolution riot riots ritual rocket rover rules saga satellite scale scandal scheme scrolls sequence series
    settlement shares show shuttle siege sonata songs spacecraft star statement statue statute strategy strike study
    submarine suite summit supercup superleague supernova survey symposium syndrome system tablet tale tales talks
    tapestry telescope test testament theorem theory tour tournament traffic treatise treaty trial trials triathlon
    trilogy trophy tsunami turbine typhoon uprising vaccine version virus voyage war wars week weekend year
    """.split()
)
"""Words that make a name a prize's, a law's, an event's."""


IMPERSONAL = ORGANISATION_WORDS | PLACE_WORDS | THING_WORDS | {"saint"}
"""Words of names that are nobody's; a saint is named without the word."""


NO_CITIES = (" Borough", " County", " Island", " Islands", " Peninsula", " Prefecture", " Province")
"""Endings of names of places that are no cities."""

LANDS = tuple(
    f" {word}"
    for word in """
    Archipelago Basin Bay Beach Canal Canyon Coast Creek Desert Falls Forest Glacier Harbor Harbour Heights Highlands
    Hills Isles Lagoon Lake Lakes Mountain Mountains Ocean Park Plateau Reef Reservoir Ridge River Sea Strait Valley
    Volcano
    """.split()
)
"""Endings of names of places, some of which are also called like cities, clubs or people."""

NO_BODIES = THING_WORDS.union(
    "anniversary card cult dance fever hour ranking rankings scholarship scorecard season tax".split()
) - frozenset(
    """
    channel circuit collection collections engine film formula gallery initiative initiatives kingdom league legacy
    machine model papers policy poll premiership probe product products program programme programmes programs project
    projects quartet reform reformation relay republic review settlement show shuttle star strategy suite test trial
    trials
    """.split()
)
"""Last words of names that are of no body, though most of the others may be: *the World Business Report*."""

BEHIND_KIND = re.compile(r" (?:at|for|in|of|on) ")
"""Where what a name says it is has ended."""

NAMESAKES = frozenset(
    """
    Aircraft Airship Apollo Asteroid Comet Cyclone Ferry Frigate HMAS HMCS HMNZS HMS Hurricane Lifeboat Locomotive
    Mission MV Operation Orbiter Probe RMS Rocket Rover Satellite Schooner Ship Shuttle Spacecraft SS Steamer Steamship
    Storm Submarine Supertanker Tanker Trawler Tropical Typhoon USNS USS Yacht
    """.split()
)
"""Words before the name of a ship or storm, which may be called as a city is."""

NO_NAMES = frozenset(
    """
    ABS AC ACL AD ADHD AGM AIDS AM API APR ASCII ATM ATV BC BCE BMI BSE BST BTU CAD CAT CBT CCTV CD CE CEO CFC CFO CGI
    COO COPD COVID CPI CPR CPU CRT CSR CT CTO CV DDT DIY DNA DOS DUI DVD DVR ECG EEG EKG ESL EST EV FAQ FM GCSE GDP GIF
    GIS GMO GMT GNP GPA GPS GST GUI HD HDMI HDTV HIV HPV HRT HTML HTTP ICBM ICU ID IED IPO IQ ISBN ISDN IUD IVF JPEG LAN
    LCD LED LGBT LGBTQ LNG LPG LSD MBA MDMA MERS MMR MOT MPH MRI MRSA MVP NGO OCD OLED PCR PDA PDF PhD PIN PM PMS POW
    PPE PTSD PVC QC RAM RFID RGB RNA ROM RPG RPM RSI RSVP SARS SC SIM SME SMS SOS SPF SQL STD STEM SUV TB TNT TV UFO UHF
    URL USB UTC UV VAT VCR VHF VHS VIP VOIP VPN VR WMD WWI WWII WWW XML
    """.split()
)
"""What is written in capitals and names nobody."""


PERSONAL = re.compile(
    rf"(?:(?:O|D|L)['’])?[{CAPITALS}][\w’'-]*[{SMALL}][\w’'-]*$|[{CAPITALS}]\.?$|(?:[A-Z]\.){{2,3}}$"
    r"|(?:a[dhlnrstz]|el|ul)-\w+$"
)


INITIALS = re.compile(r"[A-Z]{2,3}")
"""Initials without stops before a surname: *BB King*, *JRR Tolkien*."""

OF_NOBODY = (
    NAMESAKES
    | NO_NAMES
    | frozenset(
        """
        AI AOL BAE BBC BMW BP BT CBC CBS CIA CNN DC DHL ECB ESA EU FA FBI FC FDA GP HBO HRH IBM IMF ING IOC IRA
        IRS IT ITV KFC KLM MEP MGM MIT MLB MP MSP MTV NBA NBC NEC NFL NHL NHS NSA PC RAF RBS SEC SNP TD UAE UBS UCL UFC
        UK UN US USA VP VW WHO WTO WWE WWF
        """.split()
    )
)
"""Letters before a name that are no initials of people's."""


PARTS_OF_NAMES = PARTICLES | frozenset("abu ben do jr jr. san sr sr. st the".split())
"""What in a person's name need not look like one, in small letters: *van*, *Jr*, *St*."""


NO_SURNAMES = frozenset(
    """
    ambassador chairman chancellor commissioner governor mayor minister premier president secretary senator spokesman
    spokesperson spokeswoman
    """.split()
)
"""Offices that hardly anybody has for a surname."""

COMMON_WORD = 4
"""Letters from which a word in small letters is not a particle of names."""


NO_BODY_ALONE = frozenset({"Moon", "State", "Sun"})
"""What is taken for a body of people and is none by itself: *the Sun*, *Secretary of State*."""


def common_words(passages: Sequence[ParsedPassage]) -> frozenset[str]:
    """Words of four letters and more that the article also writes small: no parts of people's names."""
    return frozenset(
        token.lower_
        for parsed in passages
        for token in parsed.doc
        if token.is_lower and len(token.text) >= COMMON_WORD and token.pos_ in {"NOUN", "VERB", "ADJ", "ADV"}
    )


def types_by_name(votes: Mapping[str, Counter[str]], common: frozenset[str]) -> dict[str, AnswerType]:
    """Each name's type, by how often the pipeline gave it which label; a name of `common` words is nobody's."""
    types = {name: type_of(name, counts) for name, counts in votes.items()}
    ships = {name.split()[-1] for name in types if " " in name and NAMESAKES & {*name.split()[:-1]}}
    types |= {name: "thing" for name, kind in types.items() if name in ships and kind in {"city", "place"}}
    alone = {name for name, kind in types.items() if kind == "person" and " " not in name}
    types |= {name: "person" for name, kind in types.items() if is_in_full(name, kind, alone)}
    surnames = {
        name.split()[-1] for name, kind in types.items() if kind == "person" and " " in name and " of " not in name
    }
    types |= {name: "person" for name, kind in types.items() if name in surnames and is_no_known_place(name, kind)}
    return {name: "thing" if kind == "person" and is_ordinary(name, common) else kind for name, kind in types.items()}


def is_in_full(name: str, kind: AnswerType, alone: set[str]) -> bool:
    """Whether a name that was taken for something else is somebody's whom the article also calls by the last word."""
    surname = name.rsplit(maxsplit=1)[-1]
    return kind in {"work", "thing"} and name != surname and surname in alone and is_personal(name)


def is_no_known_place(name: str, kind: AnswerType) -> bool:
    """Whether a surname that was taken for something else may be one: no place that the gazetteer knows."""
    return kind in {"organisation", "thing"} or (kind == "place" and not place_type(name))


def is_ordinary(name: str, common: frozenset[str]) -> bool:
    """Whether more than half of the name's words are common words of the article."""
    words = name.lower().split()
    return 2 * sum(word in common for word in words) > len(words)


def type_of(name: str, votes: Counter[str]) -> AnswerType:
    """The type of `name`: what the gazetteer says, else the majority's if the name's form bears it out."""
    label = majority(votes)
    known = place_type(name)
    told = "thing" if name in NO_BODY_ALONE else told_by_ending(name, label)
    if told is not None:
        return told
    if known == "country" or (known and label in {"GPE", "LOC"}):
        return known
    if label == "PERSON" and is_given_name(name):
        return "person"
    if known and label in {"PERSON", "ORG"} and is_only_place(name):
        return known
    if label in {"ORG", "WORK_OF_ART"} and is_called(name) and not looks_like_organisation(name):
        return "person"
    if label == "ORG" and (votes["ORG"] == 1 or may_be_person(name)) and not looks_like_organisation(name):
        return "person" if votes["PERSON"] and is_personal(name) else "thing"
    if (label == "PERSON" and not is_personal(name)) or (label == "GPE" and " " in name and is_personal(name)):
        return "thing"  # a state or city of two words that no gazetteer knows is as likely somebody
    return TYPES[label]


def is_only_place(name: str) -> bool:
    """Whether a name that the gazetteer knows is no body's, and none of somebody with the given name before it."""
    return not (looks_like_organisation(name) or (" " in name and begins_with_given_name(name)))


WRITTEN = (" act", " Act", " bill", " Bill", " charter", " Charter", " constitution", " Constitution", " Testament")
"""How names of what is written end, which the pipeline takes for events: *the 1776 Pennsylvania constitution*."""


def is_written(name: str, label: str) -> bool:
    """Whether it is a law or a language, which the pipeline took for an event, a work or somebody.

    >>> is_written("Pennsylvania constitution", "EVENT"), is_written("Act Prohibiting Imports", "PERSON")
    (True, True)
    """
    if label == "PERSON":
        return name.startswith(("Act ", "Acts ", "Treaty "))
    return (label == "EVENT" and name.endswith(WRITTEN)) or (label in {"EVENT", "WORK_OF_ART"} and name in COUNTRIES)


def told_by_ending(name: str, label: str) -> AnswerType | None:
    """The type that the name's ending tells: *Buddhism*, *Kansas City*, which may also be a club's."""
    if is_known_body(name, label):
        return "organisation"
    if name.lower().endswith(("ism", "ianity")) or is_written(name, label):
        return "thing"
    if name.endswith(NO_CITIES) and label != "ORG" and place_type(name) != "country":
        return "place"  # GeoNames lists *Staten Island* among cities
    if (
        name.endswith(LANDS)
        and label in {"GPE", "PERSON"}
        and not (place_type(name) or is_given_name(name.split(maxsplit=1)[0]))
    ):
        return "place"
    if label == "ORG" and is_of_no_body(name):
        return "thing"
    if label == "PERSON" and is_body_of_many_words(name):
        return "organisation"
    return "city" if name.endswith((" City", " Town")) and label != "ORG" else None


def looks_like_organisation(name: str) -> bool:
    """Whether the name has an acronym or a word that only organisations have; the pipeline calls much else ORG."""
    words = name.replace("-", " ").split()
    if len(words) == 1 and name.lower() in TRADES:
        return False
    acronym = len(words) == 1 and name.isupper() and len(name) > 1 and name not in NO_NAMES
    return acronym or "&" in words or any(is_among(word, ORGANISATION_WORDS) for word in words)


def is_of_no_body(name: str) -> bool:
    """Whether the name says that it is an event's, a law's or the like: *the Treaty of Rome*.

    >>> is_of_no_body("World Business Report"), is_of_no_body("Court of Appeal")
    (True, False)
    """
    if " " not in name:
        return is_among(name, NO_BODIES)
    return BEHIND_KIND.split(name.lower())[0].rsplit(maxsplit=1)[-1] in NO_BODIES


def is_body_of_many_words(name: str) -> bool:
    """Whether it is a body's that begins as no person's does: *Warner Bros*, not *Charlotte Church*."""
    if " " not in name or place_type(name) or begins_with_given_name(name) or is_of_no_body(name):
        return False
    return looks_like_organisation(name)


def begins_with_given_name(name: str) -> bool:
    """Whether somebody may be called so by a first word that many have for a given name."""
    return is_given_name(name.split(maxsplit=1)[0])


def is_among(word: str, kinds: frozenset[str]) -> bool:
    """Whether the word, or that of which it is the plural, is among those in small letters.

    >>> is_among("Banks", frozenset({"bank"})), is_among("Congress", frozenset({"congress"}))
    (True, True)
    """
    small = word.rstrip(".").lower()
    return small in kinds or small.removesuffix("s") in kinds


def is_called(name: str) -> bool:
    """Whether the name is given name and surname: `Walker Evans`."""
    words = name.split()
    return len(words) in {2, 3} and is_given_name(words[0]) and is_personal(name) and not place_type(words[-1])


def may_be_person(name: str) -> bool:
    """Whether the name is two or three words that could be a person's: `Siméon Poisson`, but also `Goldman Sachs`."""
    return len(name.split()) in {2, 3} and is_personal(name)


def is_personal(name: str) -> bool:
    """Whether the name looks like a person's: words with capitals, no digits, no acronym; or *Henry of Navarre*."""
    words = name.split()
    if words[1:-1] == ["of"] and is_given_name(words[0]) and not is_given_name(words[-1]):
        words = words[:1]
    words = words[1:] if len(words) > 1 and is_initials(words[0]) else words
    if len(words) > len(("John", "Paul")) and ends_in_numeral(name) and is_given_name(words[0]):
        words = words[:-1]
    small = [word.lower() for word in words]
    if len(words) > 1 and small[-1] in NO_SURNAMES and not is_given_name(words[0]):
        return False  # *Ulm Mayor, Jo Smythe*
    given = len(words) > 1 and is_given_name(words[0])
    telling = [small[-1]] if given and all(map(is_given_name, words[:-1])) else small[1:] if given else small
    return IMPERSONAL.isdisjoint(telling) and all(
        PERSONAL.match(word) or lower in PARTS_OF_NAMES for word, lower in zip(words, small, strict=True)
    )


def is_initials(word: str) -> bool:
    """Whether the word may be somebody's initials, written without stops.

    >>> is_initials("BB"), is_initials("JRR"), is_initials("UK"), is_initials("B.")
    (True, True, False, False)
    """
    return INITIALS.fullmatch(word) is not None and word not in OF_NOBODY
