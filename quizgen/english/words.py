"""Word lists that decide what may be said of a sentence out of its text."""

UNIQUE_NOUNS = frozenset(
    """
    afterlife afterworld air airwaves aristocracy asthenosphere atmosphere baht biosphere blogosphere bloodstream
    bourgeoisie brain citizenry clergy climate cosmos countryside cryosphere cytoplasm daylight daytime deutschmark
    dollar earth east economy electorate environment equator euro eurozone exosphere firmament flu franc future
    gentry geosphere globe grapevine ground heliosphere hereafter horizon hydrosphere intelligentsia internet
    ionosphere judiciary krona krone laity limelight lira lithosphere liver magnetosphere mainstream measles media
    mesosphere metaverse military mind monsoon moon moonlight net netherworld nighttime nobility north occult ocean
    outdoors paranormal past peasantry people peso planet police populace population pound present press priesthood
    proletariat psyche public rand renminbi rouble ruble rupee sea seabed seafloor seaside sky south spotlight
    starlight stratosphere subconscious sun sunlight sunshine supernatural thermosphere throat troposphere truth
    twittersphere unconscious underworld universe weather web west wild wilderness womb workplace world yen yuan
    zodiac
    """.split()
)
"""Nouns with *the* that need no earlier mention: there is one, or one knows which."""

FAMILIAR = frozenset(
    """
    agenda army artillery backbenches backstroke battlefield breaststroke bullpen cavalry charts coastline crown
    decathlon discus episcopate eucharist flank freestyle gallows gospels gramophone headlines helm heptathlon
    hurdles hustings infantry javelin jungle limelight liturgy marathon monarchy navy odds opposition outfield
    papacy peerage pentathlon playoffs postseason premiership presidency saddle savanna savannah scriptures seaboard
    shelves shoreline soil steppe steppes throne toss touchline tundra typewriter vice-presidency workforce
    """.split()
)
"""Nouns with *the* that need no earlier mention, where the article has not brought one in: *lost the throne*."""

UNIQUE_PLURALS = frozenset(
    """
    airwaves arts basics blues classics continents dinosaurs doldrums gods heavens humanities masses media movies
    newspapers oceans outdoors sciences seas senses sexes skies stars subtropics tropics westerlies wilds
    """.split()
)
"""Plurals with *the* that mean all there are."""

