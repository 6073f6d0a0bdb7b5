"""What stands behind or between the text of an article: lists of sources, exercises, captions, headings of nothing."""

import re
from collections.abc import Iterable
from itertools import pairwise

from quizgen.model.article import Block
from quizgen.readers.debris import is_caption
from quizgen.readers.source import one_line, without_anchor

LAST = frozenset(
    {
        "bibliography",
        "citations",
        "discography",
        "endnotes",
        "external links",
        "filmography",
        "footnotes",
        "further reading",
        "gallery",
        "general references",
        "notes",
        "notes and references",
        "references",
        "see also",
        "selected works",
        "sources",
        "works cited",
    }
)
"""Headings of sections that list things instead of telling of them."""

EXERCISES = re.compile(
    r"(?:answer key|answers|(?:art |visual )?connections?(?: questions?)?|exercises?|homework|solutions?"
    r"|learning (?:goals|objectives|outcomes)"
    r"|(?:(?:chapter|comprehension|critical thinking|discussion|extension|free response|interactive(?: link)?"
    r"|multiple choice|practice|review|section|self[- ]check|short answer|study|test|thought) )?"
    r"(?:exercises|problems|questions?|quiz|tasks)"
    r"|critical thinking|free response|further research|multiple choice|short answer)",
    re.IGNORECASE,
)
"""Headings of what a chapter gives its readers to do, and of its solutions."""


MOST_WORDS_IN_CAPTION = 40


def without_apparatus(blocks: Iterable[Block]) -> list[Block]:
    """The blocks without the sections below such headings, captions, and headings that have nothing under them.

    What a text begins with is its own, whatever it is headed.
    """
    kept: list[Block] = []
    silent_from = 0
    for block in blocks:
        if block.kind == "heading" and (not silent_from or block.level <= silent_from):
            silent_from = block.level if kept and _heads_apparatus(block) else 0
        if not silent_from and not _is_caption(block):
            kept.append(block)
    headed = [block for block, below in pairwise([*kept[1:], None]) if block and not _heads_nothing(block, below)]
    return [*kept[:1], *headed]  # the first may be a title, which looks like the heading that follows


def _heads_apparatus(block: Block) -> bool:
    heading = without_anchor(one_line(block.text)).rstrip(":")
    return heading.lower() in LAST or EXERCISES.fullmatch(heading) is not None


def _heads_nothing(block: Block, below: Block | None) -> bool:
    return block.kind == "heading" and (below is None or (below.kind == "heading" and below.level <= block.level))


def _is_caption(block: Block) -> bool:
    return block.kind == "paragraph" and len(block.text.split()) <= MOST_WORDS_IN_CAPTION and is_caption(block.text)
