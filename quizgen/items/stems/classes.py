"""What kind of it, which of its class, whose it is: questions that begin with the answer’s own noun."""

import re

from quizgen.english.counting import NUMBERS, TENS
from quizgen.english.nationalities import COUNTRIES
from quizgen.english.people import OFFICES, names_people
from quizgen.model.fact import Phrase

KIND = re.compile(r"an? (?:\S+ ){1,3}(?P<noun>\w+)")
"""A noun with nothing but adjectives and the like before it, and nothing behind."""

SAYING_LITTLE = frozenset(
    """
    able abrupt absolute absurd acceptable acclaimed accomplished accurate actual added additional adequate
    admirable agreed amazed amazing ambitious ample anticipated appalling apparent appealing appropriate arbitrary
    arduous astonishing astounding attractive audacious awesome awful awkward bad balanced basic beautiful beloved
    beneficial best better bewildering big bigger biggest bizarre bold breathtaking brief bright brilliant broad
    broader broken brutal bumper busy careful casual celebrated central certain challenging charming cheap cherished
    chosen clear clever close colossal combined comfortable coming commendable common comparable compelling complete
    complex complicated comprehensive concerned confirmed considerable consistent constant contentious continued
    continuing controversial convenient convincing correct costly countless crazy critical crucial cruel curious
    current damaging dangerous daring daunting dear decent decisive dedicated deep deeper definite deliberate
    delicate delicious delightful demanding desirable desired desperate detailed determined devastating devoted
    different difficult dire disappointing disastrous distant distinct distinctive distinguished disturbing diverse
    dominant doubtful dramatic drastic dull eager earlier early easier easy effective efficient elaborate elegant
    elusive emerging eminent encouraging endless energetic engaging enormous entertaining enthusiastic entire equal
    essential established esteemed everyday evident exact excellent exceptional excessive exciting exclusive
    exemplary existing expected expensive experienced explicit exquisite extended extensive extra extraordinary
    extreme fabulous failed fair familiar famous fantastic far far-reaching fascinating fast favorable favored
    favorite favourable favoured favourite few fewer fierce final fine firm first fitting flawed flawless following
    foolish forgotten formidable forthcoming fortunate fourth frantic frequent fresh frightening fruitful fruitless
    frustrating full fun fundamental funny further future gentle genuine giant gifted gigantic given glamorous
    glaring gloomy glorious good gorgeous graceful gradual grand grave great greater greatest grim growing handsome
    happy hard hard-fought harmful harsh hasty healthy heated hectic hefty helpful heroic higher highest historic
    honest hopeful hopeless horrible horrific horrifying hot huge humble humiliating iconic ideal identical
    immediate immense imminent impending imperfect important imposing impossible impressive improved inadequate
    increased increasing incredible inevitable infamous influential ingenious inherent initial innovative insightful
    inspiring insufficient intended intense intensive interesting intricate intriguing invaluable ironic keen key
    lacking large larger largest last lasting late later latest lavish leading legendary legitimate lengthy less
    lesser limitless little lively logical lone lonely long long-awaited long-running long-term longer longest
    longstanding loose lost loud lovely low lower lowest loyal lucky lucrative magic magical magnificent main major
    marked massive masterful mature maximum meaningful measured memorable mere mild minimum minor miraculous missing
    mixed moderate modern modest monumental more moving much much-needed mutual mysterious narrow near neat
    necessary negative neglected new next nice notable noted noteworthy noticeable notorious novel numerous obscure
    obvious odd old older ongoing only optimal optimistic ordinary original other outlandish outstanding overall
    overdue overwhelming own painful partial particular passionate past peaceful peculiar perceived perfect
    persistent pessimistic phenomenal pivotal planned plausible pleasant pleased pleasing plentiful pointless poor
    popular positive possible potential powerful practical precious precise predictable preferred present
    prestigious pretty previous priceless prime principal prior prized probable productive profitable profound
    prolific prolonged prominent promising prompt pronounced proper proposed prospective prosperous proud proven
    quick quiet radical random rapid rare real realistic reasonable reassuring recent recognisable recognizable
    reduced regular related relentless relevant reliable reluctant remaining remarkable renewed renowned repeated
    reported reputable respectable respected respective revised rewarding rich right rigorous rising risky rival
    robust rough routine ruthless sad safe same satisfactory satisfying scant scarce scary scathing second
    sensational sensible separate serious severe shaky shared sharp sheer shocking short shrewd significant silly
    similar simple simpler single singular sizable sizeable skilful skilled skillful slight slow small smaller smart
    smooth so-called sole solid sophisticated spacious special specific spectacular speedy splendid staggering
    standard stark startling steady steep stellar stern stiff stimulating straightforward strange striking strong
    stronger strongest stunning stupid sturdy stylish subsequent substantial subtle successful sudden sufficient
    suitable superb superior supposed sure surprise surprised surprising suspected sustained sweeping swift talented
    tall tempting terrible terrific terrifying third thorough thoughtful threatening thrilling tight timeless timely
    tiny tireless top total tough tragic tremendous tricky troubled troubling true turbulent typical ultimate
    unbeaten uncertain unclear undisclosed undisputed unexpected unforgettable unfortunate unique unlikely unnamed
    unnecessary unparalleled unprecedented unspecified unsuccessful untold unusual unwelcome upcoming updated urgent
    useful useless usual vague valid valuable varied various vast versatile viable vibrant vicious violent visible
    vital vivid vulnerable weak weird welcome well-known whole wider widespread wild wise wonderful wondrous
    worldwide worrying worse worst worthwhile worthy wrong young younger
    """.split()
)
"""Adjectives that tell no kind."""

