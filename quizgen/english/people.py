"""Words for people: they are asked for with *who*, and they are rivals for *he* and *she*."""

from functools import lru_cache

from quizgen.english.nationalities import ADJECTIVES

PERSON_NOUNS = frozenset(
    """
    abbess abbot abductee abductor abolitionist absentee abuser academic academician accompanist accomplice
    accountant acolyte acquaintance acrobat activist actor actress actuary addict administrator admiral admirer
    adolescent adult adulterer adventurer adviser advisor advocate aficionado agent agitator agriculturalist
    agronomist aide airman airwoman alchemist alderman ally alpinist alumna alumnus amateur ambassador amputee
    anaesthetist analyst anarchist ancestor anchorman anchorwoman anesthesiologist anesthetist angler animator
    announcer anthropologist antiquarian apologist apostle apothecary appellant applicant appointee appraiser
    apprentice arbitrator archaeologist archbishop archduchess archduke archer architect archivist aristocrat
    arsonist artilleryman artisan artist assailant assassin assemblyman assemblywoman assessor assistant associate
    astrobiologist astrologer astronaut astronomer astrophysicist atheist athlete attaché attacker attendee attorney
    auctioneer auditor aunt author autocrat autoworker aviator ayatollah baby babysitter backbencher backpacker
    bailiff baker ballerina balloonist ballplayer bandit bandmate banker barber barista barmaid barman baron
    baroness barrister bartender bassist batsman beautician beekeeper beggar beginner believer benefactor bettor
    biathlete biker billionaire biochemist biographer biologist biophysicist biotechnologist bishop blacksmith
    blogger bloke boatman bodybuilder bodyguard bombardier bookie bookkeeper bookseller bootlegger boss bosun
    botanist bowler boxer boy boyfriend breadwinner breeder bricklayer bride bridegroom bridesmaid brigadier brigand
    broadcaster broker brother buccaneer buddy builder bureaucrat burglar businessman businesswoman busker butcher
    butler buyer bystander cabbie cabinetmaker caddie cadet caliph calligrapher cameraman campaigner candidate
    canoeist canvasser capitalist captain captive captor cardinal caregiver carer caretaker carpenter cartoonist
    cashier castaway castmate cavalryman caveman celebrity cellist cellmate centenarian centurion chairman
    chairperson chairwoman chambermaid champion chancellor chap chaplain charioteer chauffeur cheerleader chef
    chemist chief chieftain child chiropractor choirboy choirmaster choreographer chronicler churchgoer citizen
    clairvoyant clansman classicist classmate cleaner clergyman clergywoman cleric clerk client climatologist
    climber clinician clockmaker clown co-author co-founder coach coachman cobbler codebreaker coder collaborator
    colleague collector colonel coloniser colonist colonizer columnist combatant comedian commandant commander
    commando commentator commissioner commodore commoner communist commuter companion compatriot complainant
    composer comrade concierge conductor confectioner confidant confidante congregant congressman congresswoman
    connoisseur conqueror conquistador conscript conservationist consort conspirator consul consultant consumer
    contestant convict cook coordinator cop coroner corporal correspondent cosmetologist cosmologist cosmonaut
    costar councillor councilman councilor councilwoman counsellor counselor counterpart countess countryman couple
    courier courtier cousin couturier cowboy cowgirl coworker craftsman craftsperson craftswoman creator creditor
    crewman crewmate crewmember cricketer criminal critic crofter crook crusader culprit curate curator custodian
    customer cybercriminal cyclist cynic czar dad dame dancer daredevil daughter deacon deaconess dealer dean
    debutant debutante decathlete deckhand defector defendant defender delegate demagogue democrat demographer
    demonstrator dentist deportee deputy descendant deserter designer despot detainee detective detractor developer
    devotee diarist dictator dietician dietitian dignitary diplomat director disciple dissenter dissident diver
    dockworker doctor donor doorkeeper doorman dowager draftsman dramatist draughtsman dressmaker drifter driver
    dropout druid drummer drunkard duchess duke dweller earl easterner ecologist economist ecoterrorist editor
    educator egotist elder elector electrician emigrant emigre emir emissary emperor employee employer empress
    engineer entertainer enthusiast entomologist entrepreneur environmentalist envoy epidemiologist escapee essayist
    ethicist ethnographer eunuch evacuee evangelist examiner executioner executive executor expat expatriate expert
    explorer extremist eyewitness fan fanatic farmer farmhand farmworker fascist father felon feminist fencer
    ferryman fiance fiancee fiancé fiancée fighter filmgoer filmmaker financier firebrand firefighter fireman
    firewoman fisherman fisherwoman flatmate flautist florist flutist folklorist follower footballer forebear
    forecaster forefather foreigner foreman forester forewoman forger founder fraudster freedman freelancer freshman
    friar friend frontiersman frontman fugitive fundamentalist funder futurist gambler gamekeeper gamer gangster
    gardener gatekeeper general geneticist genius gent gentleman gentlewoman geochemist geologist geophysicist
    geoscientist ghostwriter girl girlfriend gladiator glassblower glassmaker goalie goalkeeper goalscorer godchild
    goddaughter godfather godmother godparent godson goer goldsmith golfer gourmand governess governor graduate
    grandad grandchild granddad granddaughter grandfather grandma grandmaster grandmother grandpa grandparent
    grandson granny gravedigger greengrocer grocer groundskeeper groundsman grower guard guerilla guerrilla guest
    guide guitarist gunman gunner gunsmith guru guy gymnast hacker hairdresser handyman harpist harpooner
    harpsichordist head headmaster headmistress headteacher healer heir heiress helmsman hematologist henchman
    heptathlete herbalist herder herdsman heretic hermit hero heroine highwayman hijacker hiker hippie historian
    hitchhiker hitman hobbyist holidaymaker homemaker homeopath homeowner homesteader hooligan horseman horsewoman
    horticulturalist horticulturist host hostage hostess hotelier householder housekeeper housemate housewife
    humanist humorist hunter huntsman hurdler husband hussar hygienist hypnotist idealist ideologue illusionist
    illustrator imam immigrant immunologist impersonator imposter impostor impresario individual industrialist
    infant infantryman infielder influencer informant informer inhabitant inmate innkeeper innovator insider
    inspector instigator instructor instrument-maker insurgent intellectual interlocutor interloper intern
    international interpreter interrogator interviewee interviewer intruder invader inventor investigator investor
    ironworker islamist islander jailer janitor jester jeweler jeweller jihadist jobseeker jockey jogger journalist
    judge juggler jurist juror kayaker keeper keyboardist kid kidnapper killer king kinsman kinswoman knight laborer
    labourer lady landholder landlady landlord landscaper lass laureate lawmaker lawman lawyer layman leader learner
    lecturer legislator lender leper lexicographer liar liberator librarian librettist lieutenant lifeguard
    linebacker linesman linguist listener litigant lobbyist locksmith lodger logger loner longshoreman looter lover
    loyalist lumberjack lyricist machinist maestro magician magistrate magnate maharaja maharajah mahout maid
    mailman maker man manager marathoner marcher marchioness marketer marksman marquess marquis martyr marxist
    masseur masseuse matador mathematician matriarch mayor mechanic mechanician medalist medallist mediator medic
    medievalist member memoirist mentor mercantilist mercenary merchant messiah metallurgist metalworker
    meteorologist microbiologist middleman midfielder midwife migrant militant milkmaid milkman milliner millionaire
    miner minister minor minstrel missionary mistress mobster mogul molester mom monarch monarchist moneylender monk
    monotheist moralist mother motorcyclist motorist mountaineer mountebank moviegoer mugger mullah multiculturalist
    multimillionaire mum murderer murderess musician musketeer mutineer nanny narcissist narrator nationalist native
    naturalist naturopath navigator negotiator neighbor neighbour neoconservative neonate nephew neuroscientist
    neurosurgeon newborn newcomer newlywed newscaster newsman newsreader niece nightwatchman nihilist nobleman
    noblewoman nomad nonagenarian northerner notary novelist novice nudist numismatist nun nurse nurseryman
    nutritionist oarsman observer occupant occupier octogenarian oculist offender officeholder officer official
    oligarch olympian ombudsman onlooker operative operator opponent oppressor optician optimist optometrist orator
    orchestrator organiser organist organizer orientalist orphan orthodontist osteopath outfielder outlaw outsider
    owner pacifist paddler paedophile painter pal palaeontologist paleontologist pamphleteer parachutist paralegal
    paralympian paramedic paratrooper parent parishioner parliamentarian participant partner partygoer passenger
    passerby pastor patient patriarch patrolman patron pauper peacekeeper peacemaker peasant pedagogue peddler
    pedestrian pediatrician pedlar pedophile penpal pensioner pentathlete people percussionist perfectionist
    performer perpetrator person pessimist petitioner pharaoh pharmacist philanthropist philatelist philologist
    philosophe philosopher photographer physician physicist physiologist physiotherapist pianist picketer pickpocket
    pilgrim pilot pimp pioneer pirate plaintiff planner platelayer playboy player playmaker playmate playwright
    plotter plumber plutocrat poacher podcaster podiatrist poet policeman policewoman policymaker politician
    polymath polytheist pope populariser popularizer possessor postdoc postgraduate postman postmaster postmistress
    potentate potter practitioner preacher prefect presenter preservationist president priest priestess
    primatologist prime-minister prince princess principal prisoner privateer prodigy producer professional
    professor profiteer programmer promoter proofreader propagandist prophet proponent prosecutor prospector
    prostitute protagonist protege protester protestor protégé protégée psychiatrist psychoanalyst psychologist
    psychopath psychotherapist publican publicist publisher pugilist pundit punter pupil puppeteer purist pyromaniac
    quarterback quartermaster queen rabbi racer racist racketeer radiographer radiologist ragpicker railwayman
    rancher ranger rapist rapper ratepayer rationalist reader realist realtor rebel receptionist recipient recluse
    recruit recruiter rector referee reformer refugee refusenik regent relative repairman reporter representative
    republican rescuer researcher reservist resident respondent restaurateur retiree returnee reveler reveller
    reviewer revolutionary rider rifleman rioter roadie robber rookie roommate rower royalist ruler runner saboteur
    sadist sailor salesman salesperson saleswoman samurai satanist satirist saxophonist scammer sceptic schemer
    scholar schoolboy schoolchild schoolfriend schoolgirl schoolkid schoolmaster schoolmate schoolmistress
    schoolteacher scientist scorer scoundrel screenwriter scribe scriptwriter sculptor seafarer seaman seamstress
    secessionist secretary seeker seller semanticist semifinalist senator sentry separatist septuagenarian serf
    sergeant servant serviceman servicewoman settler sexist shah shaman sharecropper shareholder sharpshooter sheik
    sheikh shepherd shepherdess sheriff shipmate shipwright shoemaker shogun shopkeeper shoplifter shopper showman
    showrunner sibling sidekick sightseer signalman silversmith singer sinner sister skateboarder skater skeptic
    skier skipper skydiver slave slaveholder slaver sleuth smoker smuggler sniper snowboarder socialist socialite
    sociologist sociopath soldier solicitor soloist sommelier son songwriter soothsayer sophomore soprano sorcerer
    sorceress soulmate southerner sovereign spaceman spacewalker speaker specialist spectator speechwriter spinster
    spiritualist spokesman spokesperson spokeswoman sponsor sportscaster sportsman sportswoman spouse sprinter spy
    squatter stableboy stagehand stalinist stalker stalwart starlet statesman stateswoman stationmaster statistician
    steelworker stenographer stepbrother stepchild stepdaughter stepfather stepmother stepparent stepsister stepson
    stevedore steward stewardess stockbroker stockholder stonecutter stonemason storyteller stowaway stranger
    strategist striker strongman student stuntman stuntwoman stylist submariner subscriber successor suffragette
    suffragist suitor sultan superhero superintendent supermodel superstar supervisor supporter supremacist surfer
    surgeon surveyor survivor suspect swimmer swindler swordsman sympathiser sympathizer syndicalist tactician
    tailor taxidermist taxman taxpayer teacher teammate technician technocrat technologist teen teenager teetotaler
    televangelist temptress tenant terrorist theatergoer theatregoer theologian theoretician theorist therapist
    thief thinker thug toddler tourist townsman townsperson tracker trader tradesman traditionalist trafficker
    tragedian trainee trainer traitor translator trapper traveler traveller treasurer trendsetter tribesman
    tribeswoman trombonist trooper trotskyist troubadour troublemaker trucker trumpeter trustee tsar tsarevich
    tsarina tutor twin tycoon typist tyrant ufologist umpire uncle undergraduate underling undersecretary undertaker
    unionist urbanist user usurer usurper vagabond vagrant valet vandal vassal ventriloquist verger vet veteran
    veterinarian vicar vice-chancellor vice-president viceroy victim viewer vigilante villager villain vintner
    violinist violist virologist virtuoso viscount viscountess visitor vizier vocalist volunteer voter voyeur waif
    waiter waitress wanderer warden warlord warrior watchmaker watchman wayfarer weatherman weaver weightlifter
    welder westerner whaler wheelwright whistleblower wicketkeeper widow widower wife windsurfer winemaker winger
    winner witness wizard woman woodcarver woodcutter woodsman woodworker wordsmith worker workman workmate wrestler
    writer wrongdoer xenophobe yachtsman yachtswoman yeoman yogi youngster youth youtuber zealot zookeeper zoologist
    émigré
    """.split()
)
"""Lemmas of nouns that name people and hardly anything else."""

