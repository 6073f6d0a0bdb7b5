"""Which statements were broken on their way: a name cut in two, one spoken of twice, a participle that is none."""

import re
from itertools import pairwise

from quizgen.english.counting import A_MONTH
from quizgen.items.company import Company
from quizgen.items.refusals.row import SLIGHT, Row
from quizgen.model.fact import Fact

BARE = frozenset("amid among at by despite during for from of upon with without".split())
"""Prepositions that nothing is said by alone."""

BODY = re.compile(
    r"\b(?:Academy|Agency|Alliance|Assembly|Association|Authority|Board|Bureau|Campaign|Cent(?:er|re)|Chamber|Charity"
    r"|Church|Clinic|Coalition|College|Commission|Committee|Confederation|Conference|Conservatory|Convention"
    r"|Corporation|Council|Court|Department|Directorate|Division|Faculty|Federation|Festival|Forum|Foundation|Fund"
    r"|Guild|Hospital|Inquiry|Institut(?:e|ion)|Laboratory|Library|Ministry|Mission|Movement|Museum|Network|Observatory"
    r"|Office|Orchestra|Order|Organi[sz]ation|Partnership|School|Secretariat|Seminary|Service|Society|Trust"
    r"|Tribunal|University)$"
)
GOES_ON = re.compile(rf"(?:for|of|on) (?:the )?(?!\w+day\b|(?:{A_MONTH})\b)[A-Z]")
"""How the name of a body ends that may go on, and how it does: *Oban High School* *for Boys*."""

TWICE = re.compile(r"\b([A-Z][\w-]+’s? [a-z]+)\b.*\b\1\b")
"""What somebody has, spoken of twice: *Marsh’s friends say Marsh’s friends will vote*."""

OWNER_TWICE = re.compile(r"\b([A-Z][\w-]{2,})’s [^,]*\b(?:by|for|in|of|on|to|with) (?:the )?\1\b(?! [A-Z]|’s)")
"""A name behind what is its bearer’s, where a pronoun or nothing would stand: *40% of India’s farms are in India*."""

STRAY_OPENING = re.compile(r"(?:Especially|Including|Notably|Particularly) (?:the )?[A-Z]|Sa(?:id|ys) (?:[A-Z]|the )")
"""How a sentence begins that was cut in front: *Especially the Ulm Club was founded*, *Said Li Na, ferries can*."""

LONE_COMMA = re.compile(
    r"(?:An?|The) [^,]*, (?:are|can|could|did|does|had|has|have|is|may|might|must|said|says?|should|was|were"
    r"|will|would) "
)
"""How a sentence begins whose subject ends at a comma: *The firm Marsh.com, has said*."""

OPEN_ASIDE = re.compile(
    r"(?:[A-Z][\w’.-]* ?){2,4}, (?:an?|chief|director|editor|former|founder|head|president|professor|the|who"
    r"|with) [^,]* "
    r"(?:added|argued|argues|claimed|claims|explained|explains|said|says|told|warned|warns) "
)
"""How one begins whose aside has no end: *Ada Marsh, the founder of Marsh.com says*."""

LEFT_BEHIND = re.compile(r"\b(?:[a-z]+s|people|men|women) many more [a-z]")
"""A subject before another, whose own verb is lost: *nine sailors many more drowned*."""

GAPPED = re.compile(r"\band (?:his|her|its|their|the) [a-z]+ an? [a-z]")
"""Of whom or what a second thing is told in an answer, without the verb: *a smith* *and his mother a weaver*."""

LEANING = re.compile(
    r"\bfor (?:her|his|their) \w+ (?:about|in|on|to) (?:it|them|this)\b|\bthe first one\b"
    r"|\babout it\b|\bfurther [a-z]{3,}(?:ed|en)\b"
    r"|\b(?:her|his|their) (?:days|periods?|spells?|months|weeks) of (?:absence|duty|leave|rest|service)\b"
    r"(?! (?:as|from)\b)"
)
"""What points at the sentence before: *the first book about it*, *further reduced*."""

STRESSED = re.compile(r"\b(?:[A-Z][\w’]+|s?he|they|[a-z]+s) (?:did|does) (?!(?:not|n[o’]t|so|too|well)\b)[a-z]{3,}\b")
"""A verb that is stressed, as none is where nothing was said before."""

DONE_BY = re.compile(
    r"\b[a-z]+(?:ed|en|ade|ilt|ung) by (?:the )?(?:[A-Z][^\s,]* )+"
    r"(?=(?:after|before|during|in|on|since|until) (?:the )?[\dA-Z])"
)
"""A participle that ends right before a time: *the treaty signed by Ada Marsh* *in 1904*."""

IN_PART_OF_SOURCE = re.compile(r"According to [^,]* in (?:large |no small )?part, ")
"""A source that took the words behind it: *according to some* *in part because …*."""

