"""*Divers found 38 coins.* → how many."""

from collections.abc import Iterator

from quizgen.facts.rules.ask import ANNOUNCING, Ask
from quizgen.model.fact import Clause


def ask(clause: Clause) -> Iterator[Ask]:
    """Each phrase that holds a number of something."""
    if clause.subject.quantity:
        yield Ask(focus=-1, quantity=True)
    for index, phrase in enumerate((*clause.phrases, *clause.lead)):
        if phrase.quantity and not (phrase.head in ANNOUNCING and len(phrase.counted.split()) == 1):
            yield Ask(focus=index, quantity=True)