UNIQUE_PAIRS = frozenset(
    pair.strip()
    for pair in """
    abdominal cavity|abyssal plain|academic year|achilles tendon|active voice|adrenal glands|agricultural revolution
    albedo effect|album chart|album charts|alimentary canal|ambulance service|american dream|american revolution
    amniotic fluid|amniotic sac|animal kingdom|animal world|antarctic circle|arctic circle|arid regions|armed forces
    arms race|assembly line|asteroid belt|atom bomb|atomic age|atomic bomb|atomic level|auditory cortex
    autumn months|back page|back pages|ballot box|ballpoint pen|bargaining table|best-seller list|best-seller lists
    bestseller list|bestseller lists|big bang|big cats|big screen|bile duct|biological clock|birth canal
    black market|blood vessels|body clock|bone marrow|box office|brain stem|breeding season|bronze age
    butterfly effect|bystander effect|calvin cycle|cambrian explosion|cambrian period|carbon cycle
    carboniferous period|career ladder|carotid artery|cell cycle|cell membrane|cell nucleus|cell surface|cell wall
    cellular level|cenozoic era|centre ground|cerebral cortex|chest cavity|christian era|christmas season
    circadian clock|circulatory system|civil service|civilian population|close season|coast guard|cold war
    collar bone|collective unconscious|colonial era|colonial period|combustion engine|common era|common good
    common law|computer age|computer revolution|continental crust|continental shelf|copernican revolution
    coriolis effect|coronary arteries|corporate ladder|cotton gin|credit crunch|cretaceous period
    cultural revolution|dark ages|date line|death penalty|death row|deep sea|definite article|devonian period
    diesel engine|digestive system|digestive tract|digital age|digital divide|digital revolution|domino effect
    doppler effect|dot-com boom|dot-com bubble|dotcom boom|dotcom bubble|double helix|drawing board|drinking age
    dry season|ear canal|eastern hemisphere|electoral college|electric chair|electric light|electric motor
    electric telegraph|electromagnetic spectrum|emergency department|emergency room|emergency services
    endocrine system|endoplasmic reticulum|evening sky|evening star|extended family|extreme left|extreme right
    fallopian tubes|family tree|far left|far right|federal level|festive season|fine print|finish line
    finishing line|fire brigade|fire service|fishing season|flowering season|flu season|flying shuttle|food chain
    food web|forest canopy|forest floor|fossil record|fourth estate|free market|french revolution|front line
    front lines|front page|front pages|frontal lobe|frontal lobes|future tense|gall bladder|gasoline engine
    gastrointestinal tract|gender gap|general public|genetic code|genetic material|glass ceiling|global level
    global stage|goal line|gold standard|golden mean|golden ratio|goldilocks zone|golgi apparatus
    gravitational constant|gray matter|great apes|great depression|great recession|great war|greater good
    green revolution|greenhouse effect|grey matter|growing season|gulf stream|habitable zone|halo effect|hard left
    hard right|harvest season|heart muscle|high ground|high jump|high latitudes|high seas|high season|high street
    higher latitudes|holiday season|holocene epoch|holy grail|holy land|holy spirit|home front|horse latitudes
    housing ladder|housing market|human arm|human body|human brain|human condition|human ear|human eye|human eyes
    human face|human family|human figure|human foot|human form|human genome|human gut|human hand|human head
    human heart|human imagination|human kidney|human leg|human liver|human lung|human mind|human mouth|human nose
    human organism|human psyche|human race|human skeleton|human skin|human skull|human soul|human species
    human spine|human spirit|human stomach|human tongue|human voice|hunting season|hurricane season|hydrogen bomb
    hydrologic cycle|hydrological cycle|ice age|ice caps|immune system|indefinite article|industrial age
    industrial era|industrial revolution|information age|information superhighway|inner core|inner ear|inner planets
    integrated circuit|international community|international level|international stage|internet age|intertidal zone
    interwar period|interwar years|iron age|jet age|jet engine|jet stream|job market|jugular vein|jurassic period
    krebs cycle|kuiper belt|labor force|labor market|labour force|labour market|large bowel|large intestine
    left atrium|left ventricle|legal age|legal profession|light bulb|living wage|long jump|long run|long term
    longer run|longer term|low season|lower atmosphere|lower class|lower classes|lower latitudes|lower mantle
    lymph nodes|lymphatic system|machine age|magnetic compass|mammary glands|mating season|mechanical clock
    medical profession|medieval era|medieval period|medium term|menstrual cycle|mesozoic era|middle ages
    middle class|middle classes|middle ear|middle latitudes|milky way|minimum wage|modern age|modern day|modern era
    molecular level|monsoon season|morning sky|motor cortex|muscular system|music charts|naked eye|nasal cavity
    national interest|national level|national stage|natural order|natural world|negotiating table
    neolithic revolution|nervous system|nesting season|new testament|night shift|night sky|nitrogen cycle|north pole
    north star|northern hemisphere|northern latitudes|northern lights|northern sky|nuclear age|nuclear bomb
    nuclear envelope|nuclear membrane|occipital lobe|ocean bed|ocean depths|ocean floor|ocean surface|oceanic crust
    off season|old testament|oort cloud|optic nerve|oral cavity|outer core|outer ear|outer planets|oxygen cycle
    ozone hole|ozone layer|paleozoic era|parietal lobe|passive voice|past tense|pay gap|pecking order|pelvic floor
    penalty area|penalty box|penalty spot|pendulum clock|pension age|periodic table|permian period|personal computer
    petrol engine|phosphorus cycle|photic zone|photoelectric effect|pineal gland|pituitary gland|placebo effect
    plant kingdom|plant world|planting season|plasma membrane|pleistocene epoch|polar regions|pole star|pole vault
    political elite|political establishment|political left|political right|political spectrum|political stage
    pop charts|popular vote|post-war era|post-war period|post-war years|postal service|postwar era|postwar period
    postwar years|poverty line|power loom|prefrontal cortex|present day|present tense|prime meridian|printing press
    promised land|property ladder|prostate gland|public domain|public eye|public gaze|public interest|public purse
    pulmonary artery|pulmonary vein|pythagorean theorem|quantum world|rainy season|red carpet|religious right
    renaissance period|reproductive system|respiratory system|respiratory tract|retirement age|rib cage|right atrium
    right ventricle|rock cycle|ruling class|ruling classes|ruling elite|rush hour|russian revolution|safety lamp
    salivary glands|school day|school run|school year|scientific method|scientific revolution|sea bed|sea floor
    sea surface|secret service|seed drill|seven seas|sexual revolution|short run|short term|shot put|shoulder blade
    silver screen|singles chart|singles charts|skeletal system|slave trade|small bowel|small intestine|small print
    small screen|snow line|social contract|social fabric|social ladder|social sciences|solar cycle|solar system
    solar wind|sound barrier|south pole|southern hemisphere|southern latitudes|southern lights|southern sky
    soviet era|space age|space era|space race|spawning season|spinal column|spinal cord|spinning jenny|spinning mule
    spinning wheel|spring months|starting line|status quo|steam engine|stock market|stone age|strong force
    subatomic level|subjunctive mood|sulfur cycle|sulphur cycle|summer months|summer season|sweat glands
    teaching profession|temperate regions|temperate zone|temperate zones|temporal lobe|temporal lobes
    terrestrial planets|thigh bone|thyroid gland|timber line|top flight|torrid zone|tourist season|trade winds
    transfer window|tree line|triassic period|triple jump|tropical regions|twilight zone|umbilical cord|unaided eye
    upper atmosphere|upper class|upper classes|upper mantle|urinary system|urinary tract|vena cava|vertebral column
    victorian era|visible spectrum|visual cortex|vocal cords|vocal folds|voice box|voting age|wage gap|water cycle
    water frame|water table|water wheel|weak force|welfare state|western hemisphere|wet season|white matter
    winter months|winter season|witness box|witness stand|working class|working classes|working day|working week
    world map|world order|world stage
    """.replace("\n", "|").split("|")
    if pair.strip()
)
"""Nouns with the word before them of which there is one, or one knows which."""

