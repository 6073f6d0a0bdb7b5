"""What a reader makes of a source."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, NamedTuple

PassageKind = Literal["paragraph", "heading"]

GAP_BETWEEN_PASSAGES = "\n\n"


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A paragraph or heading of plain text."""

    kind: PassageKind
    text: str
    """One line of plain text as the author wrote it: no markup, no line breaks, typographic marks kept."""
    start: int
    """Offset of its first character in `Article.text`, in code points."""
    number: int
    """Counts the paragraphs from 1, as a teacher would; a heading has the number of the paragraph it precedes."""
    level: int = 0
    """Of a heading: how deep it stands, 1 for the outermost; of a paragraph 0."""
    marked: tuple[str, ...] = ()
    """The words in it that its author set in bold, as they stand in `text`, in order."""

    @property
    def end(self) -> int:
        """Offset just behind its last character in `Article.text`."""
        return self.start + len(self.text)


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """A source text and what is known of where it comes from."""

    slug: str
    """Names the article in file names and ids: lower-case letters, digits and hyphens."""
    title: str
    passages: tuple[Passage, ...]
    titled: bool = True
    """Whether the text or its front matter gives the title, which is else the name of the file."""
    author: str = ""
    source: str = ""
    """Where the text was published: an address or a reference, as the front matter gives it."""
    licence: str = ""
    date: str = ""
    """When it was published, as ISO 8601 (`2024-05-16`) if the front matter's date is one."""

    pieces: tuple["Piece", ...] = ()
    """What is asked about for itself: chapters of a long work, or articles that share a quiz; empty for the whole."""

    credit: str = ""
    """Of articles that share a quiz: the title of each with its author, date, licence and source."""

    @property
    def in_pieces(self) -> tuple["Piece", ...]:
        """Its pieces, or itself as the only one."""
        return self.pieces or (Piece(article=self, start=0, paragraphs=0),)

    @property
    def text(self) -> str:
        """The text that every offset refers to: the passages, a blank line between them."""
        return GAP_BETWEEN_PASSAGES.join(passage.text for passage in self.passages)


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """An article within another one."""

    article: Article
    start: int
    """Offset of its text in the text of the whole."""
    paragraphs: int
    """How many paragraphs of the whole stand before it."""

    @property
    def end(self) -> int:
        """Offset just behind it."""
        return self.start + len(self.article.text)


class Block(NamedTuple):
    """A paragraph or heading that has no place in an article yet; a reader's text may have line breaks."""

    kind: PassageKind
    text: str
    level: int = 1
    """Of a heading: how deep it stands, 1 for the outermost."""
    marked: tuple[str, ...] = ()
    """As of a passage."""


def passages_from(
    blocks: Iterable[Passage | Block | tuple[PassageKind, str] | tuple[PassageKind, str, int]],
) -> tuple[Passage, ...]:
    """Number the blocks and place each at its offset in the article's text."""
    passages: list[Passage] = []
    start, number = 0, 1
    for given in blocks:
        block = given if isinstance(given, Passage | Block) else Block(*given)
        level = block.level if block.kind == "heading" else 0
        passages.append(
            Passage(kind=block.kind, text=block.text, start=start, number=number, level=level, marked=block.marked)
        )
        start += len(block.text) + len(GAP_BETWEEN_PASSAGES)
        number += block.kind == "paragraph"
    return tuple(passages)
