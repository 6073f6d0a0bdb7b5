"""Statements in which no name and no year tells of which event they speak: *200 people were among the injured*."""

import re

from quizgen.english.counting import A_YEAR, YEAR
from quizgen.english.nationalities import COUNTRIES
from quizgen.items.company import Company
from quizgen.items.distractors.fitness import content
from quizgen.items.refusals.row import Row
from quizgen.items.stems.occasion import is_law
from quizgen.model.fact import Fact

ANCHOR = re.compile(rf"[A-Z]|\b{A_YEAR}\b")
"""A name or a year in words as they read in mid-sentence."""

TELLS_WHO = 8
"""Words from which what somebody does in general tells who it is; read off the items of 240 articles."""

WORLDWIDE = re.compile(r"\b(?:world|global|human|planet)", re.IGNORECASE)
"""What says of a share that it is that of all there are."""

DESCRIBED = re.compile(r"(?:that \w|(?:\w+ing |to )?the (?:[\w-]+ ){1,3}(?:against|for|of|that|to|which) )")
DESCRIBING = 5
"""How a saying or one thing alone begins, *the decision to ban fishing*, and words that tell which it is."""

IN_A_MATCH = re.compile(
    r"\b\d+(?:st|nd|rd|th)[ -]minute\b|\b(?:half|full|extra|injury|stoppage)[ -]time\b|\b(?:first|second) half\b(?! of)"
    r"|\bGroup [A-H]\b"
)
"""A time that a match counts, or the group of a tournament."""

MOST = re.compile(r"(?:All|Few|Many|Most|Several|Some) ")

GENERAL = frozenset({"can", "must", "is", "are"})
"""Auxiliaries of what holds at all times."""


def is_unanchored(fact: Fact, _company: Company) -> bool:
    """Whether nothing beside the answer says of which event it speaks: *About 200 children were among the injured*.

    What is so in general, in the present, needs no name, unless it is a share.
    """
    clause = fact.clause
    parts = (clause.subject, *clause.phrases, *clause.lead)
    told = [clause.source, *(part.text for part in parts if part is not fact.asked)]
    general = clause.auxiliaries[0] in GENERAL if clause.auxiliaries else clause.tense == "present"
    general = general and not (clause.auxiliaries and clause.verb.endswith("ing"))
    if is_share(fact):
        told.append(fact.asked.counted)
    elif (general and not is_name_alone(fact)) or is_law(fact):
        return False
    return not any(map(says_which, told))


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
    words = [word for word in re.findall(r"[A-Z]\w+", fact.sentence) if word not in COUNTRIES]
    return MOST.match(fact.sentence) is not None and len(words) <= 1


def happened_somewhere(fact: Fact) -> bool:
    """Whether it tells what somebody did or was given, and neither when nor where: *Li Na was nominated for prizes*."""
    clause = fact.clause
    done = (
        (clause.auxiliaries[:1] in {("was",), ("were",)} or clause.tense == "past")
        and clause.subject.type == "person"
        and bool(clause.subject.name)
    )
    return done and re.search(r"[A-Z]|\d", fact.sentence.replace(clause.subject.text, "")[1:]) is None


def is_in_a_match(fact: Fact, _company: Company) -> bool:
    """Whether it tells a moment of a match, or its place in a tournament, with no year: *in the 54th minute*."""
    return IN_A_MATCH.search(fact.sentence) is not None and YEAR.search(fact.sentence) is None


ROWS: dict[str, Row] = {
    "in-a-match": Row(is_in_a_match, "is said of a match that the sentence does not tell", whole=True),
    "unanchored": Row(is_unanchored, "is said of something that the sentence does not name"),
}
