"""She joined the Society of the Friends of Music. In 1900 she left *the Society*. -- the one name that has the word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.english.definite import keeps_article
from quizgen.facts.described import Described
from quizgen.facts.shortened import bearer

if TYPE_CHECKING:
    from quizgen.facts.reading import Reading
    from quizgen.model.tokens import Token


def find(determiner: Token, reading: Reading) -> Described | None:
    """The full name in place of *the* and a word with a capital."""
    head = determiner.head
    if determiner.lower_ != "the" or determiner.dep_ != "det" or head.i != determiner.i + 1:
        return None
    entity = bearer(head, reading)
    if entity is None:
        return None
    bare = not entity.definite and keeps_article(head.text, entity.name)
    text = f"the {entity.name}" if bare else entity.called
    return Described(end=head.i + 1, text=text, type=entity.type, name=entity.name)
