"""What stands behind or between the text of an article: lists of sources, captions, headings of nothing."""

from collections.abc import Iterable
from itertools import pairwise

from quizgen.readers.debris import is_caption
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


MOST_WORDS_IN_CAPTION = 40


def without_apparatus(blocks: Iterable[Block]) -> list[Block]:
    """The blocks without the sections below such headings, captions, and headings that have nothing under them."""
    kept: list[Block] = []
    silent_from = 0
    for block in blocks:
        if block.kind == "heading" and (not silent_from or block.level <= silent_from):
            silent_from = block.level if one_line(block.text).rstrip(":").lower() in LAST else 0
        if not silent_from and not _is_caption(block):
            kept.append(block)
    headed = [block for block, below in pairwise([*kept[1:], None]) if block and not _heads_nothing(block, below)]
    return [*kept[:1], *headed]  # the first may be a title, which looks like the heading that follows


def _heads_nothing(block: Block, below: Block | None) -> bool:
    return block.kind == "heading" and (below is None or (below.kind == "heading" and below.level <= block.level))


def _is_caption(block: Block) -> bool:
    return block.kind == "paragraph" and len(block.text.split()) <= MOST_WORDS_IN_CAPTION and is_caption(block.text)