OF_NO_KIND = frozenset(
    """
    amount array aspect bit class example extent fact form instance item kind lot manner matter number one part
    piece portion range respect series set sort thing type variety version way
    """.split()
)
"""Nouns that say nothing, so that nobody asks *what kind of form* something is."""

FACTUAL = frozenset(
    """
    added additional agreed broken chosen combined common confirmed continued deep dominant equal exact
    exclusive existing expected extended extensive failed fast final following forgotten fresh future given gradual
    hard heated hot identical improved increased increasing inherent initial intended intensive lost low lower
    mature maximum measured mild minimum missing mutual negative ongoing optimal original partial past perfect
    planned positive present previous prime proposed quick quiet random rapid real reduced regular related remaining
    renewed repeated reported revised rich rival rough routine sharp shared simple simpler single singular slow
    smooth specific standard steep stiff subsequent sudden sustained suspected tall tight underlying unnamed
    upcoming updated violent visible vulnerable weak whole worldwide
    """.split()
)
"""Those of them that say what is so rather than what somebody thinks of it."""

QUOTES = re.compile(r"[“”]")

CLASSING = re.compile(r"[A-Z“\d-]|(?:al|an|ar|ary|ed|en|ern|ese|ic|ing|ish|less)$")
"""An adjective that tells a kind, as *ballistic* or *“no limits”* do, rather than what somebody thinks of it."""

FIGURE = re.compile(
    r"^[$£€¥]?\d.*(?:%|bn|m|p|k)?$|^(?:billion|dozen|hundred|million|per|percent|thousand|trillion)$"
    rf"|^(?:half|{'|'.join((*NUMBERS, *TENS))})-(?:acre|day|foot|hour|inch|kilo|met(?:er|re)|mile|minute|month|page"
    r"|second|ton|tonne|week|year)(?:-|$)"
)
"""What tells how much and not of what kind: *a 28.1% stake*, *a £5m fine*."""

NATIONAL = re.compile(r"the (?P<nation>(?:[A-Z]\w+ )?[A-Z]\w+) (?:[\w-]+ ){0,2}(?P<noun>[a-z]+)")
"""Something told from others of its kind by whose it is: *the Polish service*."""

OWNED = re.compile(
    r"the (?P<noun>advice|assistance|attention|backing|books|compositions|consent|drawings|example|films|findings"
    r"|guidance|help|ideas|interest|letters|mentorship|music|novels|paintings|patronage|performances|permission"
    r"|photographs|pictures|plays|poems|poetry|recordings|sculptures|songs|sponsorship|stories|supervision|support"
    r"|teachings|theories|tutelage|work|works|writings) of (?P<owner>(?:the )?(?:[A-Z]\w+ )?(?:[a-z]\w+ ){0,2}"
    r"[A-Z][\w’.-]*(?: [A-Z][\w’.-]*)*(?: government)?)(?: as an? \w+)?"
)
"""What is told from others by whose it is: *the work of Danish philologist Rasmus Rask*."""

ANNOUNCED = re.compile(
    r"the (?P<noun>challenge|concept|danger|hypothesis|idea|issue|likelihood|notion|policy|possibility|practice"
    r"|principle|problem|prospect|question|risk|task|theory|threat|topic) (?:of (?P<what>.+)|(?P<that>that .+))"
)
"""What is told only by what stands behind it: *the question of resistance*."""

