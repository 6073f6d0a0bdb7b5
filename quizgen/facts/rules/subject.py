"""*Ada Lovelace wrote a note.* → who or what did it."""

from collections.abc import Iterator

from quizgen.facts.rules.ask import Ask
from quizgen.model.fact import Clause


def ask(clause: Clause) -> Iterator[Ask]:
    """The subject, if it is a name, or people doing something definite."""
    if clause.subject.name or clause.subject.type == "person" or len(clause.subject.text.split()) > 1:
        yield Ask(focus=-1)
