"""Markdown, by markdown-it-py: headings, paragraphs and list items as plain text; tables and code are left out."""

from collections.abc import Iterator, Sequence
from html.parser import HTMLParser
from typing import TYPE_CHECKING

from quizgen.model.article import Article
from quizgen.readers.source import Block, build_article, open_source

if TYPE_CHECKING:
    from markdown_it.token import Token

PARAGRAPH_TAGS = frozenset(
    {"address", "article", "blockquote", "br", "dd", "div", "dt", "figcaption", "li", "p", "section"}
)

SILENT_TAGS = frozenset({"code", "pre", "script", "style", "table", "template"})
"""HTML elements whose text is no prose."""


def read(raw: bytes, name: str) -> Article:
    """An article from the bytes of a Markdown file."""
    front, body = open_source(raw, name)
    return build_article(front, list(_blocks(body)), name)


def _blocks(body: str) -> Iterator[Block]:
    """The headings and paragraphs, list items among them, in order."""
    from markdown_it import MarkdownIt

    opening: Token | None = None
    tables = 0
    for token in MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(body):
        tables += token.nesting if token.type.startswith("table_") else 0
        if token.type == "inline" and not tables:
            yield _block(opening, _text(token.children or ()))
        elif token.type == "html_block":
            yield from (Block("paragraph", text) for text in _html_paragraphs(token.content))
        opening = token


def _block(opening: "Token | None", text: str) -> Block:
    """The text as what the token before it opens."""
    if opening is not None and opening.type == "heading_open":
        return Block("heading", text, int(opening.tag.removeprefix("h")))
    return Block("paragraph", text)


def _text(tokens: "Sequence[Token]") -> str:
    """What a reader reads of inline markup; nothing of a paragraph of pictures, since alternatives aren't prose."""
    if all(token.type in {"image", "softbreak", "hardbreak"} or not token.content.strip() for token in tokens):
        return ""
    return "".join(_piece(token) for token in tokens)


def _piece(token: "Token") -> str:
    match token.type:
        case "softbreak" | "hardbreak":
            return " "
        case "html_inline":
            return ""
        case _:  # text, code and the alternative text of images; opening and closing marks have no content
            return token.content


def _html_paragraphs(html: str) -> list[str]:
    """The paragraphs of a block of HTML."""
    reader = _ProseReader()
    reader.feed(html)
    reader.close()
    return "".join(reader.pieces).split("\n\n")


class _ProseReader(HTMLParser):
    """Collects text outside silent elements, a blank line wherever a paragraph begins or ends."""

    def __init__(self) -> None:
        super().__init__()
        self.pieces: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 -- as inherited
        self._silent += tag in SILENT_TAGS
        if tag in PARAGRAPH_TAGS:
            self.pieces.append("\n\n")

    def handle_endtag(self, tag: str) -> None:
        self._silent -= tag in SILENT_TAGS and self._silent > 0
        if tag in PARAGRAPH_TAGS:
            self.pieces.append("\n\n")

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.pieces.append(" ".join(data.split("\n")))
