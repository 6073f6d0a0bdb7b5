"""Sentences that tell nothing: comments, gestures, what a page holds, words of nobody knows whom."""

import re

from quizgen.items.company import Company
from quizgen.items.refusals.row import Row
from quizgen.model.fact import Fact

COMMENTING = frozenset(
    """
    accentuate attest bespeak betoken cement embody emphasise emphasize epitomise epitomize evince exemplify foreshadow
    herald highlight illustrate reaffirm reflect regard reinforce reiterate showcase signify spotlight stress symbolise
    symbolize testify typify underline underscore view
    """.split()
)
"""Verbs with which a writer says what something is a sign of, or countries view each other."""

ABSTRACT = frozenset(
    """
    achievement blow boon boost challenge chance change commitment concern context cornerstone culmination dilemma
    embodiment epitome feat gamble hallmark highlight hope hurdle importance indication indictment issue joy leap lesson
    lifeline milestone miracle mistake moment mystery necessity need nightmare obstacle occasion omen opportunity pity
    pleasure potential priority privilege problem prospect readiness relief reminder resilience role sacrifice setback
    shame shock sign significance step stride success surprise symbol temptation testament thrill trend wonder worry
    """.split()
)
"""Heads of what something is said to be."""

COMMENT = re.compile(
    r"\b(?:is|are|was|were|be(?:came|comes?)|constitute[sd]?|demonstrate[sd]?|mark(?:s|ed)?|offers?|poses?|posed"
    r"|presents?|proved|proves|provides?|remain(?:s|ed)?|represent(?:s|ed)?|show(?:s|ed)?|signal(?:s|led)?)"
    rf" (?:an?|the) (?:\w+ )?"
    rf"(?:{'|'.join(sorted(ABSTRACT))})\b|\bserv(?:e|es|ed) to \w+"
    r"|\b(?:came|comes?) (?:amid|at|during) (?:an?|the) (?:\w+ )?(?:era|juncture|moment|period|phase|point|stage"
    r"|time)\b"
)
"""Comments on what something is a sign of, or on the times."""

DEFINITE = re.compile(
    r"\d|[“\"]|\b(?:first|second|third|fourth|fifth|last|only)\b"
    r"|\b(?:four|five|six|seven|eight|nine|ten)\b(?!-)"
)
"""What makes even such a sentence tell something that can be known: *marks his second visit in six months*."""

PLATFORMS = frozenset(
    """
    bibliography blog blogpost caption chapter factsheet figure footnote glossary homepage infographic page photo
    photograph post screenshot section sidebar site slideshow subsection table webpage website worksheet
    """.split()
)
"""What holds words about the subject of an article and is not what it is about."""

GESTURES = frozenset(
    """
    beckon blink blush cringe fidget flinch frown gape gaze gesticulate gesture giggle glance glare grimace grin groan
    gulp laugh lean look nod nudge peek peer point scowl shiver shrug shudder sigh smile smirk sneer sniff snort sob
    squint stare tiptoe tremble wave wince wink yawn
    """.split()
)

WITHOUT_SOURCE = re.compile(r"“[^“”]*”[.!?]?")
"""A sentence that is nothing but somebody's words, and nobody tells whose."""

LEANING_BACK = re.compile(
    r"(?:Another|One) of the\b|(?:Accordingly|Afterwards?|Alternatively|Consequently|Conversely|Elsewhere|Hence"
    r"|Likewise|Meanwhile|Nevertheless|Nonetheless|Similarly|Subsequently|Then|Thereafter|Therefore|Thus)\b"
    r"|(?:Also|By contrast|In contrast|In turn|Otherwise|Rather|Still|Yet),|(?:Instead|Next)\b(?! (?:of|to)\b)"
)
"""How a sentence begins that is one of what went before, or goes on from it."""

OF_KINDS = re.compile(
    r"(?:.*, t|T)here are (?:[a-z]+ ){1,3}(?:categories|classes|forms|kinds|sorts|types|varieties)(?: in .+)?\.?"
)
"""A sentence that counts the kinds of what the sentences before speak of: *There are four general types*."""

INVENTED = re.compile(r"(?:A|An) (?:\w+ )+(?:might|would)\b")
"""How a sentence begins that makes up an example: *A traveler from Oslo might find it cold*."""

EXAMPLE_IS = re.compile(
    r"\b[Ee]xample of [^.!?]* (?:is|would be) (?:that of )?$"
    r"|\b(?:[Cc]onsider|[Ii]magine|Let[’']s say|Picture|[Ss]uppose)(?: that)? $"
    r"|\b(?:[Cc]onsider|[Tt]ake) (?:an|the following|this) example[.:] $"
)
"""What stands before somebody made up, who goes by a first name: *An example of luck is Mia, who finds a purse*."""

