"""What somebody calls or campaigns for is one thing: *called for farmers to plant trees*, *for a law to ban nets*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.facts.kept import kept
from quizgen.facts.reading import Reading
from quizgen.facts.rendering import render
from quizgen.facts.told import is_infinitive
from quizgen.facts.verbs import Verb
from quizgen.model.fact import Phrase
from quizgen.model.tree import SUBJECTS, child

if TYPE_CHECKING:
    from quizgen.model.tokens import Token

WISHING = frozenset(
    """
    advocate agitate appeal argue arrange ask beg call campaign clamor clamour hope lobby long petition plead pray press
    push vote wish yearn
    """.split()
)
"""Verbs behind which *for* and an infinitive tell what somebody wants to be done."""


def is_wish(part: Token, verb: Verb) -> bool:
    """Whether it is a clause with *for* that tells what is wanted: *called* *for farmers to plant trees*."""
    mark = child(part, "mark")
    told = mark is not None and mark.lower_ == "for" and is_infinitive(part)
    return told and verb.token.lemma_ in WISHING and child(part, *SUBJECTS) is not None


def end_of_wish(part: Token, verb: Verb) -> Token | None:
    """The infinitive right behind what *for* leads to: *called* *for reform of the tax* *to help farmers*."""
    if part.lower_ != "for" or verb.token.lemma_ not in WISHING:
        return None
    behind = part.right_edge.i + 1
    following = (other for other in verb.token.children if other.left_edge.i == behind)
    return next((other for other in following if is_infinitive(other)), None)


def belongs_to_wish(part: Token, verb: Verb) -> bool:
    """Whether the infinitive is read with the phrase before it."""
    return any(end_of_wish(other, verb) == part for other in verb.token.children)


def read_wish(part: Token, verb: Verb, reading: Reading) -> Phrase:
    """All of what is called for."""
    end = end_of_wish(part, verb)
    tokens = [*kept(part), *(kept(end) if end is not None else ())]
    noun = child(part, "pobj", *SUBJECTS) or part
    text = render(tokens, reading, subject=verb.subject)
    return Phrase(text=text, role="oblique", type="thing", head=noun.lemma_.lower(), preposition="for")
