"""Statements that lack what limits them in their sentence: an exception, a doubt, what *not only* leads to.

What is compared are the words alone, so that it holds whatever the parser made of them.
"""

import re

from quizgen.items.company import Company
from quizgen.items.refusals.row import Row
from quizgen.model.fact import Fact

EXCEPTING = re.compile(
    r"\b(?:apart from|aside from|but not|except|excepting|excluding|other than|unless|with(?: \w+){1,3} exceptions?)\b",
    re.IGNORECASE,
)
"""Words before what something is not so of."""

BESIDE = 2
"""Words before an exception that tell whether what it is an exception of is in a statement."""

DOUBTING = re.compile(
    r" ?(?:\((?:contested|controversial|debated|disputed|uncertain|unconfirmed|unlikely)\)"
    r"|\[(?:contradictory|disputed|dubious|failed verification)\b[^\]]*\])",
    re.IGNORECASE,
)
"""What an article puts behind words that may not be so."""

NOT_ONLY = re.compile(r"\bnot (?:just|merely|only|simply)\b")

BUT = re.compile(r"\b(?:also|but)\b|;")

IN_PART = re.compile(
    r"\b(?P<hedge>in (?:(?:large|no small) )?part|chiefly|largely|mainly|mostly|partially|partly|primarily) "
    r"(?P<link>because|due to|owing to|thanks to|as a result of|in order to)\b"
)
"""How a reason begins that is one of several, and the words that lead to it."""

THEN = re.compile(
    r"\b(?:at (?:that|the|this) time(?! of\b)|back then|during (?:that|this) (?:era|period|time)"
    r"|in th(?:at|is) (?:era|period)|in those (?:days|times|years)|in that day)\b",
    re.IGNORECASE,
)
"""Words of a time told before."""

IN_THEORY = re.compile(
    r"\b(?:hypothetically|ideally|in (?:principle|theory)|on paper|supposedly|theoretically)\b", re.IGNORECASE
)
"""What says that something should be so, and may not be."""

CONDITION = re.compile(
    r"(?:(?:And|But|However,|So|Thus,?) )?(?:If|Once|Unless|When|Whenever) (?P<told>[^,;“]+), (?P<main>.+)",
    re.IGNORECASE,
)
"""A sentence that begins with when something is so."""

LONG_ENOUGH = 16
"""Letters by which a condition is known again, and twice as many of what begins with the subject."""

OFTEN = re.compile(
    r"\b(?:frequently|generally|likely|mainly|mostly|normally|occasionally|often|partly|perhaps|possibly|presumably"
    r"|probably|rarely|seldom|sometimes|supposedly|typically|usually)",
    re.IGNORECASE,
)
"""Words of how often or how surely something is so."""

FRONT_YEAR = re.compile(r"(?:By|From|Since|Until) [^,]{0,30}\b((?:19|20)\d\d)\b[^,]{0,12}, ")

AGAIN = re.compile(r"[\w’-]+ [\w’-]+ again\b(?: [\w’-]+)?")

IN_ONE_WAY = re.compile(
    r"(Culturally|Economically|Financially|Legally|Militarily|Officially|Politically|Socially|Technically), "
)
"""How a sentence begins that tells in what sense it is so."""

OF_ONES_OWN = re.compile(r"(Among|Inside|Within) (?:her|his|its|their) own [^,]*, ")
"""How a sentence begins that tells of whom or where it is so."""

OF_LIST = re.compile(r"(\d{4})(?:: ?| [–—-] )$")
"""How a line of a list of years begins, before what was in that year."""

LINE = len("1926 – ")

NOW = re.compile(r"(At present|Currently|Now|Nowadays|These days|Today), ")

PAST = re.compile(r"\b(?:had|was|were)\b")

PRESENT = frozenset({"is", "are", "has", "have", "can", "may"})

WORD = re.compile(r"[\w%$£€.,’'-]*[\w%]")

IN_SOME_CASES = re.compile(
    r"(?:(?:And|But|So|Thus),? )?((?:In|At|On|Under) (?:certain|many|most|several|some) "
    r"(?:cases|circumstances|conditions|instances|occasions|respects|situations|times|ways)),? "
)

SO_FAR = re.compile(r"\b(?:so far|thus far|to date)\b")

ONLY = re.compile(r"\b(?:best|biggest|first|highest|largest|last|latest|longest|most|only|sole)\b")
"""What is so up to a time."""

NOT_SO = re.compile(r"[\w’']+ (?:[–—-]|--) (not [\w’' ]+) (?:[–—-]|--) ")
"""What is set between dashes against what was told."""

MORE_IMPORTANT = re.compile(r"(?:And )?(?:Least|Less|More|Most) (?:important|significant)(?:ly)?, ", re.IGNORECASE)

SECOND_DEED = re.compile(r", [a-z]+ed (?:[a-z]+ ){1,3}and (?!\w+ed\b)[a-z]+\b")
LAST_DEED = re.compile(r", and [a-z]+ed\b")

COMMA_ALSO = re.compile(r", also ((?:at|by|for|from|in|near|of|on|to|with) [\w’']+ [\w’']+)")

