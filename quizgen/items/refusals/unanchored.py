"""Statements in which no name and no year tells of which event they speak: *200 people were among the injured*."""

import re

from quizgen.english.counting import A_MONTH, A_YEAR
from quizgen.english.nationalities import COUNTRIES
from quizgen.english.sentences import capitalise
from quizgen.items.company import Company
from quizgen.items.distractors.fitness import content
from quizgen.items.general import is_taught
from quizgen.items.refusals.openness import LASTING
from quizgen.items.refusals.row import Row
from quizgen.items.stems.occasion import ONCE_IN_LIFE, is_law
from quizgen.model.fact import PLACES, Fact

ANCHOR = re.compile(rf"[A-Z]|\b{A_YEAR}\b")
"""A name or a year in words as they read in mid-sentence."""

TELLS_WHO = 8
"""Words from which what somebody does in general tells who it is; read off the items of 240 articles."""

WORLDWIDE = re.compile(r"\b(?:world|global|human|planet)", re.IGNORECASE)
"""What says of a share that it is that of all there are."""

DESCRIBED = re.compile(r"(?:that \w|(?:\w+ing |to )?the (?:[\w-]+ ){1,3}(?:against|for|of|that|to|which) )")
DESCRIBING = 5
"""How a saying or one thing alone begins, *the decision to ban fishing*, and words that tell which it is."""

MOST = re.compile(
    r"(?:A (?:few|handful|lot|majority|minority|number) of|All|Almost (?:all|every)|Certain|Countless|Dozens of|Few"
    r"|Half (?:of|the)|Hundreds of|Lots of|Many|Millions of|Most|Nearly (?:all|every)|Not all|Numerous|Other"
    r"|Plenty of|Scores of|Several|Some|The (?:bulk|majority|rest) of|Thousands of|Various|Virtually all) "
)

FEW_WORDS = 10
"""Words below which a deed is told without its occasion; of 16 labelled items naming but the doer none was good."""

ADJECTIVE_BEFORE = r"(?!(?:against|and|at|between|but|by|for|in|of|on|to|was|were|when|where|with)\b)[a-z]"
"""A word before which *final* is said of it: *the final years of her rule*."""

CONTEST = re.compile(
    r"\b(?:\d+(?:st|nd|rd|th) minute|backhand|bogeys?|(?:was|were) booked(?! (?:in|into|on|to)\b)"
    r"|crossbar|equali[sz]ers?|forehand|free[ -]kicks?"
    r"|(?<!board )(?<!video )games?|goalkeeper|goalless|goals?(?! (?:of|to)\b)|group stages?|half-?time|hat-?tricks?"
    r"|innings?|kick-?off|knock-?out (?:round|stage)s?"
    r"|match(?:es)?(?! (?:an?|her|his|its|the|their|those|with|\d|[A-Z][\w’]*’s?)\b)"
    r"|midfielders?|offside|own goals?|(?<!death )penalty|play-?offs?|pole position|qualifiers?|quarterbacks?"
    r"|(?:red|yellow) cards?|referees?|round of (?:16|sixteen)|scored|scorers?|(?:quarter|semi)-?finalists?"
    rf"|(?:semi-|quarter-)?finals?(?! {ADJECTIVE_BEFORE})|shutouts?|stoppage time|substitut(?:ed|ions?)"
    r"|(?:an?|as|the) (?:[a-z-]+ )?substitutes?(?! for\b)"
    r"|tie-?break(?:er)?s?|umpires?|wickets?"
    r"|wingers?|(?:first|second) (?:half|leg|round|set)|last round)\b"
)
"""What there is in every match and every tournament."""

WINNING = frozenset("clinch nominate triumph win".split())

WON_ELSEWHERE = re.compile(
    r"\b(?:appeal|approval|auction|backing|case|concessions?|contract|court|custody|damages|deal|freedom|independence"
    r"|lawsuit|licen[cs]e|order|permission|recognition|rights?|ruling|settlement|suit|support|tender|verdict)\b"
)
"""What is won in no match."""

OPPOSING = frozenset("beat face hammer outclass outplay outscore thrash trounce".split())
"""Verbs of what one side does to another."""

