"""*Hawks hunt by day. In contrast, owls hunt by night.* → hawks and owls, and what is said of each."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from quizgen.facts.contrasts.contrast import Contrast
from quizgen.facts.contrasts.within import has_third, is_clause
from quizgen.facts.laws.cutting import words_of
from quizgen.model.tree import SUBJECTS, child

if TYPE_CHECKING:
    from quizgen.model.tokens import Span, Token

TIES = ("by contrast", "conversely", "in comparison", "in contrast", "on the other hand")
"""What sets a sentence beside the one before, in front of it or right behind its subject."""


def contrasts(sentence: Span) -> Iterator[Contrast]:
    """The things of which the sentence and the one before it, or the one behind it, tell."""
    for first, second in pairs_with(sentence):
        one, other = first_subject(first), first_subject(second)
        tie = tie_beside(other) if other is not None else range(0)
        if one is None or other is None or not tie or has_third(first.root, second.root):
            continue
        words = tuple(words_of(first)), tuple(token for token in words_of(second) if token.i not in tie)
        here, beside = words if first == sentence else words[::-1]
        yield Contrast(first=one, second=other, verbs=(first.root, second.root), words=here, beside=beside)


def pairs_with(sentence: Span) -> Iterator[tuple[Span, Span]]:
    """The sentence with the one before, and with the one behind it, where the second of them may be set beside."""
    doc = sentence.doc
    if sentence.start > 0 and has_tie(sentence):
        yield doc[sentence.start - 1].sent, sentence
    if sentence.end < len(doc) and has_tie(following := doc[sentence.end].sent):
        yield sentence, following


def has_tie(sentence: Span) -> bool:
    """Whether the sentence has one of the words by which it may be set beside the one before."""
    text = sentence.text.lower()
    return any(tie in text for tie in TIES)


def first_subject(sentence: Span) -> Token | None:
    """The subject with which the sentence begins, but for what ties it to its neighbours."""
    words = words_of(sentence)
    subject = child(sentence.root, *SUBJECTS) if words and is_clause(sentence.root) else None
    return subject if subject is not None and subject.left_edge == words[0] else None


def tie_beside(subject: Token) -> range:
    """Where the tie stands in front of the subject, or between commas behind it; empty where it does neither."""
    doc, sentence = subject.doc, subject.sent
    text, end = doc.text.lower(), subject.right_edge.idx + len(subject.right_edge.text)
    before = text[sentence.start_char : subject.left_edge.idx].strip(" ,")
    if before in TIES:
        return range(sentence.start, subject.left_edge.i)
    tie = next((tie for tie in TIES if text.startswith(f", {tie},", end)), "")
    behind = subject.right_edge.i + 1
    return range(behind, behind + len(tie.split()) + 2) if tie else range(0)