BY_THEN = re.compile(r"By (?!\w+ing\b)[^,]+, [^,]* had ")


def words_of(text: str) -> str:
    """The words of the text in small letters, a space before and behind each.

    >>> words_of("Ann’s owls (nearly all) slept.")
    " ann's owls nearly all slept "
    """
    return " ".join(["", *WORD.findall(text.lower().replace("’", "'")), ""])


def lost_exception(fact: Fact, _company: Company) -> bool:
    """Whether it leaves out of what it is not so: *The heads of each office,* except *that of law, are secretaries*."""
    source = fact.evidence.text
    found = [each for each in EXCEPTING.finditer(source) if each[0].lower() not in fact.sentence.lower()]
    told = words_of(fact.sentence) if found else ""
    before = (words_of(source[: each.start()]).split()[-BESIDE:] for each in found)
    return any(f" {' '.join(each)} " in told for each in before if each)


def lost_doubt(fact: Fact, _company: Company) -> bool:
    """Whether the article doubts it in brackets that were left out: *is considered Czech (controversial)*."""
    found = DOUBTING.search(fact.evidence.text)
    before = words_of(fact.evidence.text[: found.start()]).split() if found else []
    return bool(before) and f" {before[-1]} " in words_of(fact.sentence)


def lost_so_far(fact: Fact, _company: Company) -> bool:
    """Whether it leaves out up to when there was but one: *her only film* to date."""
    found = SO_FAR.search(fact.evidence.text)
    return found is not None and found[0] not in fact.sentence and ONLY.search(fact.sentence) is not None


def lost_not(fact: Fact, _company: Company) -> bool:
    """Whether it leaves out as what else something is not to be: *be held in prison* - not at home."""
    found = NOT_SO.search(fact.evidence.text) if " not " in fact.evidence.text else None
    return found is not None and found[1] not in fact.sentence and words_of(found[0]).split()[0] in fact.sentence


def lost_but(fact: Fact, _company: Company) -> bool:
    """Whether *not only* has lost what its *but* leads to: *met them to not only tell of the law*."""
    found = NOT_ONLY.search(fact.sentence)
    return found is not None and BUT.search(fact.sentence, found.end()) is None


def lost_other_reasons(fact: Fact, _company: Company) -> bool:
    """Whether it tells as the one reason what is told as one of several: *grew,* in part *because it was warm*."""
    found = IN_PART.search(fact.evidence.text)
    return found is not None and found["link"] in fact.sentence and found["hedge"] not in fact.sentence


def lost_then(fact: Fact, _company: Company) -> bool:
    """Whether it reads as of today what is told of a time before: *At that time Ulm was a port; it is called*."""
    clause = fact.clause
    now = clause.tense == "present" or not PRESENT.isdisjoint(clause.auxiliaries[:1])
    source = fact.evidence.text if now else ""
    then = PAST.search(source) is not None and THEN.search(source) is not None
    return then and THEN.search(fact.sentence) is None


def lost_theory(fact: Fact, _company: Company) -> bool:
    """Whether it tells as so what should be so in theory: *Theoretically, all are heard*."""
    return IN_THEORY.search(fact.evidence.text) is not None and IN_THEORY.search(fact.sentence) is None


def lost_condition(fact: Fact, _company: Company) -> bool:
    """Whether it is told to be so only when something else is: *When the wind is from the sea, it is called a levant*.

    What was so once needs but its occasion.
    """
    now = fact.clause.tense == "present" or not PRESENT.isdisjoint(fact.clause.auxiliaries[:1])
    found = CONDITION.match(fact.evidence.text) if now else None
    if found is None or found["told"].lower()[:LONG_ENOUGH] in fact.sentence.lower():
        return False
    subject = fact.clause.subject
    return bool(subject.text) and (subject.name or subject.head).lower() in found["main"].lower()[: 2 * LONG_ENOUGH]


def is_so_in_some_cases(fact: Fact, _company: Company) -> bool:
    """Whether the sentence begins with that it is so now and then, and the statement does not: *In many cases, …*."""
    return loses_opening(IN_SOME_CASES, fact)


def loses_opening(opening: re.Pattern[str], fact: Fact) -> bool:
    """Whether the sentence begins so, and the statement has the words of the pattern's group nowhere."""
    found = opening.match(fact.evidence.text)
    return found is not None and found[1].lower() not in fact.sentence.lower()


def is_by_then(fact: Fact, _company: Company) -> bool:
    """Whether something had been done by a time with which the sentence begins, and the statement leaves that out."""
    evidence = fact.evidence.text
    return BY_THEN.match(evidence) is not None and re.search(r"\b[Bb]y\b", fact.sentence) is None


def lost_again(fact: Fact, _company: Company) -> bool:
    """Whether it was so before, and the statement leaves *again* out: *He did not sail again for ten years*."""
    if " again" not in fact.evidence.text:
        return False
    words = {*WORD.findall(fact.sentence)}
    found = (WORD.findall(around) for around in AGAIN.findall(fact.evidence.text))
    return "again" not in words and any({*around} - {"again"} <= words for around in found)


