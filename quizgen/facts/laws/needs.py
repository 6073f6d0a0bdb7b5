"""*Trees need light to grow.* → *What do trees need to grow?*; *Their yield depends on rain* → what it depends on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from quizgen.english.prepositional import pairs
from quizgen.facts.completeness import is_of_two
from quizgen.facts.laws.alone import check_answer, check_question
from quizgen.facts.laws.effects import check_readers, without_rest
from quizgen.facts.laws.law import Law
from quizgen.facts.laws.order import asked_of
from quizgen.facts.laws.words import wording
from quizgen.facts.reading import Reading
from quizgen.facts.verbs import own_auxiliaries
from quizgen.model.tree import child

if TYPE_CHECKING:
    from quizgen.model.tokens import Token

BEHIND = pairs(
    """
    arise from|depend on|depend upon|derive from|emerge from|feed on|hinge on|hinge upon|originate from|rely on
    rely upon|result from|spring from|stem from|subsist on|thrive on
    """
)
"""Verbs with a preposition behind which stands the one thing that all hangs on, or comes from."""

NEEDING = frozenset({"need", "require"})

REQUIRING = frozenset({"entail", "necessitate", "require"})
"""Verbs of what there must be for the subject."""

MAY = frozenset({"can", "may"})

FEWEST = 2
"""Words of a subject that says which thing of its kind it is, and of an answer that tells something."""


def laws(tokens: Sequence[Token], verb: Token, reading: Reading) -> Iterator[Law]:
    """What the sentence says to be needed, and what it says something to hang on."""
    subject = child(verb, "nsubj", "csubj")
    plain = not any(other.lower_ not in MAY for other in own_auxiliaries(verb))
    if subject is None or not plain or any(other.dep_ in {"neg", "conj"} for other in verb.children):
        return
    if is_of_two(subject) and verb.tag_ == "VBZ":
        return
    names = [token for token in tokens if token.i <= subject.right_edge.i]
    if (parts := hanging(tokens, verb, names)) or (parts := needed(tokens, verb) or required(tokens, verb, names)):
        yield of_parts(*parts, verb, reading)


def hanging(
    tokens: Sequence[Token], verb: Token, names: Sequence[Token]
) -> tuple[Sequence[Token], Sequence[Token]] | None:
    """What stands before and behind *depends on*."""
    behind = verb.nbor(1) if verb.i + 1 < len(verb.doc) else verb
    told = child(behind, "pobj", "pcomp") if (verb.lemma_, behind.lower_) in BEHIND else None
    if told is None or len(names) < FEWEST:
        return None
    again = [other for other in behind.conjuncts if other.lower_ == behind.lower_]  # *on the slope and on the soil*
    return [token for token in tokens if token.i <= behind.i], without_rest(
        [token for token in tokens if token.i > behind.i and token not in again], verb
    )


def needed(tokens: Sequence[Token], verb: Token) -> tuple[Sequence[Token], Sequence[Token]] | None:
    """What is said but for what is needed, and that; only where it says for what: *need light* *to grow*."""
    thing = child(verb, "dobj")
    goal = next((token for token in tokens if thing is not None and token.lower_ == "to" and token.tag_ == "TO"), None)
    if verb.lemma_ not in NEEDING or thing is None or goal is None or goal.head.lemma_ == "be":
        return None
    told = [token for token in tokens if thing.left_edge.i <= token.i < goal.i]
    if not told or verb.i + 1 != told[0].i or thing not in told or not is_end(goal, tokens):
        return None
    return [token for token in tokens if token not in told], told


def required(
    tokens: Sequence[Token], verb: Token, names: Sequence[Token]
) -> tuple[Sequence[Token], Sequence[Token]] | None:
    """What is said but for what it requires, and that: *Growing rice requires a lot of water*."""
    told = [token for token in tokens if token.i > verb.i]
    if verb.lemma_ not in REQUIRING or child(verb, "dobj") is None or len(names) < FEWEST or len(told) < FEWEST:
        return None
    return [token for token in tokens if token.i <= verb.i], without_rest(told, verb)


def is_end(goal: Token, tokens: Sequence[Token]) -> bool:
    """Whether the infinitive, with all that follows it, ends the sentence."""
    return goal.head.right_edge.i >= tokens[-1].i and not any(token.text == "," for token in tokens)


def of_parts(asked: Sequence[Token], told: Sequence[Token], verb: Token, reading: Reading) -> Law:
    """The question for what it hangs on, or what is needed."""
    check_question(asked, reading)
    check_answer(told, reading, asked)
    check_readers([*asked, *told], verb)
    before = [token for token in asked if token.i < told[0].i]
    behind = [token for token in asked if token.i > told[0].i]
    return Law(
        question=f"what {asked_of(asked, verb, reading)}",
        answer=wording(told, reading, None, asked),
        before=wording(before, reading),
        behind=wording(behind, reading, None, before) if behind else "",
        head=verb.lemma_,
    )
