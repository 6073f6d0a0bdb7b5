"""What stands on a page beside its text: running heads, page numbers, footnotes, captions; all found by their place."""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import replace

from quizgen.readers.pdf.lines import Line

BAND = 0.15
"""Share of a page's height at either end in which running heads and page numbers stand."""

ISOLATED = 1.5
"""Heights of a line between a running head and the text, at least; lines and paragraphs are parted by less than 1.2."""

LARGEST_HEAD = 1.35
"""Size of a running head in that of the text, at most: browsers print theirs in 12 points."""

NOTE_SIZE = 0.9
"""Size of notes and captions in that of the text, at most. Word: 10 of 12 points, TeX: 8 of 10."""

NEARLY_NOTE_SIZE = 0.97
"""Word's notes are 10 points also where its text is 11: such are notes only at the foot of a page."""

LARGER = 1.08
"""Size of what is larger than the text, at least: programs round the size of each line for itself."""

PAGE_NUMBER = re.compile(
    r"[^\w.]*(?:page|p\.)?\s*(?:\d{1,4}|[ivxlc]{1,6})(?:\s*(?:/|of)\s*\d{1,4})?[^\w.]*", re.IGNORECASE
)
"""Without a full stop: `2020.` is the last line of a paragraph."""

FIRST_NUMBER = re.compile(r"\A(.*?)(\d{1,6}|\b[ivxlc]{1,7}\b)")

LAST_NUMBER = re.compile(r"\A(.*)(\b\d{1,6}|\b[ivxlc]{1,7}\b)")
"""What changes in a running head from page to page."""

RAISED_DIGITS = tuple("¹²³⁴⁵⁶⁷⁸⁹")

NOTE_BEGINS = re.compile(r"(?:\d{1,3}|[*†‡§¶])[.)]?\s*\S")


def without_furniture(lines: Sequence[Line], heights: Sequence[float]) -> list[Line]:
    """The lines of the text alone; `heights` are those of the pages."""
    inside = _without_heads(lines, heights) if lines else []
    body = body_size(inside)
    beside = zip([None, *inside[:-1]], [*inside[1:], None], strict=True) if inside else ()
    as_text = [_as_text(line, body, others) for line, others in zip(inside, beside, strict=True)]
    large = [line for line in as_text if line.size >= NOTE_SIZE * body]
    return _without_footnotes(large, body, heights)


def _as_text(line: Line, body: float, beside: tuple[Line | None, Line | None]) -> Line:
    """A line in small capitals with some of the type of the text, among lines of the text, as one of them."""
    mixed = line.size < NOTE_SIZE * body and NEARLY_NOTE_SIZE * body <= line.largest <= LARGER * body
    belongs = mixed and any(each and _is_in_text(line, each, body) for each in beside)
    return replace(line, top=line.bottom + body) if belongs else line


def _is_in_text(line: Line, beside: Line, body: float) -> bool:
    """Whether a line stands as close to one of the text as the next of its lines does."""
    near = line.page == beside.page and abs(line.bottom - beside.bottom) < ISOLATED * body
    return near and beside.size >= NOTE_SIZE * body and abs(line.left - beside.left) < body


def body_size(lines: Sequence[Line]) -> float:
    """The size of most of the text."""
    counts: Counter[float] = Counter()
    for line in lines:
        counts[round(line.size, 1)] += len(line.text)
    return counts.most_common(1)[0][0] if counts else 0.0


def _without_heads(lines: Sequence[Line], heights: Sequence[float]) -> list[Line]:
    """Without what recurs at one height of several pages, page numbers, and what stands alone at the edge of one."""
    body = body_size(lines)
    pages: dict[tuple[str, int], set[int]] = defaultdict(set)
    for line in lines:
        for key in _keys(line):
            pages[key].add(line.page)
    by_page: dict[int, list[Line]] = defaultdict(list)
    for line in lines:
        by_page[line.page].append(line)
    largest = 0.8 * max((line.size for line in by_page[0]), default=0.0)
    edges = {page: _edges(found) for page, found in by_page.items()}

    def is_head(line: Line) -> bool:
        if not _is_in_band(line, heights[line.page]):
            return False
        if any(len(pages[key]) > 1 for key in _keys(line)) or PAGE_NUMBER.fullmatch(line.text):
            return True
        plain = not line.bold and line.size <= LARGEST_HEAD * body
        return plain and _is_isolated(line, edges[line.page], largest)

    return [line for line in lines if not is_head(line)]


def _keys(line: Line) -> set[tuple[str, int]]:
    """What a running head has in common with those of other pages: its text, but for what counts the pages.

    Its height, too, to a few points. `Chapter 3` and `Chapter 5`, ten pages apart, have nothing in common.
    """
    text = line.text.lower()
    counted = (
        pattern.sub(lambda found: _without_page(found, line.page), text) for pattern in (FIRST_NUMBER, LAST_NUMBER)
    )
    return {(each, round(line.bottom / 4)) for each in (text, *counted)}


def _without_page(found: re.Match[str], page: int) -> str:
    """A text with how far its number is from that of the page; Roman numbers may be any."""
    number = found[2]
    return f"{found[1]}#{int(number) - page if number.isdigit() else ''}"


def _is_in_band(line: Line, height: float) -> bool:
    return line.bottom < BAND * height or line.top > (1 - BAND) * height


def _edges(lines: Sequence[Line]) -> tuple[Line, Line, float, float]:
    """The highest and the lowest line of a page, and the height of the next below or above them."""
    highest, lowest = max(lines, key=lambda line: line.top), min(lines, key=lambda line: line.bottom)
    below = max((line.top for line in lines if line.top < highest.bottom), default=highest.bottom)
    above = min((line.bottom for line in lines if line.bottom > lowest.top), default=lowest.top)
    return highest, lowest, below, above


def _is_isolated(line: Line, edges: tuple[Line, Line, float, float], largest: float) -> bool:
    """Whether a line stands at the edge of the page, far from the text; on the first the highest may be the title."""
    highest, lowest, below, above = edges
    at_top = (line.page > 0 or line.size < largest) and line.top > highest.bottom
    at_foot = line.top > lowest.bottom and line.bottom < lowest.top
    return (at_top and highest.bottom - below > ISOLATED * line.size) or (
        at_foot and above - lowest.top > ISOLATED * line.size
    )


def _without_footnotes(lines: Sequence[Line], body: float, heights: Sequence[float]) -> list[Line]:
    """Without the lines from one that begins as a note does to the end of its page or column."""
    kept: list[Line] = []
    note: Line | None = None
    for line in lines:
        if _begins_note(line, body, heights[line.page]) or (note and _is_below(note, line)):
            note = line
        else:
            note = None
            kept.append(line)
    return kept


def _begins_note(line: Line, body: float, height: float) -> bool:
    """A number in smaller type or a raised one, in the lower half of a page."""
    smaller = line.size < NEARLY_NOTE_SIZE * body and NOTE_BEGINS.match(line.text)
    raised = line.text.startswith(RAISED_DIGITS)
    return line.top < height / 2 and not line.bold and bool(smaller or raised)


def _is_below(above: Line, line: Line) -> bool:
    return line.page == above.page and line.bottom < above.bottom
