"""Which gaps in a sentence need no reading or may be filled in two ways, and what the student is told of the others."""

import re
from functools import lru_cache

from quizgen.english.counting import YEAR
from quizgen.english.people import names_people
from quizgen.english.places import PLACE_KINDS, PLACE_WORDS
from quizgen.english.ranges import AMOUNT
from quizgen.english.whole import wholes
from quizgen.items.distractors import known
from quizgen.items.distractors.fitness import SOME, stands_in
from quizgen.items.point import is_half
from quizgen.items.regions import is_told_by_places
from quizgen.items.sources import is_source
from quizgen.items.yardsticks import is_compared
from quizgen.model.fact import NAMED, PLACES, Fact

EXAMPLE = re.compile(
    r"\b(?:like|such as|including|especially|e\.g\.|for (?:example|instance),?|in particular|notably"
    r"|particularly)\b[^,;]*$"
)
"""What stands before an example, in whose place others would do."""

GENERAL = re.compile(r"(?:An?|Any|Each|Every|Many|Most|One|Several|Some) [a-z]")
"""How a sentence begins that speaks of no one in particular: *A traveler from Oslo might …*."""

LOOSE = re.compile(
    r"\bwith a (?:difference|twist)\b|^One of (?:[A-Z][\w-]*[’'”\w]* )+[a-z]"
    r"|^(?:Afterwards?|Beforehand|Conversely|Earlier|Later|Likewise|Meanwhile|Next|Previously|Similarly|Subsequently|Then"
    r"|Thereafter|Thereupon)\b(?! (?:in|on|that|to)\b)"
    r"|^(?:While )?[Tt]here,|^One of the [a-z]"
    r"|\bof (?:most|many|some|others)\b(?! of\b| [a-z-]+s\b)"
    r"|\b(?:for|to) comment\b|\bagain [a-z]+ed\b|\bwent on to\b"
    r"|^(?:Within|In (?:just|only)) |^(?:Apart from|As well as|Besides|In addition|Instead of)\b"
)
"""What goes on where the sentence before ended, *Next came …*, is of people named there, *the dislike of most for …*,
or is what a newspaper says of its own work."""

OPENING = re.compile(r"(?:Based|Born|Coming|Hailing|Originally|Raised)\b[^,]*$")
"""What opens a sentence on what somebody does with where they come from, up to a gap in it."""

BEFORE = re.compile(
    r"\b(?:her|his|its|my|our|their) [a-z]+ of $|\bagain (?:in|on) $|\b(?:remainder|rest) of (?:the )?$"
)
"""What stands before the number of a group named in passing, *his family of ____ children*, or a time meant in part."""

APPOSED = re.compile(r"\b(?:an?|the|his|her|its|their) (?:[\w-]+ ){0,4}[\w-]+, $")
"""What stands before a name between commas that only says who was spoken of: *a classmate, ____, who …*."""

OTHERWISE = re.compile(r" or (?!above|fewer|less|more|older|over|so|thereabouts|under|younger)")
"""What makes the words before it one of two that may be meant; not of an amount, which it bounds."""

FORMER_NAME = re.compile(r" \((?:née|born|formerly) ")
"""What stands behind a name of which the text is but a part: *Ada (née Marsh)*."""

FEW = frozenset("1 2 both couple one pair single two".split())
"""Numbers that anybody would put into a gap."""

SCALES = frozenset(
    """
    billion billions crore dozen dozens half hundred hundreds lakh million millions quadrillion score scores
    thousand thousands trillion trillions
    """.split()
)
"""The second halves of numbers, of which the first stays in the sentence: *a quarter of a ____*."""

VAGUE = re.compile(
    r"(?:a (?:couple|few|handful|lot|number) of|a few|dozens|many|scores|several|some|tens)"
    r"(?: (?:of )?(?:billions?|dozens?|hundreds?|millions?|thousands?))?|(?:hundreds|thousands) of (?:millions"
    r"|thousands)"
)
"""Amounts that are no number: *several hundred*."""

UNIT = re.compile(r"[$£€¥]1|1p")
"""A sum with which others are compared: *8p out of every ____*."""

NAMED_BEHIND = re.compile(r" [\w -]+, (?:[A-Z][\w’-]*(?: [\w’-]+)?,? )+(?:and|&) [A-Z]")
"""Those counted, named behind their number: *two brothers, Niklaus and Johann*."""

