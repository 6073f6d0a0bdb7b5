"""Against whom a team or player plays, of which sport asks with *team*: *Against which team did she score in May?*."""

import re

from quizgen.model.fact import Clause, Phrase

PLAYING = frozenset(
    """
    appear bat bowl captain compete concede debut draw field hit lose net pitch play row score start tie triumph win
    """.split()
)
"""Verbs behind which *against* tells the other team."""

ONE_TEAM = re.compile(r"(?:the )?[A-Z][\w’.-]*(?: [A-Z][\w’.-]*)*")
"""A name alone, of which its town may have been taken for what it names, or nobody knew what that is."""


def is_team(clause: Clause, asked: Phrase) -> bool:
    """Whether it tells the team that somebody played against, which is no country."""
    named = asked.type in {"organisation", "city", "thing"} and ONE_TEAM.fullmatch(asked.core) is not None
    return asked.role == "oblique" and asked.preposition == "against" and clause.lemma in PLAYING and named
