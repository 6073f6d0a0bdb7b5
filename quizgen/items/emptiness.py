"""Which facts say too little to be asked: commonplaces, vague answers, what a page or a chapter holds."""

import re

from quizgen.english.details import has_detail
from quizgen.items.classes import kind_asked
from quizgen.items.company import Company
from quizgen.model.fact import Fact

COMMENTING = frozenset(
    "emphasise emphasize exemplify highlight illustrate reaffirm reflect regard reinforce signify symbolise"
    " symbolize underline underscore view".split()
)
"""Verbs with which a writer says what something is a sign of, or countries view each other."""

ABSTRACT = (
    "challenge chance change commitment concern context hope importance moment need opportunity potential priority"
    " readiness reminder resilience role sign significance step symbol testament trend"
).split()
"""Heads of what something is said to be."""

COMMENT = re.compile(
    rf"\b(?:is|are|was|were|demonstrates?|marks?|offers?|presents?|provides?|represents?|shows?) (?:an?|the) (?:\w+ )?"
    rf"(?:{'|'.join(ABSTRACT)})\b|\bserv(?:e|es|ed) to \w+"
    r"|\bcomes? (?:amid|at|during) (?:an?|the) (?:\w+ )?(?:time|moment|period|juncture|era)\b"
)
"""Comments on what something is a sign of, or on the times."""

DEFINITE = re.compile(
    r"\d|[“\"]|\b(?:first|second|third|fourth|fifth|last|only)\b"
    r"|\b(?:four|five|six|seven|eight|nine|ten)\b(?!-)"
)
"""What makes even such a sentence tell something that can be known: *marks his second visit in six months*."""

PLATFORMS = frozenset("blog caption chapter figure homepage page photo post section site table website".split())
"""What holds words about the subject of an article and is not what it is about."""

VAGUE = re.compile(r"(?:.*[’']s? )?(?:a (?:number|range|variety|host) of|many|numerous|several|some|various)\b")
"""How an answer begins that says neither which nor how many."""

EVERYWHERE = re.compile(r"(?:across|all over|around|throughout)\b")

FIGURATIVE = frozenset(
    "answer backbone beacon bridge center centre face gateway heart home hub jewel key proof symbol voice".split()
)
"""Heads of what a journalist calls something; what it is would be asked otherwise."""

KIN = frozenset(
    """
    aunt brother child cousin daughter father friend grandfather grandmother grandson granddaughter husband mother
    neighbor neighbour nephew niece parent partner sister son uncle widow wife
    """.split()
)

MATTERS = 0.6
"""Salience from which even what is named once is what the article is about."""

WHATEVER = frozenset(
    "approach instrument means method name procedure process system technique technology term tool way".split()
)
"""Nouns that say nothing without of what: *a method with a high rate of success*."""

OF_WHAT = re.compile(r" (?:(?:by|in|through|with) which|called|for|known|of|that|to|whereby|which)\b")

BEFORE_A_NAME = re.compile(r"\b(?:as|at|by|for|from|in|near|of|on|to|with) (?:the )?$")
"""What makes a name a part of what is told of somebody else."""

OFTEN_NAMED = 4
"""Sentences with a name from which it is one of those that the article is about."""

ANYTHING = frozenset(
    """
    benefit challenge change difference difficulty effect fund idea impact improvement issue measure problem progress
    quote result solution step way
    """.split()
)
"""Nouns that say nothing without of what, or what it is."""

GESTURES = frozenset("glance lean look nod point smile stare wave".split())

WITHOUT_SOURCE = re.compile(r"“[^“”]*”[.!?]?")
"""A sentence that is nothing but somebody's words, and nobody tells whose."""

LEANING_BACK = re.compile(r"(?:Another|One) of the\b|(?:Afterwards|Elsewhere|Instead|Meanwhile|Next|Similarly|Then)\b")
"""How a sentence begins that is one of what went before, or goes on from it."""

INVENTED = re.compile(r"(?:A|An) (?:\w+ )+(?:might|would)\b")
"""How a sentence begins that makes up an example: *A traveler from Oslo might find it cold*."""

FEELINGS = frozenset("ambition confidence doubt expectation faith hope interest plan trust".split())
"""What anybody may have as well."""

CAPITAL_BEHIND = re.compile(r"^, [A-Z][a-z]+(?: [A-Z][a-z]+)*(?:[,.]|$)")


