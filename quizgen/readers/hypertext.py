"""HTML that holds an article only, by lxml: headings, paragraphs, list items; no notes, tables and pictures."""

import re
from collections.abc import Iterator
from itertools import chain

from lxml import html

from quizgen.model.article import Block
from quizgen.readers.notes import settled
from quizgen.readers.source import MOST_MARKED

HEADINGS = {f"h{level}": level for level in range(1, 7)}

BLOCKS = frozenset(
    "address article blockquote body center dd details div dl dt fieldset footer form header hr li main ol p section"
    " summary ul".split()
) | {*HEADINGS}
"""Elements that begin and end a paragraph."""

SILENT = frozenset(
    "aside audio button canvas code figcaption figure iframe input math nav noscript object pre script select style svg"
    " table template textarea title video".split()
)
"""Elements whose text is no prose of the article."""

SILENT_ROLES = frozenset(
    "banner bibliography colophon complementary contentinfo copyright-page cover doc-backlink doc-biblioentry"
    " doc-bibliography doc-colophon doc-cover doc-dedication doc-endnote doc-endnotes doc-footnote doc-index"
    " doc-noteref doc-pagebreak doc-toc endnote endnotes footnote footnotes index landmarks loi lot navigation note"
    " noteref pagebreak rearnote rearnotes titlepage toc".split()
)
"""Values of `role` and, in e-books, of `epub:type` that mark what stands beside the text."""

NOTE_OF_OFFICE = re.compile(r"(?:sdfootnote|sdendnote|ftn|edn)\d+$")
"""How LibreOffice and Word call foot and end notes in pages that they save."""

EPUB_TYPE = "epub:type"

WORDS = frozenset({"A", "I", "O"})
"""Letters that are a word by themselves."""

MARKED = frozenset({"b", "dfn", "strong"})
"""Elements whose words are set in bold or introduced as a term."""

BLANK_LINE = re.compile(r"\n\s*\n")


SELF_CLOSED = re.compile(
    r"<(?!(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)\b)([a-z][a-z0-9]*)\b([^<>]*)/>",
    re.IGNORECASE,
)
"""`<title/>`, which XHTML may write and HTML takes for the beginning of one that never ends."""


def parse(text: str) -> html.HtmlElement:
    """The tree of a page, however malformed; never loads anything, and cuts what is nested beyond reason."""
    parser = html.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True, huge_tree=False)
    opened = SELF_CLOSED.sub(r"<\1\2></\1>", text)
    page = html.document_fromstring(opened.encode("utf-8", "replace"), parser=parser, ensure_head_body=True)
    for raised in list(page.iter("sup")):
        settle(raised)
    for letter in [element for element in page.iter() if is_initial(element)]:
        join_initial(letter)
    for definition in list(page.iter("dd")):
        join_term(definition)
    return page


def join_term(definition: html.HtmlElement) -> None:
    """Put the term that a list of definitions has before its meaning into one paragraph with it: *lens: glass ring*."""
    term = definition.getprevious()
    first = next((each for each in definition.iter() if tag_of(each) and (each.text or "").strip()), None)
    if tag_of(term) != "dt" or first is None:
        return
    first.text = f"{' '.join(''.join(term.itertext()).split()).rstrip(':')}: {(first.text or '').lstrip()}"
    term.drop_tree()


def is_initial(element: html.HtmlElement) -> bool:
    """Whether an element holds one capital letter, and nothing stands between it and the element behind it."""
    letter = (element.text or "").strip()
    alone = len(letter) == 1 and letter.isupper() and not len(element) and tag_of(element) not in SILENT
    return alone and not (element.tail or "").strip() and element.getnext() is not None


def join_initial(element: html.HtmlElement) -> None:
    """Put the large letter that stands before a paragraph into the word that it begins: *T* of *he mill burned*."""
    paragraph, letter = element.getnext(), (element.text or "").strip()
    first = next((each for each in paragraph.iter() if tag_of(each) and (each.text or "").strip()), None)
    if tag_of(paragraph) not in BLOCKS or first is None or not (first.text or "").lstrip()[:1].islower():
        return
    word = (first.text or "").lstrip()
    apart = letter in WORDS and first.text != word
    first.text, element.text = f"{letter}{' ' if apart else ''}{word}", ""