BODY_PARTS = frozenset(
    """
    abdomen adenoid airway alveolus amygdala ankle anus aorta appendix armpit artery atrium backbone belly biceps
    bile bladder blood bloodstream body bone bowel brainstem breastbone bronchiole bronchus buttock caecum capillary
    cartilage cerebellum cerebrum cervix cheekbone chest chin clavicle clitoris coccyx cochlea collarbone colon
    conjunctiva cornea cortex cranium dermis diaphragm duodenum ear eardrum earlobe elbow endocardium endometrium
    epidermis epiglottis esophagus eye eyeball eyebrow eyelash eyelid femur fetus fibula finger fingernail fingertip
    foetus follicle forearm forebrain forehead foreskin gallbladder genitalia gland glottis groin gullet gum gut
    hair hamstring heart heartbeat hindbrain hip hippocampus humerus hypothalamus ileum incus instep intestine iris
    jaw jawbone jejunum joint kidney knee kneecap knuckle labium larynx ligament limb lip loin lung lymph malleus
    mandible marrow maxilla medulla meninges meniscus midbrain midriff mouth mucosa muscle myocardium nape navel
    neck nerve nipple nose nostril oesophagus ovary oviduct pancreas patella pelvis penis pericardium perineum
    peritoneum pharynx pituitary placenta pleura prostate pubis pulse rectum retina rib sacrum saliva scalp scapula
    sclera scrotum shin shinbone shoulder sinew sinus skeleton skin skull sphincter spine spleen stapes sternum
    stomach tendon testis thalamus thigh thorax thumb thymus thyroid tibia tissue toe toenail tongue tonsil tooth
    torso trachea triceps ulna ureter urethra urine uterus uvula vagina vein ventricle vertebra vulva waist windpipe
    womb wrist
    """.split()
)
"""Parts of the body, and what flows and beats in it: with *the* everybody’s, in what is so in general."""

