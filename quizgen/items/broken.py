"""Which statements were broken on their way: a name cut in two, one spoken of twice, a participle that is none."""

import re
from itertools import pairwise

from quizgen.items.company import Company
from quizgen.model.fact import Fact

BODY = re.compile(
    r"\b(?:Academy|Association|Bureau|Cent(?:er|re)|College|Commission|Committee|Council|Department|Inquiry|Institute"
    r"|Ministry|Office|School|Society|University)$"
)
GOES_ON = re.compile(r"(?:for|of|on) (?:the )?[A-Z]")
"""How the name of a body ends that may go on, and how it does: *Oban High School* *for Boys*."""

TWICE = re.compile(r"\b([A-Z][\w-]+’s? [a-z]+)\b.*\b\1\b")
"""What somebody has, spoken of twice: *Marsh’s friends say Marsh’s friends will vote*."""

SAME_PARTICIPLE = frozenset(
    """
    beat become bet bid burst cast come cost cut fit hit hurt let outbid overcome put quit read rerun rid run set shed
    shut spit split spread sweat thrust undercut upset wed
    """.split()
)
"""Verbs whose participle is their base form."""


def is_cut_name(fact: Fact, _company: Company) -> bool:
    """Whether the name of a body or school is cut before its last words."""
    phrases = fact.clause.phrases
    return any(BODY.search(one.text) and GOES_ON.match(other.text) for one, other in pairwise(phrases))


def repeats_itself(fact: Fact, _company: Company) -> bool:
    """Whether what *they* stood for now stands twice in the statement."""
    return "’" in fact.sentence and TWICE.search(fact.sentence) is not None


def is_misspelt(fact: Fact, _company: Company) -> bool:
    """Whether a participle is written as no participle: *has show a strong interest*."""
    clause = fact.clause
    perfect = clause.auxiliaries[-1:] in {("has",), ("have",), ("had",)}
    return perfect and clause.verb == clause.lemma and clause.lemma not in SAME_PARTICIPLE