def lost_sense(fact: Fact, _company: Company) -> bool:
    """Whether it is so in one sense only, with which the sentence begins, and the statement leaves that out."""
    return loses_opening(IN_ONE_WAY, fact)


def lost_bounds(fact: Fact, _company: Company) -> bool:
    """Whether it is so among somebody's own, as the sentence begins, and the statement leaves that out."""
    return loses_opening(OF_ONES_OWN, fact)


def lost_year(fact: Fact, company: Company) -> bool:
    """Whether it is told in the present of a year before which a list has it: *1962: Marsh moves to Ulm*."""
    start = fact.evidence.start
    year = OF_LIST.search(company.article[max(0, start - LINE) : start])
    return year is not None and year[1] not in fact.sentence


def lost_now(fact: Fact, company: Company) -> bool:
    """Whether a text that teaches begins with that it is so now, after it was otherwise, and the statement does not."""
    return company.teaching and loses_opening(NOW, fact)


def is_more_important(fact: Fact, _company: Company) -> bool:
    """Whether the statement begins with what was set beside another reason: *More important, …*."""
    return MORE_IMPORTANT.match(fact.sentence) is not None


def is_to_have_been(fact: Fact, _company: Company) -> bool:
    """Whether it will have been done, and nothing tells by when."""
    return fact.clause.auxiliaries[:2] == ("will", "have") and re.search(r"\bby\b|\d{4}", fact.sentence) is None


def lost_often(fact: Fact, _company: Company) -> bool:
    """Whether the verb has lost how often or how surely it is so: *Fines are often based on the damage*."""
    verb = fact.clause.verb
    if not verb or OFTEN.search(fact.evidence.text) is None:
        return False
    own = re.search(rf"({OFTEN.pattern})(?: \w+ly)? {re.escape(verb)}\b", fact.evidence.text, re.IGNORECASE)
    return own is not None and own[1].lower() not in fact.sentence.lower()


def lost_last_deed(fact: Fact, _company: Company) -> bool:
    """Whether of three deeds it has lost the last with its *and*: *led it, paid smiths and sailors* *, and sank*."""
    found = SECOND_DEED.search(fact.sentence) if LAST_DEED.search(fact.evidence.text) else None
    behind = fact.evidence.text.partition(found[0])[2] if found else ""
    last = LAST_DEED.search(behind)
    return last is not None and last[0] not in fact.sentence


def lost_also(fact: Fact, _company: Company) -> bool:
    """Whether it has kept the comma before *also*, which it has left out: *was seen, in a boat*."""
    found = COMMA_ALSO.search(fact.evidence.text)
    return found is not None and f", {found[1]}" in fact.sentence


def lost_front_year(fact: Fact, _company: Company) -> bool:
    """Whether what a source says has lost the year that its sentence begins with: *By 2005, the guild says, …*."""
    return bool(fact.clause.source) and loses_opening(FRONT_YEAR, fact)


ROWS: dict[str, Row] = {
    "lost-often": Row(lost_often, "is so often or likely, and not always", whole=True),
    "lost-also": Row(lost_also, "is said with a comma that nothing stands behind", whole=True),
    "lost-front-year": Row(lost_front_year, "is said of a year that the statement leaves out", whole=True),
    "lost-last-deed": Row(lost_last_deed, "is told with two deeds of three, and no word joins them", whole=True),
    "lost-theory": Row(lost_theory, "is so in theory", whole=True),
    "lost-condition": Row(lost_condition, "is so only when something else is", whole=True),
    "lost-exception": Row(lost_exception, "lacks what it is not so of", whole=True),
    "lost-doubt": Row(lost_doubt, "is doubted in brackets", whole=True),
    "lost-reasons": Row(lost_other_reasons, "is told as one of several reasons", whole=True),
    "lost-then": Row(lost_then, "is told of a time that the statement leaves out", whole=True),
    "lost-so-far": Row(lost_so_far, "is so up to a time, which the statement leaves out", whole=True),
    "lost-not": Row(lost_not, "lacks what it is set against", whole=True),
    "lost-but": Row(lost_but, "has lost what follows from not only", whole=True),
    "lost-sense": Row(lost_sense, "is so in one sense, which the statement leaves out", whole=True),
    "lost-bounds": Row(lost_bounds, "is so among one’s own, which the statement leaves out", whole=True),
    "lost-year": Row(lost_year, "is told of a year that a list has before it", whole=True),
    "lost-now": Row(lost_now, "is so now, which the statement leaves out", whole=True),
    "lost-again": Row(lost_again, "was so before, which the statement leaves out", whole=True),
    "in-some-cases": Row(is_so_in_some_cases, "is so in some cases only, as was left out", whole=True),
    "by-then": Row(is_by_then, "had been so by a time that was left out", whole=True),
    "more-important": Row(is_more_important, "begins with how much it matters", whole=True),
    "will-have": Row(is_to_have_been, "is to have been done by a time that the statement does not tell", whole=True),
}
