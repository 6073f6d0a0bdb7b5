"""*The* with a noun: whether it says which is meant, by itself or by the words around it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from quizgen.english.people import OFFICES, is_national, names_people
from quizgen.english.words import FIELDS, TELLING_NOTHING, UNIQUE_NOUNS, UNIQUE_PAIRS, UNIQUE_PLURALS
from quizgen.facts.reading import Reading
from quizgen.facts.refusal import Refusal
from quizgen.facts.shortened import is_ambiguous
from quizgen.facts.telling import is_of_nation
from quizgen.facts.typing import NAME_LABELS
from quizgen.model.tree import SUBJECTS, child

if TYPE_CHECKING:
    from quizgen.model.tokens import Token

COMPLEMENTS = frozenset({"prep", "relcl", "acl", "nummod", "ccomp"})
"""Dependents that say which one a definite noun means."""

GROUPS = frozenset("blind deaf disabled elderly homeless old poor rich sick unemployed wealthy young".split())
"""Adjectives that with *the* mean all such people."""


def tells_which(token: Token) -> bool:
    """Whether a dependent behind the noun says which one is meant; *the foundation in the future* says when."""
    noun = child(token, "pobj")
    timely = noun is not None and noun.lower_ in {"future", "past", "present"}
    return token.dep_ in COMPLEMENTS - {"nummod"} and not timely


def is_of_the_year(head: Token) -> bool:
    """Whether *the year* is any year: *the first months of the year*."""
    part = head.head.head if head.dep_ == "pobj" and head.head.lower_ == "of" else head
    return head.lower_ == "year" and part.lower_ in {"month", "months", "half", "end", "part", "rest", "time", "season"}


def is_over_years(head: Token) -> bool:
    """Whether *the years* are all there were: *over the years*."""
    return head.lower_ in {"years", "centuries", "ages"} and head.head.lower_ in {"over", "through", "throughout"}


def is_nth_time(head: Token) -> bool:
    """Whether it only counts how often: *for the first time*."""
    return (
        head.lower_ == "time"
        and head.head.lower_ == "for"
        and any(other.ent_type_ == "ORDINAL" for other in head.lefts)
    )


def is_defined(head: Token) -> bool:
    """Whether the sentence says what the noun phrase means: *The atomic number is the number of protons …*."""
    same = child(head.head, "attr") if head.dep_ in SUBJECTS and head.head.lower_ == "is" else None
    return same is not None and same.lemma_ == head.lemma_ and any(tells_which(other) for other in same.children)


def is_unique(head: Token) -> bool:
    """Whether there is one of it, or all there are, or one knows which from the words before the noun."""
    before = "" if head.is_sent_start else head.nbor(-1).lower_
    if head.lower_ in UNIQUE_PLURALS or f"{before} {head.lower_}" in UNIQUE_PAIRS:
        return True
    return is_of_the_year(head) or is_over_years(head) or is_nth_time(head) or is_field(head) or is_defined(head)


def is_field(head: Token) -> bool:
    """Whether the words before the noun say which part of life it means: *the dairy industry*, not *the old market*."""
    before = [token for token in head.lefts if token.dep_ in {"amod", "compound"}]
    return head.lower_ in FIELDS and any(token.lower_ not in TELLING_NOTHING for token in before)


def is_somebody_known(head: Token, inside: Sequence[Token]) -> bool:
    """Whether only a nation tells who is meant: *the American*, *the German striker*, not *the German chancellor*."""
    names = [token for token in inside if token.ent_type_ in NAME_LABELS or token.pos_ == "PROPN"]
    if any(tells_which(token) for token in inside):
        return False
    if head.ent_type_ == "NORP":
        return is_national(head.text) and head.dep_ in SUBJECTS and not names
    person = head.tag_ == "NN" and names_people(head.lemma_) and head.lemma_ not in OFFICES
    return person and bool(names) and all(token.ent_type_ == "NORP" and token.head == head for token in names)


def check_definite(head: Token, tokens: Sequence[Token], reading: Reading) -> None:
    """Refuse *the* with a noun that does not say which: `the company`, not `the company’s …` nor `the Ukraine war`."""
    inside = [token for token in head.subtree if token in tokens and token != head]
    if head.lemma_ == "thing":
        raise Refusal("vague-reference", f"“the {head.text}” names nothing")
    if is_ambiguous(head, reading):
        raise Refusal("vague-reference", f"“the {head.text}” is short for a name that it does not tell")
    if is_somebody_known(head, inside) or not (is_known(head, reading) or is_told(head, inside)):
        raise Refusal("vague-reference", f"“the {head.text}” does not say which")


def is_known(head: Token, reading: Reading) -> bool:
    """Whether the noun alone says which is meant, or the article did for all of the kind."""
    if reading.name_at(head) or head.ent_type_ in NAME_LABELS or head.lemma_.lower() in UNIQUE_NOUNS:
        return True
    return is_name(head, reading) or reading.is_kind(head) or is_unique(head)


def is_name(head: Token, reading: Reading) -> bool:
    """Whether a capital shows a name that the pipeline does not know, in mid-sentence: *the Rhine*, not *the Mayor*."""
    written = head.tag_ == "NNP" and head.text.istitle() and not head.is_sent_start
    return written and head.lower_ not in reading.small and not names_people(head.lemma_)


def has_capital(token: Token, head: Token) -> bool:
    """Whether a capital makes a word before the noun a name, whatever its tag: *the Global Robot competition*."""
    return token.head == head and token.dep_ in {"amod", "compound"} and token.text[0].isupper()


def is_naming(token: Token, head: Token) -> bool:
    """Whether the word is of a name that tells which; no *Italian* before *company*, of which there are many."""
    if is_of_nation(token) and head == token.head:
        return False
    return token.ent_type_ in NAME_LABELS or has_capital(token, head) or token.pos_ == "PROPN"


def is_first_of_kind(head: Token) -> bool:
    """Whether it is the first or only one of a kind that a noun before it tells: *the first moon mission*."""
    ranked = any(other.lower_ in {"first", "only"} and other.dep_ == "amod" for other in head.lefts)
    return ranked and head.tag_ == "NN" and any(other.dep_ == "compound" for other in head.lefts)


def is_told(head: Token, inside: Sequence[Token]) -> bool:
    """Whether the words around the noun, those of its phrase `inside`, say which is meant; or it is no noun."""
    if head.pos_ in {"ADJ", "VERB"} and head.dep_ in {"nsubj", "nsubjpass", "dobj", "pobj"}:
        return head.lower_ in GROUPS
    if head.pos_ not in {"NOUN", "PROPN"} and head.tag_ not in {"CD", "NNS"}:
        return True
    if any(is_naming(token, head) for token in inside):
        return True
    if any(token.ent_type_ in {"DATE", "TIME"} and re.search(r"\d", token.text) for token in (head, *inside)):
        return True
    if is_first_of_kind(head):
        return True
    heads = {head, *head.conjuncts}
    return any(token.head in heads and token.i > head.i and tells_which(token) for token in inside)
