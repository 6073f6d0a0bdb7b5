"""*Li Na moved to Turin, where she built boats.* → *Li Na built boats in Turin*."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from quizgen.english.places import SCHOOL
from quizgen.facts.clauses import read_clause
from quizgen.facts.nouns import read_noun
from quizgen.facts.reading import Reading
from quizgen.facts.refusal import Refusal
from quizgen.facts.shapes.relative import is_set_off
from quizgen.facts.statements import attempt
from quizgen.facts.verbs import Verb, is_verb, verbs_of
from quizgen.model.fact import Clause
from quizgen.model.tree import SUBJECTS, child

if TYPE_CHECKING:
    from quizgen.model.tokens import Span, Token

INSIDE = frozenset({"in", "at", "on"})
"""Prepositions that lead to where the relative clause says something happened."""

SHORT = 4
"""Words of a phrase behind which *in Turin* is still the verb's."""

AROUND = frozenset({"country", "city"})
"""Types of names before which *in* is always right."""


def find(sentence: Span, reading: Reading) -> Iterator[Clause | Refusal]:
    """A clause for each *where* behind a comma that follows the name of a place."""
    for token in sentence:
        if token.dep_ != "relcl":
            continue
        where = next((other for other in token.children if other.lower_ == "where" and other.dep_ == "advmod"), None)
        if where is None or is_told(token) or not is_verb(token) or not is_set_off(token):
            continue
        alone = token.head.i == where.i - 2 and token.head.dep_ != "conj"  # *at Richmond and Kew, where …*
        preposition = preposition_of(token.head, reading) if alone else ""
        for verb in verbs_of(token) if preposition else ():
            if child(verb.token, *SUBJECTS) in {None, verb.subject}:
                yield attempt(partial(read_there, verb, where, preposition, reading))


def is_told(token: Token) -> bool:
    """Whether the clause belongs to what somebody says, so that it is not the article that says so."""
    return any(other.dep_ == "ccomp" for other in token.ancestors)


def preposition_of(place: Token, reading: Reading) -> str:
    """What stands, or would stand, before the place to say where; empty if that is not sure.

    Somebody who *enrolled in Lunde College* did there what he did *at* it.
    """
    entity, link = reading.name_at(place), place.head if place.dep_ == "pobj" else None
    if entity is None or (link is not None and link.lower_ != "of" and link.head.dep_ == "appos"):
        return ""  # *went to Lundholm, a school in Ulm, where …*
    if entity.type == "organisation" and SCHOOL.search(entity.name):
        return "at"
    if entity.type in AROUND:
        return "in"
    return link.lower_ if link is not None and link.lower_ in INSIDE else ""


def read_there(verb: Verb, where: Token, preposition: str, reading: Reading) -> Clause:
    """The clause of `verb` with the place for *where*."""
    clause = read_clause(verb, reading, relative=where)
    noun = read_noun(where.head.head, reading, role="place", by_name=False)
    place = replace(noun, text=f"{preposition} {noun.text}", preposition=preposition)
    if any(phrase.role == "place" for phrase in (*clause.phrases, *clause.lead)):
        raise Refusal("unclear-parse", "it tells two places")
    long = any(phrase.role != "object" and len(phrase.text.split()) > SHORT for phrase in clause.phrases)
    if clause.subject.quantity or long:  # *Half of all women* there, and not half of those who *suffer in Africa*
        return replace(clause, lead=(place, *clause.lead))
    return replace(clause, phrases=(*clause.phrases, place))