GROUPS = frozenset(
    """
    audience band choir clan clergy cohort committee couple crew crowd delegation duo electorate ensemble entourage
    family gang garrison group household jury militia mob orchestra pair panel personnel police populace posse
    public quartet quintet sextet squad staff team tribe trio troupe workforce
    """.split()
)
"""Nouns for several people, whom *they* takes up."""


PERSON_ENDINGS = (
    *("crat", "economist", "goer", "grapher", "iatrist", "ician", "ologist", "owner", "people", "person", "physicist"),
    *("scientist", "teacher", "therapist", "woman", "worker"),
)
"""Endings of nouns for people alone."""

MANY = 4096
"""Nouns of which it is kept whether they name people, since all rules ask it of the same."""


@lru_cache(maxsize=MANY)
def names_people(lemma: str) -> bool:
    """Whether a noun names people: `co-founder`, `schoolchild`, `moviegoer`."""
    lemma = lemma.lower().replace("\N{NON-BREAKING HYPHEN}", "-")
    return lemma in PERSON_NOUNS or lemma.rpartition("-")[2] in PERSON_NOUNS or lemma.endswith(PERSON_ENDINGS)


OF_ONE_GENDER = {
    **dict.fromkeys(
        """
        abbot actor archduke barman baron batman bloke boy boyfriend bridegroom brother businessman caliph cameraman
        cavalryman caveman chairman chap clergyman congressman councilman countryman cowboy craftsman czar dad doorman
        dude duke emir emperor ex-husband father ferryman fiance fiancé fireman fisherman foreman friar frontman gent
        gentleman godfather godson grandad granddad grandfather grandpa grandson great-grandfather gunman guy
        half-brother handyman headmaster henchman hitman horseman husband imam infantryman kaiser king kinsman lad
        lawman madman maharaja mailman man marquess milkman monk nephew nobleman oarsman patriarch playboy policeman
        pope postman prince rifleman salesman schoolboy schoolmaster serviceman shah sheik sheikh shogun showman son
        spokesman sportsman statesman stepbrother stepfather stepson stuntman sultan swordsman tribesman tsar
        tsarevich uncle viscount waiter weatherman widower workman yachtsman
        """.split(),
        "he",
    ),
    **dict.fromkeys(
        """
        abbess actress airwoman anchorwoman archduchess assemblywoman aunt ballerina barmaid baroness bride bridesmaid
        businesswoman chairwoman chambermaid clergywoman congresswoman councilwoman countess cowgirl craftswoman dame
        daughter deaconess dowager duchess empress ex-wife fiancee fiancée firewoman forewoman gentlewoman girl
        girlfriend goddaughter goddess godmother governess granddaughter grandma grandmother granny great-grandmother
        half-sister headmistress heiress heroine horsewoman hostess housewife kinswoman lady landlady lass maid
        marchioness marquise matriarch milkmaid mistress mom mother mum murderess niece noblewoman nun policewoman
        priestess princess queen saleswoman schoolgirl schoolmistress seamstress servicewoman shepherdess sister
        sorceress spinster spokeswoman sportswoman starlet stateswoman stepdaughter stepmother stepsister stewardess
        stuntwoman swordswoman temptress tsarina viscountess waitress widow wife woman yachtswoman
        """.split(),
        "she",
    ),
}
"""Nouns for people of one gender → the pronoun."""