PLANT_PARTS = frozenset(
    """
    anther bark blossom bract branch bud bulb calyx carpel chloroplast corolla cotyledon cuticle flower foliage
    frond fruit inflorescence leaf nectar ovule pericarp petal petiole phloem pistil pith pollen rhizome root
    rootlet sap seed sepal shoot stalk stamen stem stigma stoma tendril thorn trunk tuber twig xylem
    """.split()
)
"""Parts of plants: with *the* any plant’s, in what is so of plants in general."""

EARTH_PARTS = frozenset("asthenosphere bedrock crust lithosphere mantle seabed soil subsoil tide topsoil".split())
"""Parts of the Earth, in what is so in general."""

PLACING_PARTS = frozenset(
    """
    abdominal anterior cervical cranial distal dorsal external frontal human inner internal large lateral left lower
    lumbar medial middle outer pelvic posterior proximal right small spinal thoracic upper ventral
    """.split()
)
"""Words before parts of the body that tell which of several it is."""

FIXED_OBJECTS = frozenset(
    phrase.strip()
    for phrase in """
    bear brunt|blaze trail|bridge divide|bridge gap|call shots|close gap|cross line|cut cord|do trick|draw line
    fan flames|fill gap|fill vacuum|fill void|fit bill|foot bill|give chance|go distance|hit ground
    hit headlines|hit road|hold fort|hold key|hold reins|keep peace|lay foundation|lay foundations|lay groundwork
    lift lid|make case|make cut|make difference|make headlines|make most|narrow gap|open door
    open floodgates|pass baton|pass buck|pave way|point finger|pull plug|push boundaries|raise alarm|raise bar
    reap benefits|reap rewards|run gamut|run risk|save day|set pace|set scene|set stage|set tone|set trend|sound alarm
    spread word|steal show|stem flow|stem tide|stop rot|strike balance|sweep board|take blame|take bait|take brunt
    take hint|take initiative|take lead|take plunge|take reins|take stand|tell truth|test waters|tip balance
    tip scales|toe line|top bill|turn corner|turn tables|turn tide|weather storm|widen gap
    """.replace("\n", "|").split("|")
    if phrase.strip()
)
"""Verbs and what stands behind them with *the* that nothing has to tell which: *paved the way*, *pulled the plug*."""

