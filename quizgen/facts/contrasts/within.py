"""*Owls hunt by night, whereas hawks hunt by day* → owls and hawks, and what is said of each."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from quizgen.facts.contrasts.contrast import Contrast
from quizgen.facts.laws.cutting import words_of
from quizgen.facts.verbs import is_verb, own_auxiliaries
from quizgen.model.tree import SUBJECTS, TENSED, child

if TYPE_CHECKING:
    from quizgen.model.tokens import Span, Token

MARKS = frozenset({"whereas", "while"})
"""Conjunctions of a clause that is set beside another."""


def contrasts(sentence: Span) -> Iterator[Contrast]:
    """The two things that the main clause and the one beside it tell of."""
    marks = [token for token in sentence if token.lower_ in MARKS]
    if len(marks) != 1:
        return
    [mark], main, other = marks, sentence.root, marks[0].head
    if other.head != main or other.dep_ != "advcl" or not (is_clause(main) and is_clause(other)):
        return
    words, subjects = words_of(sentence), (child(main, *SUBJECTS), child(other, *SUBJECTS))
    if subjects[0] is None or subjects[1] is None or not words or has_third(main, other):
        return
    if subjects[1].left_edge.i != mark.i + 1:
        return
    if mark == words[0] and is_followed(other, subjects[0]):
        yield Contrast(first=subjects[1], second=subjects[0], verbs=(other, main), words=tuple(words), conceded=True)
    elif main.i < mark.i and mark.nbor(-1).text == ",":
        lead = tuple(token for token in words if token.i < subjects[0].left_edge.i)
        yield Contrast(first=subjects[0], second=subjects[1], verbs=(main, other), words=tuple(words), lead=lead)


def is_clause(verb: Token) -> bool:
    """Whether the verb has a tense, and does not tell what is just going on."""
    auxiliaries = own_auxiliaries(verb)
    going_on = verb.tag_ == "VBG" and any(token.lemma_ == "be" for token in auxiliaries)
    return is_verb(verb) and not going_on and any(token.tag_ in TENSED for token in (verb, *auxiliaries))


def is_followed(clause: Token, subject: Token) -> bool:
    """Whether the subject of the main clause stands right behind the comma that closes the clause in front."""
    comma = clause.right_edge.nbor(1) if clause.right_edge.text != "," else clause.right_edge
    return comma.text == "," and subject.left_edge.i == comma.i + 1


def has_third(main: Token, other: Token) -> bool:
    """Whether a clause beside one of the two tells of something else again: *…, and eels hunt in the mud*."""
    beside = (token for verb in (main, other) for token in verb.children if token.dep_ in {"conj", "parataxis"})
    subjects = (child(token, *SUBJECTS) for token in beside)
    return any(subject is not None and subject.pos_ != "PRON" for subject in subjects)
