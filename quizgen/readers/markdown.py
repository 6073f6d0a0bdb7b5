"""Markdown, by markdown-it-py: headings, paragraphs and list items as plain text, without tables, code and notes."""

import re
from collections.abc import Iterator, Sequence
from html.parser import HTMLParser
from typing import TYPE_CHECKING

from quizgen.model.article import Article, Block
from quizgen.readers.apparatus import without_apparatus
from quizgen.readers.dialects import undone, without_divisions
from quizgen.readers.source import build_article, open_source

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

PARAGRAPH_TAGS = frozenset(
    {"address", "article", "blockquote", "br", "dd", "div", "dt", "figcaption", "li", "p", "section"}
)

SILENT_TAGS = frozenset({"annotation", "code", "pre", "script", "style", "table", "template"})
"""HTML elements whose text is no prose."""

LISTS = frozenset({"bullet_list_open", "bullet_list_close", "ordered_list_open", "ordered_list_close"})

CHOOSING = re.compile(r"\bof the (?:following|statements)\b[^.?!]*\?$")
"""How a question ends below which its options are listed, of which most are false."""

TAG = re.compile(r"<(?P<closing>/)?(?P<name>[A-Za-z]+)")

SILENT_BLOCKS = ("footnote_block_", "table_")
"""How the types of the tokens begin that open and close what is left out."""


def read(raw: bytes, name: str) -> Article:
    """An article from the bytes of a Markdown file."""
    front, body = open_source(raw, name)
    return build_article(front, without_apparatus(_blocks(body)), name)


def _blocks(body: str) -> Iterator[Block]:
    """The headings and paragraphs, list items among them, in order; a term with its definition as a paragraph."""
    opening: Token | None = None
    silent, term, choosing = 0, "", False
    for token in _parser().parse(without_divisions(body)):
        options = choosing and token.type in LISTS
        silent += token.nesting if token.type.startswith(SILENT_BLOCKS) or options else 0
        choosing = choosing and (silent > 0 or not options)
        if token.type == "inline" and opening is not None and opening.type == "dt_open":
            term = f"{_text(token.children or ())}: "
        elif token.type == "inline" and not silent:
            block = _block(opening, f"{term}{_text(token.children or ())}")
            term, choosing = "", CHOOSING.search(block.text) is not None
            yield block._replace(marked=tuple(_marked(token.children or ())))
        elif token.type == "html_block":
            yield from (Block("paragraph", text) for text in _html_paragraphs(token.content))
        opening = token


def _parser() -> "MarkdownIt":
    from markdown_it import MarkdownIt
    from mdit_py_plugins.attrs import attrs_block_plugin, attrs_plugin
    from mdit_py_plugins.deflist import deflist_plugin
    from mdit_py_plugins.footnote import footnote_plugin
    from mdit_py_plugins.tasklists import tasklists_plugin

    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    parser.use(attrs_plugin, spans=True).use(attrs_block_plugin)
    return parser.use(deflist_plugin).use(footnote_plugin).use(tasklists_plugin)


def _block(opening: "Token | None", text: str) -> Block:
    """The text as what the token before it opens."""
    if opening is not None and opening.type == "heading_open":
        return Block("heading", text, int(opening.tag.removeprefix("h")))
    return Block("paragraph", text)


def _marked(tokens: "Sequence[Token]") -> Iterator[str]:
    """The words that are set in bold."""
    opened: list[int] = []
    for place, token in enumerate(tokens):
        if token.type == "strong_open":
            opened.append(place)
        elif token.type == "strong_close" and opened:
            yield _text(tokens[opened.pop() : place])


def _text(tokens: "Sequence[Token]") -> str:
    """What a reader reads of inline markup; nothing of pictures, since alternatives aren't prose."""
    pieces, silent = [], 0
    for token in tokens:
        if token.type == "html_inline" and (tag := TAG.match(token.content)) and tag["name"].lower() in SILENT_TAGS:
            silent += -1 if tag["closing"] else 1
        pieces += [_piece(token)] if silent <= 0 else []
    return undone("".join(pieces))


def _piece(token: "Token") -> str:
    match token.type:
        case "softbreak" | "hardbreak":
            return " "
        case "html_inline" | "image":
            return ""
        case _:  # text and code; opening and closing marks have no content
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
