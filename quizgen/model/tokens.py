"""A parsed text in plain Python: tokens, spans and docs under spaCy's names, which mean what spaCy's mean.

Only `nbor` differs: beyond the ends of a text it has an answer, too.

The rules ask each token for its children, its sentence, its neighbours hundreds of times. spaCy makes new objects for
every answer; here each is made once, which takes a third of the time, and the parse itself can be let go.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import wraps
from itertools import chain
from typing import Any, TypeVar, overload

Answer = TypeVar("Answer")

UNKNOWN: Any = object()
"""Stands for an answer that no rule has given yet; `None` is one."""


@dataclass(slots=True, eq=False)
class Token:
    """A word or a mark, as the language pipeline sees it; `Doc` sets what ties it to other tokens."""

    i: int
    """Index in the doc."""
    idx: int
    """Offset of the first character in the doc's text."""
    text: str
    whitespace_: str
    """The space behind it, if there is one."""
    lower_: str
    lemma_: str
    pos_: str
    tag_: str
    dep_: str
    ent_type_: str
    ent_iob_: str
    is_sent_start: bool
    is_alpha: bool
    is_lower: bool
    is_upper: bool
    is_title: bool
    is_punct: bool
    is_space: bool
    like_num: bool
    doc: Doc = field(init=False, repr=False)
    sent: Span = field(init=False, repr=False)
    """Its sentence."""
    head: Token = field(init=False, repr=False)
    """What it depends on; the root of a sentence on itself."""
    children: tuple[Token, ...] = field(init=False, repr=False, default=())
    """What depends on it."""
    before: int = field(init=False, repr=False, default=0)
    """How many of the children stand before it."""
    left_edge: Token = field(init=False, repr=False)
    """The first token of its subtree."""
    right_edge: Token = field(init=False, repr=False)
    """The last token of its subtree."""
    _subtree: tuple[Token, ...] = field(init=False, repr=False, default=())

    @property
    def lefts(self) -> tuple[Token, ...]:
        """What depends on it and stands before it."""
        return self.children[: self.before]

    @property
    def rights(self) -> tuple[Token, ...]:
        """What depends on it and stands behind it."""
        return self.children[self.before :]

    @property
    def subtree(self) -> tuple[Token, ...]:
        """The token and all that depends on it, in order."""
        if not self._subtree:
            unknown = [self]
            for token in unknown:  # it grows; a list of a thousand names is deeper than Python can call
                unknown += [other for other in token.children if not other._subtree]  # noqa: SLF001 -- its own class
            for token in reversed(unknown):
                token._subtree = token._joined() if token.children else (token,)  # noqa: SLF001
        return self._subtree

    def _joined(self) -> tuple[Token, ...]:
        """The token among the subtrees of what depends on it, all of which are known."""
        parts = [other._subtree for other in self.children]  # noqa: SLF001 -- its own class
        parts.insert(self.before, (self,))
        return tuple(chain.from_iterable(parts))

    @property
    def ancestors(self) -> Iterator[Token]:
        """What it depends on, what that depends on, and so on."""
        token = self
        while token.head is not token:
            token = token.head
            yield token

    @property
    def conjuncts(self) -> tuple[Token, ...]:
        """The tokens it is coordinated with."""
        first = self
        while first.dep_ == "conj" and first.head is not first:
            first = first.head
        found = [first]
        for token in found:  # it grows
            found += [other for other in token.children if other.dep_ == "conj" and other.i > token.i]
        return tuple(token for token in found if token is not self) if len(found) > 1 else ()

    def nbor(self, distance: int = 1) -> Token:
        """The token so far behind it, or before it; beyond the ends of the doc it is `Doc.outside`."""
        tokens, place = self.doc.tokens, self.i + distance
        return tokens[place] if 0 <= place < len(tokens) else self.doc.outside

    def is_ancestor(self, descendant: Token) -> bool:
        """Whether `descendant` depends on it, be it by way of others."""
        token = descendant
        while token.head is not token:
            token = token.head
            if token is self:
                return True
        return False


