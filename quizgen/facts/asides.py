"""What commas and dashes set off from a clause, and what may go on with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.model.tree import any_child, child

if TYPE_CHECKING:
    from quizgen.model.tokens import Token

DASHES = frozenset({"–", "—"})
MARKS = DASHES | {","}

ALONG = frozenset("amid amidst besides including like plus unlike with".split())
"""Prepositions of phrases that, set off, only go along with the clause."""

SAYING_MORE = frozenset({"acl", "appos", "prep", "relcl"})
"""Dependents of a noun that may be an aside."""

EXCEPTING = frozenset({"but", "except", "excepting", "excluding"})
"""Words before what something is not so of."""

EXCEPTIONS = frozenset({"exception", "exceptions"})

FAR = 4
"""Words from *with* to *exceptions*: *with* *a few notable exceptions*."""


def is_exception(part: Token) -> bool:
    """Whether the phrase names what something is not so of: *except for Oslo*, *with the exception of Oslo*."""
    first = part.left_edge
    if first.lower_ not in EXCEPTING and first.lower_ not in {"apart", "aside", "other", "with"}:
        return False
    words = [token.lower_ for token in first.doc[first.i : min(first.i + FAR + 1, first.sent.end)]]
    if words[0] == "with":
        return not EXCEPTIONS.isdisjoint(words)
    return words[0] in EXCEPTING or words[:2] in (["apart", "from"], ["aside", "from"], ["other", "than"])


def is_set_off(part: Token) -> bool:
    """Whether a comma divides the part from the rest: behind the verb one before it, before the verb one after it."""
    first, last, doc = part.left_edge.i, part.right_edge.i, part.doc
    if part.i > part.head.i:
        first -= doc[first - 1].text == '"'
        return first > 0 and doc[first - 1].text in MARKS
    return last + 1 < len(doc) and doc[last + 1].text in MARKS


def goes_along(part: Token, verb: Token) -> bool:
    """Whether the phrase only goes along with the clause, *…, with a focus on trade*, or goes on with an aside."""
    if part.i < verb.i or is_exception(part):
        return False
    along = part.lower_ in ALONG or follows_aside(part, verb) or in_own_words(part)
    along = along or (verb.lemma_ == "be" and part.lower_ in {"at", "in", "by"} and any_child(verb, {"attr"}))
    before = [other for other in verb.children if other.right_edge.i + 1 == part.left_edge.i and other.dep_ == "prep"]
    return (along and is_set_off(part)) or any(goes_along(other, verb) for other in before)


def in_own_words(part: Token) -> bool:
    """Whether the phrase says that what stands beside it is quoted: *in her own words*."""
    noun = child(part, "pobj")
    return noun is not None and noun.lower_ == "words" and any(other.lower_ == "own" for other in noun.children)


def follows_aside(part: Token, verb: Token) -> bool:
    """Whether an aside stands before the phrase, which may go on with it: *Troy, known as Ilion, from Ilos*."""
    last = part.left_edge.i - 2
    kinds = {"acl"} if part.lower_ == "to" else {"acl", "relcl"}
    asides = (other for other in verb.subtree if other.dep_ in kinds and other.right_edge.i <= last)
    return any(other.left_edge.i > verb.i and other.left_edge.nbor(-1).text == "," for other in asides)


def opens_aside(part: Token) -> bool:
    """Whether a dash that opens an aside stands before the phrase, whose place in the sentence is then not sure."""
    first = part.left_edge
    if first.is_sent_start or first.nbor(-1).text not in DASHES:
        return False
    return sum(token.text in DASHES for token in first.doc[first.sent.start : first.i]) % 2 == 1


def is_left_open(subject: Token) -> bool:
    """Whether an aside begins behind it at a comma, and no mark ends it: *Li, the heir of Bo sailed to Oslo*."""
    last = subject.right_edge
    following = last.nbor(1) if last.i + 1 < last.sent.end else last
    asides = (part for part in subject.rights if part.dep_ in SAYING_MORE and part.right_edge == last)
    begun = any(part.left_edge.is_lower and part.left_edge.nbor(-1).text == "," for part in asides)
    alone = sum(token.text == "," for token in subject.doc[subject.left_edge.i : last.i]) == 1
    return begun and alone and not following.is_punct and subject.head in {following, following.head}


def goes_on_phrase(part: Token) -> bool:
    """Whether the phrase goes on with the one before the comma: *the right to work, to pay and to leave*."""
    before = part.left_edge.i - 2
    if part.i < part.head.i or not is_set_off(part) or before < part.sent.start:
        return False
    phrases = (other for other in part.doc[before].ancestors if other.dep_ == "prep" and other.i > part.head.i)
    return part.left_edge == part and any(other.lower_ == part.lower_ for other in phrases)
