"""What a noun phrase names: decides its question word and its distractors."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from quizgen.english.groups import GROUPS
from quizgen.english.people import names_people
from quizgen.facts.reading import Reading
from quizgen.facts.rows import rest_of_row
from quizgen.model.fact import AnswerType
from quizgen.model.tree import child

if TYPE_CHECKING:
    from quizgen.model.tokens import Token

NAME_LABELS = frozenset(
    {"PERSON", "ORG", "GPE", "LOC", "FAC", "EVENT", "WORK_OF_ART", "NORP", "LANGUAGE", "LAW", "PRODUCT"}
)

PLURALS = frozenset({"NNS", "NNPS"})
"""Tags of nouns that take a plural verb."""

YEAR = re.compile(r"(1[0-9]|20)\d\d")
EARLY_YEAR = re.compile(r"[1-9]\d\d")
"""What is a year if it is a time at all: *in 870*."""

ANCHORED = re.compile(
    r"\b\d{1,2}(st|nd|rd|th)?\b.*[A-Z]|[A-Z]\w+ \d{1,2}\b|(?:th|st|nd|rd|first|second|third) century|BC|AD"
)
"""What makes a time expression a date: a day with its month, a numbered century, an era."""

SEASONS = frozenset({"spring", "summer", "autumn", "fall", "winter"})

CLASS_NOUNS: dict[str, AnswerType] = {
    "city": "city",
    "port": "city",
    "capital": "city",
    "country": "country",
    "town": "place",
    "village": "place",
    "state": "place",
    "island": "place",
}
"""Nouns before *of* and a name that say what it names: `the city of Harbin`."""

NUMBER_LABELS: dict[str, AnswerType] = {
    "PERCENT": "percent",
    "MONEY": "money",
    "QUANTITY": "quantity",
}
"""spaCy's labels of amounts of something → what they are."""

AMOUNT_LABELS: dict[str, AnswerType] = {**NUMBER_LABELS, "CARDINAL": "number"}
"""With that of a bare number."""


def type_of(head: Token, tokens: Sequence[Token], reading: Reading) -> AnswerType:
    """The type of the noun phrase `tokens` headed by `head`."""
    if described := reading.described(head):
        return described.type
    if entity := reading.entity(head):
        return entity.type if is_of_one_type(head, entity.type, reading) else "thing"
    if head.pos_ == "NUM" and head.like_num and head.ent_type_ == "CARDINAL":
        return "number"
    if head.ent_type_ in NUMBER_LABELS:
        return NUMBER_LABELS[head.ent_type_]
    if head.ent_type_ in {"DATE", "TIME"}:
        return date_type(" ".join(token.text for token in tokens if token.ent_type_ == head.ent_type_))
    if head.lower_ in SEASONS and YEAR.search(" ".join(token.text for token in tokens)):
        return "date"
    if (head.ent_type_ == "PERSON" or names_people(head.lemma_)) and not is_title(head):
        return "person"
    return "thing"


def is_title(head: Token) -> bool:
    """Whether it only says which title is meant, and nobody who has it: *the title Emperor of Ulm was given up*."""
    before = head.nbor(-1) if head.i > head.sent.start else head
    return before.dep_ == "compound" and before.head == head and before.lower_ in {"title", "rank", "style", "term"}


def is_of_one_type(head: Token, kind: AnswerType, reading: Reading) -> bool:
    """Whether what is coordinated with a place is one as well: not *Syria and all refugees*."""
    others = [reading.entity(other) for other in (*head.conjuncts, *rest_of_row(head))]
    return kind not in {"country", "city", "place"} or all(other is not None for other in others)


def named_of(head: Token, reading: Reading) -> Token | None:
    """The name behind *of* when `head` only says what it names: *Harbin* in *the city of Harbin*."""
    kind = CLASS_NOUNS.get(head.lower_)
    part = next((other for other in head.children if other.dep_ == "prep" and other.lower_ == "of"), None)
    name = child(part, "pobj") if part is not None else None
    entity = reading.name_at(name) if name is not None else None
    return name if kind is not None and entity is not None and entity.type in {kind, "place", "city"} else None


def date_type(text: str) -> AnswerType:
    """Whether a time expression is a year, a date or a duration; a duration where nothing anchors it."""
    if YEAR.fullmatch(text.strip()) or EARLY_YEAR.fullmatch(text.strip()):
        return "year"
    if YEAR.search(text) or ANCHORED.search(text):
        return "date"
    return "duration"


def is_plural(head: Token) -> bool:
    """Whether the noun phrase of `head` takes a plural verb."""
    if head.tag_ == "NNPS" and head.ent_type_ in {"GPE", "WORK_OF_ART"}:  # *the Philippines*
        return child(head, "conj") is not None
    if head.tag_ == "NNPS" and not head.lower_.endswith("s"):  # *Kertész*
        return child(head, "conj") is not None
    if head.lower_ in {"many", "several", "few", "both"}:
        return True
    if head.pos_ == "ADJ" and head.lower_ in GROUPS:  # *the elderly*
        return True
    several = head.tag_ in PLURALS or child(head, "conj") is not None or bool(rest_of_row(head))
    return several or head.lower_ == "they"


NAME_WITH_NUMBER = re.compile(r"\d+(?![KMB]$)[A-Z]\w*")
"""A name that begins with a number, which *30K* does not."""

NO_NUMBER = re.compile(
    r"(?!dozen$)[A-Za-z]+(?:-\d+)?|(?i:anti|multi|non|post|pre|pro|quasi|semi|sub|super)[-\u2011][a-z]+"
)
"""What is no number though the tagger may take it for one: *endothermal animals*, *omega-3 acids*, *semi-arid land*."""


def quantity_of(head: Token, tokens: Sequence[Token]) -> list[Token]:
    """The tokens of the number that counts `head`: `more than 30`; empty if none does."""
    number = next((other for other in head.children if other.dep_ == "nummod" and other in tokens), None)
    if number is None or number.i > head.i or not counts(number):
        return []
    before = [token for token in tokens if token.i < number.left_edge.i]
    if any(token.dep_ not in {"prep", "case"} for token in before):
        return []
    return [token for token in tokens if number.left_edge.i <= token.i <= number.i]


def counts(number: Token) -> bool:
    """Whether the number is an amount: not a year, not *one*, not the number of a thing, nor a name: *7News crews*."""
    if NAME_WITH_NUMBER.fullmatch(number.text):
        return False
    if number.lower_ == "one" or number.ent_type_ in {"DATE", "TIME", "ORDINAL", "PERCENT", "MONEY"}:
        return False
    if not number.like_num and NO_NUMBER.fullmatch(number.text):
        return False
    return number.head.tag_ in {"NNS", "NNPS"} and number.pos_ == "NUM"