LETTERED = re.compile(
    r"\b(?:[Bb]usiness|[Cc]ompany|[Cc]onsumer|[Cc]ountry|[Ff]actory|[Ff]arm|[Ff]irm|[Hh]ousehold|[Ii]nvestor|[Nn]ation"
    r"|[Pp]erson|[Pp]lant|[Pp]roducer|[Ss]eller|[Ss]hop|[Ss]tore|[Ss]tudent|[Ww]orker) [A-Z]\b(?![.’'])"
)
"""One that stands for any: *Plant S makes 30 lamps*; of three such items readers took none."""

VERDICT = re.compile(
    r"The (?:basic|best|big|broader|central|chief|core|crucial|deeper|essential|final|fundamental|hard|important|key"
    r"|larger|main|major|most \w+|obvious|only|other|overriding|primary|principal|real|same|sole|single|true|ultimate"
    r"|underlying|wider|worst|[a-z]{3,}est) (?:[a-z]+ )?(?:beauty|blow|catch|challenge|concern|conundrum|danger"
    r"|difficulty|dilemma|disappointment|downside|drawback|embarrassment|fear|flaw|headache|hope|hurdle|irony|issue"
    r"|joy|lesson|message|miracle|mistake|moral|mystery|obstacle|paradox|pity|point|problem|puzzle|question|regret"
    r"|risk|sadness|scandal|secret|shame|shock|snag|surprise|temptation|threat|tragedy|trouble|truth|upside|weakness"
    r"|wonder|worry)\b"
)
"""How a sentence begins in which the writer only weighs what the rest tells: *The real blow has been …*."""

OPINION = re.compile(
    r"\b(?:are|is|was|were) (?:(?:among|one of) the (?:few |most )?)?(?:(?:[a-z]+ly|so|too|very) )?(?:amazing|appalling"
    r"|awesome|awful|boring|brilliant|clumsy|disappointing|dreadful|dull|enjoyable|excellent|fantastic|feeble|gorgeous"
    r"|hilarious|lame|magnificent|marvellous|mediocre|stunning|superb|terrible|terrific|unmissable|weak|wonderful"
    r")(?=[.,;]| (?:and|but|[a-z]+s (?:in|of) )|$)"
)
"""What a reviewer says of a thing."""

PRAISED = re.compile(
    r"\b(?:are|is) one of the (?:[a-z]+ (?:and )?)?most (?:admired|beloved|celebrated|loved|prestigious|respected)\b"
)
"""What is said of many of a kind."""

FORESEEN = re.compile(
    r"\b(?:is|are) (?:\w+ly )?(?:anticipated|envisaged|estimated|fancied|feared|forecast|foreseen|hoped|predicted"
    r"|projected|reckoned|rumou?red|slated|tipped|bound|certain|sure) to\b"
)
"""What somebody foresees or reckons."""

EXPECTED = re.compile(
    r"\b(?:is|are) (?:\w+ly )?(?:bound|destined|due|expected|likely|poised|set|unlikely) to\b"
    r"|\b(?:can|may|should) expect (?:(?:\w+ )?to|(?:an? )?(?:[a-z]+er|[a-z]+ed|less|more)) \w"
)
"""What is to be expected, which may be the writer's word or that of a report."""

REPORTING = re.compile(
    r"\b(?:[Aa]cademics|[Aa]nalysts?|[Cc]ommentators|[Ee]conomists?|[Ee]pidemiologists|[Ee]stimates|[Ee]xperts?"
    r"|[Ff]orecast(?:er)?s?|[Mm]eteorologists|[Mm]odels|[Oo]bservers|[Pp]olls?|[Pp]rojections?|[Pp]undits|[Rr]eports?"
    r"|[Rr]esearch(?:ers)?|[Ss]cientists|[Ss]tatisticians|[Ss]tud(?:y|ies)|[Ss]urveys?|[Pp]redict(?:s|ed|ions?)?)\b"
)
"""What the sentences around it then tell of."""

AROUND = 400
"""Letters of the article before and behind the evidence: two or three sentences."""

BY_WHOM = re.compile(
    r"\b(?:by (?!_|\d|the end)[A-Za-z]|[Aa]ccording to|in (?:a|the) (?:report|study|survey)|says?|said)\b"
)
"""What may tell who does."""

DOUBT = re.compile(
    r"\b(?:allegedly|apparently|arguably|conceivably|doubtless|feasibly|maybe|ostensibly|perhaps|possibly|presumably"
    r"|probably|purportedly|reportedly|reputedly|supposedly|surely|undoubtedly)\b",
    re.IGNORECASE,
)
"""The writer's doubt, which makes a statement a guess."""

