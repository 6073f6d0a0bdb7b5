import dataclasses
import io
import sys
from collections.abc import Iterator, Sequence

import pytest
import spacy
from spacy.tokens import Doc

from quizgen.cli import progress
from quizgen.model.article import Article, passages_from
from tests.support.quizzes import sample_article


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def words_only(texts: Sequence[str]) -> Iterator[Doc]:
    return map(spacy.blank("en"), texts)


def long_article() -> Article:
    return dataclasses.replace(sample_article(), passages=passages_from([("paragraph", "The tide turns. " * 500)] * 4))


def read(article: Article, *, hidden: bool = False) -> list[str]:
    with progress.shown([article], words_only, hidden=hidden) as parse:
        return [doc.text for doc in parse([passage.text for passage in article.passages])]


def test_a_long_article_moves_a_bar_on_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", terminal := Terminal())

    texts = read(long_article())

    assert texts == [passage.text for passage in long_article().passages]
    assert "Reading" in terminal.getvalue()
    assert "100%" in terminal.getvalue()


@pytest.mark.parametrize(
    ("article", "stderr", "hidden"),
    [
        (long_article(), Terminal(), True),
        (long_article(), io.StringIO(), False),
        (sample_article(), Terminal(), False),
    ],
    ids=["quiet", "no terminal", "a short article"],
)
def test_there_is_no_bar_where_nobody_needs_one(
    monkeypatch: pytest.MonkeyPatch, article: Article, stderr: io.StringIO, *, hidden: bool
) -> None:
    monkeypatch.setattr(sys, "stderr", stderr)

    read(article, hidden=hidden)

    assert stderr.getvalue() == ""
