"""OpenDocument text (.odt): headings, paragraphs and lists; it is close enough to HTML to be read as that."""

from typing import NamedTuple

from lxml import etree

from quizgen.errors import ArticleError
from quizgen.model.article import Article
from quizgen.readers.apparatus import without_apparatus
from quizgen.readers.archive import GET_ANOTHER, opened, part
from quizgen.readers.damage import damage
from quizgen.readers.frontmatter import FrontMatter
from quizgen.readers.hypertext import blocks_of, settle, tag_of
from quizgen.readers.source import build_article, one_line
from quizgen.readers.text import headed
from quizgen.readers.xml import tree_of

OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
FORMAT = "{urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0}"
STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"

BESIDE = frozenset(
    "alphabetical-index annotation bibliography frame illustration-index note object-index ruby-text sequence-decls"
    " table-index table-of-content tracked-changes user-index".split()
)
"""Elements of what is beside the text, or was deleted from it."""

BESIDE_STYLES = ("Author", "Caption", "Date", "Figure", "Illustration", "Subtitle", "Table")
"""How the styles of such paragraphs begin."""

SPACES = frozenset({"line-break", "s", "tab"})

STRONG = "Strong_20_Emphasis"
"""The style in which LibreOffice sets words in bold."""

DEEPEST = 6
"""Level of headings, as in HTML."""


class Style(NamedTuple):
    """What is known of a style of a single place."""

    parent: str = ""
    """The style that people know it by."""
    raised: bool = False
    bold: bool = False


def read(raw: bytes, name: str) -> Article:
    """An article from the bytes of an OpenDocument text."""
    with opened(raw, name) as archive:
        content = part(archive, "content.xml", name)
        if b"<manifest:encryption-data" in part(archive, "META-INF/manifest.xml", name):
            raise ArticleError(f"{name}: the file is encrypted", hint="save it without a password")
    with damage(name, "document"):
        tree = tree_of(content)
        text = tree.find(f"{OFFICE}body/{OFFICE}text")
        if text is None:
            raise ArticleError(f"{name}: there is no text in the document", hint=GET_ANOTHER)
        styles = _styles(tree)
        titles = [_as_html(element, styles) for element in list(text.iter())]
        blocks = list(blocks_of(text))
    if not any(block.kind == "heading" for block in blocks):
        blocks = headed(blocks)
    front = FrontMatter(
        title=next((_text(each) for each, style in titles if style == "Title"), ""),
        author=next((_text(each) for each, style in titles if style == "Author"), ""),
    )
    return build_article(front, without_apparatus(blocks), name)


def _styles(tree: etree._Element) -> dict[str, Style]:
    """Name of a style of a single place → what is known of it."""
    found = {}
    for style in tree.iter(f"{STYLE}style"):
        properties = style.find(f"{STYLE}text-properties")
        position, weight = (
            "" if properties is None else properties.get(name) or ""
            for name in (f"{STYLE}text-position", f"{FORMAT}font-weight")
        )
        found[style.get(f"{STYLE}name") or ""] = Style(
            parent=style.get(f"{STYLE}parent-style-name") or "",
            raised=position.startswith("super") or position.split("%")[0].isdigit(),
            bold=weight == "bold",
        )
    return found


def _as_html(element: etree._Element, styles: dict[str, Style]) -> tuple[etree._Element, str]:
    """Call an element what HTML calls it; it and the name of its style."""
    tag = tag_of(element)
    given = element.get(f"{TEXT}style-name") or ""
    parent, raised, bold = styles.get(given, Style())
    style = parent or given
    if tag in BESIDE or (tag == "p" and style.startswith(BESIDE_STYLES)):
        element.tag = "aside"
    elif tag == "h":
        level = element.get(f"{TEXT}outline-level") or ""
        element.tag = f"h{min(int(level), DEEPEST) if level.isdecimal() and int(level) else 1}"
    elif tag == "p" and style == "Title":
        element.tag = "h1"
    elif tag in SPACES:
        element.text = " "
    elif tag == "list-item":
        element.tag = "li"
    elif tag == "span" and raised:
        settle(element)
    elif tag == "span" and (bold or style == STRONG):
        element.tag = "b"
    return element, style


def _text(element: etree._Element) -> str:
    return one_line("".join(str(text) for text in element.itertext()))