@dataclass(slots=True, unsafe_hash=True)
class Span:
    """Tokens of a doc, from `start` until before `end`."""

    doc: Doc
    start: int
    end: int
    label_: str = ""
    """What kind of thing it names, if the pipeline took it for a name."""
    _tokens: tuple[Token, ...] = field(init=False, repr=False, compare=False, default=())
    _text: str = field(init=False, repr=False, compare=False, default="")
    _root: Token | None = field(init=False, repr=False, compare=False, default=None)

    def __len__(self) -> int:
        return self.end - self.start

    def __iter__(self) -> Iterator[Token]:
        return iter(self._tokens or self.tokens)

    @overload
    def __getitem__(self, place: int) -> Token: ...

    @overload
    def __getitem__(self, place: slice) -> Span: ...

    def __getitem__(self, place: int | slice) -> Token | Span:
        if isinstance(place, slice):
            start, end, _ = place.indices(len(self))
            return Span(self.doc, self.start + start, self.start + max(start, end))
        return self.tokens[place]

    @property
    def tokens(self) -> tuple[Token, ...]:
        """The tokens themselves."""
        if not self._tokens:
            self._tokens = self.doc.tokens[self.start : self.end]
        return self._tokens

    @property
    def start_char(self) -> int:
        """Offset of its first character in the doc's text."""
        return self.doc.tokens[self.start].idx

    @property
    def end_char(self) -> int:
        """Offset behind its last character in the doc's text."""
        last = self.doc.tokens[self.end - 1]
        return last.idx + len(last.text)

    @property
    def text(self) -> str:
        """Its characters, without the space behind it."""
        if not self._text and self.end > self.start:
            self._text = self.doc.text[self.start_char : self.end_char]
        return self._text

    @property
    def sent(self) -> Span:
        """The sentence it begins in."""
        return self.doc.tokens[self.start].sent

    @property
    def ents(self) -> list[Span]:
        """The names in it."""
        return [ent for ent in self.doc.ents if self.start <= ent.start and ent.end <= self.end]

    @property
    def root(self) -> Token:
        """The token nearest to the root of the sentence, the first of several; a mark only if there is no word."""
        if self._root is None:
            self._root = self.tokens[0] if len(self.tokens) == 1 else self._top()
        return self._root

    def _top(self) -> Token:
        """The root, looked for."""
        for token in self.tokens:
            if token.head is token:
                return token
        outside = [token for token in self.tokens if not self.start <= token.head.i < self.end]
        return outside[0] if len(outside) == 1 else min(outside, key=depth, default=self.doc.tokens[self.start])


@dataclass(slots=True, eq=False)
class Doc:
    """A text and its tokens."""

    text: str
    tokens: tuple[Token, ...]
    sents: tuple[Span, ...] = field(init=False)
    """Its sentences."""
    ents: tuple[Span, ...] = field(init=False)
    """The names that the pipeline sees in it."""
    answers: dict[tuple[object, int], Any] = field(init=False, repr=False, default_factory=dict)
    """What `once` keeps: rule and index of a token → what the rule said."""
    spans: dict[tuple[int | None, int | None], Span] = field(init=False, repr=False, default_factory=dict)
    """The spans that were asked for, by their bounds: many are again and again, and know their root then."""
    outside: Token = field(init=False, repr=False)
    """The neighbour of the first and of the last token, of no text and no kind: a paragraph may end without a stop."""

    def __post_init__(self) -> None:
        self.outside = empty_token(self)

    def __len__(self) -> int:
        return len(self.tokens)

    def __iter__(self) -> Iterator[Token]:
        return iter(self.tokens)

    @overload
    def __getitem__(self, place: int) -> Token: ...

    @overload
    def __getitem__(self, place: slice) -> Span: ...

    def __getitem__(self, place: int | slice) -> Token | Span:
        if not isinstance(place, slice):
            return self.tokens[place]
        bounds = (place.start, place.stop)
        found = self.spans.get(bounds)
        if found is None:
            start, end, _ = place.indices(len(self.tokens))
            found = self.spans[bounds] = Span(self, start, max(start, end))
        return found


def empty_token(doc: Doc) -> Token:
    """A token that none of the rules looks for, by itself behind the last of the doc."""
    token = Token(
        i=len(doc),
        idx=len(doc.text),
        text="",
        whitespace_="",
        lower_="",
        lemma_="",
        pos_="",
        tag_="",
        dep_="",
        ent_type_="",
        ent_iob_="",
        is_sent_start=False,
        is_alpha=False,
        is_lower=False,
        is_upper=False,
        is_title=False,
        is_punct=False,
        is_space=False,
        like_num=False,
    )
    token.doc, token.sent = doc, Span(doc, len(doc), len(doc))
    token.head = token.left_edge = token.right_edge = token
    return token


def depth(token: Token) -> int:
    """How many tokens are above it; of a mark or a space by itself, as many as there may be."""
    mark = (token.is_punct or token.is_space) and not token.children
    return len(token.doc) - 1 if mark else sum(1 for _ in token.ancestors)


def once(rule: Callable[[Token], Answer]) -> Callable[[Token], Answer]:
    """A rule that looks at nothing but a token and its parse: the answer is kept with the doc and goes with it."""

    @wraps(rule)
    def answer(token: Token) -> Answer:
        known, key = token.doc.answers, (rule, token.i)
        found: Answer = known.get(key, UNKNOWN)
        if found is UNKNOWN:
            found = known[key] = rule(token)
        return found

    return answer


def once_in(rule: Callable[[Span], Answer]) -> Callable[[Span], Answer]:
    """The same of a rule that looks at nothing but a whole sentence."""

    @once
    def of_first(first: Token) -> Answer:
        return rule(first.sent)

    return wraps(rule)(lambda sentence: of_first(sentence.doc.tokens[sentence.start]))
