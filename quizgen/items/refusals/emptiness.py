"""Answers that say too little: vague ones, nouns that fit anywhere, half of what is said."""

import re

from quizgen.english.counting import YEAR
from quizgen.items.company import Company
from quizgen.items.refusals.present import tells_of_topics
from quizgen.items.refusals.row import Row
from quizgen.items.stems.classes import kind_asked
from quizgen.model.fact import AMOUNTS, Clause, Fact, Phrase

MOST_LISTED = 4
"""Commas of a list that is too long to be told whole."""

LAST_LISTED = re.compile(r", [^,]+,? (?:and|or) [^,]+$")

BARE = re.compile(
    r"(?:(?:him|her|it|them)sel(?:f|ves)|(?:his|her|its|their) \w+"
    r"|an? (?:statement|man|woman|person|way|thing|idea|copy|request)"
    r"|(?:an? )?(?:better|bigger|greater|higher|larger|longer|lower|smaller|stronger|wider)\b(?!.* than\b).*"
    r"|\w+ such as .*"
    r"|(?:days|weeks|months|years)|(?:hundreds|thousands|millions|billions) of (?:dollars|euros|pounds)"
    r"|.* too|(?:on )?top of (?:it|them)"
    r"|short|people|others|everybody|everyone|everything|things|copies|details|extracts|members|parts|pieces|samples"
    r"|(?:the )?(?:Church|Commission|Committee|Council|Court|Department|Government|Ministry|Parliament|Senate|State"
    r"|University))"
)
"""Answers that name something without saying what: an owner and a noun, a comparison, a noun that fits anywhere."""

FORMER = re.compile(r"(?:an? |the )?(?:former|ex-|retired|then)\b")

FUTURE = re.compile(r"(?:an? |the )?future (?!of\b)")
"""How is told what somebody is to become, as a sentence may about what went before."""

LEADING = frozenset(
    """
    advise allow ask assign beg cause challenge command compel convince direct enable encourage expect forbid force help
    inspire instruct invite lead motivate oblige order permit persuade press prompt push remind request require teach
    tell tempt train urge want warn
    """.split()
)
"""Verbs of making somebody do something: behind them *to* tells what, not why."""

AT_FIRST = re.compile(r"(?:In order )?[Tt]o \w+ [^,]*,")
"""How a sentence begins that tells, before another purpose, a first one."""

CALLING = frozenset({"appeal", "call", "count", "depend", "rely"})
CALLED = re.compile(r"(?:on|to|upon) (?!\w+ing\b)")
"""Verbs and prepositions of calling on somebody to do something."""

WANTING = re.compile(r"\bto (?:cope|deal|depend|rely)$")

UNFINISHED = re.compile(r"\bto \w+$")
GOES_ON = re.compile(r" (?:about|against|for|from|in|into|on|to|with)\b")
"""An answer that ends in an infinitive, and what of the sentence would belong to it: *a system to cope* with rain."""

TO_DO = re.compile(r"(?:not )?to \w+ ")

VAGUE = re.compile(r"(?:.*[’']s? )?(?:a (?:number|range|variety|host) of|many|numerous|several|some|various)\b")
"""How an answer begins that says neither which nor how many."""

SOME_NUMBER = re.compile(r"(?:a )?(?:few|several)\b")
"""How an amount begins that nobody can count."""

EVERYWHERE = re.compile(r"(?:across|all over|around|throughout)\b")

WHATEVER = frozenset(
    "approach instrument means method name procedure process system technique technology term tool way".split()
)
"""Nouns that say nothing without of what: *a method with a high rate of success*."""

OF_WHAT = re.compile(r" (?:(?:by|in|through|with) which|called|for|known|of|that|to|whereby|which)\b")

ANYTHING = frozenset(
    """
    benefit challenge change difference difficulty effect fund idea impact improvement issue measure problem progress
    quote result solution step way
    """.split()
)
"""Nouns that say nothing without of what, or what it is."""

SETTLED = frozenset("agree decline refuse consent".split())
"""Verbs that say nothing without what was agreed to."""

TOO = re.compile(r"\b(?:too|so) (?!that\b)[a-z]+\b|\benough\b")
"""What makes *to* behind it the measure of how much: *too heavy to fly*."""

VAGUE_DEEDS = frozenset("back face obtain offer prepare provide".split())
"""Verbs that fit so many things that their object can be asked for only where much else is told."""


def is_bare(fact: Fact, _company: Company) -> bool:
    """Whether the answer says nothing that one could know, *his ideas*, or what somebody no longer is."""
    unfinished = UNFINISHED.search(fact.value) is not None
    if WANTING.search(fact.value) or (unfinished and GOES_ON.match(fact.evidence.text.partition(fact.value)[2])):
        return True
    past = fact.rule == "predicate" and FORMER.match(fact.value) is not None
    later = any(phrase.role == "predicate" and FUTURE.match(phrase.text) for phrase in fact.clause.phrases)
    return past or later or BARE.fullmatch(fact.value) is not None


