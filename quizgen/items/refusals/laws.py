"""What is so in general, told by a text that does not teach it."""

import re

from quizgen.items.company import Company, is_same
from quizgen.items.distractors.fitness import content, family
from quizgen.items.refusals.emptiness import BY_SEVERAL, VAGUE
from quizgen.items.refusals.row import Row
from quizgen.model.fact import Fact

MOST_WORDS = 5
"""Words of what is named and does nothing: *a number of minor faults*, but not *some of the light is scattered*."""

FEW = re.compile(
    r"an? (?:few|number of|series of) (?:[a-z]+ )?(?:causes|changes|conditions|consequences|difficulties|effects|events"
    r"|factors|problems|reasons|things)\b(?! (?:in|of|such|that|which|with)\b)"
)
"""Several of what is nothing by itself: *a series of metabolic problems ensue*."""

HELPING = re.compile(r"(?P<verb>(?:aid|allow|assist|enable|help|let)s?) (?:the )?(?P<whom>[\w-]+)")
"""Verbs of what does its part, and whom or what it does it for: *helps pilots to land*."""


THEY_BY_WHOM = re.compile(
    r"\b(?:are|were|be|been)(?: \w+)? \w+(?:ed|en|id|ght|wn|lt|ne) by (?:[\w-]+ )?[\w-]+s"
    r" (?:as|if|once|when|whenever|while) they\b"
)
"""What is done by several, and *they* in when it is."""

NOT_BECAUSE = re.compile(r"\b(?:not|\w+n[’']t) (?:\w+ )?(?:it|so|that|this) because\b")
"""What denies a reason, and not the deed."""

BY_AND_BY = re.compile(
    r"(?:as|once|when|while) (?:time (?:goes (?:by|on)|passes|progresses|wears on)"
    r"|(?:humans|individuals|one|people|we|you) (?:ages?|(?:becomes?|gets?|grows?) older))\b",
    re.IGNORECASE,
)
"""Conditions that time alone brings about, in which a thousand things happen."""


NO_EVENT = re.compile(r"\b(?:can be|may|might|must|not)\b|\b(?:are|is) \w+ing\b")
"""Words of what may be so, is not so, or goes on."""

FIRST_NOUN = re.compile(r"(?P<noun>[A-Z][a-z]+s) [a-z]")
"""A plural without more that opens a statement."""


BARE = re.compile(r"the [a-z]+")


def is_law_in_news(fact: Fact, company: Company) -> bool:
    """Whether it follows in general, in a text of other things, where it may be somebody's opinion or a comment."""
    return fact.rule == "outcome" and not company.teaching


def is_vague_law(fact: Fact, _company: Company) -> bool:
    """Whether what follows, or what it follows from, says neither which nor how many: *several factors*."""
    if fact.rule != "outcome":
        return False
    words = fact.asked.core.split()
    things = len(words) <= MOST_WORDS and words[-1:] != [] and words[-1].endswith("s")
    vague = FEW.match(fact.asked.core) or (VAGUE.match(fact.asked.core) if things else None)
    return vague is not None or BY_SEVERAL.fullmatch(fact.asked.core) is not None


def is_denied_reason(fact: Fact, _company: Company) -> bool:
    """Whether the reason may be what is denied, and not what is done: *They do not do it because they are poor*."""
    return fact.asked.text.startswith("because ") and NOT_BECAUSE.search(fact.evidence.text) is not None


def is_of_doers(fact: Fact, _company: Company) -> bool:
    """Whether *they* of a condition may be those by whom it is done: *Tolls are paid by sailors whenever they land*."""
    return fact.rule == "outcome" and THEY_BY_WHOM.search(fact.evidence.text) is not None


def comes_with_time(fact: Fact, _company: Company) -> bool:
    """Whether it asks what happens as time passes, or as people get older."""
    others = (phrase for phrase in fact.clause.phrases if phrase is not fact.asked)
    return fact.rule == "outcome" and any(BY_AND_BY.match(phrase.text) for phrase in others)


def is_no_happening(fact: Fact, _company: Company) -> bool:
    """Whether what would be asked for as what happens is none: *They can be told apart*, *They are doing a survey*."""
    happens = fact.rule == "outcome" and fact.asked.asker.startswith("what happens")
    return happens and NO_EVENT.search(fact.asked.core) is not None


def is_one_of_helpers(fact: Fact, company: Company) -> bool:
    """Whether it asks what helps somebody whom, as another sentence says, something else helps as well."""
    asked, told = fact.asked, fact.clause.phrases[-1:] if fact.rule == "outcome" else ()
    found = next((HELPING.match(phrase.text) for phrase in told if phrase is not asked), None)
    if found is None:
        return False
    lines = (company.lines[number] for number in company.with_all({family(found["verb"]), family(found["whom"])}))
    words = content(asked.core)
    return any(not (is_same(line, fact.evidence.text) or words <= content(line)) for line in lines)


def is_of_those_told(fact: Fact, _company: Company) -> bool:
    """Whether it begins with a noun that its reason has of but some: *Firms hire* *because* *Japanese firms train*."""
    first = FIRST_NOUN.match(fact.sentence) if fact.rule == "outcome" else None
    if first is None:
        return False
    noun = first["noun"].lower()
    return re.search(rf"\b(?:[A-Z]\w+|[a-z]+(?:al|an|ese|ic|ish)) {noun}\b", fact.evidence.text) is not None


def is_any_told_of(fact: Fact, _company: Company) -> bool:
    """Whether what follows, or what it follows from, is but *the* with a noun, of which more was told before."""
    return fact.rule == "outcome" and BARE.fullmatch(fact.asked.core) is not None


def is_besides(fact: Fact, _company: Company) -> bool:
    """Whether it happens besides something told before: *When the tide turns, the ferry also slows down*."""
    return fact.rule == "outcome" and f" also {fact.value.partition(' ')[0]} " in fact.evidence.text


ROWS = {
    "law-in-passing": Row(is_law_in_news, "is said in passing by a text that does not teach it"),
    "no-happening": Row(is_no_happening, "is how things are rather than what happens"),
    "one-of-helpers": Row(is_one_of_helpers, "is not the only one that the article says to help"),
    "of-those": Row(is_of_those_told, "is said of those told of just before"),
    "denied": Row(is_denied_reason, "may be the reason that is denied"),
    "of-doers": Row(is_of_doers, "may be told of those who do it"),
    "by-and-by": Row(comes_with_time, "is one of all that time brings about"),
    "any-told-of": Row(is_any_told_of, "is only told by what stands before"),
    "happens-besides": Row(is_besides, "happens besides something told before"),
    "vague-law": Row(is_vague_law, "says neither which nor how many"),
}
"""Code → why a fact is not asked about."""
