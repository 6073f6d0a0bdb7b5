"""Times of what may have been more than once, where nothing tells which is meant: *When did Norway declare war?*."""

import re

from quizgen.items.company import Company
from quizgen.items.refusals.row import Row
from quizgen.model.fact import DATES, PLACES, Clause, Fact, Phrase

PEOPLES = PLACES | {"nationality"}

WAR = re.compile(
    r"\b(?:declar\w+ (?:a truce|war)|(?:go|went) to war|ma[dk]\w+ (?:war|peace)|wag\w+ war|impos\w+ sanctions"
    r"|la(?:id|y) siege)\b"
)
"""What one country does to another as often as they fight."""

DEFINITE = re.compile(r"(?:the|this|that|his|her|its|their)\b|.*[’']s? |.*\d|(?:all|both|each|every)\b", re.IGNORECASE)
"""How a noun phrase begins of which there is but one, or which says how many."""

TOLD_APART = 4
"""Words of a thing that tell it from others of its kind."""

LEFT_OUT = re.compile(r",? (?:(?:led|sent|brought|\w{2,}ed) by|under|commanded|headed) (?:[\w’-]+ ){0,4}?[A-Z]")
"""What tells, behind the words of a statement, which of several things it was."""

AGAIN = re.compile(
    r"(?<!never )(?<!ever )\b(?:a further \w+ times?|afresh|again|anew|for (?:a|the) (?:second|third|fourth|fifth"
    r"|sixth|last) time|once more)\b"
)
"""What says that the same was so before."""

NAMED_WAR = re.compile(
    r"\b(?:Accord|Agreement|Armistice|Battle|Campaign|Conflict|Congress|Coup|Cris[ie]s|Crusade|Intifada|Invasion"
    r"|Mutiny|Offensive|Pact|Rebellion|Revolt|Revolution|Rising|Siege|Treaty|Uprising|War)s?\b"
)


def asks_time(fact: Fact) -> bool:
    """Whether it asks when something was."""
    return fact.asked.type in DATES and fact.clause.lemma != "be"


def may_recur(fact: Fact, _company: Company) -> bool:
    """Whether it asks when a country did something to another that such do now and then: *declared war on Sweden*."""
    if not asks_time(fact) or NAMED_WAR.search(fact.sentence):
        return False
    return WAR.search(fact.sentence) is not None or is_some_deed(fact.clause)


def is_some_deed(clause: Clause) -> bool:
    """Whether a country did one of the things of a kind, and little tells which: *Norway signed a treaty*."""
    done = next((phrase.text for phrase in clause.phrases if phrase.role == "object" and not phrase.name), "")
    return clause.subject.type in PEOPLES and done.startswith(("a ", "an ")) and len(done.split()) < TOLD_APART


def lost_which(fact: Fact, _company: Company) -> bool:
    """Whether it asks when some did something, and what the article adds to tell which they were is left out."""
    subject = fact.clause.subject
    if not (asks_time(fact) and is_indefinite(subject)):
        return False
    last = fact.sentence.rstrip(".").rsplit(maxsplit=1)[-1]
    behind = fact.evidence.text.rpartition(last)[2] if fact.evidence.text.count(last) == 1 else ""
    return LEFT_OUT.match(behind) is not None


def was_before(fact: Fact, _company: Company) -> bool:
    """Whether it asks when something was that by the article was before: *visited Oslo* (*again*) *in 2004*."""
    return asks_time(fact) and AGAIN.search(fact.evidence.text) is not None and AGAIN.search(fact.sentence) is None


def is_indefinite(subject: Phrase) -> bool:
    """Whether the words may be said of several: *reinforcements from Norway*, *a ship*."""
    return not subject.name and bool(subject.text) and DEFINITE.match(subject.text) is None


ROWS: dict[str, Row] = {
    "may-recur": Row(may_recur, "is the time of what the same may have done more than once", whole=True),
    "was-before": Row(was_before, "is the time of what was so before as well"),
    "lost-which": Row(lost_which, "is the time of one of several, and what tells them apart is left out"),
}
