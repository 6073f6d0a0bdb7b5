"""Paragraphs that copying from a page glued together, *the mill closed.Its owner left*, taken apart again."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from quizgen.english.people import TITLES

ENOUGH = 3
"""Places in a text from which on they are no slips of the pen, but what is left of the paragraphs of a page."""

STOPPED = re.compile(r"(?:\b[^\W\d_]{2,40}|\d{3,9}|%)[.?!]{1,9}(?=\(?[A-Z][\w’'-]{0,40}(?:[ ,:;?!]|[.](?!\w)|$))")
"""A word or figure with a stop, and right behind it what may begin a sentence: neither `Node.js` nor `U.S.A`."""

CLOSED = re.compile(r"[.?!,…](?:[”’]{1,4}|\))(?=[“‘(]?[A-Z])")
"""A quotation or a bracket that ends a sentence, and right behind it what may begin the next."""

CREDITED = re.compile(r"[\w\s)]\)(?=[A-Z][A-Za-z]{2,})")
"""The credit of a picture in brackets, and right behind it what may begin a sentence."""

IN_CAPITALS = re.compile(r"(?:\b[A-Z][A-Z’',-]{1,40} ){3}[A-Z’',\d -]{0,100}[A-Z][’”'\"]?(?=[A-Z][a-z])")
"""The headline of another article, and right behind it what may begin a sentence."""

OPENED = re.compile(r"[.?!…]{1,9}(?=[“‘]\w)")
"""The end of a sentence, and right behind it a quotation."""

MARKS = (CLOSED, CREDITED, IN_CAPITALS, OPENED)

STRAIGHT = re.compile('"')

ENDS = frozenset(".?!…")

LINKED = re.compile(r"\b(a|an|and|as|at|by|for|from|in|of|on|or|that|the|to|with)(?=[A-Z][a-z]{2,})")
"""A small word that the text of a link lost its space behind: *ofMichigan*."""

WORD = re.compile(r"[^\W\d_]+")

TWO_WORDS = re.compile(
    r"\b(?:(?P<one>[A-Za-z]{0,30}[a-z]{2})(?P<other>[A-Z][a-z]{2,30})"
    r"|(?P<name>[A-Z][a-z]{3,30}?)(?P<small>and|for|from|had|has|said|that|was|who|will|with|would))\b"
)
"""What may be two words that the text of a link lost its space between, or behind: *MinisterChiu*, *Lundwill*."""

SMALL_WORDS = re.compile(
    r"\b(?:(?P<one>[a-z]{4,30}?)(?P<small>and|at|by|for|from|in|of|on|that|the|to|with)"
    r"|(?P<tie>and|of|that)(?P<other>[a-z]{4,30}))\b"
)
"""What may be two words in small letters that the text of a link lost its space between: *incidentson*, *andlakes*."""

NO_WORDS_APART = frozenset("form here hither less near passer plug seas stand there where with".split())
"""What the small words make other words with: *format*, *lesson*, *within*."""

NEVER_END = TITLES | frozenset("Dept. Fig. Ft. Gov. Mt. No. Op. Rep. Vol. al. ca. ed. eds. etc. fig. no. vs.".split())
"""Abbreviations with a stop that ends no sentence, or where nobody can tell."""


def unglued(paragraphs: Iterable[str]) -> list[str]:
    """The paragraphs, apart again, if many of them were glued; else as they are.

    >>> glued = "The mill closed.Its owner left.“We lost all,” Ann Lowe said.She lives inOslo now."
    >>> unglued([glued])
    ['The mill closed.', 'Its owner left.', '“We lost all,” Ann Lowe said.', 'She lives in Oslo now.']
    >>> unglued(["It runs on Node.js.Both do."])
    ['It runs on Node.js.Both do.']
    """
    given = list(paragraphs)
    places = [list(places_in(paragraph)) for paragraph in given]
    if sum(map(len, places)) < ENOUGH:
        return given
    apart = [piece for paragraph, found in zip(given, places, strict=True) for piece in cut(paragraph, found)]
    words = Counter(word for piece in apart for word in WORD.findall(piece))
    return [with_spaces(piece, words) for piece in apart]


def with_spaces(piece: str, words: Mapping[str, int]) -> str:
    """The piece with a space between words that are glued together; `words`: word of the text → how often it is there.

    >>> words = {"incidents": 2, "incidentson": 1, "lakes": 1, "andlakes": 1, "seas": 1, "season": 1}
    >>> with_spaces("incidentson all seas andlakes inOslo in the season", words)
    'incidents on all seas and lakes in Oslo in the season'
    """
    spaced = TWO_WORDS.sub(lambda glued: in_two(glued, words), LINKED.sub(r"\1 ", piece))
    return SMALL_WORDS.sub(lambda glued: in_small_words(glued, words), spaced)


def in_small_words(glued: re.Match[str], words: Mapping[str, int]) -> str:
    """The two words in small letters that were glued together, if the text has the longer and not the whole again."""
    longer = glued["one"] or glued["other"]
    known = words.get(longer, 0) and words.get(glued[0], 0) == 1 and longer not in NO_WORDS_APART
    parts = (glued["one"], glued["small"]) if glued["one"] else (glued["tie"], glued["other"])
    return " ".join(parts) if known else glued[0]


def in_two(glued: re.Match[str], words: Mapping[str, int]) -> str:
    """The two words that were glued together, if the text has both and not the whole again: *MinisterChiu*."""
    one, other = glued["one"] or glued["name"], glued["other"] or glued["small"]
    known = words.get(one, 0) and (words.get(other, 0) or glued["small"]) and words[glued[0]] == 1
    return f"{one} {other}" if known else glued[0]


def cut(paragraph: str, places: Iterable[int]) -> Iterator[str]:
    """The pieces of the paragraph between the places, without white space around them."""
    start = 0
    for place in [*places, len(paragraph)]:
        if piece := paragraph[start:place].strip():
            yield piece
        start = place


def places_in(paragraph: str) -> list[int]:
    """Where the paragraph goes on with a sentence without a space before it."""
    stops = (each.end() for each in STOPPED.finditer(paragraph) if each[0] not in NEVER_END)
    marks = (each.end() for pattern in MARKS for each in pattern.finditer(paragraph))
    return sorted({*stops, *marks, *straight_places(paragraph)})


def straight_places(paragraph: str) -> Iterator[int]:
    """The places at marks that do not show whether they open or close, as every second one does."""
    for number, found in enumerate(STRAIGHT.finditer(paragraph)):
        opens = number % 2 == 0
        before, after = paragraph[max(0, found.start() - 1) : found.start()], paragraph[found.end() : found.end() + 1]
        if opens and before in ENDS and after.isalnum():
            yield found.start()
        elif not opens and before in {*ENDS, ","} and after.isupper():
            yield found.end()
