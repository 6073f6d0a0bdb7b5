"""Clauses and infinitives that complete a verb: what was found, and what somebody was allowed, or decided, to do.

*The survey found that half of the wells were dry*, *The king allowed merchants to settle in the port*.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from quizgen.english.controlling import BRINGING_TO_DO
from quizgen.english.people import GROUPS
from quizgen.facts.kept import kept
from quizgen.facts.nouns import read_noun
from quizgen.facts.reading import Reading
from quizgen.facts.refusal import Refusal
from quizgen.facts.rendering import render
from quizgen.facts.verbs import Verb, has_rival, mistaken_appositions, own_auxiliaries
from quizgen.model.fact import Phrase
from quizgen.model.tree import SUBJECTS, TENSED, any_child, child

if TYPE_CHECKING:
    from quizgen.model.tokens import Token

REVEALING = frozenset(
    """
    acknowledge admit announce ascertain certify concede conclude confess confirm decide decree demand demonstrate
    determine disclose discover divulge ensure establish find forecast foresee foretell guarantee hypothesise
    hypothesize indicate mandate ordain postulate predict proclaim prophesy propose prove recommend require reveal rule
    show specify stipulate theorise theorize uncover verify warn
    """.split()
)
"""Verbs after which *What did they find?* is a question; after *say* it is none, for they said many things."""

REALISING = frozenset(
    """
    calculate deduce discern infer learn notice observe perceive realise realize recognise recognize understand
    """.split()
)
"""Verbs of which the past is told likewise; in the present they may pass on hearsay: *the BBC understands that*."""

MAKING_DO = BRINGING_TO_DO | {"cause", "expect", "help", "want"}
"""Verbs by whose object, as by a subject, an infinitive tells what it does."""

MEANING_TO = frozenset(
    """
    agree aim aspire attempt consent decide decline deign endeavor endeavour fail hope intend manage opt plan pledge
    promise refuse resolve scramble seek strive struggle swear threaten try undertake volunteer vote vow
    """.split()
)
"""Verbs of which an infinitive says what is meant, however far behind it stands: *voted in 2017 to ban it*."""

MAKING_SO = frozenset("declare deem keep leave make pronounce render".split())
"""Verbs by which something comes to be as an adjective says: *made the software free*."""


def read_told(part: Token, verb: Verb, reading: Reading) -> Iterator[Phrase]:
    """What is told, who is to do what, or what comes to be how; a Refusal of any other clause."""
    somebody = child(part, "nsubj")
    if somebody is not None and child(part, "mark") is None and is_brought_about(part, verb):
        yield read_noun(somebody, reading, role="object", subject=verb.subject)
        yield read_doing(part, verb, reading, without=frozenset({somebody.i}))
    elif part.i > verb.token.i and is_of_finding(verb.token) and states(part):
        yield read_content(part, verb, reading)
    else:
        raise Refusal("unclear-parse", f"the construction around “{part.text}” is not understood")


def is_of_finding(verb: Token) -> bool:
    """Whether it can be asked what somebody found out or made known."""
    return verb.lemma_ in REVEALING or (verb.lemma_ in REALISING and verb.tag_ == "VBD")


def is_brought_about(part: Token, verb: Verb) -> bool:
    """Whether the verb brings the subject of `part` to do something, or to be as an adjective says."""
    going_on = verb.token.lemma_ == "cause" and verb.token.tag_ == "VBG"  # *is causing the sand to spread*
    doing = is_infinitive(part) and verb.token.lemma_ in MAKING_DO and not going_on
    return doing or (part.pos_ == "ADJ" and verb.token.lemma_ in MAKING_SO)


def is_infinitive(part: Token) -> bool:
    """Whether the verb is one with *to*, which behind *help* may be left out."""
    led = any(other.dep_ == "aux" and other.lower_ == "to" for other in part.children)
    return part.tag_ == "VB" and (led or part.head.lemma_ == "help")


def brings_about(part: Token, verb: Verb) -> bool:
    """Whether the infinitive is what somebody is brought, or means, to do, and not what the verb is done for."""
    if not is_infinitive(part):
        return False
    meant = part.dep_ == "advcl" and verb.token.lemma_ in MEANING_TO
    return any_child(verb.token, {"dobj"}) if verb.token.lemma_ in MAKING_DO else meant


def read_doing(part: Token, verb: Verb, reading: Reading, *, without: frozenset[int] = frozenset()) -> Phrase:
    """The infinitive or adjective with all that belongs to it."""
    text = render(kept(part, without=without), reading, subject=verb.subject)
    text = f"to {text}" if verb.token.lemma_ == "help" and not text.startswith("to ") else text
    return Phrase(text=text, role="complement", type="action", head=part.lemma_.lower())


def states(part: Token) -> bool:
    """Whether the clause states something: behind *that* or nothing, with subject and tense, outside of quotations."""
    mark = child(part, "mark")
    asking = any(other.tag_ in {"WRB", "WP", "WDT"} for other in part.children)
    plain = (mark is None or mark.lower_ == "that") and any_child(part, SUBJECTS | {"expl"})
    tensed = any(token.tag_ in TENSED for token in (part, *own_auxiliaries(part)))  # not *found himself unable*
    return plain and tensed and not asking and not any(token.text == ":" for token in part.subtree)


def is_at_odds(part: Token) -> bool:
    """Whether a single subject has a verb of several, which is another's: *shows the sum of wages firms pay*."""
    subject = child(part, "nsubj")
    single = subject is not None and subject.tag_ == "NN" and not any_child(subject, {"conj"})
    return (
        single
        and subject is not None
        and part.tag_ == "VBP"
        and subject.lower_ not in GROUPS
        and (any(other.tag_ == "NNS" for other in subject.subtree if other.i > subject.i))
    )


def read_content(part: Token, verb: Verb, reading: Reading) -> Phrase:
    """What was found, as it follows the verb: *that half of the wells were dry*."""
    if reading.parsed.is_in_quotation(part.left_edge.i):
        raise Refusal("quoted", "what is told is quoted")
    if has_rival(part) or is_at_odds(part):
        raise Refusal("unclear-parse", "two verbs stand side by side that nothing joins")
    asides = frozenset(aside.i for aside in mistaken_appositions(part))
    text = render(kept(part, without=asides), reading, subject=verb.subject)
    if part.sent.doc[part.left_edge.i].tag_ in {"WRB", "WP", "WDT"}:
        raise Refusal("unclear-parse", f"it is told “{text.split()[0]}” something is, not that it is")
    text = text if text.startswith("that ") else f"that {text}"
    return Phrase(text=text, role="content", type="action", head=part.lemma_.lower())
