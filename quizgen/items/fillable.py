"""Whether a gap in a sentence can be filled in one way, by the words around it, and not without reading."""

import re

from quizgen.english.counting import A_DECADE, A_MONTH, A_YEAR, IN_PERCENT
from quizgen.items.ages import is_age
from quizgen.items.beside import is_beside_the_point
from quizgen.items.gaps import is_known_unread
from quizgen.items.hints import HINTS
from quizgen.model.fact import AMOUNTS, DATES, Fact

DAY = re.compile(rf"(?:\d{{1,2}} (?:{A_MONTH})|(?:{A_MONTH}) \d{{1,2}},) {A_YEAR}")

LENGTH = re.compile(r"(?:[\d.,]+|[a-z]+(?:-[a-z]+)?)(?: (?:hundred|thousand|million))? [a-z]+s", re.IGNORECASE)
"""A counted length of time; not *an early age*."""

SHARE = re.compile(r"(?!(?!few|great|high|larg|less|low|small)[a-z]+er than )(?:[\w.-]+ ?){1,3}(?:%|per ?cent)")
"""A share alone, not *96 % cotton*."""

FIRST_NAMED = frozenset(
    {
        *("America", "Britain", "England", "Great Britain", "UK", "United Kingdom", "United States"),
        *("Berlin", "Brussels", "London", "Los Angeles", "Moscow", "New York", "New York City", "Paris", "Rome"),
        *("Tokyo", "Washington", "Washington, D.C."),
    }
)
"""Countries and cities that anybody tries first at a gap in an English text: of 71 such gaps readers took 23."""

KNOWN_TO_ALL = re.compile(r"\b(?:invasion|occupation|annexation|bombing) of $|\bwar(?: \w+)? (?:in|on|with|against) $")
"""What stands before the name of a country that needs no reading to be known."""

SAYING_BEFORE, SAYING_BEHIND = re.compile(r"“(?:[a-z-]+ ){1,2}$"), re.compile(r"[,.]?”")
"""What stands around a name that ends a fixed phrase: *championed “middle ____,”*."""

DECADE = re.compile(rf"(?:the )?{A_DECADE}")

DECADE_BEFORE = re.compile(r"\d0s (?:and|through|to|until) (?:the )?$")

DECADE_BEHIND = re.compile(rf" (?:and|through|to|until) (?:the )?{A_DECADE}")
"""Another decade beside one that a gap would stand for, which is told by it: *from the ____ through the 1720s*."""

FOUND = re.compile(
    r" (?:also |recently )?(?:acknowledge|announce|argue|assert|assume|believe|caution|claim|conclude|confirm|contend"
    r"|demonstrate|discover|emphasi[sz]e|estimate|explain|fear|find|forecast|found|hope|indicate|insist|maintain|note"
    r"|observe|predict|recommend|report|reveal|show|state|stress|suggest|think|thought|warn)(?:s|d|ed)?"
    r"(?: (?:in|on) [^,]*?)? that "
)
"""What stands behind somebody of whom it tells no more than that they found something out."""

AS, NOTES = re.compile(r"As (?:[\w-]+ )*"), re.compile(r" (?:\w+s|wrote|put|said|\w+ed)(?: it)?, ")
"""What stands around somebody of whom it is told that they say so: *As the critic ____ notes, …*."""

DATING, BARE = re.compile(r"\b(?:[Aa]fter|[Bb]efore|[Bb]y|[Ii]n|[Ss]ince|[Uu]ntil) $"), re.compile(r"[.,;:]")
"""What stands around a year of three digits, which was taken for a number of things: *by* *731*."""

MILESTONES = re.compile(
    r"\b(?:assassinated|bec[ao]me|began|born|buried|coronation|crowned|debut|died?|death|divorced|elected|enthroned"
    r"|executed|founded|hanged|inaugurated|killed|knighted|launched|married|marry|murdered|opened|ordained|premiered"
    r"|promoted|published|released|resigned|shot|signed|sworn|took office|wedding)\b"
)
"""Words of what one keeps the day of."""

