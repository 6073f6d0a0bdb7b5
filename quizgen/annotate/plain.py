"""spaCy's parse → the tokens that the rules read."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from quizgen.model.tokens import Doc, Span, Token

if TYPE_CHECKING:
    import spacy.tokens


def plain(parse: "spacy.tokens.Doc") -> Doc:
    """All that the rules look at of a parse."""
    doc = Doc(text=parse.text, tokens=tuple(map(token_of, parse)))
    doc.sents = tuple(Span(doc, sentence.start, sentence.end) for sentence in parse.sents)
    doc.ents = tuple(Span(doc, ent.start, ent.end, ent.label_) for ent in parse.ents)
    tie(doc, [token.head.i for token in parse])
    for token, other in zip(doc.tokens, parse, strict=True):
        token.left_edge, token.right_edge = doc.tokens[other.left_edge.i], doc.tokens[other.right_edge.i]
    return doc


def token_of(token: "spacy.tokens.Token") -> Token:
    """What is said of the token itself."""
    return Token(
        i=token.i,
        idx=token.idx,
        text=token.text,
        whitespace_=token.whitespace_,
        lower_=token.lower_,
        lemma_=token.lemma_,
        pos_=token.pos_,
        tag_=token.tag_,
        dep_=token.dep_,
        ent_type_=token.ent_type_,
        ent_iob_=token.ent_iob_,
        is_sent_start=bool(token.is_sent_start),
        is_alpha=token.is_alpha,
        is_lower=token.is_lower,
        is_upper=token.is_upper,
        is_title=token.is_title,
        is_punct=token.is_punct,
        is_space=token.is_space,
        like_num=token.like_num,
    )


def tie(doc: Doc, heads: Sequence[int]) -> None:
    """Tell each token its doc, its sentence, what it depends on and what depends on it; `heads` are indices."""
    lefts: list[list[Token]] = [[] for _ in heads]
    rights: list[list[Token]] = [[] for _ in heads]
    for token, head in zip(doc.tokens, heads, strict=True):
        token.doc, token.head = doc, doc.tokens[head]
        if head != token.i:
            (lefts if token.i < head else rights)[head].append(token)
    for token, before, behind in zip(doc.tokens, lefts, rights, strict=True):
        token.lefts, token.rights, token.children = tuple(before), tuple(behind), (*before, *behind)
    for sentence in doc.sents:
        for token in sentence:
            token.sent = sentence
