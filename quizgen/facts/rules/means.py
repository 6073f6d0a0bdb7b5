"""*The divers found the wreck by following a cable*, *Paris sees Lyon as a rival.* → how."""

import re
from collections.abc import Iterator
from dataclasses import replace

from quizgen.english.controlling import BRINGING_TO_DO
from quizgen.facts.rules.ask import Ask, phrases_with_role
from quizgen.model.fact import Clause

OF_OTHERS_DEED = frozenset("accuse charge convict know suspect".split())
"""Verbs behind which *by* may lead to what was done by whom they are said of, and not by their subject."""

AFTERWARDS = re.compile(r"(?P<means>by \w+ing \S.*?),? (?:after|although|because|before|since|though) (?!\w+ing\b).+")
"""What somebody did, and behind it when or why all of it was so."""


def ask(clause: Clause) -> Iterator[Ask]:
    """Each phrase that tells it, if it is not by what one was *invited to* *do* something, *known* or *accused*."""
    asked_to = any(phrase.role == "complement" and phrase.text.startswith("to ") for phrase in clause.phrases)
    if not (asked_to and clause.lemma in BRINGING_TO_DO) and clause.lemma not in OF_OTHERS_DEED:
        for found in phrases_with_role(clause, "means"):
            yield without_occasion(found, clause)


def without_occasion(found: Ask, clause: Clause) -> Ask:
    """The ask, its answer without when all of it was: *by blocking roads* *after Lund raised taxes*."""
    told = (found.clause or clause).phrases
    behind = AFTERWARDS.fullmatch(told[found.focus].text) if 0 <= found.focus < len(told) else None
    if behind is None or clause.tense == "present":
        return found
    means = replace(told[found.focus], text=behind["means"])
    phrases = (*told[: found.focus], means, *told[found.focus + 1 :])
    return replace(found, clause=replace(found.clause or clause, phrases=phrases))