SAID = re.compile(r"\bsa(?:id|ys?)\b")

LONGEST = 4
"""Words in a gap, those that only link a name's others not counted: beyond, nobody fills it as the author did."""

LINKS = frozenset({"and", "for", "in", "of", "on", "the"})

ONCE = frozenset(
    """
    abdicate assassinate baptise baptize be bear behead bury christen crown die execute found graduate invent knight
    marry patent retire
    """.split()
)
"""Verbs of what happens to somebody once, so that the occasion needs no telling."""

OF_WORK_BEFORE = re.compile(r"\b(?:the|her|his|its|their) $")

OF_WORK_BEHIND = re.compile(
    r" (?:[a-z]+ )?(?:album|ballad|book|comedy|drama|essay|film|hit|memoir|movie|musical|novel|opera|paper|play|poem"
    r"|record|series|show|single|song|thriller)s?,? [“\"]?[A-Z]"
)
"""What stands around a year that only goes with the title of a work: *the 1931 single Old Ferry*."""

FEWEST_WORDS = 6
"""Words around a gap that say what is asked for."""

MOST_WORDS = 29
"""Words of a sentence that can be taken in around a gap: of thirteen longer ones a strict reader took one."""

SAMPLE = re.compile(
    r"\b(?:(?:out|poll|sample|stud(?:y|ies)|surveys?) of|interviewed|polled|questioned|surveyed"
    r"|surveys (?:completed|filled in) by|called|dial(?:l?ed)|rang) $",
    re.IGNORECASE,
)
"""What stands before a number that is but the size of what was looked at, or calls somebody: *nine out of* *10*."""

NO_NAME_BEHIND = (" the ", " a ", " an ", " fellow ")
"""What stands before what somebody is, and before nobody's name."""

UNTIL_DEATH = re.compile(r"\buntil (?:her|his) death\b.*\b(?:aged|at the age)\b")
"""What tells but that somebody did something as long as they lived, and how long that was."""

NO_BEGINNING = ("both ", "Young ")
"""How no answer begins: *the last, both in 1868*; *Young Ada* in her life."""


def is_day_of_little(fact: Fact, text: str) -> bool:
    """Whether it is the day and year of what nobody keeps the day of: *arrived in Greece on 7 March 1941*.

    Of twelve such gaps two readers took four, of the days of a wedding, an office or a death.
    """
    return DAY.fullmatch(text) is not None and MILESTONES.search(fact.sentence) is None


def is_fillable(fact: Fact, text: str) -> bool:
    """Whether the rest of the sentence says enough to know what is missing, and no more."""
    described = fact.asked.type in {"person", "organisation", "country", "city", "place", "work", "event"}
    named = bool(fact.asked.name) or fact.ask_quantity or (fact.asked.type in HINTS and not described)
    if not named or not FEWEST_WORDS + len(text.split()) <= len(fact.sentence.split()) <= MOST_WORDS:
        return False
    owned = set(text.lower().split()) & {"his", "her", "its", "their", "our", "my", "your"}
    mixed = IN_PERCENT.search(text) is not None and SHARE.fullmatch(text) is None
    mixed = mixed or (
        fact.asked.type == "duration" and (fact.asked.role not in {"duration", "gap"} or LENGTH.fullmatch(text) is None)
    )
    mixed = mixed and not (is_age(fact.asked) and text.isdigit())
    if owned or mixed or weight(fact, text) > LONGEST or fact.asked.type == "action":
        return False
    if (
        tells_speaker(fact, text)
        or is_day_of_little(fact, text)
        or is_beside_the_point(fact, text)
        or is_known_unread(fact, text)
        or KNOWN_TO_ALL.search(fact.sentence.partition(text)[0])
        or is_tried_first(fact, text)
        or is_told_beside(fact, text)
        or is_by_the_way(fact, text)
        or is_early_year(fact, text)
        or text.startswith(NO_BEGINNING)
    ):
        return False
    return says_which(fact)