OF_CLOCK = re.compile(
    r"\b\d{1,4}(?:[:.]\d\d)? ?(?:BST|CES?T|E[DS]?T|GMT|P[DS]T|UTC|[ap]\.?m\b|hours|local time|o[’']clock)\b"
)
"""The time of a day, which is no year, and no name."""

ANY_VIEW = re.compile(r"(?:But |And )?(?:For|To|Like|Unlike) ")
"""What stands before somebody for whom something is so, as it may be for anybody."""

DENIED = re.compile(
    r" (?:are|can|could|did|do|does|had|has|have|is|may|might|must|should|was|were|will|would)(?:n[’']t|not| not)\b"
)
"""What makes a statement one of many of whom it is true: *____ was not impressed*."""

BACK_ON = re.compile(r"\bback on $")

GOES_ON = re.compile(r"(?:-|\b(?:al|bin|del|der|di|du|ibn|van|von) )$")
"""A hyphen or a small word within a name that goes on behind it."""

LAST_CAPITAL = re.compile(r"(?P<word>[A-Z][a-zà-ÿ]+) $")

OPENERS = frozenset(
    """
    a about above across after against along alongside although amid amidst among amongst an and around as aside at
    because before behind below beneath beside besides between beyond both but by concerning considering despite
    down during either even except following for from given how if in inside instead into it its like near nor
    notwithstanding of off on once only onto opposite or our out outside over owing past pending per plus regarding
    since so still such supposing than that the their then these this those though through throughout thus till to
    together too toward towards under underneath unless unlike until unto up upon versus via what whatever when
    where whereas wherever whether which whichever while who whom whose with within without yet
    """.split()
)
"""Words that open a sentence before a name."""

STATE = re.compile(r", [A-Z]")
"""What stands behind a town that is told by its state or country."""

PLACED = re.compile(r" (?:as|at|from|near|of the) ")
"""What makes two names of one: *Rufinus at Aquileia*."""

IN_YEAR = re.compile(r" in (?:the )?\d{4}s?$")
"""When they were there: *The Cormorants in the 1980s*."""

BODIES = frozenset(
    """
    Academy Army Association Bank Board Brotherhood Bureau Center Centre Church Club College Commission Committee
    Company Conference Congress Conservatoire Conservatory Convention Council Court Day Declaration Department
    Faculty Federation Festival Foundation Friends Gallery Guild Hospital House Institute Journal Knights Laboratory
    League Library Ministry Museum Office Orchestra Order Organisation Organization Palace Parliament Party
    Polytechnic Prize Republic School Seminary Society Statue Temple Theater Theatre Treaty Tribunal Union
    University War
    """.split()
)

COMMON = re.compile(r"[A-Z][a-z]+(?: [a-z]+)+|[A-Z]+s")
"""What only opens a sentence or stands for many: *Bee larvae*, *MPs*."""

TITLED = frozenset(
    """
    album aria article autobiography ballad ballet biography blog book booklet brochure cantata cartoon
    chapter comic concerto dictionary documentary drama duet encyclopedia entitled epic episode essay fable
    fairytale film headline hymn journal lecture lullaby magazine manga manual masterpiece memoir memoirs miniseries
    monograph mosaic movie mural musical newsletter newspaper novel novella opera operetta oratorio painting
    pamphlet paper parody periodical photograph pilot play poem portrait publication screenplay sculpture sequel
    serial series show single sitcom soap sonata song soundtrack story subtitled symphony tale textbook thesis
    thriller titled treatise trilogy tune waltz weekly
    """.split()
)
"""Words before a title."""

ROLE_IN = re.compile(r"\b(?:appear(?:s|ed|ing)?|part|performances?|roles?|star(?:s|red|ring)) in $")
"""What stands before the title of a film or play."""

EVENT = re.compile(
    r"^(?:Battle|Concert|Conference|Congress|Festival|Invasion|Massacre|Relief|Siege|Storming) (?:for|of) |(?:Awards?"
    r"|Biennale|Carnival|Championships?|Conference|Crusade|Cup|Derby|Earthquake|Election|Exhibition|Expo|Exposition"
    r"|Fair|Famine|Festival|Final|Games|Grand Prix|Marathon|Massacre|Mutiny|Olympiad|Olympics|Oscars|Parade"
    r"|Paralympics|Plague|Rally|Rebellion|Referendum|Regatta|Revolt|Riots|Summit|Tournament|Uprising)$"
)
"""How the name of an event begins or ends, whatever it was taken for."""

PREPOSITIONS = frozenset(
    "across along around at from in inside into near of off outside the throughout to toward towards via within".split()
)

