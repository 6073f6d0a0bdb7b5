"""Word lists that decide what may be said of a sentence out of its text."""

UNIQUE_NOUNS = frozenset(
    """
    world earth sun moon sky sea ocean internet web universe planet atmosphere public future past present
    north south east west equator environment climate economy media police weather wild ground air people
    population truth brain liver bloodstream womb throat countryside press eurozone judiciary mind net
    globe cosmos horizon workplace limelight spotlight afterlife underworld outdoors stratosphere
    biosphere ionosphere troposphere mesosphere thermosphere exosphere hydrosphere lithosphere asthenosphere cryosphere
    seabed seafloor moonlight sunlight daylight supernatural subconscious unconscious dollar euro pound yen rouble ruble
    """.split()
)
"""Nouns with *the* that need no earlier mention: there is one, or one knows which."""

UNIQUE_PLURALS = frozenset(
    "movies newspapers media arts sciences humanities tropics seas oceans skies stars heavens masses senses".split()
)
"""Plurals with *the* that mean all there are."""

UNIQUE_PAIRS = frozenset(
    pair.strip()
    for pair in """
    northern lights|southern lights|periodic table|emergency department|emergency room|emergency services|human body
    human brain|human heart|human eye|general public|food chain|greenhouse effect|ozone layer|milky way|night sky
    industrial revolution|natural world|middle class|working class|upper class|armed forces|sea floor|seven seas
    red carpet|big screen|silver screen|small screen|poverty line|digital divide|short term|medium term|long term
    longer term|middle ages|dark ages|ice age|stone age|bronze age|iron age|cold war|arms race|space race|human race
    nervous system|immune system|solar system|digestive system|respiratory system|circulatory system|skeletal system
    death penalty|political spectrum|status quo|public eye|public domain|international community|civil service
    scientific method|human mind|human genome|human skeleton|genetic code|spinal cord|inner ear|visual cortex
    cerebral cortex|small intestine|large intestine|water cycle|carbon cycle|nitrogen cycle|rock cycle|food web
    electromagnetic spectrum|sound barrier|gold standard|welfare state|penalty spot|free market|black market
    housing market|stock market|labour market|labor market|job market|fossil record|ruling class|minimum wage
    human voice|human ear|human skin|human hand|human foot|human spine|human skull|human tongue|human stomach
    working week|working day
    human kidney|human liver|human lung|human eyes|heart muscle|gall bladder|umbilical cord|bone marrow|lymphatic system
    endocrine system|urinary system|reproductive system|muscular system|optic nerve|vocal cords|cell membrane
    cell nucleus|cell wall|deep sea|ocean floor|continental shelf|outer core|inner core|upper mantle|lower mantle
    water table|jet stream|gulf stream|trade winds|polar regions|northern hemisphere|southern hemisphere
    western hemisphere|eastern hemisphere|north pole|south pole|arctic circle|antarctic circle|big bang|asteroid belt
    kuiper belt|oort cloud|solar wind|visible spectrum|nuclear age|space age|industrial age|wet season|dry season
    rainy season|growing season|breeding season|mating season|hunting season|steam engine|combustion engine
    jet engine|printing press|electric telegraph|light bulb|spinning jenny|cotton gin|assembly line|atomic bomb
    hydrogen bomb|scientific revolution|agricultural revolution|slave trade|animal kingdom|plant kingdom
    working week
    """.replace("\n", "|").split("|")
    if pair.strip()
)
"""Nouns with the word before them of which there is one, or one knows which."""

BODY_PARTS = frozenset(
    """
    abdomen airway alveolus ankle anus aorta appendix artery atrium bladder blood body bone bowel brainstem bronchus
    cerebellum cerebrum chest cochlea colon cornea cortex diaphragm duodenum ear eardrum elbow eye eyelid fetus foetus
    forehead gum gut hair heart heartbeat hip hippocampus hypothalamus intestine iris jaw joint kidney knee larynx
    ligament lip lung marrow mouth muscle neck nerve nose nostril oesophagus esophagus ovary oviduct pancreas pelvis
    pharynx placenta pulse rectum retina rib scalp shoulder skeleton skin skull spine spleen sternum stomach tendon
    testis thigh thumb thyroid tissue tongue tonsil tooth torso trachea ureter urethra uterus vein ventricle vertebra
    windpipe wrist
    """.split()
)
"""Parts of the body, and what flows and beats in it: with *the* everybody’s, in what is so in general."""

PLANT_PARTS = frozenset("bark blossom bud bulb flower fruit leaf petal pollen root seed shoot stem trunk twig".split())
"""Parts of plants: with *the* any plant’s, in what is so of plants in general."""

EARTH_PARTS = frozenset("crust mantle soil tide".split())
"""Parts of the Earth, in what is so in general."""

PLACING_PARTS = frozenset("frontal human inner large left lower middle outer right small spinal thoracic upper".split())
"""Words before parts of the body that tell which of several it is."""

FIXED_PHRASES = frozenset(
    phrase.strip()
    for phrase in """
    across globe|along way|around clock|around globe|at bottom|at cinema|at front|at opera|at polls|at theatre|at top
    at wheel|behind camera|behind scenes|behind wheel|by hour|by sea|down drain|in air|in army|in background|in cinema
    in dark|in distance|in end|in headlines|in hospital|in laboratory|in lead|in mail|in making|in meantime|in middle
    in military|in mood|in navy|in newspapers|in open|in papers|in post|in process|in rain|in running|in shade|in snow
    in theatre|in way|in wind|off ground|off shelf|on agenda|on ballot
    on decline|on increase|on job|on left|on line|on loose|on map|on market|on mend|on move|on phone|on radio|on right
    on rise|on road|on roads|on run|on screen|on side|on spot|on stage|on throne|on way|onto market
    over counter|over phone|round clock|to beach|to cinema|to fore|to gym|to left|to market|to opera
    to polls|to rescue|to right|to test|to theatre|to throne|under radar|up ladder
    """.replace("\n", "|").split("|")
    if phrase.strip()
)
"""Preposition and noun between which a bare *the* points at nothing: *in the end*, *on the road*, *to the throne*."""

