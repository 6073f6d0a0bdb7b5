"""*Unlike hawks, owls hunt by night* → owls, and what they differ from."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from quizgen.facts.contrasts.contrast import Contrast
from quizgen.facts.contrasts.within import is_clause
from quizgen.facts.laws.cutting import words_of
from quizgen.model.tree import SUBJECTS, child

if TYPE_CHECKING:
    from quizgen.model.tokens import Span, Token

OPENING = re.compile(r"(?:unlike|(?:compared|(?:in|by) (?:contrast|comparison)) (?:to|with)) ", re.IGNORECASE)
"""How a sentence begins that names first what its subject differs from."""

LINKS = frozenset({"to", "unlike", "with"})
"""The last words of it."""

BETWEEN = frozenset({"however", "though", ","})
"""What may stand behind it, before the subject."""

DIFFERING = frozenset({"in", "because"})
"""What stands before that by which one thing differs from another."""


def contrasts(sentence: Span) -> Iterator[Contrast]:
    """What the subject is said to differ from."""
    main, words = sentence.root, words_of(sentence)
    subject = child(main, *SUBJECTS) if words and is_clause(main) else None
    if subject is None:
        return
    if OPENING.match(words[0].doc.text, words[0].idx):
        before = [token for token in words if token.i < subject.left_edge.i]
        other = compared(before)
        if other is not None:
            yield Contrast(first=subject, second=other, words=tuple(words))
    elif main.lemma_ == "differ" and subject.left_edge == words[0]:
        link = next((token for token in main.children if token.lower_ == "from"), None)
        other = child(link, "pobj") if link is not None else None
        if other is not None and any(token.lower_ in DIFFERING for token in words if token.i > other.right_edge.i):
            yield Contrast(first=subject, second=other, words=tuple(words))


def compared(before: list[Token]) -> Token | None:
    """The noun of what the words before the subject set it beside; None where they say anything else."""
    last = max(token.i for token in before if token.lower_ not in BETWEEN)
    nouns = (token for token in before if token.dep_ == "pobj" and token.head.lower_ in LINKS)
    return next((noun for noun in nouns if noun.right_edge.i >= last), None)
