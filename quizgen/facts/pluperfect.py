"""*Ulm, which had been taken in 1702, …* → *Ulm was taken in 1702*: no pluperfect stands alone.

It is left where something later is said, or where somebody tells it of themselves.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from quizgen.english.earlier import EARLIER, simple_past
from quizgen.facts.refusal import Refusal
from quizgen.facts.typing import is_plural
from quizgen.facts.verbs import own_auxiliaries
from quizgen.model.fact import DATES, Clause
from quizgen.model.tree import SUBJECTS, any_child, child

if TYPE_CHECKING:
    from quizgen.model.tokens import Token


GONE = ("went",)
"""*Had been to Ulm* is of somebody who went there."""

JUST = re.compile(r"\b(?:barely|hardly|just|newly|recently|scarcely)\b")
"""Words that tell when only by what is told next to it: *The town had just burned down*."""

TELLING_WHEN = frozenset({"prep", "npadvmod", "advcl"})
"""Dependencies of what may tell when or where."""


def without_pluperfect(clause: Clause) -> Clause:
    """The clause, its pluperfect in the simple past where nothing later is said in it."""
    told = (*clause.lead, *clause.phrases)
    words = " ".join([clause.adverb, *(phrase.text for phrase in told)])
    if clause.auxiliaries[:1] != ("had",) or clause.of_itself is not None or EARLIER.search(words):
        return clause
    if not told or JUST.fullmatch(clause.adverb):
        raise Refusal("vague-reference", f"“had {clause.verb}” hangs on something said elsewhere")
    if clause.lemma == "be" and not any(phrase.type in DATES for phrase in told):  # *had been out at sea*
        return clause
    simple = simple_past(clause.auxiliaries, clause.verb, clause.lemma, plural=clause.subject.plural)
    if simple and clause.lemma == "be" and clause.phrases[:1] and clause.phrases[0].text.startswith("to "):
        simple = GONE
    if not simple:
        return clause
    return replace(clause, auxiliaries=simple[:-1], verb=simple[-1], tense="past")


def whole_without_pluperfect(clause: Clause, root: Token, tokens: Sequence[Token]) -> Clause:
    """The `tokens` of a sentence that is not taken apart, whose main verb is `root`, its pluperfect in the past."""
    auxiliaries, subject = own_auxiliaries(root), child(root, *SUBJECTS)
    words = " ".join(token.text for token in tokens)
    hanging = bool(auxiliaries) and auxiliaries[0].lower_ == "had" and not EARLIER.search(words)
    again = any(other.lower_ == "had" for each in root.conjuncts if each in tokens for other in own_auxiliaries(each))
    if not hanging or again or any_child(root, {"neg"}):
        return clause
    bare = tokens[-1] == root and not any(token.head == root and token.dep_ in TELLING_WHEN for token in tokens)
    if bare or any(token.head == root and JUST.fullmatch(token.lower_) for token in tokens):
        raise Refusal("vague-reference", f"“had {root.text}” hangs on something said elsewhere")
    forms = tuple(token.lower_ for token in auxiliaries)
    plural = subject is not None and is_plural(subject)
    simple = simple_past(forms, root.lower_, root.lemma_.lower(), plural=plural)
    if simple and root.lemma_ == "be" and any(other.dep_ == "prep" and other.lower_ == "to" for other in root.rights):
        simple = GONE
    been = "".join(f"{each} " for each in forms[1:])
    written = re.compile(rf"\bhad (\w+ )?{been}(\w+ )?{re.escape(root.lower_)}\b")
    if not simple or sum(len(written.findall(phrase.text)) for phrase in clause.phrases) != 1:
        return clause
    told = " ".join([*simple[:-1], r"\1\2"]) + simple[-1]
    return replace(clause, phrases=tuple(replace(each, text=written.sub(told, each.text)) for each in clause.phrases))