INSTRUMENTS = frozenset(
    "accordion bagpipes banjo bass bassoon cello clarinet cornet drums fiddle flute guitar harp harpsichord horn lute "
    "mandolin oboe organ piano recorder saxophone sitar trombone trumpet tuba ukulele viola violin xylophone".split()
)
"""What one plays with *the*, without any one of them being meant."""

FIELDS = frozenset(
    """
    business community economy field industry market movement profession regime sector supply system trade world
    """.split()
)
"""Nouns of which an adjective or noun before them says which is meant: *the dairy industry*."""

TELLING_NOTHING = frozenset(
    """
    additional big broad complex different entire existing first great huge important international larger last
    little local main major modern national new old only original other own particular powerful real right same second
    similar simple single small special specific third tiny traditional vast vibrant whole wide
    """.split()
)
"""Adjectives that tell a thing from no other of its kind."""

FIRST_AND_SECOND_PERSON = frozenset(
    "i me my mine myself we us our ours ourselves you your yours yourself yourselves let's".split()
)

POINTING = frozenset("this that these those such another same former latter here there aforementioned".split())
"""Determiners, pronouns and adverbs that point at something said elsewhere."""

RELATIVE_TIME = frozenset(
    "today yesterday tomorrow tonight now currently recently lately ago nowadays soon earlier later previously "
    "last next this already yet still then once formerly monday tuesday wednesday thursday friday saturday sunday "
    "morning afternoon evening night weekend".split()
)
"""Words of a time that is only known on the day of writing, or from the sentence before."""

RELATIVE_ADJECTIVES = frozenset("previous current upcoming forthcoming latest recent ongoing present incoming".split())
"""Adjectives of a time that is only known on the day of writing."""

CONNECTIVES = frozenset(
    "also however meanwhile moreover furthermore therefore thus hence instead nevertheless nonetheless consequently "
    "accordingly additionally overall likewise similarly relatedly besides too finally indeed again even just really "
    "actually further so first firstly second secondly third thirdly lastly still though later then subsequently "
    "eventually now currently recently today already soon once well simply clearly naturally traditionally "
    "alone".split()
)
"""Adverbs that tie a sentence to its neighbours or colour it: it stays true without them."""

MANNERS = frozenset({"well", "alone", "simply", "clearly", "naturally", "really", "again", "further", "together"})
"""Those of them that behind a verb say how."""

TIES = frozenset(
    "also however meanwhile moreover furthermore therefore thus hence instead nevertheless nonetheless consequently "
    "accordingly additionally overall likewise similarly relatedly besides indeed".split()
)
"""Those of them that only tie: a sentence that is otherwise left as it is loses them."""

UNSURE = frozenset(
    "allegedly apparently reportedly supposedly possibly perhaps probably presumably maybe purportedly seemingly "
    "hopefully ideally potentially hypothetically".split()
)
"""Adverbs of what may not be so."""

HEDGES = UNSURE | frozenset(
    "hardly barely scarcely rarely seldom never nearly almost practically virtually not n't nor neither unlikely "
    "only".split()
)
"""Adverbs without which a sentence would claim more, or the opposite."""

DISCOURSE_PHRASES = frozenset(
    phrase.strip()
    for phrase in """
    in fact|for example|for instance|in addition|as a result|in return|in turn|of course|in general|in particular
    on the other hand|on the one hand|at the same time|after all|in contrast|by contrast|in other words|as such
    in the meantime|in the end|at first|at last|above all|in response|in the process|in total|in all
    over time|since then|so far|to date|in practice|as usual|in reality
    at present|for now|at the moment|for the moment|at this time|from there|in short|as well
    """.replace("\n", "|").split("|")
    if phrase.strip()
)
"""Phrases that tie a sentence to its neighbours."""

OF_THEN = frozenset(
    """
    at the time|at that time|by this time|by that time|by then|until then|in those days|in that time|during that time
    """.strip().split("|")
)
"""Phrases of a time told before, without which nobody knows when something was so."""

CONTRACTIONS = {"'re": "are", "'ve": "have", "'ll": "will", "'m": "am"}

MODALS_ASKED = frozenset({"will", "can", "must", "may", "might", "could", "should"})
"""Modals that a question can keep, so that it claims no more than the article; *would* leaves open on what it hangs."""

SOURCES_VOUCHED = frozenset(
    "say report announce state explain note reveal show find estimate conclude confirm declare add argue warn write "
    "observe assert claim maintain insist suggest predict acknowledge stress emphasize emphasise tell believe "
    "think indicate".split()
)
"""Verbs of saying and finding after which *According to X,* gives the statement fairly."""

OF_MANY = frozenset(
    """
    airline association band bank brand broadcaster carmaker charity city club company corporation factory firm giant
    group island maker magazine manufacturer newspaper organisation organization producer publisher restaurant retailer
    school ship shop site store studio supplier town university vessel village website
    """.split()
)
"""Nouns for what every nation has many of: *the Italian company* says less which than *the Italian parliament*."""