INTENDED = re.compile(
    r"the (?:[a-z]+ )?(?P<noun>aim|ambition|attempt|bid|choice|commitment|decision|desire|determination|goal|hope"
    r"|intent|intention|objective|offer|plan|pledge|promise|proposal|readiness|refusal|reluctance|resolve|threat"
    r"|unwillingness|vow|willingness|wish) of (?P<owner>the [A-Z]\w+ [a-z]+"
    r"|(?:the )?[A-Z]\w+(?: [A-Z]\w+)*) (?P<what>to [a-z]+ .+)"
)
"""What somebody means to do, told behind the noun and whose it is: *the desire of the Irish king to help*."""

PEOPLE = frozenset(
    """
    army capital citizenry city electorate forces media military minority navy people police population press public
    town troops village youth
    """.split()
)
"""Nouns of which *which* would ask as of one among several of a nation's."""

AWARDED = re.compile(
    r"an? (?:[\w’-]+ ){1,3}(?P<noun>allowance|award|bonus|bursary|certificate|charge|degree|diploma|dividend|duty|fee"
    r"|fellowship|fine|knighthood|levy|licence|license|medal|penalty|pension|prize|qualification|salary|scholarship"
    r"|sentence|stipend|subsidy|surcharge|tariff|tax|title|toll|trophy|wage)(?: (?:at|for|from|in|of) .*)?"
)
"""What one wins, pays or bears, which its adjectives tell from others of its kind: *a silver medal*."""

DEGREE = re.compile(
    r"(?:(?:an?|her|his|their) )?(?:Ph\.?D\.?|D\.?Phil\.?|M\.?Phil\.?|LL\.?[BM]\.?|B\.?A\.?|B\.?Sc\.?|M\.?A\.?"
    r"|M\.?Sc\.?|MBA|doctorate|(?:first )?"
    r"(?:associate|bachelor|doctoral|engineering|graduate|honorary|law|master|medical|postgraduate"
    r"|undergraduate)(?:[’']s)? degree)(?: (?:from|in|of) .*)?"
)
"""What one takes at a university, whose it is or not: *her PhD*."""

REGION = re.compile(
    r"the (?P<noun>archipelago|archdiocese|borough|canton|city|colony|commune|county|diocese|district|duchy|emirate"
    r"|hamlet|island|kingdom|municipality|neighbou?rhood|oblast|parish|peninsula|port|prefecture|principality"
    r"|protectorate|province|region|republic|settlement|state|suburb|sultanate|territory|town|township|valley"
    r"|village) of (?:the )?[A-Z][\w’-]*(?: [A-Z][\w’-]*)*"
)
"""A place told by its kind and name: *the province of Drenthe*."""

WORK = re.compile(
    r"(?:her|his|the|their) (?P<noun>album|autobiography|ballad|ballet|biography|book|cantata|comedy|concerto"
    r"|documentary|drama|essay|film|memoir|movie|musical|novel|novella|opera|oratorio|painting|play|poem|portrait"
    r"|sculpture|sequel|series|single|sitcom|song|sonata|story|symphony|thriller|trilogy|video) [A-Z“].*"
)
"""A work by its kind and name: *her novel The Lamp*."""

NARROWED = re.compile(
    r"(?P<noun>(?!aspects\b|cases\b|issues\b|items\b|kinds\b|matters\b|ones\b|others\b|parts\b|people\b|sorts\b|things\b|those\b|types\b"
    r"|ways\b)[a-z]+s(?:,? (?:and|or) [a-z]+s)?) (?P<those>(?:that|who|which) .+)"
)
"""Several that are told from others of their kind by a clause alone: *ships that carry oil*."""


def kind_asked(asked: Phrase) -> str:
    """The words that ask for what a noun's adjectives say: *What kind of partnership*; empty if it has none."""
    asks = asked.role in {"object", "predicate"} or (asked.role == "oblique" and asked.preposition in {"in", "under"})
    found = KIND.fullmatch(asked.core) if asks and not asked.name else None
    if found is None:
        return ""
    _, *adjectives, _ = QUOTES.sub("", asked.core).split()
    if any(map(FIGURE.search, adjectives)):
        return ""
    classed = len(adjectives) > 1 or any(map(CLASSING.search, asked.core.split()[1:-1]))
    # *a UK Uncut activist* is one of UK Uncut's, *a Northwest Passage* no kind of passage
    named = sum(word[:1].isupper() for word in adjectives) > 1 or asked.core.rpartition(" ")[2][:1].isupper()
    telling = classed and not named and not SAYING_LITTLE & {*map(str.lower, adjectives)}
    kind = found["noun"] if telling else ""
    sure = kind.lower() == asked.head and asked.head not in OF_NO_KIND
    return f"{asked.preposition} what kind of {kind}".strip() if kind and sure else ""


