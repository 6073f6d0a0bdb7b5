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
            above.left_edge = min(above.left_edge, token, key=place)
            above.right_edge = max(above.right_edge, token, key=place)


def place(token: Token) -> int:
    """Where the token stands."""
    return token.i
