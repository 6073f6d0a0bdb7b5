"""Which questions ask who it is that is only quoted, or what was said that is not clear by itself."""

import re

from quizgen.english.media import MEDIA, TELLING
from quizgen.english.people import names_people
from quizgen.items.company import Company
from quizgen.items.refusals.row import GRAVE, SLIGHT, Row
from quizgen.items.sayings import is_small_talk
from quizgen.items.stems.copula import POSTS
from quizgen.model.fact import AMOUNTS, DATES, Fact, Phrase

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

OF_OTHERS = re.compile(
    r"^[^“]*“(?:[^”]* )?(?:he|him|his|she|doing so|(?:about|by|for|from|of|on|to|with) (?:that|these|this|those))\b"
    r"(?! [A-Z])"
)
"""Whom or what a quotation means that is named before it."""

OF_ONESELF = re.compile(r"“(?:[^”]* )?(?:I|me|my)\b")
"""What only who says it is meant by."""

COUNTERS = re.compile(r"\b(?:Census|Office for National Statistics|Statistical|Statistics)\b")
"""What the names of those have who count people for all to read."""

COUNTING = frozenset("calculate count enumerate estimate put record".split())

QUOTED_ALONE = re.compile(r"(?:(?:as|because of|by|due to|for|through|thanks to|to|with) )?(?:an? |the )?“[^”]*”")

SOURCE = re.compile(r"\b[Aa]ccording to (?:an?|her|his|its|the|their) [a-z]")
SOURCED = re.compile(r"\b[Aa]ccording to\b|\bsa(?:id|ys?)\b")
"""A source without a name, and what a statement has that keeps one."""

LONG_QUOTATION = 9
"""Words of a quotation that says by itself what it is about."""


def is_medium(fact: Fact, _company: Company) -> bool:
    """Whether it asks where something was said or reported: *The Evening Post noted that it rained*.

    Of those who count nothing is asked but figures: *The Census Bureau put the population at 9,400*.
    """
    name = fact.asked.name
    if COUNTERS.search(fact.clause.subject.name) and fact.asked.type not in AMOUNTS | DATES and not fact.ask_quantity:
        return fact.clause.lemma in TELLING | COUNTING
    return fact.clause.lemma in TELLING and MEDIA.search(name) is not None


def echoes_source(fact: Fact, _company: Company) -> bool:
    """Whether a statement speaks of its own source by name: *According to Li Na, Li Na's calls were heard*."""
    source = fact.clause.source
    name = source.partition(", ")[0]
    own = fact.clause.of_itself is not None
    return bool(source) and not own and len(re.findall(rf"\b{re.escape(name.split()[-1])}\b", fact.sentence)) > 1


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


def lost_source(fact: Fact, _company: Company) -> bool:
    """Whether the article tells according to what it is so, in words that say it only there, and the statement not.

    *The market will double by 2009, according to the report.*
    """
    return SOURCE.search(fact.evidence.text) is not None and SOURCED.search(fact.sentence) is None


def is_of_oneself(fact: Fact, _company: Company) -> bool:
    """Whether it asks who said a thing about themselves, or of what was named before: *With that he will sell*."""
    clause = fact.clause
    quoted = " ".join(phrase.text for phrase in clause.phrases)
    own = clause.lemma == "say" and fact.asked is clause.subject
    return own and (OF_OTHERS.search(quoted) is not None or OF_ONESELF.search(quoted) is not None)


def is_of_several_names(fact: Fact, company: Company) -> bool:
    """Whether it is somebody by one word of a name, which is in the full name of somebody else or of the same."""
    name = fact.asked.name
    if fact.asked.type != "person" or not name or " " in name:
        return False
    return any(name in other.split() for other in company.called.get("person", ()) if " " in other)


ROWS: dict[str, Row] = {
    "shared-name": Row(is_of_several_names, "is a name that somebody else has, too, or not in full"),
    "of-oneself": Row(is_of_oneself, "said something of oneself, or of what was told before"),
    "medium": Row(is_medium, "only says where it was told"),
    "lost-source": Row(lost_source, "is told without its source", whole=True),
    "echo": Row(echoes_source, "is said by somebody of whom the statement speaks again", whole=True),
    "small-talk": Row(
        lambda fact, company: is_small_talk(fact, company.article),
        "is said in passing or of oneself",
        whole=True,
        asked=True,
        doubt=GRAVE,
    ),
    "post": Row(is_post_of_source, "is somebody whom the article hardly tells of"),
    "quoted-reason": Row(is_quoted_reason, "is told with a phrase that somebody used for a reason", whole=True),
    "quoted": Row(is_vaguely_quoted, "said something that is not clear by itself", doubt=SLIGHT),
}
