"""A subtree of the parse → its tokens without asides, and without what belongs to the words around it."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise
from operator import attrgetter
from typing import TYPE_CHECKING

from quizgen.facts.appositions import bounds, is_aside, is_better_name, stays_beside
from quizgen.facts.asides import DASHES, is_exception
from quizgen.facts.misparsed import is_between_one, is_whole_clause
from quizgen.facts.pointing import is_needless_addition
from quizgen.facts.refusal import Refusal
from quizgen.facts.times import bounds_past, is_relative_time
from quizgen.facts.verbs import joins_clauses
from quizgen.model.tree import any_child, child

if TYPE_CHECKING:
    from quizgen.model.tokens import Token

JUST_NOW = frozenset("currently lately newly presently recently".split())

AS_WELL = ["as", "well"]

ASKING = frozenset({"WDT", "WP", "WRB"})
"""Tags of words that may stand for what *be* leads to: *what it is*."""

BEING = frozenset({"am", "are", "is", "was", "were"})


def kept(head: Token, *, without: frozenset[int] = frozenset()) -> list[Token]:
    """Tokens of the subtree of `head` in order, asides left out, and the subtrees of the tokens at `without`."""
    dropped = left_out(head, without)
    tokens = sorted([token for token in head.subtree if token.i not in dropped], key=attrgetter("i"))
    without_end_marks(tokens)
    tokens = with_commas_inside(tokens, dropped)
    if [token.lower_ for token in tokens[-2:]] == AS_WELL and len(tokens) > len(AS_WELL):
        tokens = tokens[:-2]
    while tokens and (is_stray_mark(tokens[0]) or is_stray_that(tokens[0])):
        tokens.pop(0)
    if len(tokens) > 1 and joins_clauses(tokens[-1]):
        tokens.pop()
        without_end_marks(tokens)
    check_end(tokens)
    if any(map(is_whole_clause, tokens)):
        raise Refusal("unclear-parse", "a whole sentence was taken for a part of one")
    if any(map(is_between_one, tokens)):
        raise Refusal("unclear-parse", "what stands between two things has lost one of them")
    return [*tokens, *closing_mark(tokens)]


def with_commas_inside(tokens: list[Token], dropped: set[int]) -> list[Token]:
    """The tokens, with each comma between two of them that was hung elsewhere: *bring floods*, *hail, and rain*."""
    lost = [
        token.nbor(1)
        for token, following in pairwise(tokens)
        if following.i - token.i == len((",", "hail")) and token.nbor(1).text == "," and following.text != '"'
    ]
    return sorted([*tokens, *(mark for mark in lost if mark.i not in dropped)], key=attrgetter("i")) if lost else tokens


def without_end_marks(tokens: list[Token]) -> None:
    """Take away the marks at the end that belong to what follows."""
    while tokens and tokens[-1].is_punct and tokens[-1].text not in {'"', ")", "%"}:
        tokens.pop()


def is_stray_mark(first: Token) -> bool:
    """Whether the first word is a mark that belongs to what stands before."""
    return first.is_punct and first.text not in {'"', "$"}


def is_stray_that(first: Token) -> bool:
    """Whether the conjunction of a clause was taken for an article of its first noun: *warned that ice would melt*."""
    return first.lower_ == "that" and first.tag_ == "IN" and first.dep_ == "det"


def closing_mark(tokens: Sequence[Token]) -> list[Token]:
    """The quotation mark that closes the words though a stop stands before it: *his "dear friend."*."""
    if [token.text for token in tokens].count('"') % 2 == 0:
        return []
    following = tokens[-1].doc[tokens[-1].i + 1 : tokens[-1].i + 3]
    stopped = [token.text for token in following[:1]] in (["."], [","], ["!"])
    return [token for token in following[stopped : stopped + 1] if token.text == '"']


def left_out(head: Token, without: frozenset[int]) -> set[int]:
    """Indices of the tokens of asides, of descriptions beside the name of what they describe, and of `without`.

    Of an exception that is set off it is but the marks: a question with a subject between commas reads badly.
    """
    dropped: set[int] = set()
    for token in head.subtree:
        beside = token.dep_ == "appos"
        if token == head or token.i in dropped or (beside and stays_beside(token)):
            continue
        if beside and token.i not in without and is_better_name(token):
            dropped.update(other.i for other in token.head.subtree if other.i < token.left_edge.i)
        elif words := in_other_words(token):
            dropped.update(words)
            continue
        elif (
            token.i in without
            or is_aside(token, head)
            or goes_on_with_aside(token, dropped)
            or is_needless_time(token)
            or is_needless_addition(token)
        ):
            dropped.update(other.i for other in token.subtree)
        elif not (token.dep_ == "prep" and is_exception(token)):
            continue
        dropped.update(bounds(token))
    return dropped


def goes_on_with_aside(token: Token, dropped: AbstractSet[int]) -> bool:
    """Whether it says more of a noun than an aside that is left out: *Ann, niece of Bo, pilot, and poet, sang*."""
    beside = (other for other in token.head.children if other.dep_ == "appos" and other.i < token.i)
    return token.dep_ == "appos" and any(other.i in dropped for other in beside)


def in_other_words(token: Token) -> range:
    """Where the same is said again between dashes: *spent £3bn* *– or £140 a head –* *on ferries*; empty elsewhere."""
    if token.dep_ != "conj":
        return range(0)
    doc, start, end = token.doc, token.left_edge.i - len(("–", "or")), token.right_edge.i
    end += doc[end].text not in DASHES  # which the parser hangs now on the one, now on the other
    closed = token.sent.start < start and end < token.sent.end and {doc[start].text, doc[end].text} <= DASHES
    return range(start, end + 1) if closed and doc[start + 1].lower_ == "or" else range(0)


def is_needless_time(token: Token) -> bool:
    """Whether the token heads a time that only the day of writing explains, and the phrase is as true without it.

    *A dam that recently opened*, *a medal for courage on Tuesday*; not *children born today*.
    """
    noun = child(token, "pobj") if token.dep_ == "prep" and token.lower_ == "on" else None
    adverb = token.dep_ == "advmod" and token.lower_ in JUST_NOW and token.head.pos_ in {"VERB", "AUX"}
    if adverb:
        alone = not (token.children or bounds_past(token))
        return alone and (token.head.dep_ in {"relcl", "advcl", "ccomp"} or any_child(token.head, {"prep"}))
    if noun is None or len(token.subtree) > len(("on", "Tuesday")) or not is_relative_time(noun):
        return False
    outer = token.head.head.lower_ if token.head.pos_ == "NOUN" else "after"
    return outer not in {"after", "around", "at", "before", "since", "until"}  # *shortly after midnight on Tuesday*


def check_end(tokens: Sequence[Token]) -> None:
    """Refuse words that end in one that belongs to what follows, and where there are none left."""
    if not tokens:
        raise Refusal("unclear-parse", "only marks are left of it")
    if len(tokens) > 1 and (tokens[-1].dep_ == "cc" or tokens[-1].lower_ in {"all", "both", "each"}):
        raise Refusal("unclear-parse", f"nobody sees what “{tokens[-1].text}” belongs to")
    if len(tokens) > 1 and shares_object(tokens[-1]):
        raise Refusal("unclear-parse", f"what “{tokens[-1].text}” shares with a verb behind it was left out")
    if len(tokens) > 1 and tokens[-1].lower_ in BEING and not any(token.tag_ in ASKING for token in tokens):
        raise Refusal("unclear-parse", f"what follows “{tokens[-1].text}” was left out")


def shares_object(last: Token) -> bool:
    """Whether an infinitive goes on behind its comma: *a wish to see, and even take part in,* the dances."""
    if last.tag_ != "VB":
        return False
    behind = [token.text for token in last.doc[last.i + 1 : last.i + 3]]
    return behind in ([",", "and"], [",", "or"])
