"""The first sentence of news, which tells what the article is about and leans on nothing before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.facts.reading import Reading
from quizgen.facts.verbs import own_auxiliaries

if TYPE_CHECKING:
    from quizgen.model.tokens import Span, Token

ANNOUNCING = {"VBN": frozenset({"has", "have"}), "VBG": frozenset({"is", "are"}), "VB": frozenset({"will"})}
"""Tags of verbs → auxiliaries with which they tell news: *has bought*, *is planning*, *will rise*."""


def opens_news(sentence: Span, reading: Reading) -> bool:
    """Whether the sentence is the first under a headline, of an article that explains nothing, and tells what is new.

    A scene is set in the past, and a text that explains begins with what is always so.
    """
    first = reading.number == 0 and sentence.start == 0 and not reading.explains
    if not (first and reading.annotated.article.titled):
        return False
    told = ANNOUNCING.get(sentence.root.tag_, frozenset())
    return any(other.lower_ in told for other in own_auxiliaries(sentence.root))


def is_introduced(noun: Token, reading: Reading) -> bool:
    """Whether *the* with the noun introduces in such a sentence what everybody knows: *a victory in the elections*.

    What it begins with may still be what the headline tells: *The firm has closed its plant*.
    """
    return noun.left_edge.i > noun.sent.start and opens_news(noun.sent, reading)
