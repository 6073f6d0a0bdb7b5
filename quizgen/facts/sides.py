"""*Bats sleep by day; owls hunt at night* → its two clauses, each a statement of its own.

So too beside a dash, and beside *, however,* where two clauses have nothing else between them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.english.words import SOURCES_VOUCHED, TIES
from quizgen.facts.asides import DASHES
from quizgen.facts.beside import has_complement, is_of_same_few
from quizgen.facts.verbs import is_verb, own_auxiliaries
from quizgen.model.tree import SUBJECTS, TENSED, any_child, child

if TYPE_CHECKING:
    from quizgen.model.tokens import Span, Token

BESIDE = frozenset({"ccomp", "conj", "parataxis"})
"""What the parser takes a clause for that stands beside another."""

RELATIVE = frozenset({"WDT", "WP"})
"""Tags of pronouns that hang a clause on a noun."""

Side = tuple["Token", list["Token"]]
"""A verb and the words of its clause."""


def sides(sentence: Span) -> list[Side]:
    """The clauses that stand on their own, in order; the whole sentence where it is one or nobody sees its bounds."""
    root, tokens = sentence.root, list(sentence)
    alone = [(root, tokens)]
    if any(token.dep_ == "parataxis" and token.lemma_ in SOURCES_VOUCHED for token in sentence):
        return alone  # *Bats sleep; owls, she said, hunt*: nobody sees whether she said both
    for other in root.children:
        if other.dep_ in BESIDE and is_clause(other) and is_clause(root):
            first, second = (root, other) if root.i < other.i else (other, root)
            start, end = bound(first, second)
            parts = tokens[: start - sentence.start], tokens[end - sentence.start :]
            if (
                start < end
                and not is_of_same_few(first, second)
                and all(map(is_closed, parts))
                and all(verb in part for verb, part in zip((first, second), parts, strict=True))
            ):
                return [(first, parts[0]), (second, parts[1])]
    return alone


def is_clause(verb: Token) -> bool:
    """Whether the verb has a subject and a tense, and nothing that makes its clause a part of another."""
    finite = any(token.tag_ in TENSED for token in (verb, *own_auxiliaries(verb)))
    said = verb.lemma_ in SOURCES_VOUCHED and not has_complement(verb)
    subject = child(verb, *SUBJECTS)
    alone = subject is not None and subject.tag_ not in RELATIVE and not is_described(subject)
    return is_verb(verb) and finite and alone and not any_child(verb, {"mark"}) and not said


def is_described(subject: Token) -> bool:
    """Whether a bare noun stands before the name as if it were a part of it: *…, research NASA considers essential*.

    The clause then says more of the noun.
    """
    first = subject.left_edge
    return first is not subject and first.tag_ in {"NN", "NNS"} and subject.pos_ == "PROPN"


def bound(first: Token, second: Token) -> tuple[int, int]:
    """Where the marks between two clauses begin and end: one dash or semicolon, or commas around *however*.

    They stand at the edge of the clause that hangs on the other, not inside of it.
    """
    between = first.doc[first.i + 1 : second.i]
    edge = first.right_edge.i + 1 if first.head is second else second.left_edge.i
    marks = [token.i for token in between if token.text == ";" or token.text in DASHES]
    alone = len(marks) == 1 and sum(token.text in DASHES for token in first.sent) <= 1
    if alone and marks[0] in {edge - 1, edge}:
        return marks[0], marks[0] + 1
    ties = [token.i for token in between if token.lower_ in TIES and token.nbor(-1).text == token.nbor(1).text == ","]
    return next(((tie - 1, tie + 2) for tie in ties if edge in {tie - 1, tie, tie + 2}), (0, 0))


def is_closed(part: list[Token]) -> bool:
    """Whether quotations and brackets that open in the part end in it."""
    texts = [token.text for token in part]
    return texts.count('"') % 2 == 0 and texts.count("(") == texts.count(")")
