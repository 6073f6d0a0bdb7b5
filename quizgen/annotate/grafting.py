"""A sentence whose words were hung elsewhere → a tree again, in which all that is told of each word agrees."""

from collections import defaultdict

from quizgen.model.tokens import Span, Token


def retie(sentence: Span) -> None:
    """Tell each word of the sentence what depends on it, from what each depends on."""
    below: dict[int, list[Token]] = defaultdict(list)
    for token in sentence:
        token.left_edge = token.right_edge = token
        if token.head is not token:
            below[token.head.i].append(token)
    for token in sentence:
        children = below[token.i]
        token.children, token.before = tuple(children), sum(other.i < token.i for other in children)
        for above in token.ancestors:
            if token.i < above.left_edge.i:
                above.left_edge = token
            elif token.i > above.right_edge.i:
                above.right_edge = token
