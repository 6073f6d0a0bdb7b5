"""Numbers on the same scale and in the same form as a number: `8,550` → `7,300`, `9,800`; `four` → `six`.

How many of them are smaller than the key is drawn, so that the key's rank says nothing.
"""

import re
from dataclasses import dataclass
from random import Random

from quizgen.english.counting import FRACTIONS, TENS
from quizgen.english.counting import NUMBERS as WORDS
from quizgen.items.distractors.lifetimes import ages_near, like_case
from quizgen.items.distractors.ranks import around

NUMBER = re.compile(
    r"\d[\d,]*(?:\.\d+)?(?![\d,.]*(?:st|nd|rd|th)\b)|\b(?:"
    + "|".join((*WORDS[2:], *TENS))
    + r")\b(?![- ](?:half|halves|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)s?\b)",
    re.IGNORECASE,
)

ONE = re.compile(r"one[- ](?=half|third|quarter|fifth)", re.IGNORECASE)

FRACTION = re.compile(
    rf"\b(?:{ONE.pattern}(?:half|third|quarter|fifth)|" + "|".join(FRACTIONS).replace("-", "[- ]") + r")\b",
    re.IGNORECASE,
)

COMPOUND = re.compile(rf"\b(?:twenty|{'|'.join(TENS)})[- ](?:{'|'.join(WORDS[1:10])})\b", re.IGNORECASE)
"""*Twenty-one*, of which neither part is a number to change."""

THOUSAND = 1000
"""From here on a number has a comma, unless it is of a text that writes none."""

NESTED = re.compile(
    r"\b(more|less|fewer|greater|larger|over|under|above|below|at least|at most|up to)\b", re.IGNORECASE
)
"""Limits: whoever has more than 46 also has more than 31, so that two options would be right."""

STEPS = 3
"""How far at least the neighbours of a small number reach; a larger one's reach as far as itself."""

SMALL = 20
"""Below it neighbours differ by steps, above it by a share of the number; itself it is one of the tens."""

ROUND = "twenty"
"""The last of the small numbers, and as round as those of tens: beside it *eighteen* is too exact."""

FEW_STEPS = 20
"""Where fives are so many steps from nothing, enough of them lie below the number."""

CLEAR = 1.25
"""How many times as large at least the larger of key and distractor is, above the small numbers."""

FARTHEST = 3.0
"""How many times as large at most the larger of key and distractor is among the tens."""

SHARES = (0.35, 0.45, 0.6, 0.7, 0.8, 0.9, 1.15, 1.3, 1.5, 1.75, 2.0)
"""Far enough from 1 that nobody could call the distractor right, near enough to be believed."""

SHARE, WHOLE = re.compile(r"%|\bper ?cent", re.IGNORECASE), 100
"""What a share is told in, and one of all there is, which none exceeds."""

LIMITS = (
    (SHARE, WHOLE),
    (re.compile(r"\b(aged?|years? old|-year-old)\b|\bat (?:the age of )?\d+$", re.IGNORECASE), 100),
    (re.compile(r"\d (?:thousand|million|billion)\b"), THOUSAND),
    (re.compile(r"\bhours?\b"), 24),
    (re.compile(r"\b(minutes?|seconds?)\b"), 60),
    (re.compile(r"\bmonths?\b"), 24),
)
"""What a number of this can't reach, unless the key does."""


