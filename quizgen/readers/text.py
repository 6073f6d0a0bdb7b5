"""Plain text: blank lines, indents or mere line breaks between paragraphs, hard-wrapped or not."""

import itertools
import re
from collections.abc import Iterable, Mapping
from html import unescape
from types import MappingProxyType

from quizgen.model.article import Article, Block
from quizgen.readers.captions import without_captions
from quizgen.readers.glued import unglued
from quizgen.readers.promos import is_promo
from quizgen.readers.source import build_article, one_line, open_source

WIDEST_WRAP = 120
"""Columns: a line that is longer was not broken to fit a page, so every line of such a text is a paragraph."""

BLANK_LINES = re.compile(r"\n(?:[^\S\n]*\n)+")

LEFT_ESCAPED = re.compile(
    r"&(?:#\d{2,6}|#x[\da-fA-F]{2,5}|amp|apos|nbsp|quot|[a-zA-Z](?:acute|cedil|circ|grave|ring|slash|tilde|uml)|[mn]dash"
    r"|[lr][sd]quo|hellip|pound|euro);"
)
"""Letters and marks written as in a web page, which copying left so: `pr&#233;cis`. What a text tells of tags stays."""

WORD = re.compile(r"[^\W_]")
"""A line without any, such as `* * *`, only separates."""

SENTENCE_END = re.compile(r"[.!?…:][”’\"')\]]*$")

HYPHENATED = re.compile(r"\w-\n(?!(?:and|or|to)\b)\w")
"""A word over two lines, as `Anglo-` `Norman`; not `pre-` `and post-war`. Undoes textwrap on the corpus at 60 to 100
columns without an error."""

BULLET = re.compile(r"(?:[•‣▪●○◦■□–·*\uf0b7-]|\(?(?:\d{1,2}|[a-z])[.)])\s+")
"""What an item of a list begins with: none of its words."""

MERE_BULLET = re.compile(r"[•‣▪●○◦■□·\uf0b7]")
"""What is nothing else: a dash, or a number with a full stop, also stands in a sentence."""

NUMBER = re.compile(r"\(?\d")
"""Of bullets, those that stand before headings as well: `2. How paper is made`."""

MOST_WORDS_IN_HEADING = 12
MOST_WORDS_IN_TITLE = 20
"""A headline, with which a text begins, says more than a heading."""

ENDS_NO_HEADING = (".", ";", ",", ":", "…", "!", "?")

SMALL_WORDS = frozenset(
    {
        "a",
        "an",
        "and",
        "as",
        "at",
        "but",
        "by",
        "for",
        "from",
        "in",
        "into",
        "of",
        "on",
        "or",
        "the",
        "to",
        "vs",
        "with",
    }
)
"""Not capitalised in titles."""


NOTHING_MARKED: Mapping[str, tuple[str, ...]] = MappingProxyType({})


def read(raw: bytes, name: str) -> Article:
    """An article from the bytes of a text file."""
    front, body = open_source(raw, name)
    return build_article(front, with_headings(_paragraphs(LEFT_ESCAPED.sub(_letter, body))), name)


def _letter(written: re.Match[str]) -> str:
    """What is written so."""
    return unescape(written[0])


def _paragraphs(body: str) -> list[str]:
    """The paragraphs and headings of a text, each on one line."""
    lines = (line if WORD.search(line) else "" for line in body.expandtabs().split("\n"))
    blocks = [block.split("\n") for block in BLANK_LINES.split("\n".join(lines).strip("\n"))]
    if any(_is_wide(line) for lines in blocks for line in lines):
        found = [line for lines in blocks for line in lines]
    else:
        found = [paragraph for lines in blocks for paragraph in _unwrapped(lines)]
    pieces = unglued(line for line in map(one_line, found) if line)
    return without_captions(piece for piece in pieces if not is_promo(piece))


def _is_wide(line: str) -> bool:
    """Longer than lines are broken at, though it could have been broken: a long address could not."""
    return len(line.strip()) > WIDEST_WRAP and len(line.split()) > 1


def _unwrapped(lines: list[str]) -> list[str]:
    """The paragraphs in a block of narrow lines; a line ends one if more would have fitted on it."""
    if all(SENTENCE_END.search(line.rstrip()) for line in lines):
        return lines
    width = max(len(line.rstrip()) for line in lines)
    paragraphs = [[lines[0].rstrip()]]
    for above, line in itertools.pairwise(lines):
        if _ends_paragraph(above, line, width):
            paragraphs.append([line.rstrip()])
        else:
            paragraphs[-1].append(_between(above.rstrip(), line.lstrip()) + line.strip())
    return ["".join(pieces) for pieces in paragraphs]


def _ends_paragraph(above: str, line: str, width: int) -> bool:
    """A bullet; or the next word had room above and stands below on purpose: a sentence ended, or it is indented."""
    if MERE_BULLET.match(line.lstrip()):
        return True
    bullet = BULLET.match(line.lstrip())
    first_words = " ".join(line.split()[: 2 if bullet else 1])
    had_room = len(above.rstrip()) + 1 + len(first_words) <= width
    return had_room and bool(bullet or SENTENCE_END.search(above.rstrip()) or _indent(line) > _indent(above))


def _indent(line: str) -> int:
    """Where its words begin; those of an item of a list do so behind the bullet."""
    bare = line.lstrip()
    bullet = BULLET.match(bare)
    return len(line) - len(bare) + (bullet.end() if bullet else 0)


def _between(above: str, line: str) -> str:
    """What stands between two lines that become one: nothing in a word that was broken at its hyphen."""
    return "" if HYPHENATED.search(f"{above}\n{line}") else " "


def with_headings(paragraphs: list[str], marked: Mapping[str, tuple[str, ...]] = NOTHING_MARKED) -> list[Block]:
    """Headings, and paragraphs without bullets; a heading needs a longer paragraph under it, maybe after others.

    `marked`: paragraph → what is set in bold of it.
    """
    blocks: list[Block] = []
    below = ""
    for number, line in reversed(list(enumerate(paragraphs))):
        bullet = BULLET.match(line)
        enough = len(below.split()) > len(line.split()) or (number == 0 and SENTENCE_END.search(below) is not None)
        may_head = enough and (not bullet or NUMBER.match(line))
        if may_head and is_heading(line, first=number == 0):
            # What a text begins with is its title: all other headings stand below it.
            blocks.append(Block("heading", line, 2 if number else 1))
        else:
            below = line[bullet.end() :] if bullet else line
            blocks.append(Block("paragraph", below, marked=marked.get(line, ())))
    return blocks[::-1]


def headed(blocks: Iterable[Block]) -> list[Block]:
    """The paragraphs of a document that marks no headings, with those that look like one."""
    lines = [(line, block.marked) for block in blocks if (line := one_line(block.text))]
    return with_headings([line for line, _ in lines], dict(lines))


def is_heading(text: str, *, first: bool) -> bool:
    """Whether a line looks like a heading; of the first, which may be the title, a question or a call may be one."""
    bare = text.rstrip("”’\"')]")
    most = MOST_WORDS_IN_TITLE if first else MOST_WORDS_IN_HEADING
    if len(text.split()) > most or not re.search(r"[^\W\d_]", text):
        return False
    return not bare.endswith(ENDS_NO_HEADING) or (first and bare.endswith(("!", "?")) and _is_title_cased(text))


def _is_title_cased(text: str) -> bool:
    words = re.findall(r"[^\W\d_][\w’'-]*", text)
    return all(word[0].isupper() for word in words if word not in SMALL_WORDS)