FIXED_PHRASES = frozenset(
    phrase.strip()
    for phrase in """
    across board|across counter|across globe|against clock|against grain|against law|against odds|against tide
    against wind|along way|around bend|around clock|around corner|around globe|at altar|at bottom|at cinema
    at crossroads|at dentist|at doctor|at double|at earliest|at forefront|at front|at gym|at helm|at latest|at most
    at movies|at opera|at outset|at polls|at pump|at pumps|at races|at ready|at seaside|at theatre|at top|at wheel
    behind camera|behind counter|behind scenes|behind times|behind wheel|below belt|beyond grave|by book|by clock
    by day|by dozen|by hour|by minute|by month|by roadside|by score|by sea|by second|by thousand|by thousands
    by wayside|by week|by year|down drain|down line|down pan|for asking|for best|for duration|for kill|for moment
    for taking|for weekend|from dead|from grave|from outset|from shadows|from sidelines|from touchline|in abstract
    in affirmative|in aggregate|in air|in army|in ascendancy|in background|in black|in charts|in cinema|in clear
    in dark|in daytime|in distance|in end|in extreme|in flesh|in fridge|in headlines|in hospital|in know|in lab
    in laboratory|in lead|in limelight|in mail|in main|in making|in marketplace|in meantime|in microwave|in middle
    in military|in mood|in navy|in news|in newspapers|in nude|in offing|in open|in oven|in papers|in pipeline
    in post|in process|in pub|in rain|in red|in running|in saddle|in shade|in shadow|in shadows|in snow|in street
    in streets|in suburbs|in theatre|in trenches|in way|in wind|in workplace|into bargain|into black|into dark
    into distance|into night|into open|into red|into sunset|into unknown|into void|off air|off boil|off cuff
    off grid|off ground|off market|off menu|off peg|off radar|off rails|off record|off scale|off shelf|off shelves
    off streets|off wagon|on agenda|on air|on ballot|on battlefield|on brink|on cards|on catwalk|on decline|on dole
    on fly|on hoof|on hustings|on increase|on job|on left|on line|on lookout|on loose|on make|on map|on market
    on mend|on money|on move|on pavement|on phone|on pill|on podium|on prowl|on radio|on rampage|on rebound|on right
    on rise|on road|on roads|on run|on screen|on shelf|on shelves|on side|on sidelines|on slopes|on spot|on stage
    on street|on streets|on subway|on telephone|on television|on throne|on touchline|on tube|on up|on verge|on wane
    on warpath|on way|on whole|on wing|onto market|over airwaves|over counter|over hump|over internet|over moon
    over phone|over radio|over telephone|over top|round bend|round clock|round corner|through air|through night
    through post|through ranks|through streets|throughout day|throughout night|throughout year|to altar|to ballot
    to barricades|to bathroom|to beach|to bone|to brim|to cinema|to contrary|to dentist|to doctor|to dogs|to fore
    to full|to grave|to gym|to hilt|to lab|to left|to letter|to market|to moon|to movies|to opera|to polls
    to printers|to pub|to races|to rescue|to right|to skies|to streets|to test|to theatre|to throne|to toilet
    to utmost|to wire|under counter|under hammer|under influence|under knife|under microscope|under radar
    under spotlight|under weather|up charts|up ladder|up wall|within law
    """.replace("\n", "|").split("|")
    if phrase.strip()
)
"""Preposition and noun between which a bare *the* points at nothing: *in the end*, *on the road*, *to the throne*."""

INSTRUMENTS = frozenset(
    """
    accordion bagpipes balafon balalaika bandoneon banjo bass bassoon bells bongo bongos bouzouki bugle castanets
    celesta cello chimes clarinet clavichord clavinet concertina congas contrabass cor cornet cymbals didgeridoo
    djembe dobro drum drums dulcimer erhu euphonium fiddle fife flugelhorn flute glockenspiel gong guitar harmonica
    harmonium harp harpsichord horn kazoo keyboard keyboards kora koto lute lyre mandolin marimba melodica oboe
    ocarina organ oud panpipes percussion piano piccolo pipa pipes psaltery rebec recorder santoor sarod saxophone
    saz shakuhachi shamisen shawm sitar sousaphone spinet synthesiser synthesizer tabla tambourine theremin timpani
    triangle trombone trumpet tuba ukelele ukulele vibraphone viola violin virginals vuvuzela whistle xylophone
    zither
    """.split()
)
"""What one plays with *the*, without any one of them being meant."""

FIELDS = frozenset(
    """
    arena business community economy field genre industry lobby market marketplace movement profession realm regime
    sector sphere supply system trade world
    """.split()
)
"""Nouns of which an adjective or noun before them says which is meant: *the dairy industry*."""

