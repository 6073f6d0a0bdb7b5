"""*You can keep a number in mind by repeating it.* → *How can people keep a number in mind?*."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from quizgen.facts.laws.alone import check_answer, check_question
from quizgen.facts.laws.effects import SHOWING, check_readers
from quizgen.facts.laws.law import Law
from quizgen.facts.laws.order import asked_of
from quizgen.facts.laws.words import ANYBODY, wording
from quizgen.facts.reading import Reading
from quizgen.model.tree import child

if TYPE_CHECKING:
    from quizgen.model.tokens import Token

PROCEEDING = frozenset({"begin", "close", "conclude", "continue", "end", "finish", "proceed", "start"})
"""What authors tell that they do next."""


def laws(tokens: Sequence[Token], verb: Token, reading: Reading) -> Iterator[Law]:
    """How anybody does what the sentence tells of the reader, or of a whole that the reader belongs to."""
    subject = child(verb, "nsubj")
    by = next((other for other in verb.rights if other.lower_ == "by" and child(other, "pcomp") is not None), None)
    if subject is None or subject.lower_ not in ANYBODY or by is None or by.right_edge.i < tokens[-1].i:
        return
    main = [token for token in tokens if token.i < by.i]
    said_of_text = verb.lemma_ in SHOWING or verb.lemma_ in PROCEEDING
    if said_of_text or any(other.dep_ in {"neg", "conj"} for other in verb.children):
        return
    told = [token for token in tokens if token.i >= by.i]
    check_question(main, reading)
    check_answer(told, reading, main)
    check_readers(tokens, verb)
    answer = wording(told, reading, None, main)
    yield Law(
        question=f"how {asked_of(main, verb, reading)}", answer=answer, before=wording(main, reading), head=verb.lemma_
    )
