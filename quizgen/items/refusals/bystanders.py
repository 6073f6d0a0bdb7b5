"""Who is only asked for a comment: what they are by trade is no matter of the article."""

import re

from quizgen.english.media import MEDIA
from quizgen.items.company import Company
from quizgen.items.refusals.row import Row
from quizgen.items.sources import is_quoted
from quizgen.model.fact import Fact

OFTEN = 3
"""Sentences with a name from which somebody matters in an article."""

BRIEF = 12
"""Sentences of an article so short that nobody is named often in it."""

DEEDS = 2
"""Statements of what they did, beside saying something and being somebody."""

CAREER = re.compile(
    r"\b(?:apprenticed|attended|authored|coached|co-?(?:authored|wrote|written)|edited|enrolled|graduated|joined"
    r"|lectured|majored|practi[sc]ed|published|qualified|resigned|retired|served|speciali[sz]e[sd]|studied|taught"
    r"|teaches|trained|tutored|volunteered|worked|works|writes|written|wrote)\b"
)
"""Verbs of a life of work."""

IN_CLIP = re.compile(
    r"((?:[\w.’'-]+ ){0,8}?[A-Z][\w.’'-]*) (?:analy[sz]es|argues|breaks down|comments on|debates?|discuss(?:es)?"
    r"|examines|explains|explores|joins|looks at|outlines|reacts?|reports|responds?|reviews|shares|speaks|talks"
    r"|unpacks|weighs in) "
)
"""How a line beside a film says whom it shows doing what."""

WHOSE = re.compile(r"(\w+)[’']s (?:[a-z]+ ){0,3}$")
"""Whose somebody is."""

SPOKEN_TO = re.compile(r"\b(?:interviewed|spoke (?:to|with)) (?:[\w’-]+ ){0,6}$")
"""What stands before whom those who bring the news have asked."""

BEGINNING = re.compile(r"(?:The )?(?P<name>[A-Z][\w’&-]*(?: [A-Z][\w’&-]*)*)")
"""The name with which a sentence begins."""

AT_WORK = frozenset(
    """
    approach ask attempt await contact email interview obtain phone reach report request review seek speak talk try
    verify visit witness
    """.split()
)
"""Verbs of what those do who look for news."""

RECAPPING = frozenset(
    "analyse analyze answer ask break explain explore follow investigate look meet profile recap reflect review round"
    " summarise summarize take track unpack visit".split()
)
"""Verbs of what those who bring the news say that they do."""

SPENT = re.compile(r"\b(?:spent|spend|spends)\b")
"""What tells how long it was."""


def is_job_of_bystander(fact: Fact, company: Company) -> bool:
    """Whether it asks who somebody is, by the post of the day, whom the article seldom names.

    Of those whom it names more often strict readers took six of eight, though most only speak.
    """
    clause = fact.clause
    post = fact.rule == "predicate" and clause.lemma == "be" and clause.tense == "present"
    asks = post and bool(clause.subject.name) and clause.subject.type == "person" and fact.asked.role == "predicate"
    return asks and len(company.lines) >= BRIEF and company.mentions.get(clause.subject.name, 0) < OFTEN


def is_bystander(name: str, company: Company) -> bool:
    """Whether the person is seldom named, or does nothing in the article but say something."""
    return bool(name) and not (company.mentions.get(name, 0) >= OFTEN and company.deeds.get(name, 0) >= DEEDS)


def is_career_of_source(fact: Fact, company: Company) -> bool:
    """Whether it tells of the working life of somebody whom the article only quotes."""
    subject = fact.clause.subject
    name = subject.name if subject.type == "person" else ""
    if not name or len(company.lines) < BRIEF:
        return False
    seldom = company.mentions.get(name, 0) < OFTEN and CAREER.search(fact.sentence) is not None
    spent = is_bystander(name, company) and SPENT.search(fact.sentence) is not None
    return (seldom or spent) and is_quoted(name, company)


def is_reporter(fact: Fact, _company: Company) -> bool:
    """Whether it is somebody of those who bring the news, or to whom they spoke: *told CNN’s Li Na*."""
    name = fact.asked.name or fact.asked.core
    texts = (fact.sentence, fact.evidence.text) if name and fact.asked.type == "person" else ()
    pieces = (piece for text in texts for piece in text.split(name)[:-1])
    return any(is_medium_before(piece) or SPOKEN_TO.search(piece) for piece in pieces)


def is_medium_before(words: str) -> bool:
    """Whether they end in a medium that has what follows: *told CNN’s*."""
    found = WHOSE.search(words)
    return found is not None and MEDIA.search(found[1]) is not None


def is_of_clip(fact: Fact, company: Company) -> bool:
    """Whether it is what one sees in a film beside the news: *Li Na reports from Ulm*, *Bo Lee analyzes the vote*.

    Such a line names somebody whom the article does not name again, and tells it in the present.
    """
    found = None if company.teaching else IN_CLIP.match(fact.sentence)
    return found is not None and any(times == 1 and found[1].endswith(name) for name, times in company.mentions.items())


def is_outlet(fact: Fact, _company: Company) -> bool:
    """Whether it asks who brings the news, by what they say of themselves: *Al Jazeera recaps the vote*."""
    asked, clause = fact.asked, fact.clause
    brings = asked.role == "subject" and asked.type == "organisation" and MEDIA.search(asked.name) is not None
    return brings and clause.tense == "present" and clause.lemma in RECAPPING


def is_newsroom(fact: Fact, company: Company) -> bool:
    """Whether it tells of those who bring the news at their work: *The BBC has attempted to contact Ada Marsh*."""
    at_work = fact.clause.lemma in AT_WORK and not company.teaching
    found = BEGINNING.match(fact.sentence) if at_work else None  # of a gap all words before it are the subject
    return found is not None and MEDIA.search(found["name"]) is not None


ROWS: dict[str, Row] = {
    "newsroom": Row(is_newsroom, "is what those do who bring the news", whole=True),
    "reporter": Row(is_reporter, "works for those who bring the news"),
    "outlet": Row(is_outlet, "brings the news itself"),
    "clip": Row(is_of_clip, "is told of somebody named but once, as beside a film", whole=True),
    "job": Row(is_job_of_bystander, "is the post of somebody who does hardly anything in the article"),
    "career": Row(is_career_of_source, "is said of the life of somebody who is only quoted", whole=True),
}
