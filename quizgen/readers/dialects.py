"""The marks of kramdown, pandoc and Obsidian in Markdown that markdown-it's plugins do not know."""

import re
from collections.abc import Callable

EXERCISE = re.compile(r"<div\b[^<>\n]*\bdata-type=[\"']?(?:exercise|problem|solution)\b")
OPENED, CLOSED = re.compile(r"<div\b"), re.compile(r"</div>")
"""A division that holds an exercise, as OpenStax marks them, and how any opens and closes."""

DIVISIONS = "article|aside|div|figure|section"

DIVISION = re.compile(
    rf"^[ \t]*(?:<(?:{DIVISIONS})\b[^<>\n]*\bmarkdown=[^<>\n]*>|</(?:{DIVISIONS})>|:::.*|\^)[ \t]*$", re.MULTILINE
)
"""A line that opens or closes a division in which kramdown or pandoc reads Markdown, or parts two lists."""

FORMULA = re.compile(r"^[ \t]*\$\$[^$]*\$\$[ \t]*$", re.MULTILINE)
"""A formula that stands alone."""

ATTRIBUTES = re.compile(r"\{:[^{}]*\}")
"""What kramdown says of the words before it: *term{: .new}*."""

CITED = re.compile(r" ?\[-?@[^][]+\]")
"""Pandoc's citation: *it burned [@marsh1911, p. 3]*."""

CALLED_OUT = re.compile(r"^\[!\w+\][-+]? *")
"""What Obsidian and GitHub make a box of a quotation by."""

LINKED = re.compile(r"(?P<embedded>!)?\[\[(?:[^][|]*\|)?(?P<shown>[^][|]*)\]\]")
"""A link between notes, or a note or picture set in."""

MARKED = re.compile(r"==(?=\S)(?P<marked>[^=\n]+?)(?<=\S)==")

POINTING = re.compile(r" ?\( ?\[link\](?:(?:, | and |, and )\[link\])*\)")
"""What is left in brackets of references to pictures where a book was made Markdown."""

UNDONE: tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...] = (
    (ATTRIBUTES, ""),
    (CITED, ""),
    (CALLED_OUT, ""),
    (LINKED, lambda found: "" if found["embedded"] else found["shown"]),
    (MARKED, r"\g<marked>"),
    (POINTING, ""),
)
"""What stands in a paragraph's text → what a reader reads of it."""


def without_divisions(body: str) -> str:
    r"""The Markdown without what makes divisions of it, and without formulas that stand alone.

    >>> without_divisions('<div markdown="1">\n* barley\n</div>')
    '\n* barley\n'
    """
    return FORMULA.sub("", DIVISION.sub("", without_exercises(body)))


def without_exercises(body: str) -> str:
    r"""The Markdown without the divisions that hold exercises and their solutions.

    >>> without_exercises('It burned.\n<div data-type="exercise">\n<div>\nDid it?\n</div>\n</div>\nIt was sold.')
    'It burned.\nIt was sold.'
    """
    kept, inside = [], 0
    for line in body.split("\n") if EXERCISE.search(body) else ():
        if inside or EXERCISE.search(line):
            inside = max(0, inside + len(OPENED.findall(line)) - len(CLOSED.findall(line)))
        else:
            kept.append(line)
    return body if inside or not kept else "\n".join(kept)


def undone(text: str) -> str:
    """A paragraph's text as it is read.

    >>> undone('The ==old== mill{: data-type="term"} [@marsh1911] stood at [[Low Weir|the weir]] ([link]).')
    'The old mill stood at the weir.'
    """
    for pattern, put in UNDONE:
        text = pattern.sub(put, text)
    return text
