"""A gerund behind an object that tells how it was gained or lost: *lost her savings betting on horses*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.facts.kept import kept
from quizgen.facts.reading import Reading
from quizgen.facts.rendering import render
from quizgen.facts.verbs import Verb
from quizgen.model.fact import Phrase

if TYPE_CHECKING:
    from quizgen.model.tokens import Token

GAINING = frozenset({"earn", "gain", "lose", "make"})

GAINED = frozenset(
    """
    acclaim admiration attention bonus career cash commission credibility degree experience fame fee following fortune
    health honor honour income job life livelihood living money name notoriety pay popularity praise prestige profit
    prominence recognition renown reputation respect salary saving savings trust wage wealth weight
    """.split()
)
"""What is gained or lost by doing something."""


def is_means(part: Token, verb: Verb) -> bool:
    """Whether a gerund right behind an object tells how it was gained or lost."""
    before = part.left_edge.nbor(-1) if part.left_edge.i > verb.token.i else None
    if before is None or before not in [*verb.token.children]:
        return False
    gained = verb.token.lemma_ in GAINING and before.lemma_.lower() in GAINED
    return gained and part.lower_.endswith("ing") and part.left_edge == part


def read_means(part: Token, verb: Verb, reading: Reading) -> Phrase:
    """The gerund and what belongs to it."""
    text = render(kept(part), reading, subject=verb.subject)
    return Phrase(text=f"by {text}", role="means", type="action", head=part.lemma_.lower(), preposition="by")
