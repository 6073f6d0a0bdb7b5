"""Adverbs, particles and nouns used as adverbs → phrases of the clause."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from quizgen.english.counting import A_MONTH, A_YEAR
from quizgen.english.words import CONNECTIVES, DISCOURSE_PHRASES, HEDGES, MANNERS, RELATIVE_TIME
from quizgen.facts.asides import DASHES, is_set_off
from quizgen.facts.kept import kept
from quizgen.facts.nouns import read_noun
from quizgen.facts.pointing import ORDINALS
from quizgen.facts.reading import Reading
from quizgen.facts.refusal import Refusal, not_understood
from quizgen.facts.rendering import render
from quizgen.facts.tenses import finite
from quizgen.facts.times import tells_how_often
from quizgen.facts.typing import AMOUNT_LABELS
from quizgen.facts.verbs import Verb
from quizgen.model.fact import Phrase
from quizgen.model.tree import any_child

if TYPE_CHECKING:
    from quizgen.model.tokens import Token

OF_SCOPE = frozenset(
    """
    abroad citywide countrywide domestically globally internationally locally nationally nationwide overseas
    provincially regionally statewide universally worldwide
    """.split()
)
"""Adverbs of where something holds, without which it says too much."""

OF_TIMES = frozenset(
    """
    formerly frequently generally historically initially mostly normally occasionally often originally sometimes
    traditionally typically usually
    """.split()
)
"""Adverbs of how often or in which time it is so, without which it is said to be so always."""

OVER = frozenset({"formerly", "heretofore", "hitherto", "previously"})
"""Adverbs of what is so no longer, which a past tense tells without them: *Previously it has been given as 1352*."""

MEASURES = frozenset({"date", "year", "duration", "quantity", "percent", "money"})
"""Types of nouns that a verb takes as adverbs."""

BARE_YEAR = re.compile(rf"(?:(?:{A_MONTH}) )?{A_YEAR}")
"""What is begun, ended or spent where it follows the verb: without *in* it tells when only with a day before it."""


RANKING = frozenset({"come", "finish", "place", "rank"})
"""Verbs behind which an ordinal tells a place: *came second in the race*."""


def read_particle(part: Token, verb: Verb, reading: Reading) -> Iterator[Phrase]:  # noqa: ARG001 -- one of READERS
    """The second half of a verb: `shore up`; not of one far away: *asked the men for the boats out at sea*."""
    if any(token.pos_ == "ADP" and token != part for token in part.doc[verb.token.i + 1 : part.i]):
        raise not_understood(part)
    if part.lower_ == "up" and part.i + 1 < len(part.doc) and part.nbor(1).dep_ == "quantmod":  # *earned* *up to $5*
        raise not_understood(part)
    yield Phrase(text=part.lower_, role="particle")


def read_adverb(part: Token, verb: Verb, reading: Reading) -> Iterator[Phrase]:
    """An adverb: left out if it only connects, refused if it weakens, else kept."""
    words = {token.lower_ for token in part.subtree}
    tokens = kept(part)
    check_certain(part, words, verb)
    if part.i < verb.token.i and words <= {"there", "here"}:
        return
    ties = CONNECTIVES if part.i < verb.token.i else (CONNECTIVES - MANNERS) | {"again"}
    behind = part.i > verb.subject.i and part.nbor(-1).lower_ != "at"
    ranked = verb.token.lemma_ in RANKING and words <= ORDINALS
    if (ranked or words <= {"first", "last"}) and behind:  # the year is that of none but that time
        yield Phrase(text=part.lower_, role="manner", type="action", head=part.lower_)
        return
    dated = any(token.lower_ in RELATIVE_TIME and not tells_how_often(token) for token in part.subtree)
    if words <= ties or dated or " ".join(each.lower_ for each in tokens) in DISCOURSE_PHRASES:
        return
    if any(token.tag_ in {"WRB", "WP"} for token in part.subtree):
        raise Refusal("question", "it asks or leaves open")
    if part.lower_ == "whereas" or (
        part.tag_ == "JJS" and verb.token.lemma_ == "be"
    ):  # *Oslo is the best, Rome the worst*
        raise not_understood(part)
    aside = is_set_off(part) and words.isdisjoint(OF_SCOPE | OF_TIMES)
    if aside and (part.i < verb.token.i or part.lower_ in {"more", "less", "fewer", "up", "down"}):
        return
    yield Phrase(text=render(tokens, reading, subject=verb.subject), role="manner", type="action", head=part.lemma_)


def check_certain(part: Token, words: set[str], verb: Verb) -> None:
    """Refuse an adverb with the `words` that weakens the statement, or says that it is so no longer."""
    if words & HEDGES:
        raise Refusal("hedged", f"“{part.text}” makes the statement uncertain")
    if words & OVER and finite(verb).tag_ != "VBD":  # *has formerly been a port*
        raise Refusal("relative-date", f"“{part.text}” says that it is so no longer")


def is_apart(part: Token) -> bool:
    """Whether a mark parts a length of time or an amount from the verb: *two hours, one minute*, *less now – 9%*."""
    before = part.left_edge.nbor(-1) if part.left_edge.i else part
    told = before.text in DASHES | {",", ":"} and part.ent_type_ in AMOUNT_LABELS
    return told or (before.text == "," and part.ent_type_ == "TIME")


def read_noun_as_adverb(part: Token, verb: Verb, reading: Reading) -> Iterator[Phrase]:
    """A noun used as an adverb; what is only taken for one, as it stands beside the sentence, is left out."""
    if not is_told_beside(part, verb):
        yield from read_measure(part, verb, reading)


def read_measure(part: Token, verb: Verb, reading: Reading) -> Iterator[Phrase]:
    """A length of time, an amount or a date: `three times`, `31 October 1950`; a relative date is left out."""
    if is_apart(part):
        raise not_understood(part)
    try:
        phrase = read_noun(part, reading, role="time", subject=verb.subject)
    except Refusal as refusal:
        timed = all(each.ent_type_ in {"DATE", "TIME"} for each in (part, *part.conjuncts))
        if refusal.code in {"relative-date", "vague-reference"} and timed:
            return
        raise
    following = part.right_edge.nbor(1) if part.right_edge.i + 1 < len(part.doc) else part
    if following.lower_ in {"since", "before", "after"} and following.dep_ == "advmod":  # *every season since*
        raise Refusal("relative-date", f"“{following.text}” depends on the sentence before")
    if BARE_YEAR.fullmatch(phrase.text) and part.left_edge.i == verb.token.i + 1:
        yield replace(phrase, role="object")
    elif phrase.text.startswith(("every ", "each ")):
        yield replace(phrase, type="duration")
    elif phrase.type in MEASURES or (part.lower_ == "times" and phrase.quantity):
        yield phrase
    else:
        raise not_understood(part)


def is_told_beside(part: Token, verb: Verb) -> bool:
    """Whether a comma sets off a noun that ends the sentence: *was born in Ulm, the second of six children*."""
    before, behind = part.left_edge.nbor(-1) if part.left_edge.i else part, part.right_edge.i + 1
    ends = behind >= part.sent.end or part.doc[behind].text in {".", ",", ";"}
    plain = part.tag_ in {"JJ", "NN"} and not part.ent_type_ and not any_child(part, {"conj"})
    return plain and part.i > verb.token.i and before.text == "," and ends
