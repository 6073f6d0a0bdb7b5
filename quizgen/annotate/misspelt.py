"""One person whose name an article spells in two ways: *Kristin Lund*, and later *Kristen Lund*."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import permutations
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quizgen.annotate.namings import Naming

SHORTEST = 4
"""Letters of a name of which one may be wrong: *Jan* and *Jon* are two."""

FULL = 2
"""Words of a name in full."""


def with_one_spelling(namings: Sequence[Naming]) -> list[Naming]:
    """The namings, names that stand but once and differ in a letter from another's, never beside it, spelt like that.

    Of two that stand once the first is taken for right.
    """
    people = [naming for naming in namings if naming.label == "PERSON"]
    written = Counter(naming.text for naming in people)
    told: dict[str, set[int]] = defaultdict(set)
    for naming in people:
        told[naming.text].add(naming.sentence)
    once = {
        wrong: right
        for right, wrong in alike(written)
        if written[wrong] == 1
        and told[wrong].isdisjoint(told[right])
        and (written[right] > 1 or min(told[right]) < min(told[wrong]))
    }
    return [replace(naming, text=once.get(naming.text, naming.text)) for naming in namings]


def alike(names: Iterable[str]) -> Iterator[tuple[str, str]]:
    """The names in full that differ from each other in one letter, each pair both ways round."""
    found: dict[str, list[str]] = defaultdict(list)
    for name in names:
        words = name.split()
        if len(words) == FULL:
            found[f"{words[0]} _"].append(name)
            found[f"_ {words[1]}"].append(name)
    for same in found.values():
        yield from (pair for pair in permutations(same, 2) if is_a_letter_apart(*pair))


def is_a_letter_apart(name: str, other: str) -> bool:
    """Whether a word of the name has a letter more, less or other, but neither as its first nor as its last.

    >>> is_a_letter_apart("Kristin Lund", "Kristen Lund"), is_a_letter_apart("Kai Maurer", "Kai Mauer")
    (True, True)
    >>> is_a_letter_apart("Maria Lund", "Marie Lund"), is_a_letter_apart("Jan Lund", "Jon Lund")
    (False, False)
    """
    pairs = [(one, two) for one, two in zip(name.split(), other.split(), strict=True) if one != two]
    if len(pairs) != 1:
        return False
    one, two = sorted(pairs[0], key=len)
    before = next((at for at, (left, right) in enumerate(zip(one, two, strict=False)) if left != right), len(one))
    behind = len(two) - before - 1
    rest = one[before:] if len(one) < len(two) else one[before + 1 :]
    return len(one) >= SHORTEST and before > 0 and behind > 0 and len(two) - len(one) <= 1 and rest == two[before + 1 :]
