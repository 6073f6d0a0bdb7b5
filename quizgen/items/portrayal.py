"""Whether a text describes a place, or tells of an event, and a statement says of it what it was written to say.

*To which country does Madeira belong?*, *How long did the Lisbon earthquake last?*: an encyclopedia tells it once, in
few words and with no occasion, and it is the first that a teacher asks.
"""

import re

from quizgen.items.general import holds_always
from quizgen.items.portrayed import ARTICLE
from quizgen.model.fact import Fact

DONE_ONCE = frozenset(
    """
    abandon abolish annex build charter christen colonise colonize complete consecrate construct create dam dedicate
    demolish destroy dig discover enclose erect establish excavate explore form fortify found inaugurate incorporate
    inhabit invent name open partition populate rename settle unify
    """.split()
)
"""Verbs of what a place underwent but once."""

LYING = frozenset(
    """
    adjoin boast border bound comprise connect contain cover cross divide drain enclose encompass export face
    feature grow have house import include join lack link manufacture occupy overlook possess produce separate share
    span straddle supply surround
    """.split()
)
"""Verbs of what a place has or does by what it is; what else it does is news of it."""

OF_EVENTS = frozenset({"duration", "quantity", "place"})
"""Rules that ask how long, how many or where an event was."""

UNIQUE = re.compile(r"(?:\bthe|[’']s?) (?:\w+ )?(?:first|only|last|\w{2,}est)\b")
"""How a predicate tells of the one of its kind."""


def is_portrayal(fact: Fact, place: str, title: str) -> bool:
    """Whether the statement is of the place, in the present or of what was done but once, or of the event's course."""
    clause, asked = fact.clause, fact.asked
    if clause.source:
        return False
    if not place:
        return fact.rule in OF_EVENTS and is_called(clause.subject.text, title)
    if asked is clause.subject:
        told = (phrase.text for phrase in clause.phrases if phrase.role == "predicate")
        return any(place in text and UNIQUE.search(text) for text in told)
    if asked.role in {"object", "action", "content"} and clause.lemma not in LYING and not fact.ask_quantity:
        return False
    once = clause.lemma in DONE_ONCE and clause.auxiliaries in {("was",), ("were",)}
    return place in clause.subject.text and (once or holds_always(clause))


def is_called(subject: str, title: str) -> bool:
    """Whether the subject is what the title names."""
    return bool(title) and ARTICLE.sub("", subject).lower() == ARTICLE.sub("", title).lower()
