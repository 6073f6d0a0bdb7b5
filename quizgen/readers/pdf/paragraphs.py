"""Lines to paragraphs and headings: joined where they were broken, over columns and pages, hyphens undone."""

import re
from collections.abc import Sequence
from itertools import pairwise
from statistics import median_low

from quizgen.readers.debris import is_debris, is_row
from quizgen.readers.pdf.furniture import body_size
from quizgen.readers.pdf.lines import HYPHEN, Line
from quizgen.readers.pdf.vocabulary import WORD, Vocabulary
from quizgen.readers.source import Block
from quizgen.readers.text import SENTENCE_END

LOOSE = 1.35
"""Usual steps from line to line; a longer one begins a paragraph. Paragraphs are set apart by 1.4 at least."""

INDENT = 0.7
"""Heights of a line by which the first line of a paragraph is set in; typesetters take 1 to 2."""

NEIGHBOURS = 40
"""Lines before and after one, about a column, whose longest tells how far a line could have gone."""

SAME_SIZE = 0.08
"""Share by which the sizes of lines of one paragraph differ at most; some programs round each line for itself."""

LARGER = 1.08
"""Size of a heading in that of the text, at least, unless it is bold."""

MOST_WORDS_IN_HEADING = 20

BULLET = re.compile(r"(?:[•‣▪●○◦■□–·*\uf0b7-]|\(?(?:\d{1,2}|[a-z])[.)])\s+")

BARE_BULLET = re.compile(r"[•‣▪●○◦■□–·*-]|\(?\d{1,2}[.)]")


def blocks_of(lines: Sequence[Line]) -> list[Block]:
    """The headings and paragraphs in lines of text."""
    paragraphs = _paragraphs(_with_bullets(lines))
    body = body_size(lines)
    vocabulary = Vocabulary.of(lines)
    texts = [_joined(paragraph, vocabulary) for paragraph in paragraphs]
    heads = [_is_heading(paragraph[0], text, body) for paragraph, text in zip(paragraphs, texts, strict=True)]
    ranks = sorted({_rank(found[0]) for found, head in zip(paragraphs, heads, strict=True) if head}, reverse=True)
    blocks: list[Block] = []
    for paragraph, text, head in zip(paragraphs, texts, heads, strict=True):
        if head:
            blocks.append(Block("heading", text, 1 + ranks.index(_rank(paragraph[0]))))
        elif not is_debris(text):
            bullet = BULLET.match(text)
            blocks.append(Block("paragraph", text[bullet.end() :] if bullet else text))
        elif is_row(text) and blocks and blocks[-1].kind == "heading" and blocks[-1].level > 1:
            blocks.pop()  # the head of a table, not a title with a date under it
    return blocks


def _with_bullets(lines: Sequence[Line]) -> list[Line]:
    """A bullet that stands for itself, before its line: PDFium sees a gap between them."""
    found: list[Line] = []
    bullet = ""
    for line in lines:
        if BARE_BULLET.fullmatch(line.text):
            bullet = line.text
            continue
        found.append(_marked(line, bullet) if bullet else line)
        bullet = ""
    return found


def _marked(line: Line, bullet: str) -> Line:
    return Line(
        text=f"{bullet} {line.text}",
        page=line.page,
        left=line.left,
        right=line.right,
        bottom=line.bottom,
        top=line.top,
        bold=line.bold,
    )


def _paragraphs(lines: Sequence[Line]) -> list[list[Line]]:
    """Lines that belong together, in order."""
    step = _usual_step(lines)
    paragraphs: list[list[Line]] = []
    for number, line in enumerate(lines):
        around = lines[max(0, number - NEIGHBOURS) : number + NEIGHBOURS]
        if paragraphs and _goes_on(paragraphs[-1], line, around, step):
            paragraphs[-1].append(line)
        else:
            paragraphs.append([line])
    return paragraphs


def _usual_step(lines: Sequence[Line]) -> float:
    """From line to line, in the height of a line."""
    steps = [(above.bottom - line.bottom) / line.size for above, line in pairwise(lines) if _stands_below(above, line)]
    return median_low(steps) if steps else 1.2


def _stands_below(above: Line, line: Line) -> bool:
    """Whether a line follows another in one column, alike in size."""
    overlap = min(above.right, line.right) - max(above.left, line.left)
    return _are_alike(above, line) and above.page == line.page and above.bottom > line.bottom and overlap > 0


def _are_alike(above: Line, line: Line) -> bool:
    return abs(above.size - line.size) < SAME_SIZE * line.size


def _goes_on(paragraph: Sequence[Line], line: Line, around: Sequence[Line], step: float) -> bool:
    """Whether a paragraph goes on with a line."""
    above = paragraph[-1]
    if above.bold != line.bold or not _are_alike(above, line) or BULLET.match(line.text):
        return False
    if above.text.endswith(HYPHEN):
        return True
    if not _stands_below(above, line):
        return _is_open(above.text) and (line.text[:1].islower() or not _had_room(above, line, around))
    if above.bottom - line.bottom > LOOSE * step * line.size:
        return False
    if is_row(above.text) and _had_room(above, line, around):
        return False
    hangs = bool(BULLET.match(paragraph[0].text))
    if not hangs and line.left > above.left + INDENT * line.size:
        return False
    return _is_open(above.text) or not _had_room(above, line, around)


def _is_open(text: str) -> bool:
    """Whether a line ends within a sentence."""
    return not SENTENCE_END.search(text)


def _had_room(above: Line, line: Line, around: Sequence[Line]) -> bool:
    """Whether the next word would have fitted on the line above, so that it stands below on purpose."""
    longest = max(each.right for each in around if _is_in_column(each, above))
    word = line.text.split(maxsplit=1)[0]
    width = (line.right - line.left) * len(word) / max(1, len(line.text))
    return above.right + width + 0.3 * line.size < longest


def _is_in_column(each: Line, line: Line) -> bool:
    """Whether a line is set as another one is; a title over all columns is not."""
    return each.page == line.page and _are_alike(each, line) and abs(each.left - line.left) < 3 * line.size


def _joined(lines: Sequence[Line], vocabulary: Vocabulary) -> str:
    """The lines of a paragraph as one."""
    text = lines[0].text
    for line in lines[1:]:
        text = _dehyphenated(text, line.text, vocabulary) if text.endswith(HYPHEN) else f"{text} {line.text}"
    return text.replace(HYPHEN, "-")


def _dehyphenated(above: str, line: str, vocabulary: Vocabulary) -> str:
    """Two lines that part a word, with its hyphen only if it has one where it stands on one line."""
    start = above.removesuffix(HYPHEN)
    first, second = WORD.findall(start)[-1:], WORD.match(line)
    if not first or not second or not line[:1].islower() or vocabulary.keeps_hyphen(first[0], second[0]):
        return f"{start}-{line}"
    return f"{start}{line}"


def _is_heading(line: Line, text: str, body: float) -> bool:
    outstanding = line.size > LARGER * body or line.bold
    short = len(text.split()) <= MOST_WORDS_IN_HEADING and not text.endswith((".", ",", ";"))
    return outstanding and short and bool(WORD.search(text))


def _rank(line: Line) -> tuple[int, bool]:
    """What a heading's level shows in: its size, then its weight."""
    return round(line.size), line.bold
