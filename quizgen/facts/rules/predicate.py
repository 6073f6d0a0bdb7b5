"""*Ada Lovelace was a mathematician.* → what or who somebody or something is."""

from collections.abc import Iterator

from quizgen.facts.rules.ask import Ask, phrases_with_role
from quizgen.model.fact import Clause


def ask(clause: Clause) -> Iterator[Ask]:
    """The predicate, unless what makes it the answer was left out, or it held but for a time."""
    dated = any(phrase.role == "time" for phrase in (*clause.phrases, *clause.lead))
    if dated and clause.lemma == "be":
        return
    for found in phrases_with_role(clause, "predicate"):
        if not clause.phrase(found.focus).cut:
            yield found