SAYING = re.compile(
    r"\b(?:[Aa]ccording to|argue[sd]?|believe[sd]?|claim(?:s|ed)?|conclude[sd]?|estimate[sd]?|feels?|felt|says?|said"
    r"|suggest(?:s|ed)?|suspect(?:s|ed)?|thinks?|thought|told|writes?|wrote)\b|“[^”]*$"
)
"""What stands before somebody else's doubt."""


def is_platitude(fact: Fact, _company: Company) -> bool:
    """Whether it comments on what something is a sign of, and holds no number, rank or quotation."""
    clause = fact.clause
    if clause.subject.type == "person" or tells_how_seen(fact):
        return False
    if clause.lemma in COMMENTING:
        found = re.search(rf"\b{clause.lemma[:-1]}\w*", fact.sentence)
    else:
        found = COMMENT.search(fact.sentence)
    return found is not None and DEFINITE.search(fact.sentence, found.end()) is None


def tells_how_seen(fact: Fact) -> bool:
    """Whether it asks how one country sees another, and tells on what occasion: *in the face of sanctions*."""
    seen = fact.asked.role == "means" and fact.asked.preposition == "as" and not fact.clause.auxiliaries
    told = [phrase for phrase in (*fact.clause.phrases, *fact.clause.lead) if phrase is not fact.asked]
    return seen and any(phrase.role in {"oblique", "time", "reason"} for phrase in told)


def is_on_page(fact: Fact, _company: Company) -> bool:
    """Whether it tells what a page, a chapter or a website does."""
    return fact.clause.subject.head in PLATFORMS


def is_gesture(fact: Fact, _company: Company) -> bool:
    """Whether it tells where somebody looked or pointed."""
    return fact.clause.lemma in GESTURES and fact.clause.subject.type == "person"


def is_loose(fact: Fact, _company: Company) -> bool:
    """Whether the sentence goes on from what stood before it, is made up, or is words of nobody knows whom."""
    text = fact.sentence
    if any(pattern.match(text) for pattern in (LEANING_BACK, INVENTED)):
        return True
    return any(pattern.fullmatch(text) for pattern in (WITHOUT_SOURCE, OF_KINDS))


def is_made_up(fact: Fact, company: Company) -> bool:
    """Whether it is of somebody without a family name, or *Firm B*, whom the article brings in as an example."""
    if LETTERED.search(fact.sentence):
        return True
    first = fact.sentence.partition(" ")[0].rstrip(",")
    name = fact.clause.subject.name or first  # a gap's sentence is not taken apart
    start = company.introduced.get(name, 0)
    return start > 0 and EXAMPLE_IS.search(company.article[max(0, start - AROUND) : start]) is not None


def is_verdict(fact: Fact, _company: Company) -> bool:
    """Whether the writer weighs something, and nobody is named whose opinion it is."""
    if fact.clause.source:
        return False
    return VERDICT.match(fact.sentence) is not None or (
        any(pattern.search(fact.sentence) for pattern in (OPINION, PRAISED)) and SAYING.search(fact.sentence) is None
    )


def is_foreseen(fact: Fact, company: Company) -> bool:
    """Whether it is forecast or reckoned, or to be expected as a report beside it says, and nobody tells by whom."""
    found = FORESEEN.search(fact.sentence)
    if found is None and (expected := EXPECTED.search(fact.sentence)):
        start, end = fact.evidence.start, fact.evidence.end
        beside = company.article[max(0, start - AROUND) : end + AROUND]
        found = expected if REPORTING.search(beside) else None
    return found is not None and not fact.clause.source and BY_WHOM.search(fact.sentence) is None


def is_doubted(fact: Fact, _company: Company) -> bool:
    """Whether the writer only guesses that it is so: *Probably her favourite painter was Hals*."""
    found = DOUBT.search(fact.sentence)
    return found is not None and not fact.clause.source and SAYING.search(fact.sentence[: found.start()]) is None


ROWS: dict[str, Row] = {
    "platitude": Row(is_platitude, "is a comment that tells nothing", whole=True, asked=True),
    "page": Row(is_on_page, "is what a page or a chapter does", whole=True),
    "gesture": Row(is_gesture, "only looks or points somewhere", whole=True),
    "loose": Row(is_loose, "goes on from what stands before it, or is made up", whole=True),
    "made-up": Row(is_made_up, "is of somebody made up for an example", whole=True),
    "verdict": Row(is_verdict, "is weighed by the writer", whole=True),
    "foreseen": Row(is_foreseen, "is foreseen or reckoned by nobody knows whom", whole=True),
    "doubted": Row(is_doubted, "is a guess of the writer's", whole=True),
}