OBJECTLESS = frozenset(
    """
    abound appear arise arrive belong coexist coincide collaborate comply consist converge cooperate culminate
    deteriorate disappear dwell elapse emerge ensue erupt exist fluctuate happen hesitate intervene kneel linger loiter
    lurk materialise materialize meddle occur originate perish persist pertain prevail reappear recede recur rely reside
    stagnate subside succumb thrive vanish wane
    """.split()
)

OWN = re.compile(r"\b(?:her|his) ")

BUT_IT = re.compile(r", (?:al)?though (?:he|it|she|they)\b")

AS_HIMSELF = re.compile(r"As (?P<name>[A-Z][\w’-]+), (?:[A-Z][\w’-]+ )*(?P=name)\b")
"""Somebody by the name that they ruled or wrote under, and again by that name."""

IN_YEAR = re.compile(r"(?:in|on) (?:[A-Z]\w+ )?(?:\d{1,2}, )?(?:1\d|20)\d\d")

PERFECT_THEN = re.compile(
    r"(?<!to )\b(?:has|have) (?:been )?(?:[a-z]+ed|been|begun|built|had|held|led|lost|made|met|sold|won|written)"
    r" (?:(?!\w+(?:ed|ing)\b|(?:about|against|at|by|for|from|of|on|that|to|which|who|with)\b)[\w’-]+ ){0,7}"
    r"in (?:[A-Z]\w+ )?(?:1\d|20)\d\d\b"
)
"""A verb in the perfect, and a year behind it that belongs to no other word."""


def is_cut_name(fact: Fact, _company: Company) -> bool:
    """Whether the name of a body or school is cut before its last words."""
    phrases = fact.clause.phrases
    cut = (pair for pair in pairwise(phrases) if BODY.search(pair[0].text) and GOES_ON.match(pair[1].text))
    return any(f"{one.text}, {other.text}" not in fact.evidence.text for one, other in cut)


def repeats_itself(fact: Fact, _company: Company) -> bool:
    """Whether what *they* stood for now stands twice in the statement, or something is told of its own self."""
    twice = "’" in fact.sentence and TWICE.search(fact.sentence) is not None
    return twice or is_part_of_itself(fact)


def is_part_of_itself(fact: Fact) -> bool:
    """Whether so much of something is told of it as if it had itself: *The value of boats lost 5% of its value*."""
    counted = (phrase.counted.partition(" ") for phrase in fact.clause.phrases if phrase.quantity)
    owned = [noun for owner, _, noun in counted if owner in {"her", "his", "its", "their"}]
    return not {*owned}.isdisjoint(f"{fact.clause.subject.head}{ending}" for ending in ("", "s", "es"))


def names_again(fact: Fact, _company: Company) -> bool:
    """Whether a name stands where the article has a pronoun or nothing, behind the same name."""
    owner = OWNER_TWICE.search(fact.sentence) if "’s " in fact.sentence else None
    again = owner is not None and len(re.findall(rf"\b{re.escape(owner[1])}\b", fact.evidence.text)) <= 1
    again = again or AS_HIMSELF.match(fact.sentence) is not None
    return again or any(names_twice(fact, name) for name in fact.clause.people)


def names_twice(fact: Fact, name: str) -> bool:
    """Whether somebody is named in full and then by the surname, for which the article has a pronoun."""
    surname = name.rpartition(" ")[2]
    if name == surname or fact.sentence.count(surname) <= fact.sentence.count(name):
        return False
    own = re.compile(rf"\b{re.escape(surname)}\b(?!’s)")
    twice = name in fact.sentence and own.search(fact.sentence.replace(name, "")) is not None
    return twice and len(own.findall(fact.evidence.text)) <= 1


def is_owner(fact: Fact, _company: Company) -> bool:
    """Whether something told is cut behind an owner: *awarded to Li Na’s*."""
    return any(phrase.role != "words" and phrase.core.endswith("’s") for phrase in fact.clause.phrases)


def is_parted(fact: Fact, _company: Company) -> bool:
    """Whether a lone comma parts the subject from its verb, so that an aside does not begin or does not end."""
    marks = LONE_COMMA.match(fact.sentence) or OPEN_ASIDE.match(fact.sentence)
    return marks is not None or LEFT_BEHIND.search(fact.sentence) is not None


def tells_of_two(fact: Fact, _company: Company) -> bool:
    """Whether the answer goes on with what somebody else is: *His father was a smith and his mother a weaver*."""
    return GAPPED.search(fact.value) is not None


def leans_on_before(fact: Fact, _company: Company) -> bool:
    """Whether somebody's own thing is of one that only the sentence before tells: *a prize for his work on it*."""
    return LEANING.search(fact.sentence) is not None


def is_done_to_nothing(fact: Fact, _company: Company) -> bool:
    """Whether a verb that goes without has an object: *may suddenly reappear, a phenomenon known as …*."""
    return fact.clause.lemma in OBJECTLESS and any(phrase.role == "object" for phrase in fact.clause.phrases)


