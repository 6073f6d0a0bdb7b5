"""Which statements hold but at a moment, or tell what was going on: *is backing*, *the latest*, *at $18*."""

import re

from quizgen.english.counting import A_MONTH, A_YEAR, YEAR
from quizgen.items.company import Company
from quizgen.items.refusals.row import SLIGHT, Row
from quizgen.model.fact import AMOUNTS, DATES, Clause, Fact

OPENING_YEAR = re.compile(rf"In {A_YEAR},")

POSES = frozenset(
    """
    await board bow carry chat cheer clap climb crawl crouch dance display embrace examine gaze gesture greet grin hand
    hang hold hug inspect jump kiss kneel laugh lean lie look march paddle perform play point pose rest ride run salute
    shake sing sit sleep smile speak stand stroll swim talk wait walk watch wave wear
    """.split()
)
"""What people do in pictures."""

GOING_ON = re.compile(r"\b(?:is|are) \w+ing\b")

NOW = frozenset({"is", "are", "has", "have"})
IN_YEAR = re.compile(rf"\b(?:in|on) (?:\w+ )?(?:\d{{1,2}}, )?{A_YEAR}$")

DATED = re.compile(rf"\b(?:{A_MONTH}|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.) \d{{1,2}},? {A_YEAR}[.,]?$")
"""A day of the past at the end."""

IN_PICTURE = re.compile(
    r"\b(?:is|are|can be) (?:pictured|seen) in (?:an?|this|the) (?:file |handout |undated )?(?:image|photo|photograph"
    r"|picture|screengrab|still|video)\b|^In this (?:file |handout )?(?:image|photo|photograph|picture|video)\b"
)
"""What says that a picture shows it."""

PROGRESSIVE = re.compile(
    r"\b(?:is|are) (?:also |now |still |already )?(?!being\b|(?:some|any|no|every)?thing\b)\w{2,}ing\b"
)
"""What is going on, in a sentence that is not taken apart."""

NEWEST = re.compile(
    r"\b(?:is|are|was|were|be|become|became) (?:[a-z]+ )?(?:the|its|his|her|their) (?:very )?(?:latest|newest)\b"
    r"|\bfresh (?!air|basil|bread|cheese|chil|coffee|cream|dairy|eggs?|fish|flowers|food|fruits?|garlic|ginger|grass"
    r"|herbs?|juice|leaves|lemon|lime|meat|milk|mint|parsley|pasta|pepper|produce|salad|salmon|sea|snow|tomato|veg"
    r"|water|yeast)[a-z]+"
)
"""What is the latest until the next one."""

NEW = ("latest", "newest", "fresh")
"""One of these is in it."""

WAS_GOING_ON = re.compile(r"(?:[^,.]*\d{4}, )?[^,.]*\b(?:was|were) (?!during\b|missing\b|willing\b)[a-z]{2,}ing\b")
"""How a sentence begins, behind a date, that tells what was going on."""

EXPECTED = re.compile(
    r"\b(?:is|are) (?:[a-z]+ )?(?:(?:about|anticipated|certain|destined|expected|forecast|going|hoping|likely|poised"
    r"|predicted|projected|sure|unlikely) to|(?:booked|earmarked|poised|scheduled|set|slated|tipped) (?:for|to)"
    r"|(?:in line|on course|on track) (?:for|to)|up for)\b"
)

PRESENT = ("is ", "are ")
"""One of these is in whatever is expected."""

OF_AIM = (
    "aims?|ambitions?|answer|approach|aspiration|assignment|challenge|concept|desire|dream|dut(?:y|ies)|focus"
    "|function|goals?|hope|ideas?|intent|intention|jobs?|key|mandate|method|mission|objectives?|options?|plans?|point"
    "|policy|practice|priority|proposal|purpose|remedy|remit|responsibility|role|rule|solution|steps?|strategy"
    "|targets?|tasks?|temptation|tendency|trick|vision|ways?|wish|work"
)

IS_TO = re.compile(rf"\b(?!(?:{OF_AIM}) )[\w’-]+ (?:is|are) to (?!the\b|an?\b)[a-z]+\b")
"""What somebody is to do, which is still to come; not what an aim is."""

MAY = re.compile(r"\b(?:may|might) (?!have\b)[a-z]+")

STATES = ("is ", "are ", "remains ", "remain ")
"""One of these is in whatever tells a state."""

AFTER_SO_LONG = re.compile(
    r"(?:After|Despite|Following) [^,]*\b(?:days?|decades?|hours?|months?|weeks?|years?)\b[^,]*, [^,]*?"
    r"\b(?:is|are|remains?) (?!an?\b|the\b)[a-z]+"
)
"""How somebody is after so long, which is counted from the day of writing."""

