"""spaCy's parse → the tokens that the rules read."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import fields
from operator import attrgetter
from typing import TYPE_CHECKING

from quizgen.model.tokens import Doc, Span, Token

if TYPE_CHECKING:
    import spacy.tokens

said = attrgetter(*(field.name for field in fields(Token) if field.init))
"""What spaCy says of a token by itself, in the order of our fields, which have its names."""

index = attrgetter("i")

places = attrgetter("head.i", "left_edge.i", "right_edge.i")
"""What spaCy's token is tied to, by their indices."""


def copy_of(parse: "spacy.tokens.Doc") -> Doc:
    """All that the rules look at of a parse."""
    doc = Doc(text=parse.text, tokens=tuple(Token(*said(token)) for token in parse))
    doc.sents = tuple(Span(doc, sentence.start, sentence.end) for sentence in parse.sents)
    doc.ents = tuple(Span(doc, ent.start, ent.end, ent.label_) for ent in parse.ents)
    tie(doc, map(places, parse))
    return doc


def tie(doc: Doc, ties: Iterable[tuple[int, int, int]]) -> None:
    """Tell each token its doc, its sentence, what it depends on and what depends on it; `ties` are `places`."""
    tokens = doc.tokens
    below: dict[int, list[Token]] = defaultdict(list)
    for token, (head, left, right) in zip(tokens, ties, strict=True):
        token.doc, token.head = doc, tokens[head]
        token.left_edge, token.right_edge = tokens[left], tokens[right]
        if head != token.i:
            below[head].append(token)
    for head, children in below.items():
        tokens[head].children = tuple(children)
        tokens[head].before = bisect_left(children, head, key=index)
    for sentence in doc.sents:
        for token in sentence:
            token.sent = sentence
