"""For what somebody is honoured: *For what was she made a Dame in 2012?*."""

from quizgen.model.fact import Clause, Phrase

HONOURING = frozenset(
    """
    accept appoint award collect confer create decorate earn gain get give grant hand honor honour knight make
    nominate present receive recognise recognize share win
    """.split()
)
"""Verbs behind which *for* tells what earned an honour, if one is named."""

HONOURS = frozenset(
    """
    accolade award bafta baronet baronetcy cbe citation commander cross cup dame dbe decoration degree distinction
    doctorate emmy fellow fellowship grammy honor honour kbe knight knighthood mbe medal nobel obe order oscar
    peerage plaque prize pulitzer ribbon scholarship star statuette title tony trophy
    """.split()
)
"""Heads of what one is honoured with."""


def is_for_honour(clause: Clause, asked: Phrase) -> bool:
    """Whether it tells what earned somebody the honour that the clause names."""
    others = [clause.subject, *(phrase for phrase in clause.phrases if phrase is not asked)]
    honoured = any(phrase.head in HONOURS or HONOURS & {*phrase.text.lower().split()[-1:]} for phrase in others)
    earned = asked.role == "oblique" and asked.preposition == "for" and asked.type in {"thing", "action", "work"}
    return earned and honoured and clause.lemma in HONOURING and not asked.quantity
