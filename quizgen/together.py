"""Several articles as one: what they become when they share a quiz, and how many items each has of it."""

from collections.abc import Iterable, Sequence
from dataclasses import fields, is_dataclass, replace
from itertools import chain
from typing import TypeVar, cast

from quizgen.errors import ArticleError
from quizgen.model.article import Article, Block, Piece, passages_from
from quizgen.model.item import Evidence, Item

Value = TypeVar("Value")

BETWEEN = "; "
"""Stands between credits."""


def together(articles: Sequence[Article], title: str, slug: str) -> Article:
    """The articles under one title, each below its own, each a piece of the whole."""
    slugs = [article.slug for article in articles]
    for name in slugs:
        if slugs.count(name) > 1:
            raise ArticleError(
                f"two of the articles are called {name!r}",
                hint="give one another file name, or `slug:` in its front matter",
            )
    blocks: list[Block] = []
    begins: list[int] = []
    for article in articles:
        own = [Block(each.kind, each.text, each.level + 1, each.marked) for each in article.passages]
        titled = own[:1] and own[0][:2] == ("heading", article.title)
        blocks += [] if titled else [Block("heading", article.title)]
        begins.append(len(blocks))
        blocks += own
    passages = passages_from(blocks)
    pieces = [
        piece
        for article, begin in zip(articles, begins, strict=True)
        for piece in _pieces(article, passages[begin].start, passages[begin].number - 1)
    ]
    credit = BETWEEN.join(dict.fromkeys(map(_credit, articles)))
    return Article(slug=slug, title=title, passages=passages, pieces=tuple(pieces), credit=credit)


def _pieces(article: Article, start: int, paragraphs: int) -> list[Piece]:
    """The article as a piece of what it stands in, or its own pieces if it is long."""
    whole = Piece(article=article, start=0, paragraphs=0)
    return [
        Piece(article=piece.article, start=piece.start + start, paragraphs=piece.paragraphs + paragraphs)
        for piece in article.pieces or (whole,)
    ]


def _credit(article: Article) -> str:
    known = (article.author, article.date, article.licence, article.source)
    details = ", ".join(filter(None, known))
    return f"{article.title} ({details})" if details else article.title


def joined(parts: Iterable[tuple[Value, ...]]) -> tuple[Value, ...]:
    """All that the parts hold, one part after the other."""
    return tuple(chain.from_iterable(parts))


def about(piece: Piece, items: Iterable[Item]) -> int:
    """How many of the items are about a piece."""
    return sum(item.evidence is not None and piece.start <= item.evidence.start < piece.end for item in items)


def moved(value: Value, piece: Piece) -> Value:
    """What a stage says of a piece, its evidence at the place in the whole."""
    return value if piece.start == 0 else cast("Value", _moved(value, piece))


def _moved(value: object, piece: Piece) -> object:
    if isinstance(value, Evidence):
        start, end, passage = value.start + piece.start, value.end + piece.start, value.passage + piece.paragraphs
        return replace(value, start=start, end=end, passage=passage)
    if isinstance(value, tuple):
        return tuple(_moved(each, piece) for each in value)
    if is_dataclass(value) and not isinstance(value, type):
        own = {field.name: getattr(value, field.name) for field in fields(value)}
        changed = {name: new for name, old in own.items() if (new := _moved(old, piece)) != old}
        return replace(value, **changed) if changed else value
    return value


def shares(count: int, lengths: Sequence[int], most: Sequence[int]) -> list[int]:
    """How many of `count` each gives: one, then by its length, never more than it has; what it lacks others give.

    >>> shares(10, lengths=[300, 100, 100], most=[9, 1, 9])
    [7, 1, 2]
    """
    given = [0 for _ in lengths]
    for _ in range(min(count, sum(most))):
        open_to_more = [index for index, limit in enumerate(most) if given[index] < limit]
        # Who is furthest behind: as seats are given out by Sainte-Laguë.
        behind = [(not given[index], lengths[index] / (2 * given[index] + 1), -index) for index in open_to_more]
        given[-max(behind)[2]] += 1
    return given
