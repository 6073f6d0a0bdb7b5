"""Pages to lines of text, by PDFium: where each stands, how large and how bold it is, its raised marks settled."""

import ctypes
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby

import pypdfium2
import pypdfium2.raw as pdfium

from quizgen.readers.notes import settled

HYPHEN = "\x02"
"""What PDFium makes of a hyphen at the end of a line."""

BROKEN = re.compile(r"(?<=[^\W\d_])[-\u2010\u00ad]$")
"""A hyphen at the end of a line that PDFium does not take for one."""

BOLD = re.compile(r"bold|black|heavy|demi|medi(?!um)|(?:cm|sf|ec)(?:ss)?bx", re.IGNORECASE)
"""In the name of a font, those of TeX among them; its weight is often not given, or wrong."""

SMALL = 0.86
"""Size of what is raised or lowered, in that of its line, at most; Word makes it 0.65, TeX 0.7, browsers 0.83."""

FAR = 2.0
"""Widths of an M between words that belong to different columns; stretched lines have up to 1.2."""

NEAR = 0.15
"""Widths of an M that part a word from the next where a line goes on in another font."""

UPRIGHT = 0.1
"""Radians by which text may lean: scans do; what is written up the margin stands at 1.6."""

SEVERAL = 3
"""Letters of a size: two are initials, or a large one that begins a chapter."""

SUBSET = re.compile(r"^[A-Z]{6}\+")
"""Before the name of a font of which a document holds a part."""

