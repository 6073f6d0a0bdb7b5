"""Web pages, by trafilatura: the main text with its title, author, date, address and licence; nothing around it."""

import re
from collections.abc import Sequence
from email import message_from_bytes
from itertools import islice
from typing import NamedTuple
from urllib.parse import urlsplit

from lxml import html

from quizgen.errors import ArticleError
from quizgen.model.article import Article, Block
from quizgen.readers import mediawiki
from quizgen.readers.apparatus import without_apparatus
from quizgen.readers.damage import damage
from quizgen.readers.decode import decode
from quizgen.readers.frontmatter import FrontMatter
from quizgen.readers.hypertext import blocks_of, is_marked, parse
from quizgen.readers.licence import licence_of, named
from quizgen.readers.maintext import is_too_large, main_text
from quizgen.readers.promos import is_promo
from quizgen.readers.recognise import SINGLE_FILE
from quizgen.readers.source import ADDRESS, build_article, one_line
from quizgen.readers.walls import check_no_wall, is_paid_for

LARGEST = 10_000_000
"""Bytes: pages are saved with their pictures in them. Measured: a page of this size takes 20 seconds."""

NO_PAGE = b"<html></html>"

CHARSET = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?([\w-]{1,40})", re.IGNORECASE)
HEAD = 4_000
"""Bytes in which a page must say in what encoding it is; browsers look at 1,024, and some pages are late."""

FEWEST_WORDS = 20
"""What is shorter is a notice, not an article; as many as `accept` asks of any text."""

MOST_WORDS_IN_NAME = 5

DASHES = (" - ", " \u2013 ", " \u2014 ")

OF_SITES = ("article", "aside", "button", "footer", "form", "iframe", "input", "main", "nav", "noscript", "script")
"""Elements of pages that are made for a site."""

MOST_LINKED = 0.1
"""Share of words in links. Measured: documents with notes and sources have up to 0.05, menus alone more than 0.2."""

ELEMENTS = {"list": "ul", "item": "li", "quote": "blockquote", "lb": "br"}
"""What trafilatura calls elements → what HTML does; headings are `head` and say which in `rend`."""

MOST_BOLD = 200
"""Words in bold of a page that are looked for in its paragraphs."""

AROUND_BOLD = 12
"""Letters on either side by which they are found there."""


def read(raw: bytes, name: str) -> Article:
    """An article from the bytes of a web page, or of a file that holds one with its pictures."""
    if SINGLE_FILE.match(raw[:HEAD]):
        with damage(name, "page"):
            raw = _page_in(raw)
    declared = CHARSET.search(raw[:HEAD])
    text = decode(raw, name, declared=declared[1].decode() if declared else "", most=LARGEST)
    with damage(name, "page"):
        page = parse(text)
        if mediawiki.made(page):
            return mediawiki.article_of(page, name)
        return _article_of(page, name)


def _page_in(raw: bytes) -> bytes:
    """The page in a file with all that it is made of: the first part that is HTML."""
    for part in message_from_bytes(raw[:LARGEST]).walk():
        if part.get_content_type() == "text/html":
            payload = part.get_payload(decode=True)
            return payload if isinstance(payload, bytes) else NO_PAGE
    return NO_PAGE


def _article_of(page: html.HtmlElement, name: str) -> Article:
    if is_too_large(page):
        raise ArticleError(
            f"{name}: the page is too long: no article is", hint="copy its text into a file, and give that"
        )
    # Asked before trafilatura is: it takes apart the tree that it is given.
    licence, login, paid = licence_of(page), page.find(".//input[@type='password']") is not None, is_paid_for(page)
    own, heading = _is_document(page), _heading(page)
    bold = () if own else _bold(page)
    blocks, title, date = (list(blocks_of(page.body)), *_said(page)) if own else ([], "", "")
    found = main_text(page, name if ADDRESS.match(name) else None)
    if found is None or len((found.text or "").split()) < FEWEST_WORDS:
        raise _no_article(name, login=login)
    check_no_wall(f"{heading} {found.text}", name, paid=paid)
    front = FrontMatter(
        title=_shorter(title or found.title or "", heading, found.sitename or ""),
        author=_names(found.author or ""),
        source=_address(found.url or "", name),
        licence=licence or named(found.license or ""),
        date=date if own else found.date or "",
    )
    told = [
        block for block in blocks or _blocks(found.body, bold) if block.kind == "heading" or not is_promo(block.text)
    ]
    return build_article(front, without_apparatus(told), name)