NAMED_CONTEST = re.compile(
    r"\b(?:Ashes|Award|BAFTA|Bafta|Ball|Battle|Biennale|Bowl|Challenge|Championship|Classic|Competition|Contest|Cup"
    r"|Derby|Election|Emmy|Eurovision|Festival|Final|Game|Giro|Globe|Grammy|Invitational|League|Marathon|Masters"
    r"|Medal|Nobel|Olympiad|Olympic|Open|Oscar|Playoff|Prix|Prize|Pulitzer|Race|Rally|Referendum|Regatta"
    r"|Series|Shield|Slam|Stakes|Tony|Tour|Tournament|Trophy|Vuelta|War|Wimbledon)s?\b"
)
"""Last words of the names of contests."""

TELLS_CONTEST = re.compile(rf"\b{A_YEAR}\b|{NAMED_CONTEST.pattern}")
"""A year or name by which one knows which contest it was."""

PEOPLE = (
    "adolescent|adult|applicant|babies|baby|boy|child|children|citizen|civilian|client|commuter|consumer|couple"
    "|customer|cyclist|donor|driver|employee|employer|families|family|farmer|female|fisherm[ae]n|follower|foreigner"
    "|girl|graduate|guest|homeowner|household|human|immigrant|individual|infant|inhabitant|inmate|jobseeker|kid"
    "|labou?rer|learner|local|male|man|member|men|migrant|mother|motorist|native|newborn|officer|parent|participant"
    "|passenger|patient|pedestrian|pensioner|people|person|policem[ae]n|prisoner|protest[eo]r|pupil|refugee|resident"
    "|respondent|retiree|schoolchild|schoolchildren|settler|shopper|smoker|soldier|spectator|staff|student|subscriber"
    "|supporter|survivor|taxpayer|teacher|teenager|tenant|tourist|trainee|travell?er|troop|user|veteran|victim|viewer"
    "|villager|visitor|volunteer|voter|wife|wives|woman|women|worker|youngster|youth"
)
COUNTED_PEOPLE = re.compile(rf"\d(?: (?:million|billion))? (?:[a-z-]+ )?(?:{PEOPLE})s?\b")
"""A number of people, of which nobody knows anything without the place."""

EACH = re.compile(
    r"\b[Ee]ach (?!(?:century|day|decade|fall|game|hour|minute|month|morning|night|other|season|spring|summer|time|week"
    r"|winter|year)\b)(?:[a-z-]+ )?[a-z-]+(?=[,.]| (?!of\b)[a-z])(?! of\b)"
)
"""Of 12 such questions in 15 sheets of labelled items readers took three."""

HURTING = frozenset("die displace hurt injure kill wound".split())
"""Verbs of what happens to people in a disaster or a war."""

HURT = re.compile(r"\bhave been (?:displaced|hurt|injured|killed|wounded)\b")

TOLD_OF_TOLL = re.compile(
    rf"\b{A_YEAR}\b|\b(?:accident|attack|avalanche|battle|blast|blaze|bomb|campaign|clash|collapse|collision|conflict|coup"
    r"|cover|crash|cyclone|disaster|disease|drought|earthquake|epidemic|eruption|explosion|famine|fighting|fire|flood|genocide"
    r"|hurricane|illness|influenza|landslide|massacre|outbreak|pandemic|plague|protest|quake|raid|rebellion|revolt|riot"
    r"|shooting|siege|smallpox|storm|strike|tornado|tsunami|typhoon|uprising|violence|virus|war|wave|wildfire)(?:s|es|ing)?\b"
    r"|\b(?:by|due to|from|of) [a-z]|\bat (?-i:[A-Z]|the [A-Z])"
    r"|\b[A-Z]\w+ (?:Battle|Flu|Revolt|Revolution|Uprising|War)\b",
    re.IGNORECASE,
)
"""What tells of what they died."""

GENERAL = frozenset({"can", "must", "is", "are"})
"""Auxiliaries of what holds at all times."""

NO_DEEDS = LASTING | ONCE_IN_LIFE
"""Verbs of what needs no occasion."""


NAMED = re.compile(rf"\b(?!(?:{A_MONTH})\b)[A-Z]\w|“")
"""A name, or what is called something."""

A_KIND = re.compile(r"an? ")

AMOUNT_OR_NAME = re.compile(r"\d|\b[A-Z]")

OF_SOMETHING = re.compile(
    r"(?:Construction|Filming|Manufacture|Operations?|Production|Publication|Services?|Trading|Work) (?:(?:was|were) )?"
    r"(?:began|ceased|commenced|discontinued|ended|halted|restored|resumed|started|stopped|suspended)"
    r"(?=\.| (?:in|on|until) (?:\d|[A-Z]\w+ \d))"
)
"""How a statement begins of what is always that of something, where a date stands for what: *Service was restored*."""

