"""Words for people: they are asked for with *who*, and they are rivals for *he* and *she*."""

from functools import lru_cache

PERSON_NOUNS = frozenset(
    """
    academic activist actor actress adult adviser advisor ally analyst applicant archaeologist architect artist
    assistant astronaut astronomer athlete attacker attendee attorney author baby banker biologist boss boy broadcaster
    brother builder businessman businesswoman buyer campaigner candidate captain captive carer celebrity chairman
    chairwoman champion chancellor chef chemist chief child citizen client clinician coach co-founder colleague
    columnist comedian commander commentator commissioner composer congressman consultant consumer contestant
    convict coordinator councillor counterpart couple cousin critic curator customer cyclist dad dancer daughter dealer
    dean defendant defender delegate deputy designer detective developer dictator dignitary diplomat director
    doctor driver
    economist editor educator emperor employee employer engineer entrepreneur envoy executive expert explorer
    fan farmer father fighter filmmaker firefighter fisherman follower founder friend gardener general geologist
    girl governor graduate grandfather grandmother grandparent guard guest guide head healer hero historian
    homeopath host hostage hunter husband immigrant infant inhabitant inspector instructor inventor investigator
    investor
    journalist judge juror kid killer king laborer labourer lady landlord lawmaker lawyer leader lecturer legislator
    lieutenant linguist listener lover maker man manager mathematician mayor mechanic member merchant migrant
    minister miner minor mother mum musician nationalist native neighbor neighbour nephew niece novelist nurse
    observer offender officer official operator opponent organiser organizer owner
    painter parent parliamentarian
    participant partner passenger passerby patient pensioner people performer person philosopher photographer physician
    physicist pianist pilot pioneer player plumber poet policeman policymaker politician president priest prime-minister
    prince princess principal prisoner producer professor programmer prosecutor protester psychiatrist psychologist
    publisher pupil queen rabbi reader rebel recipient reformer refugee reporter representative republican democrat
    researcher resident rider ruler runner sailor scholar scientist sculptor secretary seller senator servant sergeant
    settler shopkeeper shopper singer sister skier slave smoker sociologist soldier son specialist spectator
    spokesman spokesperson spokeswoman sportsman statesman stranger student subscriber successor supporter surgeon
    survivor suspect swimmer teacher technician teenager tenant terrorist thief toddler tourist trader trainer traveler
    traveller tutor uncle user veteran victim villager visitor volunteer voter waiter waitress whaler widow wife
    winner witness international
    woman worker writer youngster youth zoologist aunt schoolchild schoolboy schoolgirl farmworker co-author
    bishop archbishop cardinal monk nun pope cleric imam shareholder stockholder homeowner householder taxpayer
    commuter motorist pedestrian jockey referee umpire footballer cricketer golfer boxer wrestler swimmer
    accountant acquaintance administrator adolescent agent alumnus ancestor animator anthropologist apprentice
    archer archivist astrophysicist auditor aviator baker barber baron baroness bassist batsman beginner benefactor
    biochemist biographer blacksmith blogger bowler boyfriend bricklayer broker bureaucrat butcher butler bystander
    cadet carpenter cartoonist cashier chairperson chauffeur chieftain cleaner clerk climatologist climber colonel
    commoner communist conductor cook cop corporal cosmologist cosmonaut counsellor counselor courier creditor
    dentist descendant dissident donor drummer duchess duke earl ecologist electrician empress entomologist essayist
    extremist feminist fencer fiance fiancee freshman fugitive funder geneticist genius girlfriend goalkeeper
    godfather godmother grandma grandpa guitarist gunman gymnast hairdresser heir heiress hermit heroine hijacker
    hiker illustrator influencer insurgent intern interpreter janitor jeweller knight lender librarian lifeguard
    lobbyist logger maid mentor meteorologist midfielder midwife militant missionary monarch mountaineer navigator
    newborn newcomer nobleman nomad novice onlooker optician orphan paramedic pastor peasant pharaoh pharmacist
    philanthropist pilgrim pirate playwright postman potter preacher protege psychotherapist quarterback racer
    rancher ranger receptionist recruit revolutionary rower screenwriter separatist shepherd skater smuggler sniper
    socialist songwriter sovereign sponsor spouse sprinter spy stepfather stepmother steward stewardess striker
    stylist suffragette sultan surfer tailor teen theologian therapist trainee translator trucker tsar twin
    undergraduate unionist vet vicar viceroy violinist warlord warrior weaver whistleblower
    abolitionist alchemist apothecary aristocrat astrologer botanist caliph chronicler clockmaker codebreaker
    conquistador crusader dramatist emir financier gladiator goldsmith humanist instrument-maker
    naturalist noblewoman oculist seafarer shah shogun silversmith stateswoman surveyor tsarina vizier watchmaker
    """.split()
)
"""Lemmas of nouns that name people and hardly anything else."""

