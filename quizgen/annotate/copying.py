"""spaCy's parse → the tokens that the rules read."""

from bisect import bisect_left
from collections import defaultdict
from dataclasses import fields
from operator import attrgetter
from typing import TYPE_CHECKING

from quizgen.model.tokens import Doc, Span, Token

if TYPE_CHECKING:
    import spacy.tokens

said = attrgetter(*(field.name for field in fields(Token) if field.init))
"""What spaCy says of a token by itself, in the order of our fields, which have its names."""

index = attrgetter("i")

edges = attrgetter("left_edge.i", "right_edge.i")
"""The indices of the first and the last token of its subtree."""


def copy_of(parse: "spacy.tokens.Doc") -> Doc:
    """All that the rules look at of a parse."""
    tokens = tuple([Token(*said(token)) for token in parse])
    doc = Doc(text=parse.text, tokens=tokens)
    doc.sents = tuple(Span(doc, sentence.start, sentence.end) for sentence in parse.sents)
    doc.ents = tuple(Span(doc, ent.start, ent.end, ent.label_) for ent in parse.ents)
    tie(doc, parse)
    for sentence in doc.sents:
        tie_last(sentence)
    return doc


def tie(doc: Doc, parse: "spacy.tokens.Doc") -> None:
    """Tell each token its doc, its sentence, what it depends on and what depends on it."""
    tokens = doc.tokens
    below: dict[int, list[Token]] = defaultdict(list)
    for token, above in zip(tokens, heads_of(parse), strict=True):
        token.doc, token.head = doc, tokens[above]
        token.left_edge = token.right_edge = token  # of most tokens, on which none depends
        if above != token.i:
            below[above].append(token)
    for place, children in below.items():
        token = tokens[place]
        token.children = tuple(children)
        token.before = bisect_left(children, place, key=index)
        left, right = edges(parse[place])
        token.left_edge, token.right_edge = tokens[left], tokens[right]
    for sentence in doc.sents:
        for token in sentence:
            token.sent = sentence


def heads_of(parse: "spacy.tokens.Doc") -> list[int]:
    """The index of what each token depends on, from numbers: spaCy makes a token anew whenever one is asked for."""
    return [place + far for place, far in enumerate(parse.to_array("HEAD").astype("int64").tolist())]


def tie_last(sentence: Span) -> None:
    """Give back to a bare preposition the name behind it that was taken for a full stop: *made by Norden Inc.*."""
    last = sentence[-1]
    if last.dep_ != "punct" or last.pos_ != "PROPN" or not last.before:
        return
    link = last.left_edge.nbor(-1) if last.left_edge.i > sentence.start else last
    if link.dep_ not in {"agent", "prep"} or link.children:
        return
    last.head.children = tuple(other for other in last.head.children if other is not last)
    last.head, last.dep_, link.children = link, "pobj", (last,)
    for token in (link, *link.ancestors):
        token.right_edge = max(token.right_edge, last, key=index)
