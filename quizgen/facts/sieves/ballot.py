"""*Li Na won the election in Malta. She got 52 percent of the vote.* → `the vote in the election in Malta`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from quizgen.facts.described import LONGEST, Described
from quizgen.facts.reading import Reading
from quizgen.facts.sieves.pointer import Pointer
from quizgen.facts.sieves.repeated import only_of

if TYPE_CHECKING:
    from quizgen.model.tokens import Token

BALLOTS = ("ballot/NN", "by-election/NN", "election/NN", "plebiscite/NN", "referendum/NN", "runoff/NN")
"""Nouns of what people vote in, as the article's nouns are kept."""

SHARES = frozenset(
    """
    % all bulk cent fifth fraction half majority most per percent portion proportion quarter quarters remainder rest
    share sixth tenth third thirds
    """.split()
)
"""Words of a share, behind which *the vote* is all the votes."""


def find(pointer: Pointer, reading: Reading, earlier: Sequence[Reading]) -> Described | None:
    """The votes of the only election that the article told, behind a share of them."""
    if pointer.head.lower_ != "vote" or not pointer.is_bare or not is_of_share(pointer.head):
        return None
    found = only_of(BALLOTS, pointer, reading, earlier)
    if found is None or len(found.text.split()) > LONGEST:
        return None
    return replace(found, end=pointer.end, text=f"the vote in {found.text}", type="thing", name="", closed=False)


def is_of_share(vote: Token) -> bool:
    """Whether it is said how large a share of the vote is meant."""
    link = vote.head
    return link.lower_ == "of" and (link.head.ent_type_ == "PERCENT" or link.head.lower_ in SHARES)
