"""Bracketed asides and stray spaces, which the parser trips over and no question needs: left out of what it reads."""

import re
from collections.abc import Sequence
from itertools import chain

from quizgen.annotate.normalise import Normalised

SOUNDS = "ˈˌːəɐʌɪʊɛɔæɑɒɜɨʉøœʃʒθðŋɡɹɾɲʎʁɣχβɸʔ"
"""Letters and marks of the phonetic alphabet."""

ASIDE = re.compile(
    rf" ?\([^()]{{1,300}}\)| ?\[[^\[\]]{{1,300}}\]| i?/(?=[^/\s]*[{SOUNDS}])[^/()\[\]\s][^/()\[\]]{{0,60}}/(?=[\s,;.])"
)
"""One pair of brackets with what is in it, longer ones are whole sentences; how something is said: */ˈbɜːɡən/*."""


STRAY = re.compile(r"(?<!\.) (?=[.,;:!?](?:[\s\"]|$))(?!\. \.)")
"""A space before a mark that ends something, as where a word was in italics; *. . .* is a mark by itself."""

QUOTED = re.compile(r"\"[^\"]*[^\" ] \"(?![\w'])")
"""A quotation with a space before the mark that closes it; behind that no word follows at once."""


ENDING = r"(?:s|re|ve|ll|d|m)\b(?!')"
APART = re.compile(rf"(?<=\w) (?='{ENDING}|n't\b)")
"""The space before what is written on to a word, where a text has its words apart: *the firm 's*, *do n't*."""

OF_MANY = re.compile(r"(?<=s) (?=' [a-z])")
"""The same before the apostrophe of several: *the Pirates ' season*."""

OPENING = re.compile(rf"(?:^|[ (\"])'(?!{ENDING})(?=\w)")
"""A single quotation mark that opens something, which another closes."""

CUTTING_OFF = re.compile(r",(?= (?:is|was|are|were) )")
"""A comma between a subject and its verb, where an aside ends: *Athens (Greek: Athina), is the capital*."""


def without_brackets(normal: Normalised) -> Normalised:
    """The text without what stands in brackets, each character still knowing where it comes from."""
    return without(normal, [(match.start(), end_of(match, normal.text)) for match in ASIDE.finditer(normal.text)])


def end_of(aside: re.Match[str], text: str) -> int:
    """Where the aside ends, with the comma behind it if only the subject of the sentence stands before it."""
    before = re.split(r"(?<=[.!?]) ", text[: aside.start()])[-1]
    comma = CUTTING_OFF.match(text, aside.end())
    return comma.end() if comma is not None and "," not in before else aside.end()


def without_stray_spaces(normal: Normalised) -> Normalised:
    """The text without a space before a stop, a comma, an apostrophe or a closing quotation mark.

    >>> text = 'They sang "The Tide ", then Rain .'
    >>> without_stray_spaces(Normalised(text=text, offsets=tuple(range(len(text) + 1)))).text
    'They sang "The Tide", then Rain.'
    """
    text = normal.text
    closing = [(match.end() - 2, match.end() - 1) for match in QUOTED.finditer(text)]
    apart = [APART] if OPENING.search(text) else [APART, OF_MANY]
    stray = (match.span() for pattern in (STRAY, *apart) for match in pattern.finditer(text))
    return without(normal, sorted([*closing, *stray]))


def without(normal: Normalised, spans: Sequence[tuple[int, int]]) -> Normalised:
    """The text without the characters of the spans, which stand in order and apart."""
    if not spans:
        return normal
    bounds = (0, *chain.from_iterable(spans), len(normal.text))
    kept = [slice(start, end) for start, end in zip(bounds[::2], bounds[1::2], strict=True)]
    offsets = chain.from_iterable(normal.offsets[part] for part in kept)
    return Normalised(text="".join(normal.text[part] for part in kept), offsets=(*offsets, normal.offsets[-1]))
