"""An article with all that the language pipeline says of it."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain, zip_longest
from operator import attrgetter
from typing import TYPE_CHECKING, Literal

from quizgen.model.article import Article, Passage
from quizgen.model.fact import Entity

if TYPE_CHECKING:
    import spacy.tokens

    from quizgen.model.tokens import Doc, Token

Parse = Callable[[Sequence[str]], Iterator["spacy.tokens.Doc"]]
"""A language pipeline: texts in, as many of spaCy's parses out, in the same order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """Words that stand for an entity: a name, a pronoun, a description."""

    passage: int
    """Index in `Annotated.passages`."""
    start: int
    """Index of the first token in the passage's `Doc`."""
    end: int
    """Index behind the last token."""
    entity: int
    """Index in `Annotated.entities`."""
    kind: Literal["name", "pronoun", "description"]
    sentence: int
    """Number of its sentence; sentences count from 0 through the article."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A pronoun that stands for a noun phrase without a name."""

    passage: int
    """Index in `Annotated.passages`."""
    index: int
    """Index of the pronoun in the passage's `Doc`."""
    to_passage: int
    """Index of the passage of the noun phrase."""
    to_index: int
    """Index of the head of the noun phrase."""


written = attrgetter("lower_", "pos_")

ENDING = frozenset({".", ",", ";", ":", "!", "?", ")"})
"""Marks behind a quotation."""


def marks_in_turn(doc: Doc) -> Iterator[int]:
    """Indices of the quotation marks by which quotations open and close."""
    marks = [token for token in doc if token.text == '"']
    inside = False
    for mark, following in zip_longest(marks, marks[1:]):
        # Of two in a row that look as if they closed one, the first is a slip of who wrote it.
        closing = closes(mark) and not (following is not None and closes(following))
        if not (opens(mark) if inside else closing):
            inside = not inside
            yield mark.i


def opens(mark: Token) -> bool:
    """Whether a quotation mark stands as those do that open a quotation: behind a space, before a word."""
    spaced = mark.i == 0 or bool(mark.nbor(-1).whitespace_)
    last = mark.i + 1 == len(mark.doc)
    return spaced and not (mark.whitespace_ or last or mark.nbor(1).text in ENDING)


def closes(mark: Token) -> bool:
    """Whether a quotation mark stands as those do that close a quotation: behind a word, before a space."""
    last = mark.i + 1 == len(mark.doc)
    return mark.i > 0 and not mark.nbor(-1).whitespace_ and (last or bool(mark.whitespace_))


@dataclass(frozen=True, slots=True, kw_only=True)
class ParsedPassage:
    """A paragraph and its parse."""

    passage: Passage
    doc: Doc
    """Parse of the normalised text of the passage."""
    offsets: tuple[int, ...]
    """Offset in the passage's text of each character of the normalised text, and of its end."""
    first_sentence: int
    """Number of its first sentence; sentences count from 0 through the article."""
    marks: tuple[int, ...] = field(init=False)
    """Indices of the quotation marks that open and close one, in turn.

    Left out are marks that open each paragraph of one long quotation, and those that close none.
    """

    def __post_init__(self) -> None:
        object.__setattr__(self, "marks", tuple(marks_in_turn(self.doc)))

    def is_in_quotation(self, index: int) -> bool:
        """Whether a quotation opened before the token at `index` is still open there."""
        return bool(self.marks) and bisect_left(self.marks, index) % 2 == 1

    def original(self, start: int, end: int) -> tuple[int, int]:
        """Offsets in the article's text of the characters `start` to `end` of the parsed text."""
        return self.passage.start + self.offsets[start], self.passage.start + self.offsets[end - 1] + 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Annotated:
    """The article, parsed, with who is who."""

    article: Article
    passages: tuple[ParsedPassage, ...]
    """Paragraphs only: headings are not sentences."""
    entities: tuple[Entity, ...]
    mentions: tuple[Mention, ...]
    """In the order of the text."""
    links: tuple[Link, ...] = ()
    """In the order of the text."""

    @property
    def classes(self) -> Mapping[str, str]:
        """Word, in small letters → the class that it mostly has here, as Universal Dependencies name it."""
        counted = Counter(map(written, chain.from_iterable(each.doc.tokens for each in self.passages)))
        return dict(pair for pair, _ in reversed(counted.most_common()))  # of a word the commonest stands last
