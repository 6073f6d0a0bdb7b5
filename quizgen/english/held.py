"""What is held by nobody in particular: *It is thought that …*."""

import re

HELD = frozenset(
    """
    accepted acknowledged agreed alleged anticipated argued assumed believed claimed conceded conjectured estimated
    expected feared forecast hoped hypothesised hypothesized predicted presumed proposed reported rumored rumoured
    said speculated suggested supposed surmised suspected theorised theorized thought understood
    """.split()
)
"""Participles of what many hold."""

OPENING = re.compile(rf"It (?:is|was) (?:{'|'.join(sorted(HELD))})\b")
"""How a sentence begins whose *it* means nothing."""