def is_tried_first(fact: Fact, text: str) -> bool:
    """Whether anybody tries it first at the gap, also as *the* stands before it: *moved to the* *Netherlands*."""
    led = fact.asked.type == "country" and fact.sentence.partition(text)[0].lower().endswith("the ")
    return led or text in FIRST_NAMED


def is_early_year(fact: Fact, text: str) -> bool:
    """Whether the answer is a year of three digits that was taken for a number, so that its hint would mislead."""
    before, _, behind = fact.sentence.partition(text)
    numbered = fact.asked.type in {"number", "quantity"} and re.fullmatch(r"[1-9]\d\d", text) is not None
    return numbered and DATING.search(before) is not None and BARE.match(behind) is not None


AS_OF = re.compile(r"\b[Aa]s of (?:[A-Z][a-z]+ )?$")
"""What stands before the year of a figure, which is beside the point."""


def is_by_the_way(fact: Fact, text: str) -> bool:
    """Whether it is who else came along, where somebody lived, how many were asked, or how old they were at death.

    Of three, eight and three such gaps readers took none, two and none; that seals *live to ____ years* is no such gap.
    """
    before = fact.sentence.partition(text)[0]
    lived = fact.clause.lemma == "live" and fact.asked.type not in AMOUNTS
    counted = fact.ask_quantity or fact.asked.type in {"number", "quantity"}
    sampled = counted and SAMPLE.search(before) is not None
    if fact.asked.type in DATES and AS_OF.search(before):
        return True
    return lived or sampled or before.endswith(" along with ") or UNTIL_DEATH.search(fact.sentence) is not None


def is_told_beside(fact: Fact, text: str) -> bool:
    """Whether the words beside the gap tell what fills it, a phrase or the next decade, or only which work is meant."""
    before, _, behind = fact.sentence.partition(text)
    if fact.asked.type == "person" and before.endswith(NO_NAME_BEHIND):  # *the Peripatetic Xenarchus*, *a Freemason*
        return True
    titled = fact.asked.type == "year" and OF_WORK_BEFORE.search(before) and OF_WORK_BEHIND.match(behind)
    saying = SAYING_BEFORE.search(before) is not None and SAYING_BEHIND.match(behind) is not None
    beside = DECADE.fullmatch(text) is not None and (DECADE_BEFORE.search(before) or DECADE_BEHIND.match(behind))
    return saying or bool(beside) or bool(titled)


def weight(fact: Fact, text: str) -> int:
    """How many words a student has to find: *Society for General Systems Research* has four."""
    return sum(not fact.asked.name or word not in LINKS for word in text.split())


def tells_speaker(fact: Fact, text: str) -> bool:
    """Whether the gap is of somebody who says something, or the statement no more than that it was said."""
    if fact.clause.of_itself is not None and fact.asked is fact.clause.subject:
        return True
    before, _, behind = fact.sentence.partition(text)
    if (before in {"", "The "} and FOUND.match(behind)) or (AS.fullmatch(before) and NOTES.match(behind)):
        return True
    said = SAID.search(fact.sentence) if fact.clause.lemma == "say" else None
    if said is None:
        return False
    speaker = text not in fact.sentence[said.end() :]
    return bool(fact.clause.verb) or speaker or fact.sentence.startswith("“")


def says_which(fact: Fact) -> bool:
    """Whether something beside subject, verb and gap tells which occasion is meant; a birth or death needs nothing."""
    clause = fact.clause
    others = [phrase for phrase in (*clause.phrases, *clause.lead) if phrase is not fact.asked and phrase.text]
    once = not clause.verb or clause.lemma in ONCE or fact.asked is clause.subject
    return once or any(phrase.role not in {"particle", "manner"} for phrase in others)