TELLING_NOTHING = frozenset(
    """
    actual additional ambitious attractive average basic beautiful best better big booming brief bright broad
    burgeoning central certain clear close common competitive complex considerable crucial current dangerous decent
    different difficult early easy effective enormous entire essential excellent exciting existing extensive
    extraordinary famous fascinating fast fast-growing favorite favourite final fine first fledgling flourishing
    following former future general giant good great growing happy hard healthy high historic huge ideal immense
    important impressive inevitable initial interesting international key larger last leading legendary likely
    limited little local long low lucrative main major massive mere minor mixed modern multiple narrow national
    necessary new next nice normal notable numerous obvious odd old only ordinary original other outstanding overall
    own particular perfect popular possible potential powerful present previous primary prime principal profitable
    prominent proper rapid rare real recent relevant remarkable respective right same second serious severe short
    significant similar simple single slow small sole solid sought-after special specific spectacular strange strong
    struggling subsequent successful sudden sufficient suitable surprising third thriving tiny tough traditional
    troubled typical ultimate unexpected unique unusual usual valuable various vast vibrant vital volatile weak
    well-known whole wide wider wonderful wrong young
    """.split()
)
"""Adjectives that tell a thing from no other of its kind."""

FIRST_AND_SECOND_PERSON = frozenset(
    "i me my mine myself we us our ours ourselves you your yours yourself yourselves let's".split()
)

POINTING = frozenset("this that these those such another same former latter here there aforementioned".split())
"""Determiners, pronouns and adverbs that point at something said elsewhere."""

RELATIVE_TIME = frozenset(
    """
    afternoon afterward afterwards ago already beforehand currently earlier evening formerly friday henceforth
    heretofore hitherto last lately later monday morning next night now nowadays once presently previously recently
    saturday soon still sunday then thereafter this thursday today tomorrow tonight tuesday wednesday weekend
    yesterday yet
    """.split()
)
"""Words of a time that is only known on the day of writing, or from the sentence before."""

RELATIVE_ADJECTIVES = frozenset(
    """
    current ensuing forthcoming imminent impending incoming latest newest ongoing outgoing preceding present
    previous recent upcoming
    """.split()
)
"""Adjectives of a time that is only known on the day of writing."""

CONNECTIVES = frozenset(
    """
    accordingly actually additionally admittedly afterward afterwards again alone already also amazingly anyhow
    anyway astonishingly besides bizarrely certainly clearly consequently conversely correspondingly crucially
    curiously currently definitely even eventually famously fifthly finally first firstly fortunately fourthly
    frankly further furthermore hence henceforth however importantly incidentally indeed inevitably instead
    interestingly ironically just lastly later likewise luckily meanwhile mercifully moreover naturally
    nevertheless nonetheless notably notoriously now obviously oddly once overall paradoxically predictably
    presently really recently regrettably relatedly remarkably sadly second secondly shockingly similarly simply so
    soon specifically still strangely subsequently surprisingly thankfully then thereafter thereby therefore third
    thirdly though thus today too traditionally tragically ultimately undeniably understandably undoubtedly
    unexpectedly unfortunately unquestionably unsurprisingly well
    """.split()
)
"""Adverbs that tie a sentence to its neighbours or colour it: it stays true without them."""

MANNERS = frozenset(
    """
    again alone bizarrely clearly curiously famously frankly further inevitably mercifully naturally oddly paradoxically
    predictably really remarkably sadly shockingly simply strangely surprisingly together tragically unexpectedly well
    """.split()
)
"""Those of them that behind a verb say how."""

TIES = frozenset(
    """
    accordingly additionally admittedly also anyway besides consequently conversely correspondingly crucially
    curiously fortunately furthermore hence however importantly incidentally indeed instead interestingly ironically
    likewise luckily meanwhile mercifully moreover nevertheless nonetheless notably oddly overall paradoxically
    regrettably relatedly remarkably sadly similarly strangely surprisingly thankfully thereby therefore thus
    tragically understandably undoubtedly unfortunately unsurprisingly
    """.split()
)
"""Those of them that only tie: a sentence that is otherwise left as it is loses them."""