AGED = "aged"
"""How the words begin that tell what is counted, where it is somebody's years."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounds:
    """How near a key and how large a number may be."""

    apart: float = 1.0
    """How many times as large at least the larger of key and distractor is."""
    most: float = float("inf")
    """What no distractor reaches."""


ANY = Bounds()


def number_in(text: str) -> str | None:
    """The one number in the text, as written; None if there is none or there are several.

    >>> number_in("Twenty soldiers"), number_in("Twenty-one thousand soldiers")
    ('Twenty', None)
    """
    if COMPOUND.search(text):
        return None
    found = NUMBER.findall(text)
    return found[0] if len(found) == 1 else None


def value_of(number: str) -> float:
    """What the written number is worth."""
    word = number.lower()
    if word in TENS:
        return TENS[word]
    return WORDS.index(word) if word in WORDS else float(number.replace(",", ""))


def variants(
    text: str,
    chance: Random,
    *,
    wanted: int,
    avoid: frozenset[str] = frozenset(),
    context: str = "",
    bounds: Bounds = ANY,
) -> tuple[str, ...]:
    """The text with other numbers in place of its number; fewer than `wanted` if none other fit.

    `avoid` are numbers as written, `context` words that tell what is counted.
    """
    number = number_in(text)
    if NESTED.search(text):
        return ()
    if number is None:
        return fractions(text, chance, wanted=wanted)
    value = value_of(number)
    most = min(bounds.most, limit(f"{text} {context}", value))
    aged = context.startswith(AGED) and number.lower() not in TENS
    near = ages_near(number, value) if aged else candidates(number, value)
    others = [written for written in near if written not in avoid and value_of(written) < most]
    apart = max(bounds.apart, CLEAR) if value > SMALL and not aged else bounds.apart
    others = [written for written in others if ratio(value_of(written), value) >= apart]
    below = [written for written in others if value_of(written) < value]
    above = [written for written in others if value_of(written) > value]
    return tuple(text.replace(number, written, 1) for written in around(below, above, chance, wanted=wanted))


def ratio(one: float, other: float) -> float:
    """How many times the larger exceeds the smaller."""
    few, many = sorted((one, other))
    return many / few if few else float("inf")


def fractions(text: str, chance: Random, *, wanted: int) -> tuple[str, ...]:
    """The text with other fractions in place of the one it has."""
    found = FRACTION.findall(text)
    if len(found) != 1 or NUMBER.search(text):
        return ()
    place = place_of(found[0])
    drawn = around(FRACTIONS[:place], FRACTIONS[place + 1 :], chance, wanted=wanted)
    spaced = " " in found[0] and not found[0].lower().startswith("a ")
    drawn = drawn if not spaced else tuple(other.replace("-", " ") for other in drawn)
    return tuple(FRACTION.sub(like_case(other, found[0]), text) for other in drawn)


def place_of(fraction: str) -> int:
    """Where a fraction, as written, stands among all: *three quarters* where *three-quarters* does.

    >>> place_of("one-half") == place_of("half"), place_of("One third") == place_of("a third")
    (True, True)
    """
    plain = ONE.sub("a ", fraction.lower()).replace("a half", "half")
    return [other.replace("-", " ") for other in FRACTIONS].index(plain.replace("-", " "))


def limit(text: str, value: float) -> float:
    """What a number of what the text counts can't reach."""
    if SHARE.search(text) and value == WHOLE:
        return WHOLE
    return min((most for pattern, most in LIMITS if pattern.search(text) and value < most), default=float("inf"))


def candidates(number: str, value: float) -> list[str]:
    """Numbers that could stand for `number`, in its own form, ascending and all different."""
    if number.lower() in (*WORDS, *TENS):
        return [word.capitalize() if number[0].isupper() else word for word in words_near(number.lower())]
    if number == str(SMALL):
        return [str(tens) for tens in range(10, 70, 10) if tens != SMALL]
    if value <= SMALL and "." not in number:
        return [str(other) for other in steps_from(int(value)) if other > 1]
    values = sorted({like(number, value * share) for share in SHARES} - {number}, key=value_of)
    return [written for written in values if value_of(written) > 0]


def words_near(word: str) -> list[str]:
    """The words of the numbers near it."""
    if word in TENS or word == ROUND:
        near = ("ten", ROUND, *TENS)
        return [other for other in near if other != word and ratio(value_of(other), value_of(word)) <= FARTHEST]
    return [WORDS[other] for other in steps_from(WORDS.index(word)) if 1 < other < len(WORDS)]


def steps_from(value: int) -> list[int]:
    """The numbers around a small number: the smaller it is, the nearer."""
    reach = max(STEPS, value)
    return [value + step for step in range(max(-6, -reach), min(9, reach) + 1) if step]


def like(number: str, value: float) -> str:
    """`value` rounded and written as `number` is: its decimals, its closing zeros or five, its commas."""
    decimals = len(number.partition(".")[2])
    if decimals:
        return with_decimals(number, value, decimals)
    step = step_of(number.replace(",", ""))
    rounded = round(value / step) * step
    if step == 1 and rounded % 5 == 0:
        rounded += 3
    commas = "," in number or value_of(number) < THOUSAND <= rounded
    return f"{rounded:,}" if commas else str(rounded)


def with_decimals(number: str, value: float, decimals: int) -> str:
    """`value` with so many decimals, the last of them no zero unless `number` ends with one."""
    written = f"{value:,.{decimals}f}" if "," in number else f"{value:.{decimals}f}"
    return written if number.endswith("0") else re.sub(r"0$", "1", written)


def step_of(digits: str) -> int:
    """What the number is rounded to: 1,000 in 38000, 5 in 25; a quarter of 100 or 2000, which have little company.

    A finer step, 2,600 beside 2,000, would tell the key by its being the one round number.
    """
    value = int(digits)
    zeros = min(len(digits) - len(digits.rstrip("0")), len(digits) - 1)
    if zeros == len(digits) - 1 and digits[0] in "12" and zeros > 1:
        return value // 4
    step = int(10**zeros)
    return 5 * step if digits.rstrip("0").endswith("5") and value > FEW_STEPS * step else step
