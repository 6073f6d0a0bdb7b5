"""What is held by nobody in particular: *It is thought that …*."""

import re

HELD = frozenset("believed estimated expected predicted reported said thought understood".split())
"""Participles of what many hold."""

OPENING = re.compile(rf"It (?:is|was) (?:{'|'.join(sorted(HELD))})\b")
"""How a sentence begins whose *it* means nothing."""
