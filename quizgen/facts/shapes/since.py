"""*Malta closed the port, as it has no pilots.* → *Malta closed the port because it has no pilots*.

A comma before *as* and another tense behind it show that it tells why and not when.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from quizgen.facts.clauses import read_clause
from quizgen.facts.kept import kept
from quizgen.facts.reading import Reading
from quizgen.facts.refusal import Refusal
from quizgen.facts.rendering import render
from quizgen.facts.statements import attempt
from quizgen.facts.verbs import Verb, is_verb, own_auxiliaries, verbs_of
from quizgen.model.fact import Clause, Phrase
from quizgen.model.tree import SUBJECTS, child

if TYPE_CHECKING:
    from quizgen.model.tokens import Span, Token

STATES = frozenset(
    """
    be believe belong consider consist contain cost depend deserve desire differ dislike doubt expect fear feel hate
    have hope include intend involve know lack like love matter mean need owe own possess prefer rely remain require
    resemble seem suffice suspect think trust understand want wish worry
    """.split()
)
"""Verbs of what is so for some time, and tells when of nothing."""

GOING_ON = frozenset(
    """
    accelerate approach battle brace build climb continue cool deepen dwindle escalate fade fall flare gather grapple
    grow heat intensify linger loom mount near persist prepare rage ramp rise shrink simmer slow soar spiral spread
    struggle surge swell swirl try unfold wane weigh worsen
    """.split()
)
"""Verbs of what goes on at the time and is no reason: *cut its stake, as tensions rise*."""

FEWEST = 3
"""Words of a reason that tells something."""


def find(sentence: Span, reading: Reading) -> Iterator[Clause | Refusal]:
    """The main clause with what *as* behind it tells, if that is why."""
    root = sentence.root
    why = next((other for other in root.rights if other.dep_ == "advcl" and tells_why(other, root)), None)
    if not is_verb(root) or why is None:
        return
    verb = next((each for each in verbs_of(root) if each.token == root), None)
    if verb is not None:
        yield attempt(partial(read_with_reason, verb, why, reading))


def tells_why(clause: Token, main: Token) -> bool:
    """Whether a clause with *as* behind a comma tells why the main clause, in the past, was so."""
    mark = child(clause, "mark")
    if mark is None or mark.lower_ != "as" or child(clause, *SUBJECTS) is None:
        return False
    apart = clause.left_edge == mark and mark.nbor(-1).text == "," and is_past(main)
    apart = apart and clause.lemma_ not in GOING_ON
    lasting = clause.tag_ in {"VBZ", "VBP"} or clause.lemma_ in STATES
    present = (other for other in own_auxiliaries(clause) if other.tag_ in {"VBZ", "VBP", "MD"})
    return apart and (lasting or any(other.lemma_ != "have" for other in present))


def is_past(main: Token) -> bool:
    """Whether the main verb tells what happened or has happened."""
    first = next(iter(own_auxiliaries(main)), main)
    return first.tag_ == "VBD" or first.lemma_ == "have"


def read_with_reason(verb: Verb, why: Token, reading: Reading) -> Clause:
    """The clause of the verb and the reason, each as it stands alone."""
    clause = read_clause(verb, reading, relative=why)
    words = [token for token in kept(why) if token.dep_ != "mark" or token.head != why]
    if len(words) < FEWEST:
        raise Refusal("too-little", "the reason tells nothing")
    text = f"because {render(words, reading, subject=verb.subject)}"
    reason = Phrase(text=text, role="reason", type="action", head=why.lemma_, preposition="because")
    return replace(clause, phrases=(*clause.phrases, reason))
