"""Names in running text."""

import re
from collections.abc import Iterable

from quizgen.english.numerals import ends_in_numeral
from quizgen.english.people import CONTESTS

ADDRESSES = ("Mr", "Ms", "Miss")
"""One of these is in each of the words that address somebody."""

OF_CONTEST = re.compile(rf"(?:{'|'.join(sorted(CONTESTS))}) [A-Z]")
"""What somebody was chosen in, and the beginning of their name."""

GOING_ON = r"(?::| [A-Z]| (?:v|vs)\b| versus\b)"
"""Behind a name that begins a longer one: *Ada Lund vs. the Sea*, *the Ada Lund Prize*."""


def in_full_once(text: str, names: Iterable[str], told: str = "") -> str:
    """The text with each person's full name at its first mention and the surname alone after it.

    `told` are the article's words, in which the surname may stand first: *Mao Zedong*.

    >>> in_full_once("Ada Lovelace wrote to Ada Lovelace’s mother", ["Ada Lovelace"])
    'Ada Lovelace wrote to Lovelace’s mother'
    >>> in_full_once("Li Na met Li Na’s mother", ["Li Na"], "Li met Li’s mother.")
    'Li Na met Li’s mother'
    >>> in_full_once("Ms Ada Lovelace wrote", ["Ada Lovelace"])
    'Ada Lovelace wrote'
    >>> in_full_once("Charles II met Charles II’s brother", ["Charles II"])
    'Charles II met Charles II’s brother'
    >>> in_full_once("Ada Lovelace sang Ada Lovelace vs. the Sea", ["Ada Lovelace"])
    'Ada Lovelace sang Ada Lovelace vs. the Sea'
    """
    for name in names:
        text = without_address(text, name) if " " in name else text
        first, found, rest = text.partition(name)
        if found and " " in name and name in rest and not (ends_in_numeral(name) or stands_twice(name, told)):
            text = first + found + re.sub(rf"\b{re.escape(name)}\b(?!{GOING_ON})", surname_of(name, told), rest)
    return text


def stands_twice(name: str, told: str) -> bool:
    """Whether the words have the name more than once, but for what somebody owns: *Ada Lund sang Ada Lund*."""
    return len(re.findall(rf"{re.escape(name)}(?!['’]s?\b)", told)) > 1


def surname_of(name: str, told: str) -> str:
    """The last word of the name; its first, if the article calls somebody by that and not by the last."""
    first, last = name.split(maxsplit=1)[0], name.rsplit(maxsplit=1)[-1]
    alone = re.search(rf"\b{re.escape(first)}\b(?! [A-Z])", told) is not None
    return first if alone and re.search(rf"\b{re.escape(last)}\b", told) is None else last


def without_address(text: str, name: str) -> str:
    """The text without *Mr* or *Ms* before somebody's full name, which English leaves out there.

    But where it tells what they were chosen, *Miss Peru Ada Lovelace*.
    """
    if not any(address in text for address in ADDRESSES):
        return text
    address = rf"\b(?:Mr|Mrs|Ms|Miss)\.? (?=(?:[A-Z]\w+ ){{0,2}}{re.escape(name)}\b)"
    return re.sub(address, lambda found: found[0] if OF_CONTEST.match(text, found.end()) else "", text)