def is_set_against_itself(fact: Fact, _company: Company) -> bool:
    """Whether it asks what is taken up again behind it: *What raises tides, although it is small?*."""
    return fact.asked is fact.clause.subject and BUT_IT.search(fact.sentence) is not None


def is_stressed(fact: Fact, _company: Company) -> bool:
    """Whether *did* only stresses the verb against what was said before: *Ada did sail in the end*."""
    return STRESSED.search(fact.sentence) is not None and fact.sentence.endswith(".")


def opens_barely(fact: Fact, _company: Company) -> bool:
    """Whether what stands behind its first preposition was taken for the subject: *Despite the fire Ulm won*."""
    return any(phrase.text.lower() in BARE for phrase in fact.clause.lead)


def is_perfect_in_year(fact: Fact, _company: Company) -> bool:
    """Whether it has been so in a year that opens the sentence for another verb: *In 2004 A began and B has …*."""
    year = any(phrase.preposition == "in" and phrase.type == "year" for phrase in fact.clause.lead)
    return year and fact.clause.is_perfect


def is_perfect_then(fact: Fact, _company: Company) -> bool:
    """Whether it is told in the perfect of a year that is over: *has won a medal in 2007*."""
    dated = any(phrase.role == "time" and IN_YEAR.fullmatch(phrase.text) for phrase in fact.clause.phrases)
    return (dated and fact.clause.is_perfect) or PERFECT_THEN.search(fact.sentence) is not None


def is_own_of_described(fact: Fact, _company: Company) -> bool:
    """Whether a name was put for *his* where somebody described owns it: *The sailor sold his* → *Lund’s* *boat*."""
    subject, phrases = fact.clause.subject, fact.clause.phrases
    described = subject.type == "person" and not subject.name and subject.text.startswith("the ")
    owned = any("’s " in phrase.text for phrase in phrases) and OWN.search(fact.evidence.text) is not None
    return described and owned and "’s " not in fact.evidence.text.replace("'", "’")


def is_put_before_time(fact: Fact, _company: Company) -> bool:
    """Whether what was put for *it* tells who made it, as if then: *the treaty signed by Ada Marsh* *in 1904*."""
    found = DONE_BY.search(fact.sentence)
    return found is not None and found[0].strip() not in fact.evidence.text.replace("'", "’")


def is_source_with_part(fact: Fact, _company: Company) -> bool:
    """Whether the source took what leads to a reason that was left out."""
    return IN_PART_OF_SOURCE.match(fact.sentence) is not None


def is_cut_in_front(fact: Fact, _company: Company) -> bool:
    """Whether the sentence begins with what stood behind something else."""
    return STRAY_OPENING.match(fact.sentence) is not None


MOVED = re.compile(r"(?:an?|both|each|every|more|no|one|several|some|that|the|these|those|what|\d)\b", re.IGNORECASE)
"""How an object begins that may stand behind something longer: *gave to the town a park*."""


def is_behind_its_place(fact: Fact, _company: Company) -> bool:
    """Whether a bare object stands behind what *with* leads to, of which it is part: *agrees with rules laws*."""
    return any(
        one.role == "oblique" and one.preposition == "with" and other.role == "object" and not MOVED.match(other.core)
        for one, other in pairwise(fact.clause.phrases)
    )


ROWS: dict[str, Row] = {
    "behind-its-place": Row(is_behind_its_place, "is told with an object where none can stand", whole=True),
    "cut-in-front": Row(is_cut_in_front, "is said in a sentence that was cut in front", whole=True),
    "put-before-time": Row(is_put_before_time, "is told before a time that is that of another deed", whole=True),
    "source-with-part": Row(is_source_with_part, "is told by a source that took the words behind it", whole=True),
    "but-it": Row(is_set_against_itself, "is asked for and then taken up again"),
    "stressed": Row(is_stressed, "is stressed against what was said before", whole=True),
    "bare-opening": Row(opens_barely, "opens with a preposition alone", whole=True),
    "objectless": Row(is_done_to_nothing, "is beside a verb that has no object", whole=True),
    "gapped": Row(tells_of_two, "goes on with what is told of another"),
    "cut-name": Row(is_cut_name, "is said with half a name", whole=True),
    "twice": Row(repeats_itself, "is said in a sentence that repeats itself", whole=True),
    "named-again": Row(names_again, "is said in a sentence that repeats a name", whole=True, doubt=SLIGHT),
    "leaning": Row(leans_on_before, "is said of what only the sentence before tells", whole=True),
    "parted": Row(is_parted, "is said with a comma between subject and verb", whole=True),
    "owner": Row(is_owner, "is cut behind an owner", whole=True),
    "perfect-in-year": Row(is_perfect_in_year, "has been so in a year that is that of something else", whole=True),
    "perfect-then": Row(is_perfect_then, "is told in the perfect of a year that is over", whole=True),
    "own-of-described": Row(is_own_of_described, "names somebody as another than who is described", whole=True),
}
