"""*The match was called off because of rain.* → why."""

from collections.abc import Iterator

from quizgen.facts.rules.ask import Ask, phrases_with_role
from quizgen.model.fact import Clause, Phrase

RESULTING = frozenset("date discover find learn number rank realise realize total".split())
"""Infinitives that tell what came of it: *returned to find the house empty*, *commissioned to rank from May*."""

FEWEST_WORDS = 3
"""Words of a reason that tells something: *to succeed* doesn't."""


def ask(clause: Clause) -> Iterator[Ask]:
    """The reason or purpose, if something happens for it; of two, either would be an answer."""
    reasons = list(phrases_with_role(clause, "reason", "purpose"))
    for found in reasons if len(reasons) == 1 else ():
        reason = clause.phrase(found.focus)
        told = len(reason.text.split()) >= FEWEST_WORDS and not comes_of_it(reason)
        if clause.lemma != "be" and told:
            yield found


def comes_of_it(phrase: Phrase) -> bool:
    """Whether an infinitive tells a result and not a purpose."""
    return phrase.role == "purpose" and phrase.head in RESULTING
