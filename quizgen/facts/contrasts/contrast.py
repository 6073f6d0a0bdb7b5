"""Two things set side by side."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quizgen.model.tokens import Token


@dataclass(frozen=True, slots=True, kw_only=True)
class Contrast:
    """Two things of which a sentence, or two of them, tell how they differ."""

    first: Token
    """The noun of the one."""
    second: Token
    """The noun of the other."""
    verbs: tuple[Token, ...] = ()
    """What is said of each; none where but one of them is told of, which differs so from the other."""
    words: tuple[Token, ...] = ()
    """The sentence, without what ties it to its neighbours."""
    beside: tuple[Token, ...] = ()
    """The sentence that tells of the other, where the two have one each."""
    lead: tuple[Token, ...] = ()
    """What stands before it: when or where it is so."""
    conceded: bool = False
    """Whether the one may be told of only to say something in spite of it."""

    stated: bool = False
    """Whether it says in so many words in what the one differs from the other."""

    @property
    def is_of_both(self) -> bool:
        """Whether something is said of each."""
        return bool(self.verbs)
