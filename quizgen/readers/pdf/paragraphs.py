"""Lines to paragraphs and headings: joined where they were broken, over columns and pages, hyphens undone."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise, zip_longest
from typing import NamedTuple

from quizgen.model.article import Block
from quizgen.readers.debris import is_caption, is_debris, is_row
from quizgen.readers.pdf.breaks import Setting, goes_on, is_open
from quizgen.readers.pdf.furniture import LARGER, body_size
from quizgen.readers.pdf.lines import HYPHEN, Line
from quizgen.readers.pdf.vocabulary import WORD, Vocabulary, parts
from quizgen.readers.text import BULLET

NEIGHBOURS = 40
"""Lines before and after one, about a column, whose longest tells how far a line could have gone."""

MOST_WORDS_IN_HEADING = 20


class Paragraph(NamedTuple):
    """Lines that belong together, as one text, and the first of them."""

    first: Line
    text: str


BARE_BULLET = re.compile(r"[•‣▪●○◦■□–·*-]|\(?\d{1,2}[.)]")


TIED = re.compile(r"(?:[^\W_][\u2013\u2014]|\d-|[\w/]/)$")
"""The end of a line that the next follows without a space: `1911–`, `the mill—`, `20-`, `and/`, `https://`."""


def blocks_of(lines: Sequence[Line]) -> list[Block]:
    """The headings and paragraphs in lines of text."""
    body, font = body_size(lines), _body_font(lines)
    vocabulary = Vocabulary.of(lines)
    paragraphs = [
        Paragraph(first=found[0], text=_joined(found, vocabulary)) for found in _paragraphs(_with_bullets(lines))
    ]
    heads = [
        _is_heading(each, body) or (follows == font and _is_set_apart(each, font))
        for each, follows in zip_longest(paragraphs, [below.first.font for below in paragraphs[1:]])
    ]
    return _blocks(list(zip(paragraphs, heads, strict=True)), vocabulary)


def _blocks(paragraphs: Sequence[tuple[Paragraph, bool]], vocabulary: Vocabulary) -> list[Block]:
    """Paragraphs as blocks, each with whether it is a heading; a paragraph goes on behind debris that parted it."""
    ranks = sorted({_rank(each.first) for each, head in paragraphs if head}, reverse=True)
    blocks: list[Block] = []
    parted = False
    for each, head in paragraphs:
        if head:
            blocks.append(Block("heading", each.text, 1 + ranks.index(_rank(each.first))))
        elif is_debris(each.text):
            if is_row(each.text) and blocks and blocks[-1].kind == "heading" and blocks[-1].level > 1:
                blocks.pop()  # the head of a table, not a title with a date under it
            parted = True
            continue
        elif parted and _is_rest(each.text, blocks):
            blocks[-1] = blocks[-1]._replace(text=_before_next(blocks[-1].text, each.text, vocabulary) + each.text)
        else:
            bullet = BULLET.match(each.text)
            blocks.append(Block("paragraph", each.text[bullet.end() :] if bullet else each.text))
        parted = False
    return [block._replace(text=block.text.replace(HYPHEN, "-")) for block in blocks]


def _is_rest(text: str, blocks: Sequence[Block]) -> bool:
    """Whether a text is the rest of the last paragraph, which ends within a sentence."""
    return bool(blocks) and blocks[-1].kind == "paragraph" and is_open(blocks[-1].text) and text[:1].islower()


def _body_font(lines: Sequence[Line]) -> str:
    """The name of the font of most of the text."""
    counts: Counter[str] = Counter()
    for line in lines:
        counts[line.font] += len(line.text)
    return counts.most_common(1)[0][0] if counts else ""


def _with_bullets(lines: Sequence[Line]) -> list[Line]:
    """A bullet that stands for itself, before its line: PDFium sees a gap between them."""
    found: list[Line] = []
    bullet = ""
    for line in lines:
        if BARE_BULLET.fullmatch(line.text):
            bullet = line.text
            continue
        found.append(replace(line, text=f"{bullet} {line.text}") if bullet else line)
        bullet = ""
    return found


def _paragraphs(lines: Sequence[Line]) -> list[list[Line]]:
    """Lines that belong together, in order."""
    setting = Setting.of(lines)
    paragraphs: list[list[Line]] = []
    for number, line in enumerate(lines):
        around = lines[max(0, number - NEIGHBOURS) : number + NEIGHBOURS]
        if paragraphs and goes_on(paragraphs[-1], line, around, setting):
            paragraphs[-1].append(line)
        else:
            paragraphs.append([line])
    return paragraphs


def _joined(lines: Sequence[Line], vocabulary: Vocabulary) -> str:
    """The lines of a paragraph as one."""
    pieces = [_before_next(above.text, line.text, vocabulary) for above, line in pairwise(lines)]
    return "".join([*pieces, lines[-1].text])


def _before_next(above: str, line: str, vocabulary: Vocabulary) -> str:
    """A line as it stands before the next: a parted word with its hyphen only if it has one where it is on one line."""
    if not above.endswith(HYPHEN):
        return above if TIED.search(above) else f"{above} "
    start, word = above.removesuffix(HYPHEN), parts(above, line)
    return f"{start}-" if not word or vocabulary.keeps_hyphen(*word) else start


def _is_heading(paragraph: Paragraph, body: float) -> bool:
    return (paragraph.first.size > LARGER * body or paragraph.first.bold) and _is_short(paragraph.text)


def _is_set_apart(paragraph: Paragraph, font: str) -> bool:
    """Whether a line before the text is in a font of its own, whose name need not say that it is bold."""
    line, text = paragraph.first, paragraph.text
    return bool(line.font) and line.font != font and text == line.text and text[:1].isupper() and _is_short(text)


def _is_short(text: str) -> bool:
    short = len(text.split()) <= MOST_WORDS_IN_HEADING and not text.endswith((".", ",", ";"))
    return short and bool(WORD.search(text)) and not is_caption(text)


def _rank(line: Line) -> tuple[int, bool]:
    """What a heading's level shows in: its size, then its weight."""
    return round(line.size), line.bold
