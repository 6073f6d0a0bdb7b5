"""Numbers on the same scale and in the same form as a number: `8,550` → `7,300`, `9,800`; `four` → `six`.

How many of them are smaller than the key is drawn, so that the key's rank says nothing.
"""

import re
from random import Random

WORDS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty"
).split()

NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?|\b(?:" + "|".join(WORDS[2:]) + r")\b", re.IGNORECASE)

NESTED = re.compile(
    r"\b(more|less|fewer|greater|larger|over|under|above|below|at least|at most|up to)\b", re.IGNORECASE
)
"""Limits: whoever has more than 46 also has more than 31, so that two options would be right."""

SMALL = 20
"""Up to here neighbours differ by steps, above it by a share of the number."""

SHARES = (0.45, 0.6, 0.7, 0.8, 0.9, 1.15, 1.3, 1.5, 1.75, 2.0)
"""Far enough from 1 that nobody could call the distractor right, near enough to be believed."""


def number_in(text: str) -> str | None:
    """The one number in the text, as written; None if there is none or there are several."""
    found = NUMBER.findall(text)
    return found[0] if len(found) == 1 else None


def value_of(number: str) -> float:
    """What the written number is worth."""
    if number.lower() in WORDS:
        return WORDS.index(number.lower())
    return float(number.replace(",", ""))


def variants(text: str, chance: Random, *, wanted: int, avoid: frozenset[str] = frozenset()) -> tuple[str, ...]:
    """The text with other numbers in place of its number; fewer than `wanted` if none other fit."""
    number = number_in(text)
    if number is None or NESTED.search(text):
        return ()
    value = value_of(number)
    others = [written for written in candidates(number, value) if written not in avoid]
    below = [written for written in others if value_of(written) < value]
    above = [written for written in others if value_of(written) > value]
    smaller = chance.randint(0, wanted)
    smaller = max(min(smaller, len(below)), wanted - len(above))
    chosen = [*chance.sample(below, min(smaller, len(below))), *chance.sample(above, min(wanted - smaller, len(above)))]
    return tuple(text.replace(number, written, 1) for written in chosen)


def candidates(number: str, value: float) -> list[str]:
    """Numbers that could stand for `number`, in its own form, ascending and all different."""
    if number.lower() in WORDS:
        steps = [int(value) + step for step in range(-5, 9) if step]
        words = [WORDS[step] for step in steps if 1 < step < len(WORDS)]
        return [word.capitalize() if number[0].isupper() else word for word in words]
    if value <= SMALL and "." not in number:
        return [str(int(value) + step) for step in range(-6, 10) if step and int(value) + step > 1]
    values = sorted({like(number, value * share) for share in SHARES} - {number}, key=value_of)
    return [written for written in values if value_of(written) > 0]


def like(number: str, value: float) -> str:
    """`value` rounded and written as `number` is: its decimals, its closing zeros, its commas."""
    decimals = len(number.partition(".")[2])
    if decimals:
        return f"{value:,.{decimals}f}" if "," in number else f"{value:.{decimals}f}"
    digits = number.replace(",", "")
    zeros = min(len(digits) - len(digits.rstrip("0")), len(digits) - 1)
    if zeros == len(digits) - 1 and digits[0] in "12" and zeros > 1:
        zeros -= 1
    rounded = round(value / 10**zeros) * 10**zeros
    if zeros == 0 and rounded % 10 == 0:
        rounded += 3
    return f"{rounded:,}" if "," in number else str(rounded)
