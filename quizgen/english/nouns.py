"""Forms of nouns, and the article that goes with them."""

import re

IRREGULAR_PLURALS = dict(
    pair.split()
    for line in """
    aircraft aircraft|alga algae|alumnus alumni|analysis analyses|appendix appendices|axis axes|bacterium bacteria
    basis bases|bison bison|bus buses|businessman businessmen|businesswoman businesswomen|calf calves|cargo cargoes
    cattle cattle|child children|congressman congressmen|craftsman craftsmen|crisis crises|criterion criteria
    curriculum curricula|deer deer|diagnosis diagnoses|echo echoes|elf elves|embargo embargoes|fireman firemen
    fisherman fishermen|foodstuff foodstuffs|foot feet|fungus fungi|goose geese|grandchild grandchildren|half halves
    hero heroes|hoof hooves|hovercraft hovercraft|hypothesis hypotheses|knife knives|larva larvae|leaf leaves
    life lives|loaf loaves|man men|matrix matrices|means means|moose moose|mosquito mosquitoes|mouse mice
    nucleus nuclei|oasis oases|octopus octopuses|offspring offspring|ox oxen|parenthesis parentheses|people people
    phenomenon phenomena|policeman policemen|policewoman policewomen|potato potatoes|quiz quizzes|radius radii
    salesman salesmen|salmon salmon|scarf scarves|schoolchild schoolchildren|self selves|series series|sheaf sheaves
    sheep sheep|shelf shelves|shrimp shrimp|spacecraft spacecraft|species species|spokesman spokesmen
    spokeswoman spokeswomen|squid squid|stepchild stepchildren|stimulus stimuli|stratum strata|swine swine
    synthesis syntheses|thesis theses|thief thieves|tomato tomatoes|tooth teeth|tornado tornadoes|torpedo torpedoes
    tribesman tribesmen|trout trout|tuna tuna|vertebra vertebrae|veto vetoes|volcano volcanoes|wharf wharves
    wife wives|wolf wolves|woman women
    """.strip().splitlines()
    for pair in line.strip().split("|")
)
"""Nouns whose plural is not made with *-s* or as the ending of the word would have it, and their plural."""

UNCOUNTED = frozenset(
    """
    activism advertising advice agriculture aid air alcohol algae aluminium aluminum ammunition anger anxiety apathy
    archaeology architecture asbestos asphalt astronomy athletics bacteria baggage bamboo banking barley bauxite
    beef beer behavior behaviour biology bitumen blood bone boredom brass bread bronze bullying butter caffeine
    calcium camouflage cannabis capitalism carbon cardboard cash cattle caution cement censorship chalk chaos
    charcoal cheese chemistry chlorine chocolate cholera cholesterol cider clay clothing coal cocaine cocoa coffee
    colonialism comfort commerce communism compensation compost concrete confidence confusion congestion
    conservation consumption cookery cooking copper corn corruption cotton courage creativity cricket crime crockery
    cruelty cutlery cycling damage dark data death debris decay deforestation democracy denim desertification diesel
    dignity diplomacy dirt discrimination diversity dough drought dust dynamite earth ecology economics education
    elasticity electricity electronics employment energy engineering entertainment enthusiasm equipment erosion
    ethanol evaporation evidence evolution expertise exploitation farming fascism fat fear feedback fermentation
    fertiliser fertilizer feudalism fiction fire fish fishing flesh flooding flour foam fog foliage food football
    forestry fraud freedom friction fruit fuel funding fur furniture fusion gambling garbage gardening garlic gas
    gasoline genetics geography geology glass glucose glue gold golf graffiti grain granite graphite grass gratitude
    gravel gravity greed gunpowder gymnastics hair half hardware hatred hay health heat heating helium help hemp
    heritage heroin history homelessness homework honesty honey hospitality housing humidity humour hunger hunting
    hydrogen hygiene ice immigration incense income inequality inflation information infrastructure ink insulation
    insulin insurance intelligence iron irrigation ivory jewellery jewelry journalism knitting knowledge labour lack
    land laughter laundry lava law lead leadership leather legislation leisure leprosy life light lightning
    limestone linen literature litter livestock logging loneliness love loyalty luck luggage lumber lunch machinery
    magma magnesium magnetism mail maintenance maize malaria malnutrition management manganese marble marijuana
    marketing mathematics matter meat medicine metal methane migration milk mining moisture money morality mud music
    mustard mythology nature navigation nickel nicotine nitrogen noise nonsense nutrition nylon obesity oil opium
    oxygen ozone packaging paint paper parking part pasta patience peace peat petrol petroleum philosophy phosphorus
    photography photosynthesis physics plankton plaster plastic platinum plutonium poetry polio politics pollen
    pollution polyester polythene porcelain pork pottery poverty precipitation privacy progress propaganda
    prosperity prostitution protein psychology publicity quartz racism radiation radioactivity rain rainfall
    recycling refrigeration relativity research resin retirement revenge rhetoric rice rubber rubbish rubble rugby
    rum rust rye safety salt sand sanitation sap scenery seaweed security segregation sewage shipping shopping
    silicon silk silt silver skiing slavery sleep smallpox smog smoke snow snowfall soap soccer sociology sodium
    software soil soot sound space spending starch starvation stationery steam steel stuff suffering sugar sulfur
    sulphur sunlight sunshine surveillance sweat swimming tar taxation tea teamwork technology temperature tennis
    terrorism theology timber time tin titanium tobacco tolerance toothpaste tourism trade traffic transparency
    transport transportation trash tuberculosis tungsten typhoid underwear unemployment uranium urine vandalism
    vapor vapour vegetation velvet venom ventilation vinegar violence vodka wages warfare waste water wax wealth
    weather welfare whaling wheat whisky wildlife wind wine wisdom wood wool work wreckage wrestling yeast yoga zinc
    """.split()
)
"""Nouns that begin a sentence without an article and are no names: *Copper conducts heat*."""

