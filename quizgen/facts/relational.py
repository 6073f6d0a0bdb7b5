"""Nouns that say nothing without what they are of: *his claim*, *members*, *the visit to Oslo*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.facts.concepts import is_told_in_general
from quizgen.model.tree import SUBJECTS, any_child, child

if TYPE_CHECKING:
    from quizgen.model.tokens import Token

SAYINGS = frozenset(
    """
    accusation acknowledgement acknowledgment admission affirmation allegation allusion announcement answer apology
    appeal argument aspiration assertion assumption assurance belief boast caveat charge claim comment complaint
    compliment concern concession conclusion condemnation confession contention criticism critique decision declaration
    demand denial denunciation desire disagreement disclosure doubt expectation explanation fear forecast grievance
    guarantee guess hint hope inquiry insinuation insistence intent intention justification lie misgiving motive notion
    oath objection objective observation offer petition plea pledge prediction pretence pretense pretension proclamation
    prognosis promise pronouncement prophecy proposal proposition protestation question reaction rebuke rebuttal
    recommendation refusal reluctance remark reminder reply request reservation resolution response retort revelation
    rhetoric rumor rumour speculation stance statement stipulation suggestion suspicion threat ultimatum utterance vow
    warning wish worry
    """.split()
)
"""What somebody said, wants or decided: of which only the words behind it tell which."""

THOUGHTS = frozenset("action activity finding idea opinion plan theory thesis view".split())
"""What somebody thought or was about: of which only the words behind it tell which, unless all are meant."""

MOTIVES = "motif"
"""What the pipeline takes *motives* for a plural of."""

UNSAID = SAYINGS | THOUGHTS | {MOTIVES}

PARTS = frozenset(
    """
    advantage amount aspect attribute by-product byproduct category chapter characteristic consequence constituent copy
    criterion data detail disadvantage downside drawback edition effect episode example excerpt extract facet feature
    finding fragment highlight implication ingredient installment instalment instance majority member merit model option
    outcome page part participant percent percentage phase piece portion possibility prerequisite proportion ratio
    remainder remnant repercussion requirement result sale sample scene section segment sequel specimen stage statistic
    step subset symptom total variation version
    """.split()
)
"""Nouns of which the bare plural asks: of what?"""

LOCAL = frozenset(
    """
    administrator alderman arsonist authority bailiff bomber burglar councillor councilor crowd detainee election fare
    fee firefighter fireman gunman homeowner householder income inhabitant inmate islander lawmaker leader legislator
    local looter magistrate mayor militant minister motorist officer official pension pensioner policeman politician
    poll price protest protester protestor rebel rent reservist resident riot rioter robber salary senator shopper
    shortage strike tariff tax taxpayer temperature terrorist thief toll townspeople troop tuition turnout vandal
    villager voter wage
    """.split()
)
"""Nouns of which the bare plural asks: where?"""

PARTIES = frozenset(
    """
    adherent applicant assailant attacker attendee auditor backer beneficiary bidder boss bystander campaigner candidate
    chief claimant client colleague commuter competitor complainant constituent contestant counterpart creditor customer
    debtor delegate descendant director donor employee entrant evacuee executive fan finalist follower guest heir
    hostage interviewee interviewer intruder investor juror kidnapper landlord listener manager mourner mp negotiator
    neighbor neighbour nominee occupant offender onlooker opponent organiser organizer owner passenger passer-by
    passerby recipient relative representative rescuer respondent reveller rival sceptic shareholder skeptic spectator
    spokesman spokesperson spokeswoman sponsor stakeholder subscriber successor supporter survivor suspect tenant
    trustee user victim viewer visitor volunteer
    """.split()
)
"""People of whom the bare plural asks: of what, or of whom?"""

DOINGS = frozenset(
    """
    access adjustment admission alteration arrangement assessment attendance backing bidding building cause change
    circumstance clearance commitment condition consequence construction consultation contribution control coverage crew
    criticism danger date decommissioning deliberation demolition deployment depth detail difference difficulty
    discussion disposal disruption distribution donation drilling effort embargo enforcement enrollment enrolment entry
    evacuation eviction excavation experiment factor fighting figure filming finance finding funding fundraising
    guidance hearing height implementation improvement independence installation interview investigation issue judging
    launch leadership length liability limitation looting maintenance management measure membership method modification
    name negotiation objective obstacle opportunity opposition outbreak ownership participation permission personnel
    plan planning plot policy polling preparation pressure problem procedure procurement production progress project
    publication purpose quantity reason rebuilding reconstruction recording recruitment redevelopment reform
    refurbishment registration regulation rehearsal renovation repair repatriation replacement resettlement resistance
    responsibility restoration restriction review reward rioting rule ruling sanction screening shape shooting size
    solution speed sponsorship staff subsidy supervision support surveying talk testing training trait trial trouble
    unrest vaccination variant verdict voting weight width work workforce
    """.split()
)
"""Nouns that bare and alone ask: of or on what? *Work began in 1850*, *Changes were made*."""

BETWEEN = frozenset({"discussion", "negotiation", "talk"})
"""Those that are as well told by who has them."""

PLACED = frozenset({"GPE", "LOC", "ORG", "NORP", "FAC", "EVENT"})
"""Labels of names that tell where, or of whom."""

NAMED = frozenset({"PERSON", "PRODUCT", "WORK_OF_ART", "LAW"})
"""Labels of names that people may have to do with."""

GOINGS = frozenset(
    """
    arrival cruise departure excursion expedition journey move outing return stay stopover tour transfer travel trek
    trip visit voyage
    """.split()
)
"""Deeds that many do to one place."""

WHITHER = frozenset({"from", "in", "into", "there", "to"})

OUTCOMES = frozenset(
    """
    acceptance accession acquittal admission appointment arrival ban comeback conviction debut defeat defection demotion
    departure deportation discharge dismissal disqualification election elevation elimination emigration enlistment
    enrollment enrolment escape eviction exclusion exit expulsion extradition failure firing inclusion induction
    initiation loss move nomination ouster ousting promotion re-election readmission reelection reinstatement rejection
    release relegation relocation removal resignation return sacking secession selection setback success suspension
    transfer triumph victory win withdrawal
    """.split()
)
"""What befalls somebody, of which only words behind it tell from what or to where: *following his discharge*."""

ENTRIES = frozenset(
    """
    admission aim ambition approach approval arrival aspiration attempt attitude backing belief bid breakthrough cause
    charge comeback commitment concern contribution crusade deal debut defeat departure desire discovery doubt dream
    effort endeavor endeavour errand error excuse expedition expulsion fear forecast holding hope hypothesis inclusion
    induction initiation initiative insight instruction intent invention involvement journey judgement judgment message
    method mistake motif motivation motive move nomination objective observation opposition outlook participation
    perspective philosophy policy position postulate predicament premise preoccupation project promotion purpose pursuit
    quest reasoning requirement return role ruling scheme search secret shareholding solution stake strategy struggle
    suspension tactic target task technique thinking tour transfer trip triumph undertaking verdict victory viewpoint
    visit voyage win wish worry
    """.split()
)
"""What somebody’s is told from others only by what it was in, or of what kind: *his film debut*, not *his debut*."""

BEFORE_REASONS = frozenset("after amid before despite during following on over pending since till until upon".split())
"""Prepositions that make of it when or why something else was."""

COMPOUND_REASONS = frozenset({"because of", "due to", "owing to", "prior to", "result of", "thanks to"})

TELLING = frozenset(
    """
    announce communicate declare defend describe disclose discuss explain express justify outline present proclaim
    publicise publicize publish relate reveal state
    """.split()
)
"""Verbs of making known, of which a preposition tells to whom or where."""

PRAISE = frozenset(
    """
    acclaimed ambitious award-winning beautiful big celebrated controversial excellent exciting extraordinary famed
    famous fine grand great groundbreaking historic huge iconic important impressive influential innovative large latest
    leading legendary long-awaited magnificent major massive much-loved new notable outstanding popular prestigious
    prominent recent remarkable renowned significant spectacular stunning successful superb top unique vast well-known
    """.split()
)
"""Adjectives by which *the* takes up what was told before, and which tell it from nothing."""

LIKE_ANOTHER = frozenset(
    """
    aforementioned analogous comparable corresponding ensuing equivalent matching related relevant respective resulting
    similar subsequent
    """.split()
)
"""Adjectives by which *the* takes up something and says no more than that it has to do with another."""

AROUND = frozenset("adjacent adjoining bordering local nearby neighboring neighbouring outlying surrounding".split())
"""Adjectives that say where only from a place that is named."""

FOR_SOMETHING = frozenset(
    """
    addition adjunct adjustment advantage alteration alternative amendment antecedent antidote approval asset ban
    barrier basis bid boost border breach breakthrough burden by-product byproduct campaign candidate catalyst challenge
    change clash clue commitment comparison complement component connection consequence constraint contender contrast
    contribution contributor copy counterpart cure cut decline decrease deterrent difference difficulty disadvantage
    donation drawback edition effect effort embargo equivalent example exception excuse exemption expansion experiment
    extension factor forerunner foretaste gap hindrance hurdle impact impediment impression improvement incentive
    increase indication indicator influence ingredient insight instance interest investigation invitation involvement
    issue lawsuit limit limitation link list location method modification motive objective obligation obstacle
    opportunity option order outcome outlet part participation payment penchant permit phase piece portion precedent
    precondition precursor predecessor preference prelude prerequisite pretext probe problem prospect proxy purpose
    recipe reduction reference remedy reminder replacement replica requirement resemblance restriction review role
    sample sanction section segment setback shortage side-effect sign similarity site solution source specimen stimulus
    subset substitute successor supplement survey symbol symptom synonym target task technique threat token topic
    translation tribute trigger variant variation venue version workaround
    """.split()
)
"""Nouns of what is so only to or for something else."""

UNCOUNTED_FOR = frozenset(
    """
    access acclaim admission approval backing blame charge clearance command compensation competition consent contact
    control credit criticism custody emphasis entry exposure funding immunity involvement membership opposition
    ownership participation permission possession praise precedence preference pressure priority protection recognition
    resistance responsibility sponsorship support
    """.split()
)
"""Nouns of what is so only to or for something, and bare: *won support*."""

COUNTS = frozenset(
    """
    amount fraction incidence majority minority number percentage proportion quantity ratio share total
    """.split()
)
"""Nouns of how many of something there are."""

SHARES = frozenset({"%", "cent", "percent"})

FRACTIONS = frozenset("fifth fifths half majority minority quarter quarters third thirds".split())
"""Words that are a share as *40 %* is."""

HAVING_TO_DO = frozenset(
    """
    adherent admirer adviser advisor affiliate aide ally alumnus applicant assistant attendee backer beneficiary buyer
    citizen client co-author co-founder cofounder collaborator colleague companion comrade contemporary contender
    contestant contributor counterpart cousin customer delegate deputy derivative descendant devotee disciple division
    donor employee enthusiast entrant fan favorite favourite finalist follower founder graduate guest heir holder
    inhabitant inmate invitee member native neighbor neighbour nominee occupant onlooker opponent organiser organizer
    originator owner parishioner participant partner passenger patron peer pioneer predecessor proponent recipient
    relative representative resident rival runner-up shareholder signatory specialist spokesman spokesperson spokeswoman
    sponsor stakeholder stockholder subscriber subsidiary suburb successor supporter survivor tenant tributary trustee
    user victim viewer visitor witness
    """.split()
)
"""Nouns, most of people, that say nothing without what they use, watch or belong to."""

HELD = frozenset({"holding", "share", "shareholding", "stake"})
HOLDING = frozenset(
    """
    acquire amass boost build buy control cut double gain get have hold increase keep obtain offload own possess
    purchase raise reduce retain secure sell take
    """.split()
)

CHANGING = frozenset(
    """
    accident admission arrest attack attendance audience bankruptcy birth booking borrowing budget capacity case
    casualty circulation complaint consumption conviction cost crime customer death debt deficit demand deposit dividend
    donation download earnings emission employment enrollment enrolment expenditure export fare fatality fee gdp gift
    growth hiring import income infection inflation injury insolvency inventory investment joblessness layoff lending
    level listener loss margin membership mortality murder offence order output passenger payroll population
    precipitation premium price production productivity profit rainfall rate redundancy rent rental repossession revenue
    ridership robbery royalty salary sale saving share shipment spending stock subscription suicide supply takings tax
    temperature theft tourism traffic tuition turnout turnover unemployment usage vacancy valuation viewer viewing visit
    visitor volume wage yield
    """.split()
)
"""What goes up and down: each is of something, or somebody’s."""

OF_NATIONS = frozenset("employment gdp growth inflation joblessness population unemployment".split())
"""Those of which the name of a land anywhere in the sentence tells enough."""

AMOUNTS = frozenset({"CARDINAL", "MONEY", "PERCENT", "QUANTITY"})

CHANGES = frozenset(
    """
    accelerate balloon boom bounce climb collapse contract crash decline decrease deteriorate diminish dip dive double
    drift drop dwindle ease edge expand explode fall fluctuate gain grow growth halve improve inch increase jump leap
    mount mushroom narrow nosedive peak plummet plunge quadruple rally rebound recede recover retreat rise rocket shrink
    sink skyrocket slide slow slump soar spike spiral stabilise stabilize stagnate stall strengthen surge swell treble
    triple tumble weaken worsen
    """.split()
)

AMOUNTING = frozenset("amount approach average exceed hit near reach stand top total".split())
"""Verbs that tell how much of it there was."""

RANKING = frozenset(
    """
    current early final first former fourth initial last latter main many more most next only original other own
    previous same second several third ultimate
    """.split()
)
"""Adjectives that tell one of a kind from another, and nothing of the kind."""

SAYS_WHAT = frozenset({"prep", "acl", "relcl", "ccomp", "xcomp", "appos"})

MAIN = frozenset({"ROOT", "conj", "xcomp", "ccomp"})
"""Dependencies of verbs that a sentence is about."""

SAYING_OF_WHAT = frozenset(
    "about against among between concerning for in into of on onto over regarding to toward towards with".split()
)
"""Prepositions of a verb that may tell what its subject is of: *Work began on the canal*."""

ABOUT = frozenset({"about", "against", "for", "of", "on", "over"})


TIES = frozenset({"and", "as", "because", "but", "if", "or", "than", "that", "though", "when", "while"})

SCHOOLING = frozenset("debut freshman junior rookie senior sophomore".split())
"""Words that count years, which only the school or team tells from others: *her senior year*."""

YEARS = frozenset({"season", "semester", "term", "year"})


def is_unsaid(noun: Token) -> bool:
    """Whether the noun is of something said, meant or done, and only its owner stands with it: *his claim*."""
    word = noun.lemma_.lower()
    if noun.pos_ != "NOUN" or (word not in UNSAID and word not in ENTRIES) or child(noun, "poss") is None:
        return False
    told = any(other.i > noun.i and other.dep_ in SAYS_WHAT and not is_dated(other) for other in noun.children)
    named = any_child(noun, {"compound"})
    if word in ENTRIES and (leads_on(noun) or is_of_a_kind(noun) or is_first_show(noun) or takes_place(noun)):
        return False
    equated = noun.dep_ in SUBJECTS and any_child(noun.head, {"attr", "ccomp", "xcomp"}) and noun.head.lemma_ == "be"
    return not (told or named or equated or goes_on(noun) or (word in THOUGHTS | ENTRIES and is_of_all(noun)))


def goes_on(noun: Token) -> bool:
    """Whether what it is of stands right behind it, though the parse may give that to the verb: *her plan for …*."""
    if noun.i + 1 >= noun.sent.end:
        return False
    behind = noun.nbor(1)
    return behind.lower_ in {"of", "for", "on", "about"} and not is_dated(behind)


def leads_on(noun: Token) -> bool:
    """Whether a preposition or *to* stands right behind it, other than of a time: *his debut against Ulm*.

    Not one that tells to whom or in what it is told: *explained his motives to reporters*, *in a letter*.
    """
    behind = noun.nbor(1) if noun.i + 1 < noun.sent.end else None
    if behind is not None and noun.dep_ == "dobj" and noun.head.lemma_ in TELLING and behind.head == noun.head:
        return False
    leading = (
        behind is not None
        and behind.tag_ in {"IN", "TO"}
        and behind.lower_ not in BEFORE_REASONS - {"on", "over"} | TIES
    )
    return behind is not None and leading and not is_dated(behind)


def is_of_a_kind(noun: Token) -> bool:
    """Whether an adjective before it tells its kind: *its foreign policy*, not *its new policy*."""
    return any(other.dep_ in {"amod", "nmod"} and not is_of_any_kind(other) for other in noun.lefts)


def is_of_any_kind(adjective: Token) -> bool:
    """Whether the adjective tells but which in a row, or praises."""
    return adjective.lower_ in PRAISE | RANKING or adjective.tag_ in {"JJR", "JJS", "CD"}


def takes_place(noun: Token) -> bool:
    """Whether its verb tells where it was: *Her journey began in Oslo*."""
    behind = (token for other in noun.head.rights for token in other.subtree) if noun.dep_ in SUBJECTS else ()
    return any(token.ent_type_ in PLACED for token in behind)


def is_first_show(noun: Token) -> bool:
    """Whether it is when a thing was first seen, which was but once: *The plane made its debut in 1970*."""
    owner = child(noun, "poss")
    return noun.lemma_ == "debut" and owner is not None and owner.lower_ == "its"


def is_dated(link: Token) -> bool:
    """Whether the preposition only leads to a time: *her views in 1850*."""
    noun = child(link, "pobj") if link.dep_ == "prep" else None
    return noun is not None and noun.ent_type_ == "DATE"


def is_of_all(noun: Token) -> bool:
    """Whether all of them are meant, as often as there are new ones: *She tests her ideas on friends*."""
    return noun.tag_ == "NNS" and noun.dep_ == "dobj" and noun.head.tag_ in {"VBZ", "VBP"}


def is_unexplained(noun: Token) -> bool:
    """Whether it tells when something was by what befell somebody, of which nothing but the owner is said."""
    if noun.lemma_.lower() not in OUTCOMES | GOINGS or noun.dep_ != "pobj" or not is_before_reason(noun.head):
        return False
    behind = any(other.i > noun.i and other.dep_ in SAYS_WHAT for other in noun.children)
    beside = any_child(noun, {"amod", "compound", "nmod"})
    return any_child(noun, {"poss"}) and not behind and not beside


def is_before_reason(link: Token) -> bool:
    """Whether the preposition makes of what it leads to when or why something else was: *after*, *because of*."""
    before = link.nbor(-1).lower_ if link.i > link.sent.start else ""
    return link.lower_ in BEFORE_REASONS | {"because"} or f"{before} {link.lower_}" in COMPOUND_REASONS


def lacks_whole(noun: Token) -> bool:
    """Whether a bare plural is the subject, and nothing says what it is a part of or where: *low-end models*."""
    if noun.dep_ not in SUBJECTS or noun.tag_ not in {"NNS", "NN"} or not is_bare(noun):
        return False
    word = noun.lemma_.lower()
    if is_doing_of_nothing(noun):
        return True
    if noun.tag_ == "NN" and word != "data":
        return False
    said = (word in SAYINGS or word in OUTCOMES) and word not in LOCAL
    said = said and not any_child(noun, {"amod"}) and not is_told_by_verb(noun, ABOUT)
    party = word in PARTIES and is_unnamed_party(noun)
    return said or party or word in PARTS or (word in LOCAL and not is_placed(noun))


def is_doing_of_nothing(noun: Token) -> bool:
    """Whether nothing beside it or its verb says of what it is, or where: *Work began in 1850*, *Changes were made*."""
    if noun.lemma_.lower() not in DOINGS or is_placed(noun) or any_child(noun, {"amod"}):
        return False
    to_do = any(other.tag_ == "VB" and other.dep_ in {"acl", "advcl", "xcomp"} for other in noun.head.rights)
    return not (to_do or is_told_by_verb(noun, SAYING_OF_WHAT))


def is_told_by_verb(noun: Token, links: frozenset[str]) -> bool:
    """Whether one of the prepositions behind the verb may lead to what the noun is of."""
    return any(other.lower_ in links and not is_dated(other) for other in noun.head.rights)


def is_unnamed_party(noun: Token) -> bool:
    """Whether it is told what people did once who have to do with something that the sentence does not name."""
    some = not any(other.dep_ == "amod" and not is_of_any_kind(other) for other in noun.lefts)
    once_done = noun.head.tag_ != "VB" and not is_told_in_general(noun)
    return some and once_done and not any(other.ent_type_ in PLACED | NAMED for other in noun.sent)


def is_of_nothing(noun: Token) -> bool:
    """Whether somebody is said to be one of those who have to do with something unnamed: *are regular users*."""
    if noun.lemma_.lower() not in HAVING_TO_DO or noun.dep_ != "attr":
        return False
    told = any_child(noun, {"prep", "relcl", "acl", "compound", "nmod", "poss", "conj"})
    each_other = noun.tag_ == "NNS" and any(any_child(other, {"conj"}) for other in noun.head.lefts)
    return not (told or each_other or any(token.ent_type_ in PLACED for token in noun.subtree))


def is_stake_in_nothing(noun: Token) -> bool:
    """Whether somebody has a stake, and nothing says in what: *hold a stake of 28 %*."""
    held = noun.lemma_.lower() in HELD and noun.dep_ == "dobj" and noun.head.lemma_ in HOLDING
    inside = any(other.i > noun.i and is_inward(other) for other in noun.head.subtree)
    return held and not inside and not any_child(noun, {"compound", "nmod", "poss", "relcl"})


def is_inward(link: Token) -> bool:
    """Whether the preposition leads to what something is held in; not *a stake of 28 %*."""
    held = child(link, "pobj") if link.lower_ == "of" else None
    return (link.lower_ in {"in", "at"} and not is_dated(link)) or (
        held is not None and not held.ent_type_ and not held.like_num
    )


def is_change_of_nothing(noun: Token) -> bool:
    """Whether it is told how something changed that goes up and down everywhere, and not where: *prices rose by 2 %*.

    Also of *a drop in prices*. What is so in general is so everywhere.
    """
    if noun.lemma_.lower() not in CHANGING or not (is_bare(noun) or is_the_population(noun)):
        return False
    verb = noun.head
    moved = verb.lemma_ in CHANGES | AMOUNTING or goes_up_or_down(verb)
    changed = moved and verb.tag_ in {"VBD", "VBN"}
    if noun.dep_ in SUBJECTS and (changed or tells_amount(verb)):
        of_nation = noun.lemma_.lower() in OF_NATIONS and is_bare(noun)
        here = of_nation and any(token.ent_type_ in {"GPE", "NORP"} for token in noun.sent)
        placed = is_bare(noun) and any(token.ent_type_ in PLACED for token in verb.subtree)
        return not here and not placed
    change = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ in {"in", "of"} else None
    dated = any(token.ent_type_ == "DATE" for token in noun.sent)
    return change is not None and change.lemma_ in CHANGES and dated and not is_placed(noun)


def is_the_population(noun: Token) -> bool:
    """Whether it is *the population* and no more, and the sentence names no land or town."""
    article = child(noun, "det") if noun.lemma_.lower() == "population" else None
    alone = article is not None and article.lower_ == "the" and len(noun.children) == 1
    return alone and not any(token.ent_type_ in {"GPE", "LOC"} for token in noun.sent)


def tells_amount(verb: Token) -> bool:
    """Whether the verb tells how much something is: *Annual rainfall is 900 mm*, *Annual gifts average $12 million*."""
    amount = child(verb, "attr", "dobj") if verb.lemma_ in AMOUNTING | {"be"} else None
    return amount is not None and any(token.ent_type_ in AMOUNTS for token in amount.subtree if token.like_num)


def goes_up_or_down(verb: Token) -> bool:
    """Whether something rises or falls in two words: *prices went up*, *shot up*, *came down*."""
    return verb.lemma_ in {"come", "go", "shoot"} and any(other.lower_ in {"down", "up"} for other in verb.rights)


def is_bare(noun: Token) -> bool:
    """Whether neither article nor owner, name, noun or phrase tells which."""
    telling = {"det", "poss", "compound", "nmod", "prep", "relcl", "acl", "nummod", "conj", "predet"}
    named = any(other.ent_type_ in PLACED for other in noun.subtree)
    return not named and not any(other.dep_ in telling and not is_hyphened(other) for other in noun.children)


def is_hyphened(token: Token) -> bool:
    """Whether the token goes on with a word that a hyphen divides: *low-end*, *top-of-the-line*."""
    return token.i > token.sent.start and token.nbor(-1).text == "-"


def is_placed(noun: Token) -> bool:
    """Whether a name in its sentence tells where."""
    return any(token.ent_type_ in PLACED for token in noun.sent)


def is_unplaced_count(noun: Token) -> bool:
    """Whether it is told of *the number of cyclists* how it changed, and nothing in the sentence says where."""
    if noun.lemma_.lower() not in COUNTS or noun.dep_ not in SUBJECTS | {"dobj"}:
        return False
    of = next((other for other in noun.children if other.lower_ == "of"), None)
    counted = child(of, "pobj") if of is not None else None
    changes = noun.head.pos_ == "VERB" and noun.head.tag_ in {"VBD", "VBN", "VBG"}
    asides = [other for other in noun.head.lefts if other.dep_ == "advcl"]  # *As Kenya's bureau reported* is left out
    placed = any(token.ent_type_ in PLACED for token in noun.head.subtree if not is_inside(token, asides))
    if counted is None or (is_told_more(counted) and (noun.dep_ == "dobj" or noun.lemma_ in {"majority", "minority"})):
        return False
    named = noun.dep_ == "dobj" and is_placed(noun)
    return counted.tag_ == "NNS" and changes and not (placed or named)


def is_told_more(noun: Token) -> bool:
    """Whether anything behind the noun says more of it."""
    return any_child(noun, {"prep", "relcl", "acl"})


def is_like_another(adjective: Token) -> bool:
    """Whether *the* takes up something as like another, or as around somewhere, that the sentence does not name."""
    noun = adjective.head
    if adjective.dep_ != "amod" or noun.ent_type_:
        return False
    if adjective.lower_ in AROUND:
        some = noun.tag_ == "NN" or (noun.tag_ == "NNS" and adjective.lower_ != "local")
        return some and not is_placed(noun)
    article = child(noun, "det")
    compared = any_child(adjective, {"prep"}) or any(other.lower_ == "to" for other in noun.rights)
    return adjective.lower_ in LIKE_ANOTHER and article is not None and article.lower_ == "the" and not compared


def is_for_nothing(noun: Token) -> bool:
    """Whether it is a solution, a threat or a site, and nothing says to what or for what: *an unlikely solution*."""
    if noun.dep_ not in {"dobj", "attr", "pobj"} or any_child(noun, {"compound", "nmod", "poss", "nummod"}):
        return False
    as_it = noun.dep_ != "pobj" or noun.head.lower_ == "as"
    return as_it and is_any_for(noun) and not is_told_of(noun) and not leads_on(noun)


def is_any_for(noun: Token) -> bool:
    """Whether it is one of those that are for something: *a solution*; of *demands*, *support*, only as an object."""
    word, article = noun.lemma_.lower(), child(noun, "det")
    if article is not None and article.lower_ not in {"a", "an"}:
        return False
    if noun.tag_ == "NN" and word in FOR_SOMETHING and (article is not None or word in UNCOUNTED_FOR):
        return True
    main = noun.dep_ == "dobj" and noun.head.dep_ in MAIN
    if noun.tag_ == "NN" and article is not None:
        return main and (word in SAYINGS | THOUGHTS or (word in ENTRIES and not is_of_a_kind(noun)))
    words = (
        UNCOUNTED_FOR if noun.tag_ == "NN" else FOR_SOMETHING | SAYINGS | DOINGS - BETWEEN if noun.tag_ == "NNS" else ()
    )
    return main and word in words and not any_child(noun, {"amod"})


def is_told_of(noun: Token) -> bool:
    """Whether anything behind the noun or its verb may say to what or for what it is; not when."""
    behind = (other for other in (*noun.rights, *noun.head.rights) if other.i > noun.i)
    return any(other.dep_ in SAYS_WHAT and not is_dated(other) for other in behind)


def is_share_of_nothing(token: Token) -> bool:
    """Whether a percentage is the subject, or whom something is for, and nothing says of what: *27 % chose Spain*."""
    if not is_percentage(token) and not is_fraction(token):
        return False
    acting = token.dep_ in SUBJECTS or (token.dep_ == "pobj" and token.head.lower_ == "for")
    joined = token.dep_ == "conj" or any_child(token.head, {"conj"})
    return acting and not joined and not any_child(token, {"prep", "relcl", "acl"})


def is_percentage(token: Token) -> bool:
    """Whether it is *%*, *percent* or the *cent* of *27 per cent*."""
    per = token.lower_ == "cent" and token.i > token.sent.start and token.nbor(-1).lower_ == "per"
    return token.lower_ in SHARES and (per or token.ent_type_ == "PERCENT")


def is_fraction(token: Token) -> bool:
    """Whether it is a share in words, *half* or *two thirds*; not *the third*."""
    article = child(token, "det")
    the = article is not None and article.lower_ not in {"a", "an"} and token.lower_ not in {"majority", "minority"}
    plain = token.pos_ in {"NOUN", "NUM", "ADJ", "DET", "PRON"} and token.head.dep_ in MAIN
    return token.lower_ in FRACTIONS and plain and not the


def is_any_one(one: Token) -> bool:
    """Whether the subject is but one of its kind: *one part of the brain*."""
    noun = one.head
    counts = one.lower_ == "one" and one.dep_ == "nummod" and one == noun.left_edge and one.i + 1 == noun.i
    parted = counts and noun.head.lemma_ != "be" and any(other.lower_ == "of" for other in noun.rights)
    return parted and noun.dep_ in SUBJECTS and noun.tag_ == "NN" and not noun.ent_type_


def is_inside(token: Token, asides: list[Token]) -> bool:
    """Whether the token belongs to one of the asides."""
    return any(aside == token or aside.is_ancestor(token) for aside in asides)


def is_nobodys(noun: Token) -> bool:
    """Whether a journey is told only from others by where it went: *the visit to Oslo*."""
    article = child(noun, "det") if noun.tag_ in {"NN", "NNS"} and noun.lemma_.lower() in GOINGS else None
    if article is None or article.lower_ != "the":
        return False
    behind = [other for other in noun.children if other.i > noun.i and other.dep_ in {"prep", "acl", "relcl"}]
    whither = all(other.lower_ in WHITHER for other in behind)
    dated = any(token.ent_type_ == "DATE" for token in noun.subtree)
    return bool(behind) and whither and not dated and not any_child(noun, {"compound", "nmod"})


def is_year_of_no_school(noun: Token) -> bool:
    """Whether it is a year at a school or in a team, and nothing says at which: *her senior year*."""
    if noun.lemma_.lower() not in YEARS or not (
        any(other.lower_ in SCHOOLING for other in noun.lefts) or is_numbered_year(noun)
    ):
        return False
    told = any(other.dep_ in {"prep", "relcl"} and not is_dated(other) for other in noun.rights)
    return not told and not any(token.ent_type_ in {"ORG", "FAC"} for token in noun.sent)


def is_numbered_year(noun: Token) -> bool:
    """Whether it is one in a row of somebody's years: *during his first year*."""
    owned = any(other.lower_ in {"her", "his", "their"} for other in noun.lefts)
    return owned and any(other.lower_ in {"final", "first", "second", "third"} for other in noun.lefts)


def is_merely_praised(noun: Token) -> bool:
    """Whether *the* takes up what only praise and the name of somebody else tells: *the successful Oslo exhibit*."""
    article = child(noun, "det") if is_praised(noun) else None
    return article is not None and article.lower_ == "the"


def is_praised(noun: Token) -> bool:
    """Whether only praise and a name before it tell the thing from others of its kind: *a major Oslo exhibit*."""
    if noun.tag_ != "NN" or noun.ent_type_:
        return False
    if not any(other.dep_ == "amod" and other.lower_ in PRAISE for other in noun.lefts):
        return False
    before = (part for other in noun.lefts if other.dep_ in {"compound", "nmod"} for part in other.subtree)
    named = any(part.pos_ == "PROPN" for part in before)
    behind = any(other.i > noun.i and other.dep_ in SAYS_WHAT for other in noun.children)
    return named and not behind
