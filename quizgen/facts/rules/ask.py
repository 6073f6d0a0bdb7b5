"""What a rule says."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from quizgen.model.fact import Clause

ANNOUNCING = frozenset(
    """
    advantage approach argument aspect benefit challenge change characteristic concern consequence consideration
    criterion detail difference difficulty disadvantage drawback effect example fact factor feature form idea
    implication instance issue kind matter method objective obstacle opportunity option outcome part point possibility
    problem purpose quality question reason requirement result sort step strategy technique thing thought topic trait
    type way
    """.split()
)
"""Nouns that say nothing by themselves."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """One thing to ask of a clause."""

    focus: int
    """Which phrase, as in `Clause.phrase`."""
    quantity: bool = False
    """How many or how much of it."""
    clause: Clause | None = None
    """The clause to ask of, if it has to be cut into other phrases than the one at hand; with the same focus."""


Rule = Callable[[Clause], Iterator[Ask]]
"""Yields what can be asked of a clause; blind to how it will be put."""


def phrases_with_role(clause: Clause, *roles: str) -> Iterator[Ask]:
    """The phrases of the clause, behind or before the verb, that have one of the roles."""
    for index, phrase in enumerate((*clause.phrases, *clause.lead)):
        if phrase.role in roles:
            yield Ask(focus=index)
