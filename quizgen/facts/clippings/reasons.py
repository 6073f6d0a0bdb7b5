"""*The boats were late* – *because the yard had burnt*: the reason with which a sentence begins or ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.facts.clippings.cut import Cut
from quizgen.model.tree import any_child

if TYPE_CHECKING:
    from quizgen.model.tokens import Span, Token

CAUSES = {"because": "", "due": "to", "owing": "to", "thanks": "to"}
"""Word that begins a reason → the word that must follow; none behind *because*, which may have *of* behind it."""

NARROWING = frozenset("any barely few hardly little nobody none rarely scarcely seldom".split())
"""Words that all but deny what is told: *Few would give up boats because they leak* tells not why they would not."""

LIMITING = frozenset(
    """
    all chiefly entirely especially even exactly just largely least mainly merely mostly not only part particularly
    partly perhaps possibly precisely presumably primarily probably simply solely supposedly
    """.split()
)
"""Words before a reason that are of it, so that nothing may be cut between."""

OF_REASON = frozenset({"frequently", "not", "often", "sometimes", "usually"})
"""Words that open a sentence and are of its reason: *Often, people move because they are poor*; *Not least, …*."""

BOUND_TO_REASON = LIMITING | OF_REASON | {"called", "named"}
"""Words at the end of what is told that need the reason behind them: *is so named* *because it bends*."""

MARKS = frozenset({'"', ":", ";", "(", "—", "–"})
"""Marks around which a sentence says more than one thing, or somebody else does."""

FEWEST_WORDS, MOST_WORDS = 5, 25
"""Words of what a reason is asked for."""

SHORTEST_REASON, WITH_OWNER = 4, 6
"""Words of a reason that says something; of one that tells whose: *because of their important work* is too short."""

COMMAS = 2
"""Commas in what a reason is asked for, beyond which nobody sees what of it the reason is of."""

INWARD = frozenset({"dobj", "npadvmod", "pobj", "prep"})
"""What a noun or its preposition is to the verb above."""


def reason_in(sentence: Span) -> Cut | None:
    """The reason with which the sentence begins or ends, if it is that of the whole and of nothing else."""
    markers = [token for token in sentence if is_marker(token)]
    if len(markers) != 1 or sentence[-1].text != ".":
        return None
    marker = markers[0]
    top = marker.head if marker.dep_ == "mark" else marker
    start, end = marker.i, top.right_edge.i + 1
    doc, leading = sentence.doc, start == sentence.start
    reason = doc[start:end]
    told = doc[end + 1 : sentence.end - 1] if leading else doc[sentence.start : start]
    shortest = WITH_OWNER if any(token.tag_ == "PRP$" for token in reason) else SHORTEST_REASON
    parted = not leading or (end < sentence.end and doc[end].text == ",")
    if not parted or not (leading or end == sentence.end - 1) or len(reason) < shortest:
        return None
    plain = not any(token.text in {",", *MARKS} for token in reason)
    if marker.lower_ == "due" and any(token.lower_ == "as" for token in reason):
        return None  # *People see a delay due to rain* *as a bad sign*
    fit = plain and is_told(told, sentence) and is_of_whole(top, told)
    return Cut(asks="reason", span=reason, told=told) if fit else None


def is_marker(token: Token) -> bool:
    """Whether a reason begins with the word."""
    following = CAUSES.get(token.lower_)
    if not following:  # most are no such word, and *because* needs none behind it
        return following is not None
    return token.i + 1 < token.sent.end and token.nbor(1).lower_ == following


def is_told(told: Span, sentence: Span) -> bool:
    """Whether the words beside a reason are a statement without it."""
    words = [token for token in told if not token.is_punct]
    if not FEWEST_WORDS <= len(words) <= MOST_WORDS or sentence.root not in words:
        return False
    first, last = words[0], words[-1]
    bound = last.lower_ in BOUND_TO_REASON or last.lemma_ == "be" or last.pos_ in {"ADP", "CCONJ", "DET"}
    commas = sum(token.text == "," for token in told[:-1])
    denied = any(token.dep_ == "neg" or is_narrowing(token) for token in words)  # the reason may be denied as well
    plain = not any(token.text in MARKS for token in told) and commas <= COMMAS
    return plain and not (bound or denied or first.lower_ in OF_REASON)


def is_narrowing(token: Token) -> bool:
    """Whether the word all but denies what is told: *Few sell boats*, but not *a few* or *They sell few boats*."""
    counts = token.dep_ == "amod" and (token.i > token.sent.root.i or token.nbor(-1).lower_ == "a")
    return token.lower_ in NARROWING and not counts


def is_of_whole(top: Token, told: Span) -> bool:
    """Whether the reason is that of the main verb; of what somebody says it may be theirs for saying so.

    What the parser hangs on a noun is so too, but for *due to*: *deaths due to drought*.
    """
    above = top.head
    while above != above.sent.root and above.dep_ in INWARD and top.lower_ != "due":
        above = above.head
    return above == above.sent.root and above in [*told] and not any_child(above, {"ccomp"})