UNSURE = frozenset(
    """
    allegedly apparently arguably conceivably evidently feasibly hopefully hypothetically ideally likely maybe
    ostensibly perhaps plausibly possibly potentially presumably presumptively probably purportedly reportedly
    seemingly supposedly theoretically
    """.split()
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
    above all|after all|after that|after this|all in all|all the same|all things considered|as a consequence
    as a corollary|as a matter of fact|as a point of comparison|as a result|as always|as before|as ever|as expected
    as it happens
    as it turned out|as such|as usual|as well|at any rate|at last|at present|at the moment|at the same time
    at this time|because of that|because of this|before that|besides that|besides this|by comparison|by contrast
    by extension|by implication|by the same token|by the way|despite that|despite this|even so|first of all
    for a start|for example|for instance|for now|for one thing|for that matter|for that reason|for the moment
    for these reasons|for this purpose|for this reason|from then on|from there|in a nutshell|in a word|in addition
    in addition to that|in addition to this|in all|in any case|in any event|in brief|in comparison|in conclusion
    in consequence|in contrast|in doing so|in essence|in fact|in general|in her place|in her stead|in hindsight
    in his place|in his stead|in its place|in its stead|in other words|in particular|in practice|in reality
    in response|in retrospect|in return|in short|in so doing|in spite of that|in spite of this|in sum|in summary
    in that regard|in that respect|in the aftermath|in the end|in the final analysis|in the first place
    in the meantime|in the process|in the same vein|in the same way|in their place|in their stead|in this regard
    in this respect|in total|in turn|last of all|later on|more importantly|most importantly|needless to say|no doubt
    not surprisingly|of course|on balance|on the contrary|on the one hand|on the other hand|on top of that
    on top of this|once again|once more|over time|prior to that|prior to this|since then|so far|that said|to be sure
    to begin with|to date|to make matters worse|to start with|to sum up|to that end|to these ends|to this end
    what is more|what ’s more|without a doubt|without doubt|yet again
    """.replace("\n", "|").split("|")
    if phrase.strip()
)
"""Phrases that tie a sentence to its neighbours."""

OF_THEN = frozenset(
    phrase.strip()
    for phrase in """
    around that time|around this time|at that point|at that stage|at that time|at the time|before then|by that point
    by that time|by then|by this point|by this time|during that period|during that time|in that era|in that period
    in that time|in those days|in those times|in those years|till then|until that point|until that time|until then
    until this time|up to that point|up to that time|up to then|up until then
    """.replace("\n", "|").split("|")
    if phrase.strip()
)
"""Phrases of a time told before, without which nobody knows when something was so."""

CONTRACTIONS = {"'re": "are", "'ve": "have", "'ll": "will", "'m": "am"}

MODALS_ASKED = frozenset({"will", "can", "must", "may", "might", "could", "should"})
"""Modals that a question can keep, so that it claims no more than the article; *would* leaves open on what it hangs."""

SOURCES_VOUCHED = frozenset(
    """
    acknowledge add admit affirm allege announce argue assert attest believe caution claim complain concede conclude
    confirm contend declare disclose divulge emphasise emphasize estimate explain find forecast foresee hypothesise
    hypothesize indicate inform insist maintain note observe opine posit postulate predict proclaim reaffirm
    reassert recall reckon recount reiterate remark reply report reveal say show state stress suggest tell testify
    theorise theorize think tweet warn write
    """.split()
)
"""Verbs of saying and finding after which *According to X,* gives the statement fairly."""

OF_MANY = frozenset(
    """
    agency aircraft airline airliner association bakery band bank bar boat bookmaker bookshop boutique brand brewer
    brewery broadcaster builder business cafe café carmaker chain channel charity chipmaker city clinic club
    co-operative company conglomerate consortium consultancy cooperative corporation dealer distributor drugmaker
    establishment factory farm firm foundation freighter giant group hospital hotel institution insurer island journal
    label lender library magazine maker mall manufacturer newspaper ngo nonprofit nursery office organisation
    organization outlet plane producer province pub publication publisher restaurant retailer school ship shipbuilder
    shop site start-up startup state steelmaker store studio suburb supermarket supplier tanker town trawler university
    utility vessel village warehouse website wholesaler winemaker winery yacht
    """.split()
)
"""Nouns for what every nation has many of: *the Italian company* says less which than *the Italian parliament*."""
