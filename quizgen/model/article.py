"""What a reader makes of a source."""

from dataclasses import dataclass
from typing import Literal

GAP_BETWEEN_PASSAGES = "\n\n"


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A paragraph or heading of plain text."""

    kind: Literal["paragraph", "heading"]
    text: str
    """One line of plain text as the author wrote it: no markup, no line breaks, typographic marks kept."""
    start: int
    """Offset of its first character in `Article.text`, in code points."""
    number: int
    """Counts the paragraphs from 1, as a teacher would; a heading has the number of the paragraph it precedes."""

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
    author: str = ""
    source: str = ""
    """Where the text was published: an address or a reference, as the front matter gives it."""
    licence: str = ""
    date: str = ""
    """When it was published, as ISO 8601 (`2024-05-16`) if the front matter's date is one."""

    @property
    def text(self) -> str:
        """The text that every offset refers to: the passages, a blank line between them."""
        return GAP_BETWEEN_PASSAGES.join(passage.text for passage in self.passages)


def passages_from(blocks: list[tuple[Literal["paragraph", "heading"], str]]) -> tuple[Passage, ...]:
    """Number `blocks` (kind, text) and place each at its offset in the article's text."""
    passages: list[Passage] = []
    start, number = 0, 1
    for kind, text in blocks:
        passages.append(Passage(kind=kind, text=text, start=start, number=number))
        start += len(text) + len(GAP_BETWEEN_PASSAGES)
        number += kind == "paragraph"
    return tuple(passages)