MOOD = re.compile(
    r"(?<!there )\b(?:is|are|remains?) (?:[a-z]+ly |still |very |not |now )?"
    r"(?:adamant|afraid|alarmed|amazed|amused|angry|annoyed|anxious|apologetic|apprehensive|ashamed|astonished|baffled"
    r"|bullish|cautious|cheerful|confident|convinced|defiant|dejected|delighted|desperate|devastated|disappointed"
    r"|disgusted|dismayed|dissatisfied|distraught|doubtful|eager|ecstatic|elated|embarrassed|enthusiastic|excited"
    r"|fearful|frightened|frustrated|furious|glad|grateful|happy|heartbroken|hesitant|honou?red|hopeful|horrified"
    r"|impatient|impressed|indignant|jealous|jubilant|keen|livid|mystified|nervous|nostalgic|optimistic|outraged"
    r"|overjoyed|perplexed|perturbed|pessimistic|pleased|proud|puzzled|reassured|relieved|reluctant|resentful|sad"
    r"|saddened|scared|s[ck]eptical|shocked|sorry|stunned|surprised|suspicious|terrified|thankful|thrilled"
    r"|unapologetic|uncomfortable|unconvinced|undaunted|undecided|undeterred|uneasy|unfazed|unhappy|unimpressed"
    r"|unmoved|unperturbed|unrepentant|unsure|unwilling|upbeat|upset|wary|willing|worried|concerned(?! with)"
    r"|determined(?= (?:not )?to)|resigned(?= to))\b"
)
"""The mood somebody is in."""

MOVING = frozenset(
    """
    accelerate climb decline decrease dip drop ease fall grow increase jump leap narrow plummet plunge rebound rise
    shrink sink slide slip slow slump soar surge swell tumble widen
    """.split()
)
"""Verbs of what figures do from one report to the next."""

WHEN = re.compile(
    rf"\b(?:{A_YEAR}|{A_MONTH}|after|annual(?:ly)?|as|before|between|by the|centur(?:y|ies)|decades?|during|each|every"
    r"|following|once|overnight|per|quarter|season|since|spring|summer|autumn|winter|times?|under|until|wars?|when|while"
    r"|with|within|years?|months?|weeks?|days?|hours?)\b"
)
"""Words by which a sentence tells when something was so, or beside what."""

BY_SO_MUCH = re.compile(
    r"(?:by|to) (?:[a-z]+ ){0,3}[$£€¥]?\d|[$£€¥]?\d[\d.,]*(?:%|[a-z]{1,2})? ?(?:percent|per cent|points?)?"
)

HAS_COME_TO = re.compile(r"\b(?:has|have) (?:[a-z]+ly )?[a-z]+ to\b")

COSTING = frozenset("cost retail trade".split())
"""Verbs of what something is worth on a day."""

PRICE = re.compile(r"\b(?:was|were) (?:worth|priced|valued)\b|\bchang\w+ hands\b|\bclos\w+ (?:at|down|up) \D{0,3}[\d_]")
"""What tells a price of the day: *closed up $1 at $50*."""


CLOCK = re.compile(
    r"\b\d{4},? (?:AE[DS]T|BST|CES?T|[CEMP][DS]T|GMT|HKT|IST|JST|MSK|SGT|UTC)\b|\b\d{1,2}(?:[.:]\d\d)? ?[ap]\.?m\b"
)
"""A time by the clock, as the news gives it."""

MARKET = re.compile(
    r"\btrading (?:down|higher|lower|up)\b|\b(?:after-hours|afternoon|early|electronic|evening|intraday|late|midday"
    r"|morning|overnight|pre-?market) trading\b|\b(?:close|end|start) of (?:[\w ]+ )?(?:markets?|trading)\b"
    r"|\b(?:fallers?|gainers?|losers?|risers?) (?:in|on)\b"
    r"|\b(?:closed|ended|finished|opened) (?:[\d.,]+ ?(?:%|cents?|p|pence|points?)? )?(?:higher|lower)\b"
)
"""A moment of trading."""

TRADING = ("trading", "market", "gainer", "faller", "riser", "loser", "higher", "lower")
"""One of these is in it."""


def is_by_clock(fact: Fact, _company: Company) -> bool:
    """Whether it tells what was so at a time of the clock or in trading, on a day that no year tells."""
    traded = any(word in fact.sentence for word in TRADING) and MARKET.search(fact.sentence) is not None
    momentary = traded or CLOCK.search(fact.sentence) is not None
    return momentary and YEAR.search(CLOCK.sub("", fact.sentence)) is None


def shows_picture(fact: Fact, _company: Company) -> bool:
    """Whether it tells what a picture shows: *The ship awaits repair in 2008*, *Li Na is holding her book*."""
    clause = fact.clause
    if clause.lemma in POSES and GOING_ON.search(fact.sentence):
        return True
    if IN_PICTURE.search(fact.sentence):
        return True
    if not clause.verb:
        return (
            clause.tense == "present" and (OPENING_YEAR.match(fact.sentence) or DATED.search(fact.sentence)) is not None
        )
    now = clause.auxiliaries[0] in NOW if clause.auxiliaries else clause.tense == "present"
    phrases = (*clause.phrases, *clause.lead)
    planned = any(phrase.role == "complement" for phrase in phrases)  # *The port plans to open it in 2030*
    dated = any(phrase.role == "time" and IN_YEAR.search(phrase.text) for phrase in phrases)
    return now and not planned and (dated or DATED.search(fact.sentence) is not None)