def has_only_praise(asked: Phrase) -> bool:
    """Whether a noun has nothing with it but what somebody thinks of it: *a glorious, vibrant landscape*."""
    found = KIND.fullmatch(asked.core) if asked.type != "person" and not asked.name else None
    words = [word.strip(",").lower() for word in asked.core.split()[1:-1]] if found else []
    return bool(words) and all(word in SAYING_LITTLE - FACTUAL or word.endswith("ly") for word in words)


def class_asked(asked: Phrase) -> str:
    """*Which service* for *the Polish service*, *what medal* for *a silver medal*; empty if nothing is told apart."""
    if asked.role != "object" or asked.name or asked.quantity:
        return ""
    if (found := NATIONAL.fullmatch(asked.core)) and is_of_nation(found["nation"], found["noun"], asked):
        return f"which {found['noun']}"
    if DEGREE.fullmatch(asked.core):
        return "what degree"
    if found := REGION.fullmatch(asked.core):
        return f"which {found['noun']}"
    found = AWARDED.fullmatch(asked.core)
    return f"what {found['noun']}" if found and found["noun"] == asked.head else ""


def is_of_nation(nation: str, noun: str, asked: Phrase) -> bool:
    """Whether the noun is told apart by a nation whose it is, and is not the nation's people."""
    people = noun in PEOPLE or (names_people(noun) and noun not in OFFICES)
    return nation in COUNTRIES and not people and noun == asked.head


def whose_asked(asked: Phrase) -> str:
    """*Whose work*, *by whose work* for *the work of Li Na*; empty if it is nobody's."""
    found = OWNED.fullmatch(asked.core) if asked.role in {"agent", "object", "oblique"} else None
    return f"{asked.preposition} whose {found['noun']}".strip() if found else ""


def owner_of(asked: Phrase) -> str:
    """Whose the work is that is asked for with *whose*."""
    found = OWNED.fullmatch(asked.core)
    return found["owner"] if found else ""


def work_asked(asked: Phrase) -> str:
    """*For which novel* for *for her novel The Lamp*; empty if it is no work with a name."""
    found = (
        WORK.fullmatch(asked.core) if asked.role == "oblique" and asked.preposition in {"for", "in", "with"} else None
    )
    return f"{asked.preposition} which {found['noun']}" if found else ""


def announced_asked(asked: Phrase) -> str:
    """*What question* for *the question of resistance*; empty if the noun tells what it is."""
    plain = asked.role in {"object", "subject"} and not asked.name
    if plain and is_intention(asked) and (meant := INTENDED.fullmatch(asked.text)):
        return f"what {meant['noun']} of {meant['owner']}"
    found = ANNOUNCED.fullmatch(asked.text) if plain else None
    return f"what {found['noun']}" if found else ""


def narrowed_asked(asked: Phrase) -> str:
    """*On which ships* for *on ships that carry oil*; empty if no clause tells them from others."""
    plain = asked.role == "oblique" and asked.preposition in {"against", "from", "on", "to"} and not asked.name
    found = NARROWED.fullmatch(asked.core) if plain and not asked.quantity else None
    return f"{asked.preposition} which {found['noun']}" if found else ""


def is_intention(asked: Phrase) -> bool:
    """Whether it is asked for as what a body or country means to do, which tells the occasion as well."""
    return asked.role == "object" and INTENDED.fullmatch(asked.text) is not None


def told_behind(asked: Phrase) -> str:
    """What is asked for with *whose work*, *what question*, *on which ships*: what stands behind; empty if none is."""
    if whose_asked(asked):
        return owner_of(asked)
    if narrowed_asked(asked) and (few := NARROWED.fullmatch(asked.core)):
        return f"those {few['those']}"
    if announced_asked(asked) and (meant := INTENDED.fullmatch(asked.text)):
        return meant["what"]
    found = ANNOUNCED.fullmatch(asked.text) if announced_asked(asked) else None
    return found["what"] or found["that"] if found else ""