TERM = re.compile(r"[A-Z][a-z]+(?:ism|ity|ness|logy|nomics|nomy|graphy|metry|sophy|istics)|(?:[A-Z][a-z]+ )+Studies")
"""Names of ideas and fields."""

UNDERTAKING = re.compile(r"(?:Mission|Operation|Project) [A-Z]")
"""How the name of one begins, whatever it was taken for."""

CONTINENTS = frozenset(
    {
        "Africa",
        "Americas",
        "Antarctica",
        "Asia",
        "Australasia",
        "Central America",
        "Earth",
        "Eurasia",
        "Europe",
        "Far East",
        "Latin America",
        "Middle East",
        "North America",
        "Oceania",
        "South America",
        "West",
    }
)

PARTICLE = re.compile(r"\b(?:al|bin|da|de|del|der|di|dos|du|el|la|le|ter|van|von|[A-Z]\.) $")
"""What stands before the second half of somebody's name."""

SAINT = re.compile(r"\b(?:Dr|Ft|Mt|Ste?)\. $")
"""What stands before the second half of a place's name or a title: *St. Albans*."""

RANGE = re.compile(r"\bbetween $|\d or $", re.IGNORECASE)
"""What stands before the first of two amounts, or the second of *20 or 30*."""

OF_SOMEBODY = re.compile(
    r"\b(?:acquaintance|admirer|afraid|aid|company|firm|fond|jealous|proud|think|thinking|thought|apprentice|assassination|assistance|assistant|aunt|autobiography|biographer|biography"
    r"|brother|brothers|bust|child|children|companion|cousin|daughter|daughters|descendants?|direction|disciples?|fathers?"
    r"|follower|followers|friends?|granddaughter|grandfather|grandson|guidance|help|husband|lover|memoirs|mentor|mistress"
    r"|mother|nephew|niece|parents|patronage|portraits?|protégé|pseudonym|pupils?|servant|sister|sisters|son|sons|students?"
    r"|supervision|teacher|tutelage|tutor|uncle|widow|wife|writings|works?) of$"
)
"""What stands before no place: *with the help of ____*."""


NUMBER_ELSEWHERE = re.compile(rf"{AMOUNT} in (?!(?:every )?{AMOUNT}).*", re.IGNORECASE)
"""A number and in what it is so, which is no share: *1 in Norway*, not *1 in 5*."""


def is_known_unread(fact: Fact, text: str) -> bool:
    """Whether a gap at the text asks for what anybody would fill in, or for something beside the point."""
    before, _, behind = fact.sentence.partition(text)
    if is_loose(fact.sentence) or BEFORE.search(before) or is_half(behind) or OTHERWISE.match(behind):
        return True
    if (
        BACK_ON.search(before)
        or RANGE.search(before)
        or text.startswith("between ")
        or is_of_clock(text, before, behind)
    ):
        return True
    if fact.asked.type == "number" and NUMBER_ELSEWHERE.fullmatch(text):
        return True
    if is_counted_off(text, behind) or is_next_year(fact, text, before + behind):
        return True
    if fact.asked.type == "year" and is_compared(text, fact.sentence):
        return True
    return fact.asked.type in NAMED and is_name_known_unread(fact, text, before, behind)


def is_name_known_unread(fact: Fact, text: str, before: str, behind: str) -> bool:
    """The same of a gap at a name."""
    if not before and DENIED.match(behind):
        return True
    if (
        COMMON.fullmatch(text)
        or ANY_VIEW.fullmatch(before)
        or is_cut(fact, text, before)
        or is_source(fact, before, behind)
    ):
        return True
    if behind.startswith(",") and (APPOSED.search(before) or (fact.asked.type in PLACES and STATE.match(behind))):
        return True
    general = GENERAL.match(fact.sentence) is not None and fact.clause.tense != "past"
    if general or EXAMPLE.search(before) or OPENING.match(before):
        return True
    if is_geography(fact, text, before + behind) or is_told_by_places(fact, before, behind):
        return True
    return not before and fact.clause.lemma == "bear"


def is_cut(fact: Fact, text: str, before: str) -> bool:
    """Whether the text is half of a name, or two of them."""
    second = SAINT.search(before) is not None or (fact.asked.type == "person" and PARTICLE.search(before) is not None)
    if any(FORMER_NAME.match(fact.evidence.text, end) for _, end in wholes(fact.evidence.text, text)):
        return True
    return second or (text[:1].isupper() and is_half_name(before)) or is_two_names(text)


