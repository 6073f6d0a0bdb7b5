"""Lines to paragraphs and headings: joined where they were broken, over columns and pages, hyphens undone."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise, zip_longest
from statistics import median_low
from typing import NamedTuple

from quizgen.readers.debris import is_caption, is_debris, is_row
from quizgen.readers.pdf.furniture import LARGER, body_size
from quizgen.readers.pdf.lines import HYPHEN, Line
from quizgen.readers.pdf.vocabulary import WORD, Vocabulary, parts
from quizgen.readers.source import Block
from quizgen.readers.text import SENTENCE_END

LOOSE = 1.35
"""Usual steps from line to line; a longer one begins a paragraph. Paragraphs are set apart by 1.4 at least."""

SLIGHTLY = 1.1
"""Usual steps of a line that stands a little apart, as where paragraphs are parted by a third of a line."""

USUAL_STEP = 1.2

INDENT = 0.7
"""Heights of a line by which the first line of a paragraph is set in; typesetters take 1 to 2."""

NEIGHBOURS = 40
"""Lines before and after one, about a column, whose longest tells how far a line could have gone."""

SAME_SIZE = 0.08
"""Share by which the sizes of lines of one paragraph differ at most; some programs round each line for itself."""

MOST_WORDS_IN_HEADING = 20


class Paragraph(NamedTuple):
    """Lines that belong together, as one text, and the first of them."""

    first: Line
    text: str


MARKED = 0.03
"""Share of lines that follow another with an indent or some space between: so many begin a paragraph at least."""

MUCH_ROOM = 0.33
"""Share of a column that a line leaves empty on purpose; where lines are not stretched, it is that of a long word."""

STRETCHED = 5.0
"""Heights of a line between words that were set apart to fill it, at most: in narrow columns."""


class Setting(NamedTuple):
    """How a document sets paragraphs."""

    step: float
    """From line to line, in the height of a line."""
    marked: bool
    """Whether an indent or some space parts them: then a line that is merely short ends none."""

    @classmethod
    def of(cls, lines: Sequence[Line]) -> "Setting":
        """The setting of most of the lines."""
        below = [(above, line) for above, line in pairwise(lines) if not line.bold and _stands_below(above, line)]
        step = median_low([_step(above, line) for above, line in below]) if below else USUAL_STEP
        marks = sum(_step(above, line) > LOOSE * step or _is_set_in(above, line) for above, line in below)
        return cls(step=step, marked=marks > MARKED * len(below))


BULLET = re.compile(r"(?:[•‣▪●○◦■□–·*\uf0b7-]|\(?(?:\d{1,2}|[a-z])[.)])\s+")

MERE_BULLET = re.compile(r"[•‣▪●○◦■□·\uf0b7]")
"""What is nothing else: a dash, or a number with a full stop, also stands in a sentence."""

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
    return bool(blocks) and blocks[-1].kind == "paragraph" and _is_open(blocks[-1].text) and text[:1].islower()


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
        if paragraphs and _goes_on(paragraphs[-1], line, around, setting):
            paragraphs[-1].append(line)
        else:
            paragraphs.append([line])
    return paragraphs


def _stands_below(above: Line, line: Line) -> bool:
    """Whether a line follows another in one column, alike in size."""
    overlap = min(above.right, line.right) - max(above.left, line.left)
    return _are_alike(above, line) and above.page == line.page and above.bottom > line.bottom and overlap > 0


def _step(above: Line, line: Line) -> float:
    return (above.bottom - line.bottom) / line.size


def _is_set_in(above: Line, line: Line) -> bool:
    return line.left > above.left + INDENT * line.size


def _is_beside(above: Line, line: Line) -> bool:
    """Whether two lines are one, whose words stand far apart."""
    level = above.page == line.page and abs(above.bottom - line.bottom) < SAME_SIZE * line.size
    return level and 0 < line.left - above.right < STRETCHED * line.size


def _are_alike(above: Line, line: Line) -> bool:
    return abs(above.size - line.size) < SAME_SIZE * line.size


def _goes_on(paragraph: Sequence[Line], line: Line, around: Sequence[Line], setting: Setting) -> bool:
    """Whether a paragraph goes on with a line."""
    above = paragraph[-1]
    if above.bold != line.bold or not _are_alike(above, line) or _begins_item(above, line, around):
        return False
    if above.text.endswith(HYPHEN) or above.text.count("(") > above.text.count(")"):
        return True
    if not _is_one_font(above, line) and _had_room(above, line, around):
        return False
    if not _stands_below(above, line):
        return _is_open(above.text) and _follows(above, line, around)
    hangs = bool(BULLET.match(paragraph[0].text))
    if _step(above, line) > LOOSE * setting.step or (_is_set_in(above, line) and not hangs):
        return False
    if is_row(above.text) and _had_room(above, line, around):
        return False
    return _is_open(above.text) or not _ended(paragraph, line, around, setting)


def _ended(paragraph: Sequence[Line], line: Line, around: Sequence[Line], setting: Setting) -> bool:
    """Whether a paragraph ended with the sentence that ends its last line, which nothing else shows for certain."""
    above = paragraph[-1]
    if len(paragraph) == 1 and setting.marked and _are_both_set_in(above, line, around):
        return True
    merely_short = setting.marked and _step(above, line) < SLIGHTLY * setting.step
    return _had_room(above, line, around, MUCH_ROOM if merely_short else 0.0)


def _are_both_set_in(above: Line, line: Line, around: Sequence[Line]) -> bool:
    """Whether both lines begin as far from the edge of the column as the first of a paragraph does."""
    edge = min(each.left for each in around if _is_in_column(each, above))
    return min(above.left, line.left) > edge + INDENT * line.size


def _begins_item(above: Line, line: Line, around: Sequence[Line]) -> bool:
    """Whether a line begins an item of a list, and is not the next of a sentence that fills the line above."""
    if not BULLET.match(line.text) or MERE_BULLET.match(line.text):
        return bool(BULLET.match(line.text))
    return not _is_open(above.text) or _had_room(above, line, around)


def _follows(above: Line, line: Line, around: Sequence[Line]) -> bool:
    """Whether a line in another column or on another page goes on with a sentence."""
    return line.text[:1].islower() or _is_beside(above, line) or not _had_room(above, line, around)


def _is_one_font(above: Line, line: Line) -> bool:
    return above.font == line.font or not above.font or not line.font


def _is_open(text: str) -> bool:
    """Whether a text ends within a sentence."""
    return not SENTENCE_END.search(text)


def _had_room(above: Line, line: Line, around: Sequence[Line], least: float = 0.0) -> bool:
    """Whether the next word would have fitted on the line above, so that it stands below on purpose.

    At least a share of the column is to be empty.
    """
    longest = max(each.right for each in around if _is_in_column(each, above))
    word = line.text.split(maxsplit=1)[0]
    width = (line.right - line.left) * len(word) / max(1, len(line.text))
    return above.right + max(width + 0.3 * line.size, least * (longest - above.left)) < longest


def _is_in_column(each: Line, line: Line) -> bool:
    """Whether a line is set as another one is; a title over all columns is not."""
    return each.page == line.page and _are_alike(each, line) and abs(each.left - line.left) < 3 * line.size


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