def is_half_said(fact: Fact, _company: Company) -> bool:
    """Whether it asks for half of what somebody is led to do, *It encourages sailors to learn knots*, or of why."""
    to_do = (phrase.role == "purpose" or TO_DO.match(phrase.text) for phrase in fact.clause.phrases)
    called = fact.clause.lemma in CALLING and any(CALLED.match(phrase.text) for phrase in fact.clause.phrases)
    led = (fact.clause.lemma in LEADING or called) and any(to_do)
    if fact.asked.role == "purpose" and AT_FIRST.match(fact.evidence.text) and fact.asked in fact.clause.phrases:
        return True
    half = fact.asked.role == "purpose" or (fact.asked.role == "object" and fact.asked.type != "person")
    return led and half


def is_vague(fact: Fact, _company: Company) -> bool:
    """Whether the answer says neither which nor how many, or that it was so everywhere."""
    asked = fact.asked
    wide = asked.role == "place" and EVERYWHERE.match(asked.text) is not None
    amount = asked.type in AMOUNTS and SOME_NUMBER.match(asked.core) is not None
    return amount or (not fact.ask_quantity and (wide or VAGUE.match(asked.core) is not None))


def lacks_of_what(fact: Fact, _company: Company) -> bool:
    """Whether the answer is a method or the like, and not of what."""
    asked = fact.asked
    whatever = asked.role in {"object", "predicate"} and asked.head in WHATEVER and not asked.name
    return whatever and not fact.ask_quantity and OF_WHAT.match(asked.core.partition(asked.head)[2]) is None


def says_anything(fact: Fact, _company: Company) -> bool:
    """Whether the answer is a noun that fits anywhere, with no more than what is thought of it: *big changes*."""
    asked = fact.asked
    bare = asked.role in {"object", "predicate"} and asked.head in ANYTHING and not asked.name and not fact.ask_quantity
    return bare and asked.core.split()[-1].lower().startswith(asked.head[:-1]) and kind_asked(asked) == ""


def is_measure(fact: Fact, _company: Company) -> bool:
    """Whether it asks for what says how much is too much or enough: *What do birds have too little mass to do?*."""
    to_do = fact.asked.role in {"action", "purpose", "complement"} and fact.asked.text.startswith("to ")
    return to_do and any(TOO.search(phrase.text) for phrase in fact.clause.phrases if phrase is not fact.asked)


def is_vague_deed(fact: Fact, company: Company) -> bool:
    """Whether it asks what somebody faces, or how they provide it, and neither a year nor names tell the occasion."""
    asked, clause = fact.asked, fact.clause
    deed = (asked.role in {"object", "means"} and clause.lemma in VAGUE_DEEDS) or is_prepared_for(clause, asked)
    if not deed or fact.ask_quantity:
        return False
    told = tells_of_topics(fact, company) and clause.lemma != "face"  # *criticism*, and threats as well
    return YEAR.search(fact.sentence) is None and not told


def is_prepared_for(clause: Clause, asked: Phrase) -> bool:
    """Whether it is what somebody prepares for."""
    return clause.lemma == "prepare" and asked.preposition == "for"


def lacks_what(fact: Fact, _company: Company) -> bool:
    """Whether somebody agrees or refuses, and the statement does not say to what."""
    clause = fact.clause
    told = any(phrase.role in {"action", "content", "complement", "object"} for phrase in clause.phrases)
    told = told or any(phrase.text.startswith(("to ", "on ")) for phrase in clause.phrases)
    return clause.lemma in SETTLED and not told


def is_long_list(fact: Fact, _company: Company) -> bool:
    """Whether the answer is a list of more than anybody keeps in mind."""
    asked = fact.asked
    listed = asked.role in {"object", "oblique", "predicate", "subject"} and not fact.ask_quantity
    return listed and asked.core.count(", ") >= MOST_LISTED and LAST_LISTED.search(asked.core) is not None


ROWS: dict[str, Row] = {
    "bare": Row(is_bare, "says too little to be an answer"),
    "measure": Row(is_measure, "is told with “too” or “enough”, to say how much that is"),
    "vague-deed": Row(is_vague_deed, "is the object of a verb that fits anything", gap=True),
    "half": Row(is_half_said, "is only half of what is said"),
    "long-list": Row(is_long_list, "is a list of more than anybody keeps in mind"),
    "vague": Row(is_vague, "says neither which nor how many"),
    "of-what": Row(lacks_of_what, "does not say of what"),
    "anything": Row(says_anything, "could be said of anything"),
    "agreed": Row(lacks_what, "is said without what was agreed to", whole=True),
}
