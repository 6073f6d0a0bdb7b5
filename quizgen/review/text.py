"""What checks see of an item's words."""

import functools
import re

from quizgen.english.whole import has_whole
from quizgen.model.item import GAP, Item, Matching, Ordering

STOP_WORDS = frozenset(
    "a an the of in on at to for from by with and or as is are was were be been being that this which who whom what "
    "when where why how did do does has have had will would can could may might its his her their it".split()
)
"""Words too common to give anything away."""


ENDINGS = (("ies", "y"), ("ied", "y"), ("ing", ""), ("ly", ""), ("ed", ""), ("es", ""), ("s", ""), ("e", ""))
"""The ending of a word → what is put in its place; the first that fits."""

GLUED = re.compile(r"(?<=\d)(?=(?:cm|mm|km|kg|m|g|l|ml|ft|lb|oz|mph|kph|mw|kw|bn|tn)\b)", re.IGNORECASE)

SHORTEST_STEM = 3

CACHED = 8192
"""Texts whose words are kept, since each item is compared with several others."""


@functools.lru_cache(maxsize=CACHED)
def plain(text: str) -> str:
    """Lower case, no article in front, no punctuation: equal for texts that differ in nothing that matters."""
    text = apart(re.sub(r"^(the|a|an)\s+", "", text.strip().lower()))
    return " ".join(re.sub(r"[^\w\s%.,-]", " ", text).replace(",", "").split()).strip(". ")


def content_words(text: str) -> frozenset[str]:
    """The words of the text that carry meaning, lower case."""
    return frozenset(re.findall(r"[\w’'-]+", apart(text.lower()))) - STOP_WORDS


def apart(text: str) -> str:
    """The text with a space between a number and its unit, so that `2cm` has the number in it.

    >>> apart("2cm of the 30km in 1960s")
    '2 cm of the 30 km in 1960s'
    """
    return GLUED.sub(" ", text)


@functools.lru_cache(maxsize=CACHED)
def stems(text: str) -> frozenset[str]:
    """The words of the text that carry meaning, without their commonest endings.

    >>> sorted(stems("Which countries imposed the sanctions on Syria’s trading partners?"))
    ['country', 'impos', 'partner', 'sanction', 'syria', 'trad']
    """
    return frozenset(map(stem, content_words(text)))


@functools.lru_cache(maxsize=CACHED)
def stem(word: str) -> str:
    """The word without the ending of a plural, a genitive or a tense; short words keep theirs.

    >>> stem("banned") == stem("bans") == stem("ban")
    True
    """
    word = re.sub(r"['’]s?$", "", word)
    for ending, instead in ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= SHORTEST_STEM:
            word = word[: -len(ending)] + instead
            break
    return re.sub(r"([^\W\d])\1$", r"\1", word)


def contains(text: str, phrase: str) -> bool:
    """Whether the text has the phrase as whole words, apart from case and punctuation."""
    words, where = plain(phrase), plain(text)
    return bool(words) and has_whole(where, words)


def prompt_without_gap(item: Item) -> str:
    """What the student reads first, a gap left out."""
    return item.prompt.replace(GAP, " ")


def shown(item: Item) -> tuple[str, ...]:
    """All that the student sees before answering, but for the options of a choice."""
    match item.question:
        case Matching(pairs=pairs, choices=choices):
            return (item.prompt, *(pair.left for pair in pairs), *choices)
        case Ordering(events=events):
            return (item.prompt, *(event.text for event in events))
        case _:
            return (prompt_without_gap(item),)
