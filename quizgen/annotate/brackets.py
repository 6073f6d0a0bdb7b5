"""Bracketed asides and stray spaces, which the parser trips over and no question needs: left out of what it reads."""

import re
from bisect import bisect
from collections.abc import Sequence
from dataclasses import replace
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

LIMITING = r"(?:almost|largely|mainly|mostly|nearly|non-\w+|often|partly|predominantly|usually|very|virtually)\b"

LEADING = (
    "a an and are as at be been by for from her his in into is its of on or that the their these this those to was were"
    " with"
).split()
"""Words that lead on to those behind a bracket, so that what stands in it may belong to them."""

BESIDE_WORD = re.compile(
    # The bracket comes first: the search then stops at brackets only, not at each character for the 33 before it.
    rf"\((?:(?<= \()(?={LIMITING}(?: {LIMITING})*\) [^\W\d])"
    rf"|(?:{'|'.join(f'(?<= {word} [(])' for word in LEADING)})(?={LIMITING}(?: [\w-]+){{1,2}}\) [^\W\d]))"
)
"""Before what limits the word behind the bracket, without which it says more: *at (very nearly) full speed*.

Behind a noun what has words of its own says more of that, *in boats (usually old ones) at sea*, and goes.
"""

INSERTED = re.compile(
    rf"(?<= )\[(?=(?:{'|'.join((*LEADING, 'had', 'has', 'have'))})\b[^\[\]]{{0,60}}\][ .,;])"
    r"|(?<!\w)\[(?=[A-Za-z]\][a-z])"
)
"""Before what a writer put into somebody's words, which without it don't hold together: *a threat [to] the port*.

So too before the letter of a word that stood large or small there: *Ada says that [t]he port is old*.
"""

PUT_IN = re.compile(
    r"(?<![Hh]e )(?<![Ii]t )(?<![Tt]hey )(?<![Hh]im )(?<![Hh]er )(?<![Tt]hem )(?<![Tt]his )(?<![Tt]hat )"
    r"(?<=[ \"])(?P<open>[\[(])(?!(?:sic|laugh\w*|applause|inaudible|pause\w*|smil\w*)\b|[A-Z]{2,}\b)"
    r"(?:[^\W\d_][\w’'-]*)(?: [^\W\d_][\w’'-]*){0,2}(?P<close>[\])])"
)
"""What a writer put into a quotation, and not behind a pronoun to tell who that is, *he [Lee]*."""

LONGEST_TERM = 60
"""Letters between quotation marks of what is no saying."""

EXCEPTING = re.compile(
    r" \((?=(?:apart from|but not|except|excepting|excluding|other than|unless|with(?: an?| the)?(?: \w+)? exceptions?)"
    r"\b[^()]{0,120}\))"
)
"""Before what something is not so of, without which it is said of all: *all towns (except for Oslo)*."""

AS_WELL = re.compile(r"(?<=\w )\((?=(?:and|plus) (?:the )?[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)*\))")
"""Before what something is so of as well, without which the sum is wrong: *trade with China (and Hong Kong)*."""

CUTTING_OFF = re.compile(r",(?= (?:is|was|are|were) )")
"""A comma between a subject and its verb, where an aside ends: *Athens (Greek: Athina), is the capital*."""

FRONTED = re.compile(r"(?:After|As|At|Before|By|During|For|From|In|On|Since|Under|Until) [^,]+, (?=the |[A-Z])")
"""What stands before the subject of a sentence, behind whose comma the subject has none of its own."""


def without_brackets(normal: Normalised) -> Normalised:
    """The text without what stands in brackets, each character still knowing where it comes from.

    What limits what is said loses but its brackets, and what is an exception stands between commas.

    >>> text = "At (very nearly) full speed all (except for Ann) fall (a lot)."
    >>> without_brackets(Normalised(text=text, offsets=tuple(range(len(text) + 1)))).text
    'At very nearly full speed all, except for Ann, fall.'
    """
    normal = without_limiting(normal) if "(" in normal.text else normal
    normal = with_inserted(normal) if "[" in normal.text else normal
    normal = with_put_in(normal) if '"' in normal.text else normal
    return without(normal, [(match.start(), end_of(match, normal.text)) for match in ASIDE.finditer(normal.text)])


def without_limiting(normal: Normalised) -> Normalised:
    """The text without the brackets around what limits what is said."""
    text = normal.text
    spans = [*marks(BESIDE_WORD, text, ")"), *marks(AS_WELL, text, ")")]
    for opened in EXCEPTING.finditer(text):
        closing = text.index(")", opened.end())
        text = f"{text[: opened.start()]}, {text[opened.end() : closing]},{text[closing + 1 :]}"
        spans += [(closing, closing + 1)] if re.match(r"[.,;:!?]|$", text[closing + 1 :]) else []
    return without(replace(normal, text=text), sorted(spans))


def with_inserted(normal: Normalised) -> Normalised:
    """The text without the brackets around what was put into somebody's words."""
    return without(normal, marks(INSERTED, normal.text, "]"))


def with_put_in(normal: Normalised) -> Normalised:
    """The text without the brackets around words that are put into a quotation, which does not hold together without.

    >>> text = '"I wish [Max] were here now," (so) she said. "Then he [Lee] (laughs) came too late."'
    >>> with_put_in(Normalised(text=text, offsets=tuple(range(len(text) + 1)))).text
    '"I wish Max were here now," (so) she said. "Then he [Lee] (laughs) came too late."'
    """
    quotes = [each.start() for each in re.finditer('"', normal.text)]
    inside = (each for each in PUT_IN.finditer(normal.text) if is_in_saying(each.start(), quotes, normal.text))
    return without(normal, [span for each in inside for span in (each.span("open"), each.span("close"))])


def is_in_saying(place: int, quotes: Sequence[int], text: str) -> bool:
    """Whether the place is behind a mark that opens, as every second of `quotes` does, and not in a term or a name."""
    number = bisect(quotes, place)
    if number % 2 == 0 or number == len(quotes):
        return number % 2 == 1
    opening, closing = quotes[number - 1 : number + 1]
    return text[closing - 1] in ",.?!" or closing - opening > LONGEST_TERM


def marks(opening: re.Pattern[str], text: str, closing: str) -> list[tuple[int, int]]:
    """Where each bracket that the pattern finds stands, and the one that closes it."""
    opened = [match.span() for match in opening.finditer(text)]
    closed = [text.index(closing, end) for _, end in opened]
    return [span for start, end in zip(opened, closed, strict=True) for span in (start, (end, end + 1))]


def end_of(aside: re.Match[str], text: str) -> int:
    """Where the aside ends, with the comma behind it if only the subject and what is fronted stand before it."""
    before = re.split(r"(?<=[.!?]) ", text[: aside.start()])[-1]
    comma = CUTTING_OFF.match(text, aside.end())
    subject = before if comma is None else FRONTED.sub("", before, count=1)
    return comma.end() if comma is not None and "," not in subject else aside.end()


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
