"""Which facts say what a term means: *Erosion is the removal of soil by wind*, *Humus refers to what plants leave*."""

import re
from dataclasses import dataclass

from quizgen.english.superlatives import is_superlative
from quizgen.model.fact import Clause, Fact, Phrase

DETERMINER = re.compile(r"^(?:an?|the(?: term)?)\s+", re.IGNORECASE)

TERM = re.compile(r"(?:an? )?(?:[A-Z]-[a-z-]+ )?(?:[a-z][a-z-]+ )*[a-z][a-z-]+|[A-Z][a-z]+")
"""A noun of a kind of things, with *a* or bare; no name and nobody's."""

LONGEST_TERM = 3

EXPLAINING = 5
"""Words of a meaning that explains."""

SHORTEST = 3
SAYS_MORE = re.compile(r" (?:\w{3,}ing|by|for|in|of|that|used|which|who|with) \w")
"""The same of one whose noun is told apart by what stands behind it: *pictures that stand for words*."""

VERBS = {"mean": "", "denote": "", "describe": "", "refer": "to", "define": "as"}
"""Verbs besides *be* that tell what a term means → the preposition of the meaning."""

DEFINED = frozenset({("is",), ("are",), ("can", "be"), ("may", "be")})
"""Auxiliaries of a term that *is defined*."""

TELLING_NO_KIND = frozenset(
    """
    achievement advantage alternative answer aspect attempt basis battleground benefit bit blessing blow boost
    breakthrough burden case cause challenge chance clue component concern consequence consideration contributor
    cornerstone criterion danger difficulty disadvantage disappointment drawback element enemy exaggeration example
    exception extension factor favourite feat focus foundation goal half handicap haven heaven hell help highlight
    headline hindrance hotbed implication improvement indication ingredient inspiration instance issue joke landmark
    lesson limitation lot luxury magnet mainstay matter milestone minefield miracle mystery necessity nightmare
    nuisance obstacle occasion one opportunity paradise part pillar pity playground pleasure possibility powerhouse
    precondition prerequisite pride priority problem prospect puzzle question reason relief reminder risk shame sign
    source staple start step strength success surprise symbol symptom target temptation testament thing threat topic
    treat triumph trouble turning-point victory virtue warning waste way weakness win wonder worry
    """.split()
)
"""Heads of a predicate that says what its subject is for something else, as many things may be."""

DOING = frozenset(
    """
    challenger competitor contributor distributor earner exporter importer leader maker manufacturer player producer
    provider rival supplier
    """.split()
)
"""Heads of one that says what a firm or country does."""

TELLING_KIND = ("al", "ed", "ic", "ing")
"""Endings of a word before such a head with which it is a term."""

EXTREMES = frozenset(
    """
    age altitude amount amplitude brightness concentration degree density depth distance duration elevation extent
    force frequency height intensity length level limit load magnitude mass number part place point position
    pressure price quantity rate score size speed spot strength temperature value velocity volume weight width
    """.split()
)

ONE = re.compile(r"one [a-z]")
"""How a meaning begins that tells but one of several of its kind: *one trade that needs lists*."""

EXTREME = re.compile(r"the \w{3,}est (?:\w+ )?(?:of|that|which|at which) \w")

OF_SOME = re.compile(
    r"(?:all|another|any|both|certain|each|enough|every|few|fewer|half|less|many|more|most|much|neither|no|numerous|one|other|several"
    r"|some|such|th[eo]se|this|three|two|various) "
)
"""How a subject begins that is some of a kind."""

LEADING_ELSEWHERE = (
    "a part of ",
    "among ",
    "an example of ",
    "another ",
    "both ",
    "examples of ",
    "half of ",
    "many of ",
    "members of ",
    "most of ",
    "one of ",
    "part of ",
    "several of ",
    "some of ",
    "two of ",
    "typical of ",
)
"""How a predicate begins that says of which kind, and not what."""

PRAISED = re.compile(r"(?:one|the) (?:\w+ )?(?:best|first|last|largest|least|main|most|only|\w{3,}est)\b")
"""How a predicate begins that tells a rank, which is no meaning of many terms at once."""


OF_WORTH = re.compile(
    r"an? (?:\w+ly |most |very )?(?:(?:crucial|essential|important|indispensable|invaluable|useful|valuable|vital) \w"
    r"|(?:excellent|good|great|wonderful) (?:example|help|illustration|place|proxy|resource|source|tool|way)\b"
    r"|favou?rite of\b)"
)
"""How a predicate begins that says what something is worth: *an important skill*."""

