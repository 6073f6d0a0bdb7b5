"""Word documents (.docx), by mammoth: headings, paragraphs and lists as they read when all changes are accepted."""

import io
import re
from zipfile import ZipFile

import mammoth
from lxml import html

from quizgen.errors import ArticleError
from quizgen.model.article import Article
from quizgen.readers.apparatus import without_apparatus
from quizgen.readers.archive import GET_ANOTHER, opened, part
from quizgen.readers.damage import damage
from quizgen.readers.frontmatter import FrontMatter
from quizgen.readers.hypertext import blocks_of, parse
from quizgen.readers.source import build_article, one_line
from quizgen.readers.text import headed

STYLES = """
p[style-name='Title'] => h1.title:fresh
p[style-name='Author'] => aside.author:fresh
p[style-name='Subtitle'] => aside:fresh
p[style-name='Date'] => aside:fresh
p[style-name^='toc '] => aside:fresh
p[style-name^='TOC'] => aside:fresh
p[style-name='Caption'] => aside:fresh
p[style-name='Image Caption'] => aside:fresh
p[style-name='Table Caption'] => aside:fresh
p[style-name='Figure'] => aside:fresh
p[style-name='Illustration'] => aside:fresh
p[style-name^='Bibliography'] => aside:fresh
"""
"""What is beside the text, as an element that is silent: captions by Word, pandoc and LibreOffice, tables of contents.
Headings and lists mammoth knows by itself."""

BODY = "word/document.xml"

DECLARATION = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)
"""What can make a small XML file grow or lead elsewhere; a Word file has none of it."""

MOST_TAGS = 1_500_000
"""Tags of a part. Measured: mammoth takes 25 seconds and 700 megabytes for as many; a novel has a third of it."""


def read(raw: bytes, name: str) -> Article:
    """An article from the bytes of a Word document."""
    with opened(raw, name) as archive:
        _check(archive, name)
    with damage(name, "document"):
        page = parse(_as_html(raw))
    _remove_notes(page)
    blocks = list(blocks_of(page.body))
    if not any(block.kind == "heading" for block in blocks):
        blocks = headed(blocks)
    return build_article(_front(page), without_apparatus(blocks), name)


def _check(archive: ZipFile, name: str) -> None:
    """ArticleError unless all that mammoth takes apart is of a bearable size and plain XML."""
    part(archive, BODY, name)
    for entry in archive.infolist():
        if entry.filename.endswith((".xml", ".rels")):
            content = part(archive, entry.filename, name).replace(b"\0", b"")  # it may be in UTF-16
            if DECLARATION.search(content) or content.count(b"<") > MOST_TAGS:
                raise ArticleError(f"{name}: it holds what no Word document of an article does", hint=GET_ANOTHER)


def _as_html(raw: bytes) -> str:
    """The document as HTML without its pictures; nothing that it names is opened, no style of its own obeyed."""
    converted = mammoth.convert_to_html(
        io.BytesIO(raw),
        style_map=STYLES,
        include_embedded_style_map=False,
        external_file_access=False,
        convert_image=_no_picture,
    )
    return str(converted.value)


def _no_picture(_image: object) -> list[object]:
    return []


def _remove_notes(page: html.HtmlElement) -> None:
    """Remove foot and end notes, which mammoth puts behind the text."""
    for item in page.findall(".//li[@id]"):
        if (item.get("id") or "").startswith(("footnote-", "endnote-")):
            item.drop_tree()


def _front(page: html.HtmlElement) -> FrontMatter:
    """Title and author where the document sets them apart; its properties name who typed it, not who wrote it."""
    title, author = page.find(".//h1[@class='title']"), page.find(".//aside[@class='author']")
    return FrontMatter(title=_text(title), author=_text(author))


def _text(element: html.HtmlElement | None) -> str:
    return "" if element is None else one_line("".join(element.itertext()))
