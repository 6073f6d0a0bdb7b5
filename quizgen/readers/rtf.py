"""Rich text (RTF), by striprtf: headings where the file marks them, paragraphs and lists."""

import re

from striprtf.striprtf import rtf_to_text

from quizgen.errors import ArticleError
from quizgen.model.article import Article, Block
from quizgen.readers.apparatus import without_apparatus
from quizgen.readers.damage import damage
from quizgen.readers.debris import is_debris
from quizgen.readers.frontmatter import FrontMatter
from quizgen.readers.notes import settled
from quizgen.readers.source import build_article, one_line
from quizgen.readers.text import is_heading, with_headings

LARGEST = 20_000_000
"""Bytes. Measured: one of this size, pictures and all, takes 20 seconds."""

OUTLINE = re.compile(r"\\outlinelevel([0-5])(?![0-9])")
"""What makes a paragraph a heading; striprtf passes it over."""

HEADING, CELL = "\ue001", "\ue002"
"""Characters that no text has: they stand before headings and at the end of cells in what striprtf gives."""

CELL_END = re.compile(r"\\(?:nest)?cell\b")

RAISED = re.compile(r"([^\\{}]{0,8})(\{\s*)?\\super\b((?:\\[a-z]+-?\d*\s?|\s){0,9})([+-]?\d{1,3})(?=[\\{}])")
"""A raised number, with what stands before it."""

HEADED = re.compile(f"(?:\\s*{HEADING}(\\d))+\\s*(.*)")

HEADING_STYLE = re.compile(r"\{\\s(\d{1,4})\b[^{}]{0,600}?\b(?:heading ([1-6])|title);\}", re.IGNORECASE)
"""In the table of styles: the number of one for headings or for the title."""

STYLED = re.compile(r"\\s(\d{1,4})(?![0-9])")
"""A paragraph's style, by its number."""

BULLET = re.compile(r"^\s*(?:[•‣▪●○◦■□\u00b7-]|\(?(?:\d{1,2}|[a-z])[.)])\t")


def read(raw: bytes, name: str) -> Article:
    """An article from the bytes of a rich-text file."""
    if len(raw) > LARGEST:
        raise ArticleError(f"{name}: the file has more than {LARGEST:,} bytes", hint="save it as .docx, or as text")
    with damage(name, "rich text"):
        text = str(rtf_to_text(_marked(raw.decode("cp1252", "replace")), errors="ignore"))  # type: ignore[no-untyped-call]
    # RTF has what is beyond 16 bits in two halves.
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    blocks = [_block(line) for line in whole.split("\n") if line.strip() and CELL not in line]
    if any(block.kind == "heading" for block in blocks):
        blocks = _titled([block for block in blocks if block.kind == "heading" or not is_debris(block.text)])
    else:
        blocks = with_headings([block.text for block in blocks])
    return build_article(FrontMatter(), without_apparatus(blocks), name)


def _marked(source: str) -> str:
    """The file with what striprtf would lose put into characters that it leaves alone."""
    source = RAISED.sub(_settled, source)
    levels = {match[1]: str(int(match[2] or 1) - 1) for match in HEADING_STYLE.finditer(source)}
    source = STYLED.sub(lambda match: match[0] + _heading(levels.get(match[1], "")), source)
    source = CELL_END.sub(lambda match: f"{match[0]}{_character(CELL)}", source)
    return OUTLINE.sub(lambda match: match[0] + _heading(match[1]), source)


def _heading(level: str) -> str:
    """The mark of a heading of this level, or nothing."""
    return f"{_character(HEADING)}{level} " if level else ""


def _settled(match: re.Match[str]) -> str:
    """A raised number as a power or as nothing; the group that it stands in stays."""
    before, group, controls, number = match.groups()
    shown = settled(number, before.rstrip())
    space = " " if controls.strip() and not controls.endswith(" ") else ""
    return f"{before}{group or ''}{controls.lstrip()}{space}{''.join(map(_character, shown))}"


def _character(character: str) -> str:
    """A character as RTF writes it: in sixteen bits with a sign, and what stands for it in programs of old."""
    code = ord(character)
    return f"\\u{code if code < SIGN else code - 2 * SIGN}?"


SIGN = 0x8000


def _block(line: str) -> Block:
    headed = HEADED.match(line)
    if headed:
        return Block("heading", headed[2], int(headed[1]) + 1)
    return Block("paragraph", one_line(BULLET.sub("", line.replace(HEADING, ""))))


def _titled(blocks: list[Block]) -> list[Block]:
    """The blocks, of which the first may be a title: RTF has no mark for that."""
    if blocks and blocks[0].kind == "paragraph" and is_heading(blocks[0].text, first=True):
        return [Block("heading", blocks[0].text, 1), *blocks[1:]]
    return blocks