LONE_BODIES = frozenset(
    """
    airline automaker bookmaker bookseller brewer broadcaster brokerage carmaker chipmaker conglomerate consultancy
    distributor drugmaker housebuilder insurer lender manufacturer newspaper nonprofit planemaker publisher
    regulator reinsurer retailer shipbuilder startup steelmaker supermarket supplier telco watchdog wholesaler
    winemaker
    """.split()
)
"""Nouns of bodies that stand before the name of one and begin none: *Broadcaster Sky has …*."""

SOUNDS_LIKE_CONSONANT = (
    *("eu", "ewe", "once", "one", "ubi", "ufo", "uga", "ukr", "ukul", "uni", "ura", "ure", "uri", "uro", "uru", "usa"),
    *("use", "usi", "usu", "usurp", "uta", "ute", "uti", "uto"),
)
"""Beginnings that are written with a vowel and spoken with none: *a university*."""

UNLIKE = ("onero", "unidentif", "unim", "unin")
"""Those of them that are spoken with one all the same: *an uninhabited island*."""

SOUNDS_LIKE_VOWEL = ("hour", "honest", "honor", "honour", "heir")

SPELT_WITH_VOWEL = "AEFHILMNORSX"
"""Letters whose names begin with a vowel: *an FBI agent*, *a USB port*."""


FIGURE_LIKE_VOWEL = re.compile(r"8|1[18](?:\d\d)?(?!\d)")
"""How a figure begins that is spoken with a vowel first: *an 18-year-old*, *an 1830 map*, *an 80% share*."""

BEFORE_FIGURE = re.compile(r"\b([Aa])n? (?=(\d\S*))")


def plural(noun: str) -> str:
    """The plural of a noun.

    >>> plural("store"), plural("factory"), plural("bus"), plural("church")
    ('stores', 'factories', 'buses', 'churches')
    """
    if noun in IRREGULAR_PLURALS:
        return IRREGULAR_PLURALS[noun]
    if re.search(r"(s|x|z|ch|sh)$", noun):
        return noun + "es"
    return re.sub(r"(?<=[^aeiou])y$", "ie", noun) + "s"


def indefinite_article(word: str) -> str:
    """*a* or *an*, by how the word sounds.

    >>> [indefinite_article(word) for word in ("observatory", "library", "university", "uninhabited", "USI", "MRI")]
    ['an', 'a', 'a', 'an', 'a', 'an']
    >>> [indefinite_article(word) for word in ("18-year-old", "8%", "110", "11,000", "1830", "180")]
    ['an', 'an', 'a', 'an', 'an', 'a']
    """
    if word[0].isdigit():
        return "an" if FIGURE_LIKE_VOWEL.match(word) else "a"
    if word.isupper() and len(word) > 1:
        return "an" if word[0] in SPELT_WITH_VOWEL else "a"
    lower = word.lower()
    silent = lower.startswith(SOUNDS_LIKE_CONSONANT) and not lower.startswith(UNLIKE)
    vowel = lower.startswith(("a", "e", "i", "o", "u")) and not silent
    return "an" if vowel or lower.startswith(SOUNDS_LIKE_VOWEL) else "a"


def with_right_articles(text: str) -> str:
    """The text with *a* or *an* before each figure as that wants it.

    >>> with_right_articles("A 80% share of a 20-year-old firm")
    'An 80% share of a 20-year-old firm'
    """
    return BEFORE_FIGURE.sub(lambda found: f"{found[1]}{indefinite_article(found[2])[1:]} ", text)


def with_right_article(text: str) -> str:
    """The phrase with *a* or *an* at its beginning as the next word wants it.

    >>> with_right_article("an library"), with_right_article("the library")
    ('a library', 'the library')
    """
    found = re.match(r"(an?) (\S+)", text)
    return f"{indefinite_article(found[2])} {text[found.end(1) + 1 :]}" if found else text
