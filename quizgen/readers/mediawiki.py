"""Pages of Wikipedia and its like: the text of the article, without references, boxes, tables and what follows them."""

import json
import re
from urllib.parse import urlsplit

from lxml import html

from quizgen.model.article import Article
from quizgen.readers.apparatus import without_apparatus
from quizgen.readers.frontmatter import FrontMatter
from quizgen.readers.hypertext import blocks_of
from quizgen.readers.licence import licence_of
from quizgen.readers.source import build_article, one_line

GENERATOR = ".//meta[@name='generator']"
PARSOID = ".//meta[@property='mw:html:version']"
TEXT = ".//*[@id='mw-content-text']"
TITLE = ".//*[@id='firstHeading']"

BESIDE = frozenset(
    "ambox catlinks error ext-phonos geo-nondefault gallery hatnote haudio infobox IPA metadata mw-authority-control"
    " mw-cite-backlink mw-editsection mw-empty-elt mw-jump-link mw-references-wrap navbox navigation-not-searchable"
    " nomobile noexcerpt noprint portalbox printfooter reference references reflist rt-commentedText shortdescription"
    " side-box sidebar sistersitebox stub succession-box thumb toc vertical-navbox".split()
)
"""Classes of elements that are beside the text; the greater part is what Wikipedia leaves out of its own extracts."""

EMPTIED = ((re.compile(r"\(\s*(?:[;,:]\s*)+"), "("), (re.compile(r"\s?\(\s*\)"), ""))
"""What is left in brackets when the pronunciation is gone, and what it becomes."""


def made(page: html.HtmlElement) -> bool:
    """Whether a page is MediaWiki's."""
    generator = page.find(GENERATOR)
    said = "" if generator is None else generator.get("content") or ""
    return said.startswith("MediaWiki") or page.find(PARSOID) is not None


def article_of(page: html.HtmlElement, name: str) -> Article:
    """The article in such a page, credited as it asks to be."""
    source = _attribute(page, ".//link[@rel='canonical']", "href") or _attribute(
        page, ".//link[@rel='dc:isVersionOf']", "href"
    )
    front = FrontMatter(
        title=_title(page),
        author=_author(source or name),
        source=source,
        licence=licence_of(page),
        date=_date(page),
    )
    text = page.find(TEXT)
    root = page.body if text is None else text
    _remove_what_is_beside(root)
    blocks = [block._replace(text=_mended(one_line(block.text))) for block in blocks_of(root)]
    return build_article(front, without_apparatus(blocks), name)


def _attribute(page: html.HtmlElement, path: str, attribute: str) -> str:
    found = page.find(path)
    return "" if found is None else found.get(attribute) or ""


def _title(page: html.HtmlElement) -> str:
    heading = page.find(TITLE)
    shown = page.find(".//title") if heading is None else heading
    return "" if shown is None else one_line("".join(shown.itertext())).removesuffix(" - Wikipedia")


def _author(address: str) -> str:
    """As Wikipedia asks to be cited; other wikis are credited by their address alone."""
    host = urlsplit(address).hostname or ""
    return "Wikipedia contributors" if host.endswith("wikipedia.org") else ""


def _date(page: html.HtmlElement) -> str:
    """The day of the last change, as the page tells it to search engines."""
    for script in page.iterfind(".//script[@type='application/ld+json']"):
        try:
            data = json.loads(script.text or "")
        except (ValueError, RecursionError):
            continue
        changed = data.get("dateModified") if isinstance(data, dict) else None
        if isinstance(changed, str) and re.match(r"\d{4}-\d\d-\d\d", changed):
            return changed[:10]
    return ""


def _remove_what_is_beside(root: html.HtmlElement) -> None:
    for element in [element for element in root.iterdescendants() if _is_beside(element)]:
        if element.getparent() is not None:
            element.drop_tree()  # keeps the text that follows it


def _is_beside(element: html.HtmlElement) -> bool:
    return not BESIDE.isdisjoint((element.get("class") or "").split())


def _mended(text: str) -> str:
    for emptied, mended in EMPTIED:
        text = emptied.sub(mended, text)
    return text