def is_counted_off(text: str, behind: str) -> bool:
    """Whether a number is the one that anybody would guess, or those counted are named behind it.

    >>> is_counted_off("two", " aspects of it"), is_counted_off("three", " sons, Ada, Carl and Knud.")
    (True, True)
    >>> is_counted_off("million", " refugees"), is_counted_off("£1", " paid"), is_counted_off("£10", " paid")
    (True, True, False)
    """
    return (
        text.lower() in FEW | SCALES
        or VAGUE.fullmatch(text.lower()) is not None
        or UNIT.fullmatch(text) is not None
        or (text.isalpha() and NAMED_BEHIND.match(behind) is not None)
    )


def is_of_clock(text: str, before: str, behind: str) -> bool:
    """Whether the text is, or is a part of, the time of a day.

    >>> is_of_clock("1230", "at ", " GMT on Friday"), is_of_clock("1230", "in ", " on Friday")
    (True, False)
    """
    return any(
        found.start() < len(before) + len(text) and len(before) < found.end()
        for found in OF_CLOCK.finditer(f"{before}{text}{behind}")
    )


def is_next_year(fact: Fact, text: str, around: str) -> bool:
    """Whether a year is next to another one of its sentence: *in 1872 and again in 1873*."""
    if fact.asked.type != "year" or not text.isdigit():
        return False
    return any(abs(int(text) - int(year)) == 1 for year in YEAR.findall(around))


def is_half_name(before: str) -> bool:
    """Whether the word before a gap is the first half of the name in it: *the World Parks ____*, not *President ____*.

    >>> is_half_name("the World Parks "), is_half_name("said President "), is_half_name("In ")
    (True, False, False)
    >>> is_half_name("the vice-"), is_half_name("Ahmad ibn "), is_half_name("a letter from ")
    (True, True, False)
    """
    if GOES_ON.search(before):
        return True
    found = LAST_CAPITAL.search(before)
    word = found["word"].lower() if found else ""
    first = found is not None and found.start() == 0
    return bool(word) and not names_people(word) and word not in TITLED and not (first and word in OPENERS)


@lru_cache(maxsize=SOME)
def is_loose(sentence: str) -> bool:
    """Whether the sentence leans on those before it, or is a quotation of nobody."""
    return LOOSE.search(sentence) is not None or (sentence.startswith("“") and sentence.rstrip(".").endswith("”"))


def is_geography(fact: Fact, text: str, around: str) -> bool:
    """Whether it is a continent, or the neighbour of a sea, river or range that the sentence names."""
    names = (text, text.rpartition(" ")[0]) if fact.asked.type == "place" else ()
    group = next(filter(None, map(known.group_of, names)), None)
    beside = group is not None and any(stands_in(name, around) for name in group.names if name not in names)
    return text in CONTINENTS or beside


def is_two_names(text: str) -> bool:
    """Whether the text names somebody and where or when they are."""
    placed = PLACED.search(text) is not None and BODIES.isdisjoint(text.split())
    return placed or IN_YEAR.search(text) is not None


def hint_of_name(fact: Fact, text: str) -> str:
    """What a name is, as the words around it or its ending tell; empty if they don't."""
    words = fact.sentence.partition(text)[0].rstrip(" “")
    before = words.rpartition(" ")[2].lower()
    if before in TITLED and not (fact.asked.type == "person" and names_people(before)):  # *the pilot Li Na*
        return "title"
    if before in {"a", "an"}:
        return "name"  # one of several that are called so, whatever the label says
    if ROLE_IN.search(fact.sentence.partition(text)[0]):
        return "title"
    if EVENT.search(text):
        return "event"
    if UNDERTAKING.match(text):
        return "undertaking"
    if fact.asked.type == "place" and (not is_placed(text, before) or OF_SOMEBODY.search(words)):
        return "name"
    term = fact.asked.type == "thing" and TERM.fullmatch(text) is not None
    behind = fact.sentence.partition(text)[2].split(maxsplit=1)
    if term and behind and behind[0].strip(",.;") in PLACE_KINDS:  # *the Furness peninsula*
        return "place"
    return "term" if term else ""


def is_placed(text: str, before: str) -> bool:
    """Whether a name that was taken for a place's stands behind a preposition of place, or its words say so."""
    words = {word.lower() for word in text.split()}
    return before in PREPOSITIONS or not words.isdisjoint(PLACE_WORDS) or known.group_of(text) is not None