def _is_document(page: html.HtmlElement) -> bool:
    """Whether a page is all text, as word processors save it: all of it counts, and the library finds too little."""
    if any(page.find(f".//{tag}") is not None for tag in OF_SITES):
        return False
    length = len("".join(page.body.itertext()).split())
    linked = sum(len("".join(link.itertext()).split()) for link in page.iterfind(".//a[@href]"))
    return linked <= MOST_LINKED * length


def _heading(page: html.HtmlElement) -> str:
    found = page.find(".//h1")
    return "" if found is None else one_line("".join(found.itertext()))


def _shorter(title: str, heading: str, site: str) -> str:
    """The title without what a site puts behind it, as its name and the day: the heading says what the title is."""
    if len(heading.split()) > 1 and title.startswith(heading):
        return heading
    first, bar, _ = title.partition(" | ")
    if bar and len(first.split()) > 1:
        return first
    before, dash, behind = max((title.rpartition(dash) for dash in DASHES), key=lambda parts: len(parts[0]))
    return before if dash and behind.casefold() == site.casefold() else title


def _names(authors: str) -> str:
    """The authors without what is no name: some pages tell the life of each."""
    return "; ".join(each for each in authors.split("; ") if len(each.split()) <= MOST_WORDS_IN_NAME)


def _said(page: html.HtmlElement) -> tuple[str, str]:
    """Title and date that a document gives itself; when its file was made is no date of what it says."""
    title, date = page.find(".//title"), page.find(".//meta[@name='dcterms.date']")
    return "" if title is None else one_line(title.text or ""), "" if date is None else date.get("content") or ""


def _no_article(name: str, *, login: bool) -> ArticleError:
    """What to do about a page without an article in it, which is mostly one that isn't shown to everybody."""
    if login:
        return ArticleError(
            f"{name}: the page asks for a password and shows no article",
            hint="log in with a browser, save the page there, and give the file",
        )
    return ArticleError(
        f"{name}: there is no article in the page",
        hint="if a browser shows one, save the page there or copy the text into a file, and give that",
    )


class Bold(NamedTuple):
    """Words in bold, and by what they are known where the page has them in a paragraph."""

    words: str
    around: str
    """The same with a few letters before and behind."""


def _bold(page: html.HtmlElement) -> tuple[Bold, ...]:
    """The words in bold, in order: asked to keep them, trafilatura tears the text that stands in no paragraph."""
    found = (_bold_in(element) for element in page.body.iter() if is_marked(element))
    return tuple(islice(dict.fromkeys(each for each in found if each.words), MOST_BOLD))


def _bold_in(element: html.HtmlElement) -> Bold:
    """The words of an element in bold, with what stands around it as far as no other element does."""
    words, previous, parent = "".join(element.itertext()), element.getprevious(), element.getparent()
    before = (parent.text if parent is not None else "") if previous is None else previous.tail
    around = f"{(before or '')[-AROUND_BOLD:]}{words}{(element.tail or '')[:AROUND_BOLD]}"
    return Bold(one_line(words), one_line(around))


def _blocks(body: html.HtmlElement, bold: Sequence[Bold]) -> list[Block]:
    """What trafilatura found, as what HTML calls it, with the words that the page has there in bold."""
    for element in body.iter("head"):
        element.tag = element.get("rend") or "h2"
    for theirs, ours in ELEMENTS.items():
        for element in body.iter(theirs):
            element.tag = ours
    found = [block._replace(text=one_line(block.text)) for block in blocks_of(body)]
    return [block._replace(marked=tuple(each.words for each in bold if each.around in block.text)) for block in found]


def _address(canonical: str, name: str) -> str:
    """Where the page is: what it says of itself, unless it was fetched and says that it is from somewhere else."""
    if ADDRESS.match(name):
        return canonical if urlsplit(canonical).hostname == urlsplit(name).hostname else name
    return canonical if ADDRESS.match(canonical) else ""
