"""Which questions only complete a set phrase: *What did they place in him?* – great hope."""

import re

from quizgen.items.company import Company
from quizgen.items.refusals.row import Row
from quizgen.items.stems.classes import has_only_praise, whose_asked
from quizgen.model.fact import Fact

SUPPORTING = frozenset(
    """
    attract bear bring carry cast cause clear close come conduct devote display do draw exercise exert express find
    follow gain get give have hold invest keep lay lend lose make mobilise mobilize overcome pay perform place play
    pose provide provoke pursue put raise receive retain set shift spend suffer take undertake use wield win
    """.split()
)
"""Verbs that with the nouns below say no more than the noun's own verb: *place hope* is to hope."""

OF_A_VERB = frozenset(
    """
    action advantage aim appeal approach attempt attention barrier blame care challenge chance claim comeback
    concern confidence contribution control controversy criticism crowd damage decision demand desire difference
    difficulty dismay door doubt effort emphasis end explanation faith fear focus fun gift goal hope hurdle impact
    importance influence interest interpretation journey light look loss lot momentum name need obstacle opinion
    opportunity part plan power pressure progress protest reaction renaissance reservation respect responsibility
    rest risk role seat share sign skill step support talent threat time toll trip trust use view visit voice vote
    vow way weight wish
    """.split()
)
"""Nouns that stand for a verb or say nothing by themselves: their verbs make one expression with them."""

FIGURATIVE = frozenset("boast constitute echo embody enjoy pervade represent".split())
"""Verbs of what somebody has or is in a manner of speaking."""

CHART = frozenset({"chart", "headline", "list", "poll", "ranking", "table"})
"""What one tops, makes or leads without doing anything to it."""

AT_THE_TOP = frozenset({"dominate", "hit", "lead", "make", "top"})

SEARCHING = frozenset({"comb", "ransack", "scour", "search", "trawl"})
"""Verbs whose object is only where something is looked for."""

WHERE_OR_HOW = SEARCHING | FIGURATIVE
"""Verbs whose object is no answer to *what*."""

DENIED = re.compile(r"(?:no|not|none|nothing|neither|only (?:an?|one))\b")
"""How an answer begins that tells what, or how much, was not there."""

LIKES = re.compile(r"(?:an? )?[\w-]+(?: [\w-]+){0,2} (?:like|such as) [A-Z]")
"""An answer that only gives examples: *linguists like Henry Sweet*."""

LASTING = frozenset("appear look prove remain seem stay".split())
"""Verbs that say of something what it is, and nobody asks so: *What does it remain?*."""

RISE_FROM = re.compile(r"from [$£€]?\d")
"""From how many something rises, of which nothing is left when it is asked what rises."""


def is_set_phrase(fact: Fact, _company: Company) -> bool:
    """Whether verb and object are one expression, so that the object alone is no answer to anything."""
    clause, asked = fact.clause, fact.asked
    if asked.name or fact.ask_quantity or whose_asked(asked) or asked.role not in {"object", "oblique", "predicate"}:
        return False
    if asked.role == "oblique":
        return clause.lemma in LASTING or (clause.lemma, asked.preposition) == ("burst", "into")
    if asked.role == "predicate":
        return clause.lemma in LASTING or has_only_praise(asked)
    if clause.lemma in WHERE_OR_HOW or DENIED.match(asked.core) or LIKES.match(asked.core):
        return True
    if has_only_praise(asked) or any(RISE_FROM.match(phrase.text) for phrase in clause.phrases):
        return True
    head = asked.head.lower()
    return (clause.lemma in AT_THE_TOP and head in CHART) or (clause.lemma in SUPPORTING and head in OF_A_VERB)


ROWS: dict[str, Row] = {
    "set-phrase": Row(is_set_phrase, "only completes a set phrase", gap=True),
}