STOPPED_DOING = re.compile(
    r"\b(?:began|ceased|continued|kept|quit|resumed|started|stopped) "
    r"(?:buying|doing|making|paying|playing|producing|selling|taking|using|wearing)"
    r"(?=\.| (?:after|as|because|due|since|when) | (?:in|on|until) (?:\d|[A-Z]\w+ \d))"
)
"""What somebody began or stopped doing to nothing that is told: *She stopped playing because …*."""

OF_HERE = re.compile(r"(?:The|Each|Most|All|Every|Many|Some|There) ")
"""How a statement begins of what there is in one place."""


def is_unanchored(fact: Fact, _company: Company) -> bool:
    """Whether nothing beside the answer says of which event it speaks: *About 200 children were among the injured*.

    What is so in general, in the present, needs no name, unless it is a share.
    """
    clause = fact.clause
    parts = (clause.subject, *clause.phrases, *clause.lead)
    told = [part.text for part in parts if part is not fact.asked]
    told += [] if is_past(fact) else [clause.source]  # who tells of an event does not tell which it was
    general = clause.auxiliaries[0] in GENERAL if clause.auxiliaries else clause.tense == "present"
    general = general and not (clause.auxiliaries and clause.verb.endswith("ing"))
    if is_share(fact):
        told.append(fact.asked.counted)
    elif (general and not is_name_alone(fact)) or is_law(fact):
        return False
    return not any(map(says_which, told))


def is_of_what(fact: Fact, _company: Company) -> bool:
    """Whether it tells that something began or ended, and not of what: *Service was discontinued in 1953, but …*."""
    return OF_SOMETHING.match(fact.sentence) is not None or STOPPED_DOING.search(fact.sentence) is not None


def is_name_alone(fact: Fact) -> bool:
    """Whether it asks in few words who it is that does something, and that is somebody named: *Li Na sings*."""
    named = fact.asked.role in {"subject", "gap"} and bool(fact.asked.name) and fact.clause.lemma != "be"
    return named and len(content(fact.sentence.replace(fact.asked.name, ""))) < TELLS_WHO


def is_share(fact: Fact) -> bool:
    """Whether it asks for a share or for what something costs, never the same everywhere: *30 % of drivers smoke*."""
    share = fact.ask_quantity and fact.asked.asker.startswith(("what percentage", "what proportion"))
    return (share or fact.asked.type in {"percent", "money"}) and WORLDWIDE.search(fact.sentence) is None


def says_which(text: str) -> bool:
    """Whether words tell of which event a sentence speaks: by a name, a year, or at length of one thing or saying.

    Much is sung and published in English.
    """
    described = DESCRIBED.match(text) is not None and len(text.split()) >= DESCRIBING
    return described or ANCHOR.search(text.replace("English", "")) is not None


def is_of_most(fact: Fact) -> bool:
    """Whether it is said of most or many of a kind without saying where, but for a nation: *Most Irish farmers*."""
    if MOST.match(fact.sentence) is None:
        return False
    return sum(word not in COUNTRIES for word in re.findall(r"[A-Z]\w+", fact.sentence)) <= 1


def happened_somewhere(fact: Fact) -> bool:
    """Whether it tells what somebody did or was given, and neither when nor where: *Li Na was nominated for prizes*."""
    clause = fact.clause
    done = (
        (clause.auxiliaries[:1] in {("was",), ("were",)} or clause.tense == "past")
        and clause.subject.type == "person"
        and bool(clause.subject.name)
    )
    return done and re.search(r"[A-Z]|\d", fact.sentence.replace(clause.subject.text, "")[1:]) is None


def is_past(fact: Fact) -> bool:
    """Whether it tells what happened or has happened."""
    helpers = fact.clause.auxiliaries[:1]
    done = helpers in {("was",), ("were",), ("has",), ("have",), ("had",)}
    return done or (not helpers and fact.clause.tense == "past")


