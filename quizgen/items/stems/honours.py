"""For what somebody is honoured: *For what was she made a Dame in 2012?*."""

from quizgen.model.fact import Clause, Phrase

HONOURING = frozenset("award decorate give honor honour knight make present receive win".split())
"""Verbs behind which *for* tells what earned an honour, if one is named."""

HONOURS = frozenset(
    """
    award commander cross cup dame degree fellowship honor honour knight knighthood medal order oscar prize star title
    trophy
    """.split()
)
"""Heads of what one is honoured with."""


def is_for_honour(clause: Clause, asked: Phrase) -> bool:
    """Whether it tells what earned somebody the honour that the clause names."""
    others = [clause.subject, *(phrase for phrase in clause.phrases if phrase is not asked)]
    honoured = any(phrase.head in HONOURS or HONOURS & {*phrase.text.lower().split()[-1:]} for phrase in others)
    earned = asked.role == "oblique" and asked.preposition == "for" and asked.type in {"thing", "action", "work"}
    return earned and honoured and clause.lemma in HONOURING and not asked.quantity
