"""What an article must be for anything to be asked about it: neither too short nor too long, and in English."""

import re
from itertools import islice

from quizgen.errors import ArticleError
from quizgen.model.article import Article
from quizgen.readers.language import check_language

FEWEST_WORDS = 20
"""A paragraph shorter than this has no second fact to make a distractor of."""

FEWEST_SENTENCES = 2

LONGEST_ARTICLE = 4_000_000
"""Characters: the longest novels have 3,000,000."""

LONGEST_PASSAGE = 100_000
"""Characters. A parser's memory grows with the length of the passage, about a gigabyte for this one."""

WORD = re.compile(r"\w+")

SENTENCE_END = re.compile(r"[.!?…。！？](?=\W|$)")


def accept(article: Article, name: str) -> Article:
    """The article as it is; ArticleError if it is not one that questions can be made of."""
    _check_not_too_long(article, name)
    prose = "\n".join(passage.text for passage in article.passages if passage.kind == "paragraph")
    if not WORD.search(article.text):
        raise ArticleError(f"{name}: there is no text in it", hint="give an article of a few paragraphs")
    check_language(article.text, "en", name)
    _check_not_too_short(prose, name)
    return article


def _check_not_too_long(article: Article, name: str) -> None:
    if len(article.text) > LONGEST_ARTICLE:
        raise ArticleError(
            f"{name}: the text has {len(article.text):,} characters, more than {LONGEST_ARTICLE:,}",
            hint="ask about some of its sections with --section, or cut it into chapters",
        )
    for passage in article.passages:
        if len(passage.text) > LONGEST_PASSAGE:
            raise ArticleError(
                f"{name}: paragraph {passage.number} has {len(passage.text):,} characters, "
                f"more than {LONGEST_PASSAGE:,}",
                hint="put blank lines between its paragraphs",
            )


def _check_not_too_short(prose: str, name: str) -> None:
    if _has(FEWEST_WORDS, WORD, prose) and _has(FEWEST_SENTENCES, SENTENCE_END, prose):
        return
    words = len(WORD.findall(prose))
    sentences = len(SENTENCE_END.findall(prose))
    raise ArticleError(
        f"{name}: too short to ask about: {_count(words, 'word')} in {_count(sentences, 'sentence')}",
        hint=f"give at least {FEWEST_SENTENCES} sentences and {FEWEST_WORDS} words, better a few paragraphs",
    )


def _has(number: int, pattern: re.Pattern[str], text: str) -> bool:
    """Whether the text has so many matches of the pattern; of a long one only the beginning is looked at."""
    return sum(1 for _ in islice(pattern.finditer(text), number)) == number


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
