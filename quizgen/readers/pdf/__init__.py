"""PDF, by PDFium: paragraphs and headings as they stood before they were laid out; only what is written, no pictures.

`lines` says what stands where, `furniture` takes away what stands beside the text, `paragraphs` joins the rest.
"""

import re
from collections import Counter
from collections.abc import Sequence
from contextlib import closing

import pypdfium2
import pypdfium2.raw as pdfium

from quizgen.errors import ArticleError
from quizgen.model.article import Article, Block
from quizgen.readers.apparatus import without_apparatus
from quizgen.readers.damage import damage
from quizgen.readers.frontmatter import FrontMatter
from quizgen.readers.pdf.furniture import without_furniture
from quizgen.readers.pdf.lines import Line, lines_of
from quizgen.readers.pdf.paragraphs import blocks_of
from quizgen.readers.source import build_article, one_line

INDEX, ENDS_WITHIN = b"startxref", 16_000
"""What stands at the end of a PDF, within so many bytes. From one without it PDFium tries to save what can be saved,
which takes for ever if there is much, and gives half of an article."""

OBJECT = re.compile(rb"\b(\d{1,10})\s{1,3}\d{1,5}\s{1,3}obj\b")

GET_ANOTHER = "get a fresh copy of it"

MOST_VERSIONS = 1_000
"""Of one object in a file: each change that a program saves adds one. PDFium takes time with the square of them."""

MOST_PAGES = 2_000

MOST_LETTERS = 4_000_000
"""Characters that are looked at, four times the longest article: a page may hold any number."""

FEWEST_LETTERS = 100
"""On a page, on average: fewer are page numbers on pictures of pages."""

LOOKED_AT = 5
"""Pages that are asked whether they are pictures."""

MOST_UNREADABLE = 0.1
"""Share of characters that are none, where a font does not say what its shapes mean; in good files 0.00."""

UNREADABLE = re.compile("[\ufffd\x00-\x01\x03-\x1f\ue000-\uf8ff]")

NO_TITLE = re.compile(r"microsoft word|untitled|\.(?:docx?|pdf|indd|tex|qxd|odt)$|^\W*$", re.IGNORECASE)
"""Titles that programs give."""


def read(raw: bytes, name: str) -> Article:
    """An article from the bytes of a PDF."""
    with damage(name, "PDF"), closing(_opened(raw, name)) as document:
        lines, heights = _lines(document, name)
        given = one_line(document.get_metadata_dict().get("Title") or "")
        text = "".join(line.text for line in lines)
        if len(text) < FEWEST_LETTERS * len(heights) and _has_pictures(document):
            raise _pictures(name)
    _refuse_unreadable(text, name)
    blocks = blocks_of(without_furniture(lines, heights))
    return build_article(FrontMatter(title=_title(blocks, given)), without_apparatus(blocks), name)


def _opened(raw: bytes, name: str) -> pypdfium2.PdfDocument:
    if INDEX not in raw[-ENDS_WITHIN:]:
        raise ArticleError(f"{name}: the PDF is damaged or cut off: its end is missing", hint=GET_ANOTHER)
    versions = Counter(OBJECT.findall(raw)).most_common(1)
    if versions and versions[0][1] > MOST_VERSIONS:
        raise ArticleError(
            f"{name}: the PDF is damaged: it holds the same over and over", hint="get a fresh copy of it"
        )
    try:
        document = pypdfium2.PdfDocument(raw)
    except pypdfium2.PdfiumError as error:
        if "assword" in str(error):
            raise ArticleError(
                f"{name}: the PDF is encrypted", hint="open it with its password and print it to a new PDF"
            ) from error
        raise
    if len(document) > MOST_PAGES:
        raise ArticleError(
            f"{name}: the PDF has {len(document):,} pages, more than {MOST_PAGES:,}", hint="print a chapter of it"
        )
    return document


def _lines(document: pypdfium2.PdfDocument, name: str) -> tuple[list[Line], list[float]]:
    """The lines of all pages, and the heights of the pages."""
    lines: list[Line] = []
    heights: list[float] = []
    letters = 0
    for number in range(len(document)):
        with closing(document[number]) as page:
            heights.append(page.get_height())
            found = lines_of(page, number)
        letters += sum(len(line.text) for line in found)
        if letters > MOST_LETTERS:
            raise ArticleError(f"{name}: the PDF has too much text on its pages", hint="print a chapter of it")
        lines += found
    return lines, heights


def _has_pictures(document: pypdfium2.PdfDocument) -> bool:
    """Whether there is a picture on one of the first pages."""
    for number in range(min(len(document), LOOKED_AT)):
        with closing(document[number]) as page:
            if next(page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_IMAGE]), None) is not None:
                return True
    return False


def _pictures(name: str) -> ArticleError:
    return ArticleError(
        f"{name}: the pages are pictures of pages, as a scanner makes them",
        hint="have the text recognised first (OCR, for instance with ocrmypdf)",
    )


def _refuse_unreadable(text: str, name: str) -> None:
    """ArticleError for pages that show letters and do not say which."""
    if len(UNREADABLE.findall(text)) > MOST_UNREADABLE * len(text):
        raise ArticleError(
            f"{name}: the PDF shows letters, but does not say which they are",
            hint="have the text recognised (OCR, for instance with ocrmypdf), or give another copy",
        )


def _title(blocks: Sequence[Block], given: str) -> str:
    """The most outstanding heading if the text begins with it, or what the file says unless a program made it up."""
    first = blocks[0] if blocks else None
    if first and first.kind == "heading" and first.level == 1:
        return first.text
    return "" if NO_TITLE.search(given) else given
