"""*Divers found 38 coins.* → how many."""

from collections.abc import Iterator

from quizgen.facts.rules.ask import Ask
from quizgen.model.fact import Clause


def ask(clause: Clause) -> Iterator[Ask]:
    """Each phrase that holds a number of something."""
    if clause.subject.quantity:
        yield Ask(focus=-1, quantity=True)
    for index, phrase in enumerate((*clause.phrases, *clause.lead)):
        if phrase.quantity:
            yield Ask(focus=index, quantity=True)
