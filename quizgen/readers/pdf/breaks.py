"""Where a paragraph ends: what tells its last line from a line that was only broken, and the next one's first."""

from collections.abc import Sequence
from itertools import pairwise
from statistics import median_low
from typing import NamedTuple

from quizgen.readers.debris import is_row
from quizgen.readers.pdf.lines import HYPHEN, Line
from quizgen.readers.text import BULLET, MERE_BULLET, SENTENCE_END

LOOSE = 1.35
"""Usual steps from line to line; a longer one begins a paragraph. Paragraphs are set apart by 1.4 at least."""

SLIGHTLY = 1.1
"""Usual steps of a line that stands a little apart, as where paragraphs are parted by a third of a line."""

USUAL_STEP = 1.2

INDENT = 0.7
"""Heights of a line by which the first line of a paragraph is set in; typesetters take 1 to 2."""

SAME_SIZE = 0.08
"""Share by which the sizes of lines of one paragraph differ at most; some programs round each line for itself."""

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


def goes_on(paragraph: Sequence[Line], line: Line, around: Sequence[Line], setting: Setting) -> bool:
    """Whether a paragraph goes on with a line."""
    above = paragraph[-1]
    if above.bold != line.bold or not _are_alike(above, line) or _begins_item(above, line, around):
        return False
    if above.text.endswith(HYPHEN) or above.text.count("(") > above.text.count(")"):
        return True
    if not _is_one_font(above, line) and _had_room(above, line, around):
        return False
    if not _stands_below(above, line):
        return is_open(above.text) and _follows(above, line, around)
    hangs = bool(BULLET.match(paragraph[0].text))
    if _step(above, line) > LOOSE * setting.step or (_is_set_in(above, line) and not hangs):
        return False
    if is_row(above.text) and _had_room(above, line, around):
        return False
    return is_open(above.text) or not _ended(paragraph, line, around, setting)


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
    return not is_open(above.text) or _had_room(above, line, around)


def _follows(above: Line, line: Line, around: Sequence[Line]) -> bool:
    """Whether a line in another column or on another page goes on with a sentence."""
    return line.text[:1].islower() or _is_beside(above, line) or not _had_room(above, line, around)


def _is_one_font(above: Line, line: Line) -> bool:
    return above.font == line.font or not above.font or not line.font


def is_open(text: str) -> bool:
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
