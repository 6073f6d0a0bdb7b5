"""*Ann Lee was the first woman to fly over the Alps.* → what she was the first woman to do."""

import re
from collections.abc import Iterator
from dataclasses import replace

from quizgen.facts.rules.ask import Ask
from quizgen.model.fact import DATES, Clause, Phrase

RANKED = re.compile(
    r"(?P<who>the (?:first|last|only|oldest|second|third|youngest) (?:[\w’-]+ ){0,4}?[\w’-]+)"
    r" (?P<deed>to (?:also )?(?!(?:an?|any|be|both|date|each|have|its|some|the|their|this)\b)[a-z]+ (?P<rest>.+))"
)
"""Who alone did something, or did it before or after all others, and what."""

BEING = frozenset({"be", "become"})

WITHIN = re.compile(
    r" in (?:(?:almost|about|nearly|over|more than) )?(?:an?|half an?|[\w-]+) (?:year|decade|centur|generation)\w*"
)
"""For how long nobody did it before, which is no part of the deed."""

OWNED = re.compile(r"\b(?:her|his|its|their) \w+$")
"""What somebody else has, at the end of a deed: *to use his source*."""

MOST_WORDS = 16
"""Words of a deed that can be written down."""


def ask(clause: Clause) -> Iterator[Ask]:
    """The deed, without its time, which the rank tells as well."""
    index = next((index for index, phrase in enumerate(clause.phrases) if phrase.role == "predicate"), None)
    if index is None or clause.lemma not in BEING or clause.auxiliaries or not clause.subject.name:
        return
    behind = [phrase for phrase in clause.phrases[index + 1 :] if phrase.type not in DATES]
    told = " ".join(phrase.text for phrase in (clause.phrases[index], *behind))
    found = None if clause.phrases[index].cut else RANKED.fullmatch(told)
    whole = found is not None and not (WITHIN.search(found["deed"]) or OWNED.search(found["deed"]))
    if found is not None and whole and len(found["deed"].split()) <= MOST_WORDS:
        deed = found["deed"].replace("to also ", "to ", 1)
        yield Ask(focus=1, clause=told_apart(clause, found["who"], deed))


def told_apart(clause: Clause, who: str, deed: str) -> Clause:
    """The clause that says of whom it is told that they were first, and of what."""
    rank = Phrase(text=who, role="predicate", type="person", head=who.rsplit(maxsplit=1)[-1])
    whole = Phrase(text=deed, role="action", type="action", head=deed.split()[1], preposition="to")
    several = clause.subject.plural
    verb = ("were" if several else "was") if clause.tense == "past" else ("are" if several else "is")
    return replace(clause, verb=verb, lemma="be", phrases=(rank, whole), lead=())