LIGATURES = re.compile("[\ufb00-\ufb06]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line of text on a page, lengths in points, heights from the page's lower edge."""

    text: str
    """Ends in `HYPHEN` where a word goes on in the next line."""
    page: int
    left: float
    right: float
    bottom: float
    top: float
    bold: bool = False
    font: str = ""
    """The name of the font that all of it is in, as far as a few letters tell; empty if there are several."""
    largest: float = 0.0
    """The largest size that several of its letters have: those of a line in small capitals may be of the text's."""

    @property
    def size(self) -> float:
        """The height of its letters, as fonts count it."""
        return self.top - self.bottom


@dataclass(frozen=True, slots=True, kw_only=True)
class Glyph:
    """A character and its box."""

    text: str
    left: float
    bottom: float
    right: float
    top: float
    index: int
    """On its page."""

    @property
    def size(self) -> float:
        """The height of its font."""
        return self.top - self.bottom


@dataclass(slots=True)
class Row:
    """The glyphs of a line, which may come in many pieces: what must be known of them is counted as they come."""

    glyphs: list[Glyph]
    counts: Counter[int] = field(init=False, default_factory=Counter)
    """Of sizes, rounded, since scans vary."""
    first_of: dict[int, Glyph] = field(init=False, default_factory=dict)
    """Size → the first glyph that has it."""
    main: Glyph = field(init=False)
    """The first glyph of the commonest size, which is the line's."""
    last: Glyph = field(init=False)
    """The last that is no space."""

    def __post_init__(self) -> None:
        self._count(self.glyphs)

    def add(self, glyphs: Sequence[Glyph]) -> None:
        """Go on with `glyphs`."""
        self.glyphs += glyphs
        self._count(glyphs)

    def _count(self, glyphs: Sequence[Glyph]) -> None:
        most = self.counts[round(self.main.size)] if self.counts else 0
        for glyph in glyphs:
            if glyph.text.isspace():
                continue
            size = round(glyph.size)
            self.counts[size] += 1
            self.first_of.setdefault(size, glyph)
            if self.counts[size] > most:
                most, self.main = self.counts[size], self.first_of[size]
            self.last = glyph


def lines_of(page: pypdfium2.PdfPage, number: int) -> list[Line]:
    """The lines of a page in the order in which the document has them, which is nearly always the one to read."""
    textpage = page.get_textpage()
    try:
        rows: list[Row] = []
        for piece in _pieces(textpage):
            if rows and _goes_on(rows[-1], piece):
                rows[-1].add(_spaced(rows[-1], piece))
            else:
                rows.append(piece)
        return [line for row in rows if (line := _line(row, textpage, number)).text.strip()]
    finally:
        textpage.close()


def _pieces(textpage: pypdfium2.PdfTextPage) -> Iterator[Row]:
    """Runs of characters without a line break or a wide gap; spaces are glyphs without a place of their own."""
    piece: list[Glyph] = []
    for index in range(textpage.count_chars()):
        text = chr(pdfium.FPDFText_GetUnicode(textpage, index))
        if text not in "\r\n" and _is_upright(textpage, index, text):
            left, bottom, right, top = textpage.get_charbox(index, loose=True)
            piece.append(Glyph(text=text, left=left, bottom=bottom, right=right, top=top, index=index))
        if text in {"\r", "\n", HYPHEN}:
            yield from _cut(piece)
            piece = []
    yield from _cut(piece)


def _is_upright(textpage: pypdfium2.PdfTextPage, index: int, text: str) -> bool:
    return text.isspace() or abs(pdfium.FPDFText_GetCharAngle(textpage, index)) < UPRIGHT


def _cut(piece: Sequence[Glyph]) -> Iterator[Row]:
    """The parts of a piece between gaps that are wider than any between words."""
    found: list[Glyph] = []
    before: Glyph | None = None
    for glyph in piece:
        if before and not glyph.text.isspace() and _is_elsewhere(glyph, before):
            yield Row(found)
            found = []
        found.append(glyph)
        before = before if glyph.text.isspace() else glyph
    if any(not glyph.text.isspace() for glyph in found):
        yield Row(found)


def _is_elsewhere(glyph: Glyph, before: Glyph) -> bool:
    """Whether a glyph stands in another column or line than the one before it."""
    size = max(glyph.size, before.size)
    return glyph.left - before.right > FAR * size or glyph.right < before.left - size


def _goes_on(row: Row, piece: Row) -> bool:
    """Whether a piece stands on the line of the row: PDFium breaks it before what is raised."""
    line, first, size = row.main, piece.main, row.main.size
    beside = -0.5 * size < piece.glyphs[0].left - row.last.right < FAR * size
    level = abs(first.bottom - line.bottom) < 0.2 * size
    return beside and (level or _stands_on(first, line) or _stands_on(line, first))


def _stands_on(raised: Glyph, line: Glyph) -> bool:
    """Whether a glyph is a raised one of the other's line."""
    return raised.size < SMALL * line.size and line.bottom <= raised.bottom < line.top


def _spaced(row: Row, piece: Row) -> list[Glyph]:
    """The glyphs of a piece with the space before them that its place implies."""
    last, first = row.glyphs[-1], piece.glyphs[0]
    if last.text.isspace() or first.text.isspace() or first.left - last.right <= NEAR * row.main.size:
        return piece.glyphs
    return [replace(first, text=" ", right=first.left), *piece.glyphs]


def _line(row: Row, textpage: pypdfium2.PdfTextPage, number: int) -> Line:
    letters = [glyph for glyph in row.glyphs if not glyph.text.isspace()]
    fonts = {_font(textpage, glyph.index) for glyph in letters[:: max(1, len(letters) // 5)]}
    return Line(
        text=_text(row.glyphs, row.main),
        page=number,
        left=letters[0].left,
        right=letters[-1].right,
        bottom=row.main.bottom,
        top=row.main.top,
        bold=all(BOLD.search(font) for font in fonts),
        font=fonts.pop() if len(fonts) == 1 else "",
        largest=_largest(row),
    )


def _largest(row: Row) -> float:
    sizes = [row.first_of[size].size for size, count in row.counts.items() if count >= SEVERAL]
    return max(sizes, default=row.main.size)


def _text(row: Sequence[Glyph], main: Glyph) -> str:
    """The text of a line, what is raised settled, ligatures undone."""
    text = ""
    for raised, group in groupby(row, key=lambda glyph: _is_raised(glyph, main)):
        piece = "".join(glyph.text for glyph in group)
        text += settled(piece, text) if raised else piece
    # HYPHEN is a control character and none that a document may bring along.
    shown = "".join(c for c in text if c == HYPHEN or unicodedata.category(c) not in {"Cc", "Cf", "Co", "Cn"})
    plain = LIGATURES.sub(lambda match: unicodedata.normalize("NFKC", match[0]), shown).strip()
    return BROKEN.sub(HYPHEN, plain)


def _is_raised(glyph: Glyph, main: Glyph) -> bool:
    """Smaller than the line and standing higher; a space has no size of its own."""
    middle = (main.bottom + main.top) / 2
    small = not glyph.text.isspace() and glyph.size < SMALL * main.size
    return small and (glyph.bottom + glyph.top) / 2 > middle


def _font(textpage: pypdfium2.PdfTextPage, index: int) -> str:
    """The name of the font of a character."""
    flags = ctypes.c_int()
    name = ctypes.create_string_buffer(LONGEST_FONT_NAME)
    pdfium.FPDFText_GetFontInfo(textpage, index, name, LONGEST_FONT_NAME, flags)
    return SUBSET.sub("", name.value.decode("utf-8", "replace"))


LONGEST_FONT_NAME = 128
"""Bytes; of a longer name PDFium gives nothing."""
