"""*Ada Lovelace wrote a note.* → who or what did it."""

from collections.abc import Iterator

from quizgen.facts.rules.ask import Ask
from quizgen.model.fact import Clause

VAGUE = frozenset(
    "similar such other others various several many some most both all each few more certain one ones".split()
)
"""First words of a subject that nobody could give as an answer."""

SAYING_LITTLE = frozenset(
    "come go begin continue include become remain start end follow serve feature contain involve be have".split()
)
"""Verbs that fit nearly any thing: what they are said of can't be told from them."""


def ask(clause: Clause) -> Iterator[Ask]:
    """The subject, if it is a name or says enough, and something definite is said of it."""
    subject = clause.subject
    described = clause.lemma == "be" and clause.phrases[0].role == "complement"
    if described or subject.quantity or subject.text.lower().split()[0] in VAGUE:
        return
    if (
        subject.name
        or subject.type == "person"
        or (len(subject.text.split()) > 1 and (clause.auxiliaries or clause.lemma not in SAYING_LITTLE))
    ):
        yield Ask(focus=-1)