def settle(raised: html.HtmlElement) -> None:
    """Remove what only leads to a note; put a power into characters that are one."""
    text = "".join(raised.itertext()).strip()
    parent = raised.getparent()
    linked = raised.find(".//a") is not None or tag_of(parent) == "a"
    shown = settled(text, _text_before(raised), linked=linked)
    if shown != text:
        around = not shown and tag_of(parent) == "a" and "".join(parent.itertext()).strip() == text
        changed = parent if around else raised
        tail = changed.tail
        changed.clear()
        changed.text, changed.tail = shown, tail


def _text_before(element: html.HtmlElement) -> str:
    """What stands directly before an element."""
    previous = element.getprevious()
    parent = element.getparent()
    if previous is not None:
        return previous.tail or ""
    return parent.text or "" if parent is not None else ""


def blocks_of(root: html.HtmlElement) -> Iterator[Block]:
    """The headings and paragraphs below an element, list items among them, in order."""
    pieces: list[str] = []
    opened: list[int] = []
    marked: list[str] = []
    level = 0
    for element, opens in _walk(root):
        tag = tag_of(element)
        if tag in BLOCKS:
            yield from _blocks(pieces, level, marked)
            for found in (pieces, opened, marked):
                found.clear()
            level = HEADINGS.get(tag, 0) if opens else 0
        elif is_marked(element) and opens:
            opened.append(len(pieces))
        elif is_marked(element) and opened:
            begin = opened.pop()
            marked += ["".join(pieces[begin:])] if len(marked) < MOST_MARKED else []
        pieces.append("\n" if tag == "br" and opens else "")
        # Line breaks in the source are mere spaces: those that are left over are from `br`.
        shown = element.text if opens and not is_silent(element) else "" if opens or element is root else element.tail
        pieces.append((shown or "").replace("\n", " "))
    yield from _blocks(pieces, level, marked)


def _walk(root: html.HtmlElement) -> Iterator[tuple[html.HtmlElement, bool]]:
    """Each element as it opens and as it closes; nothing below a silent one. A loop: the tree may be deep."""
    waiting = [(root, False), (root, True)]
    while waiting:
        element, opens = waiting.pop()
        yield element, opens
        if opens and not is_silent(element):
            waiting += chain.from_iterable(((child, False), (child, True)) for child in reversed(element))


def _blocks(pieces: list[str], level: int, marked: list[str]) -> Iterator[Block]:
    """What was collected, as a heading or as paragraphs, which some pages part by two breaks."""
    text = "".join(pieces)
    if level:
        yield Block("heading", text, level)
        return
    for paragraph in BLANK_LINE.split(text):
        if paragraph.strip():
            yield Block("paragraph", paragraph, marked=tuple(words for words in marked if words in paragraph))


def tag_of(element: html.HtmlElement | None) -> str:
    """The name of an element, lower case, without a namespace; nothing for what is none, such as an entity."""
    tag = None if element is None else element.tag
    return tag.rpartition("}")[2].lower() if isinstance(tag, str) else ""


def is_marked(element: html.HtmlElement) -> bool:
    """Whether what it holds is set in bold, or marked as a term as OpenStax does."""
    return tag_of(element) in MARKED or element.get("data-type") == "term"


def is_silent(element: html.HtmlElement) -> bool:
    """Whether what an element holds is beside the article: not shown, no prose, a note or its mark."""
    tag = tag_of(element)
    roles = f"{element.get('role') or ''} {element.get(EPUB_TYPE) or ''}".split()
    if tag == "p" and tag_of(element.getparent()) == "header":  # a byline, a date, a motto
        return True
    if tag == "div" and NOTE_OF_OFFICE.match(element.get("id") or ""):
        return True
    if tag == "div" and element.get("data-type") in {"exercise", "problem", "solution"}:  # of OpenStax
        return True
    hidden = element.get("hidden") is not None or element.get("aria-hidden") == "true"
    return tag in SILENT or not tag or hidden or not SILENT_ROLES.isdisjoint(roles)
