"""*Li Na’s two-day visit to Malta began.* → *Li Na’s visit to Malta lasted two days*."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from quizgen.english.counting import YEAR
from quizgen.facts.described import standing
from quizgen.facts.kept import kept
from quizgen.facts.lengths import length_of, told_length, without_length
from quizgen.facts.reading import Reading
from quizgen.facts.refusal import Refusal
from quizgen.facts.rendering import render
from quizgen.facts.verbs import is_verb, own_auxiliaries
from quizgen.model.fact import Clause, Phrase
from quizgen.model.tree import child

if TYPE_CHECKING:
    from quizgen.model.tokens import Span, Token

ARRIVING = frozenset("arrive come drive fly go head journey land return sail travel".split())
"""Verbs of beginning a visit, behind which *for* tells what it is."""

BEGINNING = frozenset({"begin", "commence", "start"})
MAKING = frozenset({"complete", "conclude", "end", "finish", "make", "pay", "undertake"})
"""Verbs of what one does with a visit of one's own."""

VISITS = frozenset("journey pilgrimage stay tour trip visit".split())

LONGEST = 9
"""Words of what lasts that a question can begin with."""


def find(sentence: Span, reading: Reading) -> Iterator[Clause | Refusal]:
    """A clause for each noun of which a word before it tells how long it lasts, and which is known."""
    for noun in sentence:
        unit = length_of(noun)
        if unit is None or not is_so(sentence.root) or reading.parsed.is_in_quotation(noun.i):
            continue
        if name := named_as(noun, unit, reading):
            going_on = visit_by(noun, reading) or noun.head.lemma_ in BEGINNING
            over = is_over(sentence.root) and (not going_on or is_dated(sentence))
            yield read_lasting(noun, unit, name, over=over)
            yield from read_aim(noun, name, reading, over=over)


def named_as(noun: Token, unit: Token, reading: Reading) -> str:
    """What the noun phrase is called elsewhere, without how long it lasts; empty if it does not say which."""
    if visit := visit_by(noun, reading):
        return visit
    found = standing(noun, reading)
    name = without_length(found.text, unit) if found is not None and found.text else ""
    told = any(character.isupper() for character in name) and f"-{unit.text} " not in name
    if told and (owner := traveller(noun, reading)):
        name = name.replace("the ", f"{owner}’s ", 1)
    unowned = noun.lemma_ in VISITS - {"tour"} and "’s " not in name  # a tour may have a name
    return name if told and not unowned and len(name.split()) <= LONGEST else ""


def traveller(noun: Token, reading: Reading) -> str:
    """Who makes the visit that is a verb's object: *Li Na began a three-day visit to Malta*; empty if nobody does."""
    verb = noun.head
    subject = child(verb, "nsubj") if noun.dep_ == "dobj" and verb.lemma_ in MAKING | BEGINNING else None
    owner = reading.entity(subject) if subject is not None else None
    own = owner is not None and owner.type == "person" and not owner.name.endswith("s") and noun.lemma_ in VISITS
    newly = any(other.lower_ == "a" for other in noun.lefts)
    return owner.called if owner is not None and own and newly else ""


def visit_by(noun: Token, reading: Reading) -> str:
    """Whose visit to where it is, told by a verb: *Li Na came to Malta for a three-day visit*."""
    link = noun.head
    verb = link.head
    if link.lower_ not in {"for", "on"} or verb.lemma_ not in ARRIVING or noun.lemma_ not in VISITS:
        return ""
    place = next((other for other in verb.rights if other.dep_ == "prep" and other.lower_ in {"in", "to"}), None)
    where, subject = child(place, "pobj") if place is not None else None, child(verb, "nsubj")
    if where is None or subject is None:
        return ""
    owner, goal = reading.entity(subject), reading.name_at(where)
    if owner is None or goal is None or owner.name.endswith("s") or place is None or place.i > link.i:
        return ""
    kinds = [
        other.text for other in noun.lefts if other.dep_ == "compound" and other.tag_ == "NN" and not other.children
    ]
    return " ".join([f"{owner.called}’s", *kinds, noun.text, "to", goal.called])


def read_aim(noun: Token, name: str, reading: Reading, *, over: bool) -> Iterator[Clause]:
    """What it is aimed at, told behind the noun: *a three-day visit aimed at expanding trade*."""
    aimed = next((other for other in noun.rights if other.dep_ == "acl" and other.lower_ == "aimed"), None)
    at = child(aimed, "prep") if aimed is not None else None
    deed = child(at, "pcomp") if at is not None and at.lower_ == "at" else None
    if aimed is None or at is None or deed is None or deed.tag_ != "VBG":
        return
    try:
        text = render(kept(at), reading)
    except Refusal:
        return
    yield Clause(
        subject=Phrase(text=name, role="subject", type="event", head=noun.lemma_.lower()),
        auxiliaries=("was" if over else "is",),
        verb="aimed",
        lemma="aim",
        tense="past" if over else "present",
        phrases=(Phrase(text=text, role="complement", type="action", head=deed.lemma_, preposition="at"),),
    )


def is_dated(sentence: Span) -> bool:
    """Whether a year tells when it was."""
    return YEAR.search(sentence.text) is not None


def read_lasting(noun: Token, unit: Token, name: str, *, over: bool) -> Clause:
    """What lasts, and how long."""
    length = Phrase(text=told_length(unit), role="object", type="duration", head=unit.lower_, plural=True)
    return Clause(
        subject=Phrase(text=name, role="subject", type="event", head=noun.lemma_.lower()),
        verb="lasted" if over else "lasts",
        lemma="last",
        tense="past" if over else "present",
        phrases=(length,),
    )


def is_so(root: Token) -> bool:
    """Whether the sentence tells what is or was so."""
    return is_verb(root) and all(other.lower_ not in {"would", "could", "might"} for other in own_auxiliaries(root))


def is_over(root: Token) -> bool:
    """Whether the sentence tells it of the past."""
    return root.tag_ == "VBD" or any(other.tag_ == "VBD" for other in own_auxiliaries(root))
