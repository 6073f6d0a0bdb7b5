"""An article on inflation. … *The word comes from* … → `the word “inflation”`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from quizgen.facts.about import topic_of
from quizgen.facts.described import Described
from quizgen.facts.reading import Reading
from quizgen.facts.sieves.pointer import Pointer
from quizgen.model.tree import SUBJECTS

if TYPE_CHECKING:
    from quizgen.model.tokens import Token

WORDS = frozenset({"term", "word"})

OF_WORDS = frozenset(
    """
    appear arise coin come date denote derive descend emerge enter evolve go mean originate refer signify stem
    """.split()
)
"""Verbs of where a word is from and of what it means."""

CALLING = frozenset(
    """
    call christen coin describe designate dub entitle know label name nickname refer rename style term title translate
    """.split()
)
"""Verbs by which another word was just spoken of."""

NEAR = 2
"""Sentences before in which another word may have been spoken of."""


def find(pointer: Pointer, reading: Reading, earlier: Sequence[Reading]) -> Described | None:  # noqa: ARG001 -- a Sieve
    """The word that the article is about, where the verb is one of words and no other was just spoken of."""
    head, topic = pointer.head, topic_of(reading)
    if topic is None or topic.is_name or len(topic.words) > 1 or not pointer.is_bare or head.lower_ not in WORDS:
        return None
    if head.dep_ not in SUBJECTS or head.head.lemma_ not in OF_WORDS or has_other(head):
        return None
    return Described(end=pointer.end, text=f"the {head.text} “{topic.text.removeprefix('the ')}”")


def has_other(head: Token) -> bool:
    """Whether one of the sentences just before in the paragraph called something by a word or put it in quotes."""
    sentences = [each for each in head.doc.sents if each.start < head.i][-NEAR - 1 : -1]
    return any(token.text == '"' or token.lemma_ in CALLING for each in sentences for token in each)
