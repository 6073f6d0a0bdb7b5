"""Deeds that were done but once, so that who did them, and what was done, is worth asking: *In 1628 Li Na found …*."""

import re

from quizgen.english.counting import DATED
from quizgen.items.company import Company
from quizgen.model.fact import Clause, Fact, Phrase

ONE = re.compile(r"the (?:[\w’-]+ ){2}|(?:the )?(?:[\w’-]+ )*[A-Z]")
"""What is told so that there is but one of it: *the meaning of the dance*, *the first bridge in Oslo*, a name."""

GIVEN = frozenset("award bestow collect confer earn elect give grant name nominate present receive vote win".split())
"""Verbs of what many are given, one each year."""

MADE = frozenset(
    """
    abolish build canonise canonize coin commission complete compose conceive consecrate construct create demolish
    design disband discover dissolve erect establish excavate finish form found inaugurate incorporate invent launch
    legalise legalize open outlaw patent premiere publish ratify rediscover release repeal sign unveil write
    """.split()
)
"""Verbs of what is done but once to a thing that has a name."""

ASKED = frozenset({"subject", "object", "agent"})


def is_known_deed(fact: Fact, company: Company) -> bool:
    """Whether a text that teaches tells, with its year, a deed or event of which the question tells enough."""
    clause, asked = fact.clause, fact.asked
    if company.teaching and asked.role == "time" and is_made(clause):
        return True
    if not company.teaching or asked.role not in ASKED or clause.lemma in GIVEN or not is_of_year(clause):
        return False
    rest = [phrase for phrase in (clause.subject, *clause.phrases, *clause.lead) if phrase is not asked]
    if asked.role == "object":  # who did it, and when, is one occasion; what for, or where, tells which
        return bool(clause.subject.name) and any(tells_more(phrase) for phrase in rest if phrase is not clause.subject)
    return any(ONE.match(phrase.core) for phrase in rest if phrase.role in {"object", "subject", "predicate"})


def is_made(clause: Clause) -> bool:
    """Whether something known by its name came into being, which needs no other occasion: *The bridge was opened*."""
    passive = clause.auxiliaries in {("was",), ("were",)}
    return passive and clause.lemma in MADE and bool(clause.subject.name) and clause.subject.type != "person"


def is_of_year(clause: Clause) -> bool:
    """Whether the clause says in which year it was."""
    return any(DATED.search(phrase.text) for phrase in (*clause.lead, *clause.phrases))


def tells_more(phrase: Phrase) -> bool:
    """Whether it tells more of an occasion than its time."""
    return phrase.role not in {"time", "duration", "manner", "particle", "complement"}
