"""What stands behind or between the text of an article: lists of sources, headings with nothing under them."""

from collections.abc import Iterable
from itertools import pairwise

from quizgen.readers.source import Block, one_line

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


def without_apparatus(blocks: Iterable[Block]) -> list[Block]:
    """The blocks without the sections below such headings, and without headings that have nothing under them."""
    kept: list[Block] = []
    silent_from = 0
    for block in blocks:
        if block.kind == "heading" and (not silent_from or block.level <= silent_from):
            silent_from = block.level if one_line(block.text).rstrip(":").lower() in LAST else 0
        if not silent_from:
            kept.append(block)
    headed = [block for block, below in pairwise([*kept[1:], None]) if block and not _heads_nothing(block, below)]
    return [*kept[:1], *headed]  # the first may be a title, which looks like the heading that follows


def _heads_nothing(block: Block, below: Block | None) -> bool:
    return block.kind == "heading" and (below is None or (below.kind == "heading" and below.level <= block.level))