def is_going_on_then(fact: Fact, _company: Company) -> bool:
    """Whether it tells what was going on: *In which year was she sharing a flat?*; what is reported may be so now.

    What *had been* or *has been* so is no better where nothing tells when.
    """
    clause = fact.clause
    if clause.source:
        return False
    if not clause.verb:
        return WAS_GOING_ON.match(fact.sentence) is not None
    then = clause.auxiliaries == ("had", "been") and clause.verb.endswith("ing")
    before = (clause.auxiliaries == ("had",) and clause.lemma == "be") or is_progressive(clause, {"been"})
    dated = any(
        phrase.role in {"time", "duration"} or phrase.type in DATES for phrase in (*clause.phrases, *clause.lead)
    )
    return then or is_progressive(clause, {"was", "were"}) or (before and not dated)


def is_progressive(clause: Clause, helpers: set[str]) -> bool:
    """Whether the clause tells what goes on, with one of the helpers before its verb."""
    return clause.auxiliaries[-1:] != () and clause.auxiliaries[-1] in helpers and clause.verb.endswith("ing")


def is_expected(fact: Fact, _company: Company) -> bool:
    """Whether the statement tells what is only to come, and no year says when."""
    if not any(helper in fact.sentence for helper in PRESENT):
        return False
    ahead = EXPECTED.search(fact.sentence) or IS_TO.search(fact.sentence)
    return ahead is not None and YEAR.search(fact.sentence) is None


def is_price_of_day(fact: Fact, _company: Company) -> bool:
    """Whether the statement tells what something was worth on a day."""
    traded = fact.clause.lemma in COSTING and any(phrase.type in DATES for phrase in fact.clause.phrases)
    return traded or PRICE.search(fact.sentence) is not None


def is_going_on_now(fact: Fact, _company: Company) -> bool:
    """Whether somebody is doing something, and no year says when; an amount may be told of all the same."""
    if YEAR.search(fact.sentence) or fact.ask_quantity or fact.asked.type in AMOUNTS:
        return False
    whole = not fact.clause.verb and PROGRESSIVE.search(fact.sentence) is not None
    return whole or is_progressive(fact.clause, {"is", "are"}) or "being" in fact.clause.auxiliaries


def moved_sometime(fact: Fact, _company: Company) -> bool:
    """Whether it tells by how much a figure changed or what it came to, and nothing when: *Prices fell by 3%*.

    What it has come to is so until today: *The number of wolves has risen to 1,300*.
    """
    clause = fact.clause
    if clause.lemma not in MOVING or WHEN.search(fact.sentence):
        return False
    raised = any(
        phrase.role == "object" and not (phrase.quantity or phrase.type in AMOUNTS) for phrase in clause.phrases
    )
    if raised or HAS_COME_TO.search(fact.sentence):
        return False
    told = any(BY_SO_MUCH.match(phrase.text) for phrase in clause.phrases if phrase is not fact.asked)
    return told or fact.ask_quantity or fact.asked.type in AMOUNTS


def is_newest(fact: Fact, _company: Company) -> bool:
    """Whether the statement tells what is the latest or a fresh one of its kind."""
    return any(word in fact.sentence for word in NEW) and NEWEST.search(fact.sentence) is not None


def is_feared(fact: Fact, _company: Company) -> bool:
    """Whether the article itself, in a statement about something named, only thinks that it may be so."""
    clause = fact.clause
    whole = not clause.verb and MAY.search(fact.sentence) is not None
    named = bool(clause.subject.name) and clause.auxiliaries[:1] in {("may",), ("might",)}
    return not clause.source and (whole or named)


def is_state_of_day(fact: Fact, _company: Company) -> bool:
    """Whether somebody is said to be in a mood, or after how long they are in a state, and no year says when."""
    if not any(helper in fact.sentence for helper in STATES) or YEAR.search(fact.sentence):
        return False
    return AFTER_SO_LONG.match(fact.sentence) is not None or MOOD.search(fact.sentence) is not None


ROWS: dict[str, Row] = {
    "picture": Row(shows_picture, "is said in the present tense of what a picture shows", whole=True),
    "going-on-then": Row(is_going_on_then, "is told of what was going on", whole=True),
    "expected": Row(is_expected, "is only expected", whole=True, gap=True, late=True),
    "price-of-day": Row(is_price_of_day, "is told of what something was worth on a day", whole=True),
    "by-clock": Row(is_by_clock, "was so at a moment of a day that the statement does not name", whole=True),
    "going-on-now": Row(
        is_going_on_now, "is going on at a time that the statement does not name", whole=True, asked=True, late=True
    ),
    "state-of-day": Row(is_state_of_day, "is told of somebody’s state on the day of writing", whole=True, doubt=SLIGHT),
    "moved": Row(moved_sometime, "is how much a figure changed, and nothing tells when", whole=True, asked=True),
    "newest": Row(is_newest, "is said of what was new on the day of writing", whole=True),
    "feared": Row(is_feared, "is only what may be so", whole=True),
}