COUPLES = frozenset({"couple", "duo", "pair"})
"""Nouns for two people."""

KIN = frozenset(
    """
    aunt brother brother-in-law child cousin dad daughter daughter-in-law ex-husband ex-wife father father-in-law fiance
    fiancee fiancé fiancée foster-father foster-mother grandad grandchild granddad granddaughter grandfather grandma
    grandmother grandpa grandparent grandson granny great-granddaughter great-grandfather great-grandmother
    great-grandson half-brother half-sister husband mom mother mother-in-law mum nephew niece parent sibling sister
    sister-in-law son son-in-law spouse stepbrother stepchild stepdaughter stepfather stepmother stepsister stepson twin
    uncle widow widower wife
    """.split()
)
"""What people are to their families."""

OFFICES = frozenset(
    """
    abbess abbot ambassador archbishop archduke bishop caliph captain chairman chairperson chairwoman chancellor
    chief coach commissioner czar director editor emir emperor empress founder governor head headmaster headmistress
    headteacher kaiser king leader maharaja manager mayor minister monarch owner pharaoh pope prefect premier
    president prime-minister prince princess principal queen regent secretary senator shah sheriff shogun sovereign
    spokesman spokesperson spokeswoman sultan treasurer tsar tsarina vice-president viceroy
    """.split()
)
"""What hardly anybody else in an article is."""

