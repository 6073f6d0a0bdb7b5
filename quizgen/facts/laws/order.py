"""A main clause in the order of a question: *does a shortage occur*, *can’t sound travel through empty space*."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from quizgen.english.sentences import join
from quizgen.facts.laws.words import standing_of, wording
from quizgen.facts.reading import Reading
from quizgen.facts.refusal import Refusal
from quizgen.facts.verbs import own_auxiliaries
from quizgen.model.tree import SUBJECTS, any_child, child

if TYPE_CHECKING:
    from quizgen.model.tokens import Token

CONTRACTED = {
    "can": "can’t",
    "do": "don’t",
    "does": "doesn’t",
    "is": "isn’t",
    "are": "aren’t",
    "will": "won’t",
    "has": "hasn’t",
}
"""Auxiliaries as they stand before a subject where they are denied."""

HELPERS = frozenset({"can", "may", "will", "must", "do", "does", "is", "are", "has", "have", "ca", "wo"})

IN_FULL = {"ca": "can", "wo": "will"}

OF_SOME = frozenset("no not some many few several certain various".split())
"""How a subject begins of which nobody knows who or what they are."""

LONGEST = 12
"""Words of a subject behind which one still knows the question."""


def asked_of(tokens: Sequence[Token], verb: Token, reading: Reading, subject: str = "") -> str:
    """The clause with its first verb before the subject, or before the words `subject` that stand for it."""
    noun = child(verb, "nsubj", "nsubjpass", "expl", "csubj")
    own = list(noun.subtree) if noun is not None else []
    if not own or own[0] != tokens[0] or own[-1].i - own[0].i + 1 != len(own) or len(own) > LONGEST:
        raise Refusal("unclear-parse", "its subject is not where a question needs it")
    helpers = [other for other in own_auxiliaries(verb) if other.lower_ in HELPERS]
    first = helpers[0] if helpers else verb
    if not helpers and verb.tag_ not in {"VBZ", "VBP"}:
        raise Refusal("not-finite", "the verb has no tense")
    if any(is_asked_apart(other, helpers) for other in verb.conjuncts if other in tokens):
        raise Refusal("unclear-parse", "two verbs cannot be asked of with one helper")
    named = subject or standing_of(own[0], reading) or wording(own, reading)
    if own[0].tag_ in {"WP", "WRB", "WDT"}:
        raise Refusal("unclear-parse", "its subject is itself a question")
    if own[0].lower_ in OF_SOME:
        raise Refusal("vague", f"“{own[0].text}” does not say which")
    behind = [token for token in tokens if token.i > own[-1].i]
    return join(*in_front(first, verb, named, own, behind, reading))


def is_asked_apart(second: Token, helpers: Sequence[Token]) -> bool:
    """Whether the second of two verbs has a subject or helper of its own, or a tense and the first no helper.

    *Ferries, boats sail and oars* *are sold*.
    """
    own = own_auxiliaries(second) or any_child(second, SUBJECTS)
    return bool(own) or (not helpers and second.tag_ in {"VBZ", "VBP"})


def in_front(
    first: Token, verb: Token, named: str, own: Sequence[Token], behind: Sequence[Token], reading: Reading
) -> list[str]:
    """The words of the question in order."""
    helps = first != verb or verb.lemma_ == "be"
    helper = IN_FULL.get(first.lower_, first.lower_) if helps else ("does" if verb.tag_ == "VBZ" else "do")
    nots = [token for token in behind if token.dep_ == "neg" and token.head == verb and token.i <= first.i + 1]
    word = CONTRACTED.get(helper, helper) if nots else helper
    instead: Mapping[int, str] = {} if helps else {verb.i: verb.lemma_.lower()}
    left = {token.i for token in (*nots, *([first] if helps else []))}
    return [word, named, wording([token for token in behind if token.i not in left], reading, instead, own)]
