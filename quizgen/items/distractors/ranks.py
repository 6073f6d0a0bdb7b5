"""What is smaller and what is larger than a key → some of it, so that the key's rank says nothing."""

from collections.abc import Collection, Sequence
from random import Random


def around(
    below: Sequence[str], above: Sequence[str], chance: Random, *, wanted: int, first: Collection[str] = ()
) -> tuple[str, ...]:
    """`wanted` of the candidates, ascending order lost; those in `first` before others; fewer if there are no more."""
    smaller = chance.randint(0, wanted)
    smaller = max(min(smaller, len(below)), wanted - len(above))
    return (*pick(below, smaller, chance, first), *pick(above, wanted - smaller, chance, first))


def pick(candidates: Sequence[str], count: int, chance: Random, first: Collection[str]) -> list[str]:
    """`count` of the candidates, those in `first` before others."""
    drawn = chance.sample(candidates, len(candidates))
    return sorted(drawn, key=lambda each: each not in first)[: max(0, count)]