NATIONALS = frozenset(
    """
    afghan arab argentine azerbaijani azeri bahraini bangladeshi basque bedouin berber bosniak breton briton bulgar
    catalan croat cypriot czech dane dutchman dutchwoman emirati englishman englishwoman filipina filipino finn
    frenchman frenchwoman gibraltarian greek icelander iraqi irishman irishwoman israeli kazakh kurd kuwaiti kyrgyz
    liechtensteiner londoner luxembourger monegasque montenegrin nepali omani pakistani pole qatari saudi scot scotsman
    scotswoman serb slovak slovene somali spaniard swede tajik thai turk uzbek welshman welshwoman yemeni
    yorker zealander
    """.split()
)
"""Nouns for one person of a nation or a city that do not end in *-an*."""


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

UNDOTTED = frozenset("Brig Capt Ch Cdr Cllr Cmdr Col Cpl Det Gen Gov Insp Lieut Lt Maj Pte Rev Revd Sgt Supt".split())
"""Short titles as the British write them; not *Sen* or *Hon*, which are also names."""

TITLES = (ABBREVIATED | UNDOTTED) | frozenset(
    """
    Admiral Ambassador Archbishop Archduchess Archduke Ayatollah Baron Baroness Bishop Brigadier Captain Cardinal
    Chancellor Colonel Commodore Congressman Congresswoman Corporal Councillor Count Countess Dame Dr Dr. Duchess
    Duke Emperor Empress Father Gen. General Gov. Judge Justice King Lady Lieutenant Lord Major Miss Mr
    Mr. Mrs Mrs. Ms Ms. Pharaoh Pope President Prince Princess Prof Prof. Professor Queen Rabbi Rep. Rev. Reverend Saint
    Sen. Senator Sergeant Shah Sir Sister St. Sultan Superintendent Tsar Tsarina Viscount Viscountess
    """.split()
)
"""Words before a surname that are no part of the name by which a person is known."""

