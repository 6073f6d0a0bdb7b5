"""Which questions ask who it is that is only quoted: *Who is spokesman for the bank?*, *said ____ of the institute*."""

import re

from quizgen.english.people import names_people
from quizgen.items.company import Company
from quizgen.items.copula import POSTS
from quizgen.model.fact import Fact, Phrase

SAYING = (
    "add|adds|added|admits?|admitted|argues?|argued|believes?|claims?|claimed|comments?|commented|explains?|explained"
    "|insists?|insisted|predicts?|predicted|says?|said|suggests?|suggested|told|warns?|warned"
)

BEHIND_SAYING = re.compile(rf"\b(?:{SAYING}) (?:[a-z][\w-]* ){{0,3}}$")
"""What stands before the name of a source."""

SPOKEN_FOR = re.compile(rf"\b(?:{SAYING}) [^,]{{1,60}}, [a-z][^,]*\b(?:at|for|from|of|with) (?:the )?$")
"""What stands before the body that a source speaks for."""

BEFORE_SAYING = re.compile(rf"(?:,[^,]*,)? (?:{SAYING})\b")
"""What stands behind the name of a source."""

TOLD_OF = 3
"""Sentences with a name from which the article tells more of somebody than what they said."""

OWNED = re.compile(r"[’']s? ")
"""What tells of whom a post is, of which there is then one."""

HOLDS = re.compile(r" (?:is|was) (?:an? |the )?[a-z]")
"""What follows the name of the holder of a post."""

POINTING = re.compile(
    r"\b(?:he|her|his|it|its|she|their|them|these|they|this|those)\b|^[^A-Z\d]*.[^A-Z\d]*\b(?:I|me|my|our|us|we)\b[^A-Z\d]*$",
    re.IGNORECASE,
)
"""What a quotation says of something that stands outside it."""

QUOTED_ALONE = re.compile(r"(?:(?:as|because of|by|due to|for|through|thanks to|to|with) )?(?:an? |the )?“[^”]*”")

LONG_QUOTATION = 9
"""Words of a quotation that says by itself what it is about."""


def is_post_of_source(fact: Fact, company: Company) -> bool:
    """Whether it asks who holds a post that several may hold, or somebody whom the article hardly tells of."""
    asked, clause = fact.asked, fact.clause
    posts = [phrase.text for phrase in clause.phrases if clause.lemma == "be" and is_post(phrase)]
    if asked.type != "person" or asked.role not in {"subject", "gap"} or not (posts or HOLDS.match(behind_gap(fact))):
        return False
    one = any(post.startswith("the ") or OWNED.search(post) for post in posts)
    if clause.verb and clause.tense == "past":
        return False  # not somebody who is asked for a comment
    return not one or company.mentions.get(asked.name, 0) < TOLD_OF


def is_post(phrase: Phrase) -> bool:
    """Whether the phrase says what somebody is by their work."""
    return phrase.role == "predicate" and (names_people(phrase.head) or phrase.head in POSTS)


def behind_gap(fact: Fact) -> str:
    """What the statement says behind a gap at its beginning."""
    first = fact.asked.role == "gap" and fact.sentence.startswith(fact.asked.text)
    return fact.sentence[len(fact.asked.text) :] if first else ""


def is_vaguely_quoted(fact: Fact, _company: Company) -> bool:
    """Whether it asks who said a thing that is short, or speaks of something named elsewhere: *It won’t deliver*."""
    clause = fact.clause
    if clause.lemma != "say" or fact.asked is not clause.subject:
        return False
    quoted = " ".join(phrase.text for phrase in clause.phrases)
    return len(quoted.split()) < LONG_QUOTATION or POINTING.search(quoted) is not None


def is_quoted_reason(fact: Fact, _company: Company) -> bool:
    """Whether a reason told is but a phrase that somebody used: *because of “brand challenges”*."""
    reasons = (phrase for phrase in fact.clause.phrases if phrase.role in {"reason", "means", "purpose"})
    return any(QUOTED_ALONE.fullmatch(phrase.text) for phrase in reasons)


def is_source(fact: Fact, before: str, behind: str) -> bool:
    """Whether a gap asks for the name of a source, or of the body that a source speaks for."""
    if SPOKEN_FOR.search(before):
        return True
    says = fact.asked.type == "person" and BEFORE_SAYING.match(behind) is not None
    return says or (fact.asked.type in {"person", "organisation"} and BEHIND_SAYING.search(before) is not None)
