"""E-books (EPUB): the chapters in the order of reading, headed as the table of contents heads them."""

import posixpath
import re
from collections.abc import Iterator
from urllib.parse import unquote, urlsplit
from zipfile import ZipFile

from lxml import etree

from quizgen.errors import ArticleError
from quizgen.model.article import Article, Block
from quizgen.readers.apparatus import without_apparatus
from quizgen.readers.archive import GET_ANOTHER, opened, part
from quizgen.readers.damage import damage
from quizgen.readers.decode import decode
from quizgen.readers.frontmatter import FrontMatter
from quizgen.readers.hypertext import EPUB_TYPE, blocks_of, parse
from quizgen.readers.licence import named
from quizgen.readers.source import ADDRESS, build_article, one_line
from quizgen.readers.xml import tree_of

CONTAINER, ENCRYPTION = "META-INF/container.xml", "META-INF/encryption.xml"

PACKAGE = "{http://www.idpf.org/2007/opf}"
DUBLIN_CORE = "{http://purl.org/dc/elements/1.1/}"

PAGES = frozenset({"application/xhtml+xml", "text/html", "application/x-dtbook+xml"})

CONTENTS = "application/x-dtbncx+xml"
"""The type of the table of contents in EPUB 2; in EPUB 3 it is a page."""

MOST_CHAPTERS = 2_000

LONGEST_LICENCE = 100
"""Characters: what is longer is a notice of all rights, not a licence."""

DAY = re.compile(r"\d{4}(?:-\d\d){0,2}")


def read(raw: bytes, name: str) -> Article:
    """An article, as long as a book, from the bytes of an e-book."""
    with opened(raw, name) as archive, damage(name, "e-book"):
        place = _package(archive, name)
        package = tree_of(part(archive, place, name))
        chapters = _chapters(package, posixpath.dirname(place))
        _refuse_protected(archive, chapters, name)
        labels = _labels(archive, package, posixpath.dirname(place), name)
        blocks = [
            block
            for chapter in chapters
            for block in _blocks(part(archive, chapter, name), labels.get(chapter, ""), name)
        ]
    return build_article(_front(package), without_apparatus(blocks), name)


def _package(archive: ZipFile, name: str) -> str:
    """Where in the archive the book describes itself."""
    for element in tree_of(part(archive, CONTAINER, name)).iter():
        if path := element.get("full-path"):
            return path
    raise ArticleError(f"{name}: the e-book does not say where its text is", hint=GET_ANOTHER)


def _chapters(package: etree._Element, folder: str) -> list[str]:
    """The pages in the order of reading, without those that are beside it."""
    items = {item.get("id"): item for item in package.iter(f"{PACKAGE}item")}
    found = []
    for entry in package.iter(f"{PACKAGE}itemref"):
        item = items.get(entry.get("idref"))
        if item is None or entry.get("linear") == "no" or "nav" in (item.get("properties") or "").split():
            continue
        if item.get("media-type") in PAGES:
            found.append(_path(folder, item.get("href") or ""))
    return list(dict.fromkeys(found))[:MOST_CHAPTERS]


def _path(folder: str, href: str) -> str:
    """What an address within the book names in the archive."""
    return posixpath.normpath(posixpath.join(folder, unquote(urlsplit(href).path)))


def _refuse_protected(archive: ZipFile, chapters: list[str], name: str) -> None:
    """ArticleError if chapters are encrypted; many books have merely their fonts so."""
    if ENCRYPTION not in archive.NameToInfo:
        return
    references = {unquote(element.get("URI") or "") for element in tree_of(part(archive, ENCRYPTION, name)).iter()}
    if references & {*chapters}:
        raise ArticleError(
            f"{name}: the e-book is protected against reading by other programs (DRM)", hint="get a copy without it"
        )


def _labels(archive: ZipFile, package: etree._Element, folder: str, name: str) -> dict[str, str]:
    """Chapter → what the table of contents calls it."""
    labels: dict[str, str] = {}
    for item in package.iter(f"{PACKAGE}item"):
        place = _path(folder, item.get("href") or "")
        if "nav" in (item.get("properties") or "").split():
            entries = _nav_entries(part(archive, place, name), name)
        elif item.get("media-type") == CONTENTS:
            entries = _ncx_entries(part(archive, place, name))
        else:
            continue
        for href, label in entries:
            labels.setdefault(_path(posixpath.dirname(place), href), one_line(label))
    return labels


def _nav_entries(raw: bytes, name: str) -> Iterator[tuple[str, str]]:
    for nav in parse(decode(raw, name)).iter("nav"):
        if nav.get(EPUB_TYPE) == "toc":
            yield from ((link.get("href") or "", "".join(link.itertext())) for link in nav.iter("a"))


def _ncx_entries(raw: bytes) -> Iterator[tuple[str, str]]:
    for point in tree_of(raw).iter("{*}navPoint"):
        content, text = point.find("{*}content"), point.find("{*}navLabel/{*}text")
        if content is not None and text is not None:
            yield content.get("src") or "", text.text or ""


def _blocks(raw: bytes, label: str, name: str) -> list[Block]:
    """The text of a chapter below its heading; nothing of a page that has no paragraph, as a title page."""
    blocks = [block for block in blocks_of(parse(decode(raw, name)).body) if block.text.strip()]
    if not any(block.kind == "paragraph" for block in blocks):
        return []
    return [Block("heading", label), *blocks] if label and blocks[0].kind != "heading" else blocks


def _front(package: etree._Element) -> FrontMatter:
    """What the book says of itself."""
    licence, source = _said(package, "rights"), _said(package, "source")
    day = DAY.match(_said(package, "date"))
    return FrontMatter(
        title=_said(package, "title"),
        author=", ".join(one_line(element.text or "") for element in package.iter(f"{DUBLIN_CORE}creator")),
        source=source if ADDRESS.match(source) else "",
        licence=named(licence) if len(licence) <= LONGEST_LICENCE else "",
        date=day[0] if day else "",
    )


def _said(package: etree._Element, field: str) -> str:
    found = package.find(f".//{DUBLIN_CORE}{field}")
    return "" if found is None else one_line(found.text or "")