ROYAL = frozenset(
    "Archduchess Archduke Emperor Empress King Pharaoh Pope Prince Princess Queen Sultan Tsar Tsarina".split()
)
"""Those of them that make a name of a first name."""

PEERAGE = frozenset({"Baron", "Baroness", "Lady", "Lord", "Viscount", "Viscountess"})
"""Those that stand before a surname alone: *Lord Marsh*, but *Sir Max Marsh*."""

PEERS = PEERAGE - {"Lady", "Lord"} | frozenset("Baronet Count Countess Duchess Duke Earl Marchioness Marquess".split())
"""What peers are: *Lady* and *Lord* are only what they are called."""

BARE_POSTS = frozenset(
    """
    boss chairman chairwoman chief commissioner director editor executive founder head leader manager minister owner
    secretary spokesman spokesperson spokeswoman
    """.split()
)
"""Posts that tell nothing of whoever has one, without of what."""

FORMAL = frozenset({"Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms."})
"""Those of them behind which nothing but somebody's name can stand."""

CHOSEN = frozenset({"Miss", "Mr", "Mr."})

CONTESTS = frozenset({*ADJECTIVES, *"Earth Olympia Universe World".split()})
"""What somebody is chosen *Miss* or *Mr.* of: a country, or more."""

GENERATIONS = frozenset({"Jnr", "Jr", "Jr.", "Snr", "Sr", "Sr."})
"""What stands behind a surname and is none."""

BEFORE_SURNAMES = frozenset("bin bint den der ibn ten ter van von zu".split())
"""Small words inside the names of people alone."""

PARTICLES = frozenset(
    """
    af al ap bin bint da dal dalla das de degli dei del della den der di dos du e el ibn la las le lo los op ten ter tot
    van vom von y zu zum zur
    """.split()
)
"""Small words inside a surname: *van der Berg*."""


def is_lone_role(word: str) -> bool:
    """Whether a word says what somebody is and is no title, so that before a name it has no capital.

    >>> is_lone_role("Biologist"), is_lone_role("President"), is_lone_role("Ambassador")
    (True, False, False)
    """
    return names_people(word) and word not in TITLES and word.lower() not in OFFICES
