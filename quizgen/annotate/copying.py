"""spaCy's parse → the tokens that the rules read."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import fields
from operator import attrgetter
from typing import TYPE_CHECKING

from quizgen.model.tokens import Doc, Span, Token

if TYPE_CHECKING:
    import spacy.tokens

said = attrgetter(*(field.name for field in fields(Token) if field.init))
"""What spaCy says of a token by itself, in the order of our fields, which have its names."""


def copy_of(parse: "spacy.tokens.Doc") -> Doc:
    """All that the rules look at of a parse."""
    doc = Doc(text=parse.text, tokens=tuple(Token(*said(token)) for token in parse))
    doc.sents = tuple(Span(doc, sentence.start, sentence.end) for sentence in parse.sents)
    doc.ents = tuple(Span(doc, ent.start, ent.end, ent.label_) for ent in parse.ents)
    tie(doc, [token.head.i for token in parse])
    for token, other in zip(doc.tokens, parse, strict=True):
        token.left_edge, token.right_edge = doc.tokens[other.left_edge.i], doc.tokens[other.right_edge.i]
    return doc


def tie(doc: Doc, heads: Sequence[int]) -> None:
    """Tell each token its doc, its sentence, what it depends on and what depends on it; `heads` are indices."""
    below: dict[int, list[Token]] = defaultdict(list)
    for token, head in zip(doc.tokens, heads, strict=True):
        token.doc, token.head = doc, doc.tokens[head]
        if head != token.i:
            below[head].append(token)
    for head, children in below.items():
        doc.tokens[head].children = tuple(children)
        doc.tokens[head].before = sum(child.i < head for child in children)
    for sentence in doc.sents:
        for token in sentence:
            token.sent = sentence
