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

IN_THAT = re.compile(r",? (?:in that|because) ")
"""What stands before that by which one thing differs from another."""

BETWEEN = frozenset({"however", "though", ","})
"""What may stand behind it, before the subject."""


def contrasts(sentence: Span) -> Iterator[Contrast]:
    """What the subject is said to differ from."""
    main, words = sentence.root, words_of(sentence)
    subject = child(main, *SUBJECTS) if words and is_clause(main) else None
    if subject is None:
        return
    text, start = sentence.doc.text, words[0].idx
    if opening := OPENING.match(text, start):
        before = [token for token in words if token.i < subject.left_edge.i]
        other = compared(before, opening.end())
        if other is not None:
            yield Contrast(first=subject, second=other, words=tuple(words))
    elif main.lemma_ == "differ" and subject.left_edge == words[0]:
        link = next((token for token in main.children if token.lower_ == "from"), None)
        other = child(link, "pobj") if link is not None else None
        if other is not None and IN_THAT.match(text, other.right_edge.idx + len(other.right_edge.text)):
            yield Contrast(first=subject, second=other, words=tuple(words), stated=True)


def compared(before: list[Token], start: int) -> Token | None:
    """The noun that begins at the offset, of what the words before the subject set it beside; None if they say more."""
    last = max(token.i for token in before if token.lower_ not in BETWEEN)
    nouns = (token for token in before if token.dep_ == "pobj" and token.left_edge.idx == start)
    return next((noun for noun in nouns if noun.right_edge.i >= last), None)
