"""Answers that anybody would guess, or that the words around them tell."""

import re

from quizgen.items.company import Company
from quizgen.items.distractors.fitness import families, family
from quizgen.items.refusals.row import Row
from quizgen.items.surroundings import families_beside
from quizgen.model.fact import Fact

ANYBODY = re.compile(
    r"(?:the )?(?:adults|audiences|babies|buyers|children|citizens|clients|consumers|customers|employees|everybody"
    r"|everyone|families|fans|homeowners|households|human beings|humans|individuals|infants|kids|listeners|locals"
    r"|mankind|members|men|money|mothers|(?:many|most|old|older|ordinary|other|poor|younger|young) people|parents"
    r"|people|public|pupils|readers|residents|shoppers|society|spectators|students|taxpayers|teenagers|time|tourists"
    r"|travell?ers|users|viewers|villagers|visitors|volunteers|voters|women|workers|youngsters)",
    re.IGNORECASE,
)
"""Answers that fit wherever somebody is told, shown or sold something."""

BRIEF = 3
"""Words of an answer of which one is half of what is told."""

SECOND = re.compile(r"\bsecond[- ](?:most|\w+est)\b")

LAWMAKERS = re.compile(
    r"(?:the )?(?:(?!European|Scottish|Welsh)[A-Z]\S+ )?(?:Congress|Parliament|parliament|Senate|legislature"
    r"|House of (?:Commons|Lords|Representatives))"
)
"""Who makes a country's laws."""

MAKING_LAW = frozenset(
    """
    abolish adopt approve authorise authorize ban enact end impose lift outlaw pass prohibit ratify repeal
    """.split()
)

TO_PASS = re.compile(r" to (?:adopt|approve|enact|pass|ratify|repeal)\b")
"""What stands behind a body that something leads to make a law."""


OF_LAWS = re.compile(r"\b(?:[A-Z]\w* (?:Act|Bill)|(?:bill|budget|funding|law|legislation|subsidy|tariff|tax)s?)\b")
"""What such a body decides on."""


def is_obvious(fact: Fact, company: Company) -> bool:
    """Whether anybody would guess the answer who knows what the article is about: its topic, wherever it stands."""
    asked = fact.asked
    if asked.role not in {"subject", "gap"}:
        return asked.name in company.topics
    return all(name in company.topics for name in (asked.name or asked.text).removeprefix("the ").split(" and "))


def is_anybody(fact: Fact, _company: Company) -> bool:
    """Whether the answer is a word for anybody or anything that fits there: *children*, *time*."""
    return not fact.ask_quantity and ANYBODY.fullmatch(fact.value) is not None


def is_ranked_behind(fact: Fact, _company: Company) -> bool:
    """Whether it asks behind what something comes in a ranking: *the second most visited city after ____*."""
    before = fact.sentence.partition(fact.asked.core)[0]
    return SECOND.search(before) is not None and before.rstrip().endswith((" after", " behind", " to"))


def is_lawmaker(fact: Fact, _company: Company) -> bool:
    """Whether it asks which body passed a law or let it lapse, or was led to pass one: *Congress*."""
    if LAWMAKERS.fullmatch(fact.asked.core or fact.asked.name) is None:
        return False
    behind = fact.sentence.partition(fact.asked.core or fact.asked.name)[2]
    made = fact.clause.lemma in MAKING_LAW or TO_PASS.match(behind) is not None
    return made or (fact.asked.role == "subject" and OF_LAWS.search(behind) is not None)


def is_echoed(fact: Fact, _company: Company) -> bool:
    """Whether a short answer is half told by the question: *What is Norwegian dress like? – Norwegian customs*."""
    asked = fact.asked
    if asked.role not in {"object", "oblique", "predicate", "complement"} or asked.name or fact.ask_quantity:
        return False
    told, rest = families(asked.core), families_beside(fact) | {family(fact.clause.lemma)}
    return bool(told) and len(told) <= BRIEF and 2 * len(told & rest) >= len(told)


ROWS: dict[str, Row] = {
    "lawmaker": Row(is_lawmaker, "is the body that makes all laws of the country"),
    "obvious": Row(is_obvious, "is what the article is about, so anybody would guess it"),
    "echoed": Row(is_echoed, "is half told by the question", gap=True),
    "ranked-behind": Row(is_ranked_behind, "is the first of a ranking, which anybody guesses"),
    "anybody": Row(is_anybody, "is a word for anybody, which anybody would guess"),
}