OF_NO_TERM = re.compile(
    r"\b(?:always|frequently|largely|mostly|never|often|rarely|sometimes|usually|widely)\b|\b(?:categor(?:y|ies)|kinds?|sorts?)$"
)
"""What makes no term of a noun: how often it is so, or that it is one kind of several."""

WAY_TO = re.compile(r"(?:a|the) (?:\w+ )?way (?:to|of) \w+ (?:\S+ ?){2}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Definition:
    """A term and what it means."""

    term: str
    """Without its article, as it reads in mid-sentence."""
    meaning: str
    """With its article, without its preposition."""
    plural: bool


def definition_of(fact: Fact) -> Definition | None:
    """What the fact's clause says a term means; None where it explains none."""
    clause = fact.clause
    phrase = meaning_in(clause)
    term = "" if phrase is None else term_in(clause.subject)
    if phrase is None or not term or not explains(phrase) or is_ranked(clause.subject, phrase):
        return None
    if OF_WORTH.match(phrase.core) or is_told_besides(fact, phrase):
        return None
    return Definition(term=term, meaning=phrase.core, plural=clause.subject.plural)


def is_told_besides(fact: Fact, meaning: Phrase) -> bool:
    """Whether the text only says that it is so as well, as of many things: *Salt is also a means of trade*."""
    also = f"{fact.clause.verb} also {' '.join(meaning.core.split()[:SHORTEST])}"
    return also in fact.evidence.text


def meaning_in(clause: Clause) -> Phrase | None:
    """The only phrase of a clause that tells what its subject is in general or means."""
    if clause.source or clause.lead or len(clause.phrases) != 1:
        return None
    phrase, general = clause.phrases[0], clause.tense == "present" and not clause.auxiliaries
    if clause.lemma == "be" and general:
        return phrase if phrase.role == "predicate" and not phrase.text.startswith(LEADING_ELSEWHERE) else None
    defined = clause.auxiliaries in DEFINED and clause.lemma == "define"
    if clause.lemma == "describe" and not clause.subject.text.startswith("the term "):
        return None
    if clause.lemma in VERBS and (general if clause.lemma != "define" else defined):
        told = phrase.role in {"object", "oblique", "means"} and phrase.type != "action"
        return phrase if told and phrase.text.startswith(VERBS[clause.lemma]) else None
    return None


def explains(meaning: Phrase) -> bool:
    """Whether the words say enough of what a term means."""
    words = meaning.core.split()
    told = len(words) >= EXPLAINING or (len(words) >= SHORTEST and SAYS_MORE.search(meaning.core) is not None)
    kind = meaning.head not in TELLING_NO_KIND | DOING
    return told and (kind or meaning.core.startswith("the ") or is_way_to(meaning)) and not ONE.match(meaning.core)


def is_way_to(meaning: Phrase) -> bool:
    """Whether it says a way to do what: *a way to encourage people to conform*."""
    return meaning.head == "way" and WAY_TO.match(meaning.core) is not None


def is_ranked(subject: Phrase, meaning: Phrase) -> bool:
    """Whether things of a kind are praised together rather than explained: *Beetles are the largest order*.

    What is measured or a place is told by a rank: *The amplitude is the greatest distance that …*.
    """
    ranked = PRAISED.match(meaning.core) is not None or any(map(is_superlative, meaning.core.split()[:3]))
    return ranked and not subject.text.startswith(("a ", "an ")) and not is_extreme(meaning)


def is_extreme(meaning: Phrase) -> bool:
    """Whether it is the most or least that something comes to, or its outermost point."""
    return meaning.head in EXTREMES and EXTREME.match(meaning.core) is not None


def term_in(phrase: Phrase) -> str:
    """The phrase without its article, if it is the name of a kind of things and short."""
    words = phrase.core.split()
    factor = len(words) > 1 and words[-2].endswith(TELLING_KIND)  # *a limiting factor*, not *a big factor*
    plain = phrase.type == "thing" and not phrase.name and (phrase.head not in TELLING_NO_KIND or factor)
    kind = plain and TERM.fullmatch(phrase.core) and OF_SOME.match(phrase.core) is None
    term = DETERMINER.sub("", phrase.core) if kind else ""
    return term if len(term.split()) <= LONGEST_TERM and not OF_NO_TERM.search(term) else ""