def is_platitude(fact: Fact, _company: Company) -> bool:
    """Whether it comments on what something is a sign of, and holds no number, rank or quotation."""
    clause = fact.clause
    if clause.subject.type == "person":
        return False
    found = COMMENT.search(fact.sentence)
    if clause.lemma in COMMENTING:
        found = re.search(rf"\b{clause.lemma[:-1]}\w*", fact.sentence)
    return found is not None and DEFINITE.search(fact.sentence, found.end()) is None


def is_mere_comment(fact: Fact, company: Company) -> bool:
    """Whether it is a platitude through and through: *marks her third trip and shows strong ties* tells which trip."""
    return is_platitude(fact, company) and not has_detail(fact.sentence)


def is_on_page(fact: Fact, _company: Company) -> bool:
    """Whether it tells what a page, a chapter or a website does."""
    return fact.clause.subject.head in PLATFORMS


def is_vague(fact: Fact, _company: Company) -> bool:
    """Whether the answer says neither which nor how many, or that it was so everywhere."""
    asked = fact.asked
    wide = asked.role == "place" and EVERYWHERE.match(asked.text) is not None
    return not fact.ask_quantity and (wide or VAGUE.match(asked.core) is not None)


def is_figure_of_speech(fact: Fact, _company: Company) -> bool:
    """Whether what something is said to be is a manner of speaking: *the heart of the region*."""
    asked = fact.asked
    return asked.role == "predicate" and asked.type != "person" and asked.head in FIGURATIVE and not kind_asked(asked)


def is_said_to_be(fact: Fact, _company: Company) -> bool:
    """Whether it asks what something with a name is, of which somebody quoted only says what they think of it."""
    clause = fact.clause
    called = bool(clause.subject.name) or fact.asked.text.startswith(("a ", "an "))
    return fact.rule == "predicate" and clause.lemma == "be" and bool(clause.source) and called


def is_only_kin(fact: Fact, _company: Company) -> bool:
    """Whether it asks who somebody is who is told of as somebody's relative: better ask for the name."""
    return fact.rule == "predicate" and fact.asked.head in KIN


def is_passing(fact: Fact, company: Company) -> bool:
    """Whether it asks what something is that the article names in passing: *sells Haibike, a German make*."""
    subject = fact.clause.subject
    asks = fact.rule == "predicate" and bool(subject.name) and subject.type != "person"
    return asks and fact.salience < MATTERS and company.mentions.get(subject.name, 2) <= 1


def is_told_beside(fact: Fact, company: Company) -> bool:
    """Whether it asks what somebody or something is that the sentence names for another's sake.

    *She was a friend of Li Na, the leader of the band*: that she was her friend is an answer too.
    """
    subject = fact.clause.subject
    if fact.rule != "predicate" or fact.clause.lemma != "be" or not subject.name:
        return False
    if company.mentions.get(subject.name, 0) >= OFTEN_NAMED:
        return False
    before, found, _ = fact.evidence.text.partition(subject.name)
    return bool(found) and BEFORE_A_NAME.search(before) is not None


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


def is_gesture(fact: Fact, _company: Company) -> bool:
    """Whether it tells where somebody looked or pointed."""
    return fact.clause.lemma in GESTURES and fact.clause.subject.type == "person"


def is_loose(fact: Fact, _company: Company) -> bool:
    """Whether the sentence goes on from what stood before it, is made up, or is words of nobody knows whom."""
    text = fact.sentence
    return (
        any(pattern.match(text) for pattern in (LEANING_BACK, INVENTED)) or WITHOUT_SOURCE.fullmatch(text) is not None
    )


def is_feeling(fact: Fact, _company: Company) -> bool:
    """Whether it asks who has hopes or plans: others may have them too."""
    clause = fact.clause
    had = any(phrase.role == "object" and phrase.head in FEELINGS for phrase in clause.phrases)
    return clause.lemma == "have" and had and fact.asked.role in {"subject", "gap"}


def is_address(fact: Fact, _company: Company) -> bool:
    """Whether it asks for a city whose state or country stands behind it: *in ____, Indiana*."""
    asked = fact.asked
    behind = fact.sentence.partition(asked.name or asked.core)[2]
    return asked.role == "gap" and asked.type in {"city", "place"} and CAPITAL_BEHIND.match(behind) is not None
