"""*The pond is called a* – *salt pan*: the term by which a sentence calls something."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.facts.clippings.cut import PART_OF_TERM, WORDS_OF_TERM, Cut

if TYPE_CHECKING:
    from quizgen.model.tokens import Span

NAMING = {"called": (), "termed": (), "known": ("as",), "referred": ("to", "as")}
"""Participle that gives a name → the words that must follow."""

SUPPOSING = frozenset({"could", "may", "might"})

BOUND = frozenset({"'s", "’s", "-", "(", "of", "or", "and", '"'})
"""What stands behind a word that is but a part of the term, or tells it again in other words."""


def term_in(sentence: Span) -> Cut | None:
    """The term by which the sentence calls something, if it calls one thing so."""
    doc, namings = sentence.doc, [token for token in sentence if token.lower_ in NAMING and token.tag_ == "VBN"]
    if len(namings) != 1 or any(token.lower_ in SUPPOSING and token.head == namings[0] for token in sentence):
        return None
    naming = namings[0]
    if naming.i and naming.nbor(-1).text in {"-", "so"}:  # *the so-called war*
        return None
    following = NAMING[naming.lower_]
    start = naming.i + 1 + len(following)
    if tuple(token.lower_ for token in doc[naming.i + 1 : start]) != following:
        return None
    while start < sentence.end and doc[start].tag_ == "DT":
        start += 1
    end = start
    while end < sentence.end and doc[end].pos_ in PART_OF_TERM:
        end += 1
    whole = end < sentence.end and doc[end].lower_ not in BOUND
    fit = 0 < end - start <= WORDS_OF_TERM and whole and doc[end - 1].pos_ in {"NOUN", "PROPN"}
    return Cut(asks="term", span=doc[start:end], told=sentence) if fit else None
