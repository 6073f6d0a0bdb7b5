"""Text as the author wrote it in, text as the parser knows it out, with the way back.

    Putin’s “dear friend”[3]  →  Putin's "dear friend"

Each character of the result comes from exactly one of the original, so a span of the one is a span of the other.
"""

import functools
import re
import unicodedata
from dataclasses import dataclass

from quizgen.english.spacing import mended

PLAIN = str.maketrans(
    {
        **dict.fromkeys("‘’‚‛′", "'"),
        **dict.fromkeys("“”„‟″«»", '"'),
        **dict.fromkeys("‐‑−", "-"),
        "‒": "–",
        "―": "—",
        "…": "...",
    }
)
"""Quotes, primes, hyphens, dashes and the ellipsis as the parser's training texts have them.

Dashes stay dashes: with `-` for `—` it found 4 of 6 subjects and objects of clauses around one (GUM), else all 6.
"""

FOLDED = ("<wide>", "<narrow>", "<noBreak>", "<font>", "<small>", "<compat>")
"""Kinds of look-alikes that mean the plain characters; not `<super>` and `<fraction>`: 10² is not 102, 2½ not 21/2."""

SPACES = ("Z", "Cc")
"""Categories that read as a space: all kinds of spaces, tabs, line breaks."""

INVISIBLE = "Cf"
"""Category of what no reader sees: soft hyphens, zero-width spaces, byte-order marks, direction marks."""

MARK = re.compile(r" ?\[(?:\d{1,3}(?:[-–,] ?\d{1,3})*|(?:note|nb) \d{1,3}|citation needed)\]\Z|(?<=[.,;)])\[[a-z]\]\Z")
"""A reference mark of Wikipedia at the end, `[12]`, with the space before it; `[a]` only behind a stop or comma."""

LONGEST_MARK = 24
"""Characters to look back for the beginning of a mark."""

SIMPLE = re.compile(r"[ !-\\^-~‘’“”–—À-ÖØ-öø-ÿ]*")
"""A text in which one character stands for each, and none but spaces is left out: no bracket closes, no `…`."""

TIGHT_DASH = re.compile(r"(?<=\w)–(?=\w)")
"""`1815–1852`, `New York–based`: the parser splits these at a hyphen and takes them for dates and compounds then."""

LOOSE_HYPHEN = re.compile(r"(?<=\S) - (?=\S)(?:(?<!\d - )|(?!\d))")
"""`the ferry - the first of its kind - sank`: a hyphen written for a dash; not that of a score, `3 - 2`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Normalised:
    """A text for the parser, and where each of its characters comes from."""

    text: str
    offsets: tuple[int, ...]
    """Offset in the original of the origin of each character, and, last, of what follows the last origin."""

    def original(self, start: int, end: int) -> tuple[int, int]:
        """Offsets in the original of the characters `start` to `end`, never inside an original character.

        >>> normalise("the ﬁrst…").original(4, 9)
        (4, 8)
        """
        if start == end:
            return self.offsets[start], self.offsets[start]
        return self.offsets[start], self.offsets[end - 1] + 1


def normalise(text: str) -> Normalised:
    """Make typographic marks plain and leave out what is no word: reference marks, soft hyphens, second spaces.

    >>> normalise("his “dear  friend” [3]").text
    'his "dear friend"'
    """
    if SIMPLE.fullmatch(text) and "  " not in text and text == text.strip(" "):
        return Normalised(text=with_dashes(text.translate(PLAIN)), offsets=tuple(range(len(text) + 1)))
    characters: list[str] = []
    offsets: list[int] = []
    for offset, original in enumerate(text):
        for character in plain(original):
            if character == " " and (not characters or characters[-1] == " "):
                continue
            characters.append(character)
            offsets.append(offset)
            if character == "]":
                length = _length_of_mark(characters)
                del characters[len(characters) - length :], offsets[len(offsets) - length :]
    if characters and characters[-1] == " ":
        del characters[-1], offsets[-1]
    end = offsets[-1] + 1 if offsets else 0
    return Normalised(text=with_dashes("".join(characters)), offsets=(*offsets, end))


def with_dashes(text: str) -> str:
    """The text with hyphens inside words, and dashes between them, whichever of the two the author wrote.

    >>> with_dashes("the Ulm–Bonn line - 3 km long - won 3 - 2")
    'the Ulm-Bonn line – 3 km long – won 3 - 2'
    >>> with_dashes("a six - member crew - with Ada - left")  # put together from words again
    'a six - member crew - with Ada - left'
    """
    tight = TIGHT_DASH.sub("-", text)
    return LOOSE_HYPHEN.sub(" – ", tight) if " - " in tight and mended(tight) == tight else tight


@functools.cache
def plain(character: str) -> str:
    """What the parser reads for a character: itself, another, several or nothing.

    >>> plain("ﬁ"), plain("…"), plain("²")
    ('fi', '...', '²')
    """
    known = character.translate(PLAIN)
    if known != character:
        return known
    category = unicodedata.category(character)
    if category.startswith(SPACES):
        return " "
    if category == INVISIBLE:
        return ""
    folded = unicodedata.normalize("NFKC", character)
    # A free-standing accent folds to a space and a combining one: better left alone.
    if unicodedata.decomposition(character).startswith(FOLDED) and " " not in folded:
        return folded.translate(PLAIN)
    return character


def _length_of_mark(characters: list[str]) -> int:
    """How many characters at the end are a reference mark."""
    mark = MARK.search("".join(characters[-LONGEST_MARK:]))
    return len(mark[0]) if mark else 0