def is_bare_deed(fact: Fact, _company: Company) -> bool:
    """Whether it tells in few words what somebody did once, with no name but theirs: *Li Na raised $900*."""
    clause, told = fact.clause, fact.sentence
    once = clause.auxiliaries[:1] in {(), ("was",), ("had",)} and clause.tense != "present"
    if len(clause.people) != 1 or clause.source or not once or clause.lemma in NO_DEEDS:
        return False
    doer = clause.subject.text if clause.verb else clause.people[0]
    rest = told.replace(doer, "").replace(capitalise(doer), "")
    if len(told.split()) >= FEW_WORDS or ANCHOR.search(rest, 1):
        return False
    return re.match(rf"(?:[^,]*, )?{re.escape(doer)} (?!ha[sv])", told, re.IGNORECASE) is not None


def is_of_contest(fact: Fact, _company: Company) -> bool:
    """Whether it tells what happened in a match or who won, and neither year nor name tells in which contest."""
    clause = fact.clause
    if clause.verb and not is_past(fact):
        return False
    named = any(phrase.role == "object" and phrase.name for phrase in clause.phrases)
    won = clause.lemma in WINNING and WON_ELSEWHERE.search(fact.sentence) is None
    won = won or (clause.lemma in OPPOSING and named)
    if not (won or CONTEST.search(fact.sentence)):
        return False
    return TELLS_CONTEST.search(fact.sentence) is None


def is_of_people_anywhere(fact: Fact, _company: Company) -> bool:
    """Whether it counts people, and neither name nor year says where or when: *26 million adults cannot swim*."""
    rest = fact.sentence.replace(fact.clause.source, "") if fact.clause.source else fact.sentence
    rest = rest.removeprefix("According to ")
    if fact.clause.subject.type in PLACES and fact.clause.subject.name:
        return False
    return COUNTED_PEOPLE.search(rest) is not None and ANCHOR.search(rest, 2) is None


def is_of_each(fact: Fact, _company: Company) -> bool:
    """Whether it is asked of each of some that are not told of what: *What is each gap called?*."""
    rest = fact.sentence.replace(fact.asked.text, "")
    return fact.asked.role != "gap" and EACH.search(rest) is not None


def is_toll(fact: Fact, _company: Company) -> bool:
    """Whether it asks how many died or were hurt, and no date, cause or event tells of what: *9 were killed in Ulm*."""
    counts = fact.ask_quantity or fact.asked.type == "number"
    hurt = fact.clause.lemma in HURTING or HURT.search(fact.sentence) is not None
    return counts and hurt and TOLD_OF_TOLL.search(fact.sentence) is None


def is_placeless(fact: Fact, company: Company) -> bool:
    """Whether a text on a place tells it without any name but the answer, so that nobody knows of where.

    *There are two crop seasons*, *Each ward has a council*; not what is so everywhere: *Ozone absorbs light*.
    """
    clause = fact.clause
    if not company.ground or clause.source or is_said_of_kind(fact, company):
        return False
    others = tuple(name for name in company.mentions if name != fact.asked.name)
    if fact.sentence.startswith(others) or NAMED.search(without_answer(fact)):
        return False
    return not any(phrase.role == "predicate" and A_KIND.match(phrase.text) for phrase in clause.phrases)


def is_said_of_kind(fact: Fact, company: Company) -> bool:
    """Whether it is so of things of a kind wherever they are, and tells no amount, which differs by place."""
    alike = OF_HERE.match(fact.sentence) is None and AMOUNT_OR_NAME.search(fact.sentence[1:]) is None
    return alike and not fact.ask_quantity and not fact.clause.auxiliaries and is_taught(fact, company)


def without_answer(fact: Fact) -> str:
    """The statement as it reads in mid-sentence, but for the answer."""
    told = fact.sentence[:1].lower() + fact.sentence[1:]
    return told.replace(fact.value, "____", 1)


ROWS: dict[str, Row] = {
    "placeless": Row(is_placeless, "is told of a place that the statement does not name", whole=True, asked=True),
    "unanchored": Row(is_unanchored, "is said of something that the sentence does not name", occasion=True, late=True),
    "begun-of-what": Row(is_of_what, "is told of what is always that of something, and not of what", whole=True),
    "bare-deed": Row(is_bare_deed, "was done on an occasion of which the sentence tells nothing", whole=True),
    "anywhere": Row(is_of_people_anywhere, "counts people, and nothing says where"),
    "each": Row(is_of_each, "is told of each of some, and nothing says of what"),
    "toll": Row(is_toll, "counts those who died or were hurt, and nothing says of what"),
    "contest": Row(is_of_contest, "happened in a match that the sentence does not name", whole=True),
}