GROUPS = frozenset("band couple crew duo family group jury pair panel police staff team trio".split())
"""Nouns for several people, whom *they* takes up."""


PERSON_ENDINGS = ("owner", "ographer", "ologist", "ician")
"""Endings of nouns for people alone."""

MANY = 4096
"""Nouns of which it is kept whether they name people, since all rules ask it of the same."""


@lru_cache(maxsize=MANY)
def names_people(lemma: str) -> bool:
    """Whether a noun names people: `co-founder`, `schoolchild`, `cinematographer`."""
    lemma = lemma.lower().replace("\N{NON-BREAKING HYPHEN}", "-")
    return lemma in PERSON_NOUNS or lemma.rpartition("-")[2] in PERSON_NOUNS or lemma.endswith(PERSON_ENDINGS)


OF_ONE_GENDER = {
    **dict.fromkeys(
        """
        actor boy brother businessman chairman congressman dad father fisherman gentleman grandfather grandson guy
        husband king lad man monk nephew policeman pope prince salesman sheikh son spokesman sportsman statesman sultan
        uncle waiter widower
        """.split(),
        "he",
    ),
    **dict.fromkeys(
        """
        actress aunt businesswoman chairwoman congresswoman dame daughter duchess empress girl girlfriend granddaughter
        grandmother lady mother mum niece nun policewoman princess queen schoolgirl sister spokeswoman waitress widow
        wife woman
        """.split(),
        "she",
    ),
}
"""Nouns for people of one gender → the pronoun."""

KIN = frozenset(
    """
    aunt brother cousin daughter father fiance fiancee grandfather grandmother half-brother half-sister husband mother
    nephew niece sister son stepfather stepmother twin uncle widow widower wife
    """.split()
)
"""What people are to their families."""

OFFICES = frozenset(
    """
    ambassador bishop captain chairman chairwoman chancellor chief coach director editor emperor founder governor head
    king leader manager mayor minister owner pope president prime-minister prince princess principal queen secretary
    senator spokesman spokeswoman
    """.split()
)
"""What hardly anybody else in an article is."""

NATIONALS = frozenset(
    "briton dane englishman finn frenchman iraqi israeli pakistani pole scot spaniard swede turk".split()
)
"""Nouns for one person of a nation that do not end in *-an*."""


def is_national(word: str) -> bool:
    """Whether a word means one person of a nation: `American`, `Swede`; not `Japanese`, who may be many."""
    return word.endswith("an") or word.lower() in NATIONALS


ABBREVIATED = frozenset(
    """
    Ald. Amb. Atty. Br. Brig. Capt. Cdr. Cllr. Cmdr. Col. Cpl. Det. Drs. Ens. Fr. Gens. Hon. Insp. Lieut. Lt. Maj. Mgr.
    Mlle. Mme. Msgr. Pres. Profs. Pte. Pvt. Reps. Revd. Rt. Sens. Sgt. Sr. Supt.
    """.split()
)
"""Short titles before a name that spaCy's English does not know."""

TITLES = ABBREVIATED | frozenset(
    "Mr Mr. Mrs Mrs. Ms Ms. Miss Dr Dr. Prof Prof. Professor Sir Dame Lord Lady President Senator Sen. Rev. Gen. "
    "General Captain Judge Justice King Queen Prince Princess Pope Saint St. Emperor Empress Tsar Tsarina Duke Duchess "
    "Count Countess Baron Baroness Pharaoh Sultan Shah Bishop Archbishop Cardinal Father Sister Colonel Major "
    "Lieutenant Admiral Chancellor".split()
)
"""Words before a surname that are no part of the name by which a person is known."""

ROYAL = frozenset({"Emperor", "Empress", "King", "Pope", "Prince", "Princess", "Queen", "Sultan"})
"""Those of them that make a name of a first name."""

FORMAL = frozenset({"Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms."})
"""Those of them behind which nothing but somebody's name can stand."""


def is_lone_role(word: str) -> bool:
    """Whether a word says what somebody is and is no title, so that before a name it has no capital.

    >>> is_lone_role("Biologist"), is_lone_role("President"), is_lone_role("Ambassador")
    (True, False, False)
    """
    return names_people(word) and word not in TITLES and word.lower() not in OFFICES
