"""A bar on the terminal while the language pipeline reads, which takes nearly all of the time."""

import contextlib
import sys
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from quizgen.model.annotated import Parse
    from quizgen.model.article import Article

A_MOMENT = 20_000
"""Characters that are read in about a second: fewer need no bar."""


@contextlib.contextmanager
def shown(articles: "Sequence[Article]", parse: "Parse", *, hidden: bool) -> "Iterator[Parse]":
    """`parse`, moving a bar on as it reads the articles, if standard error is a terminal and it takes its time."""
    length = sum(len(passage.text) for article in articles for passage in article.passages)
    if hidden or length < A_MOMENT or not sys.stderr.isatty():
        yield parse
        return
    with click.progressbar(length=length, label="Reading", file=sys.stderr) as bar:
        yield _counted(parse, bar.update)


def _counted(parse: "Parse", read: "Callable[[int], None]") -> "Parse":
    """`parse`, telling `read` how many characters each text had."""

    def counted(texts: Sequence[str]) -> "Iterator[Doc]":
        for text, doc in zip(texts, parse(texts), strict=True):
            read(len(text))
            yield doc

    return counted
