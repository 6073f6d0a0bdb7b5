"""Rows that their commas show, whatever the parser made of their parts: *taught grammar, reading skills, and songs*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.english.people import names_people
from quizgen.model.tree import any_child, child

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizgen.model.tokens import Token

BEGINNING = frozenset({"CD", "DT", "JJ", "NN", "NNP", "NNPS", "NNS", "PRP$", "VBG"})
"""Tags of what a member of a row may begin with."""

OF_CLAUSES = frozenset({"EX", "MD", "PRP", "VBD", "VBP", "VBZ", "WDT", "WP", "WP$", "WRB"})
"""Tags of words of a clause, which a comma before *and* may close as well as it does a row."""

LEADING_TO_EXAMPLES = frozenset("excluding featuring including such".split())


def rest_of_row(noun: Token) -> list[Token]:
    """What goes on with a row that the noun begins, though it seems to describe it."""
    return [other for other in noun.rights if other.dep_ == "appos" and is_rest_of_row(other)]


def is_rest_of_row(token: Token) -> bool:
    """Whether the words behind a comma, which seem to be told on the way, are the rest of a row: none closes them."""
    beside = [other for other in token.head.rights if other.dep_ == "appos"] if token.dep_ == "appos" else [token]
    first, last, doc = beside[0].left_edge, beside[-1].right_edge, token.doc
    behind = first.i > token.head.i and first.nbor(-1).text == ","
    if not behind or first.tag_ not in BEGINNING or first.lower_ in LEADING_TO_EXAMPLES:
        return False
    words = doc.tokens[first.i : last.i + 1]
    place = next((place for place in range(len(words) - 2, 0, -1) if words[place].lower_ in {"and", "or"}), None)
    closed = last.i + 1 < token.sent.end and doc[last.i + 1].text == ","
    if place is None or closed or any(word.tag_ in OF_CLAUSES for word in words):
        return False
    rowed = words[place - 1].text == "," or is_alike_throughout(words, place) or is_name_beside_none(token)
    return rowed and not (is_of_participle(words, place) or tells_what(token))


def is_alike_throughout(words: Sequence[Token], place: int) -> bool:
    """Whether each begins with the article of the first, the last behind *and* at `place`: *the war, the ruin*."""
    begun = [place + 1, *(other + 1 for other in range(place) if words[other].text == ",")]
    articles = {words[other].lower_ for other in (0, *begun)}
    return len(begun) > 1 and articles in ({"the"}, {"a"}, {"an"}, {"a", "an"})


def is_name_beside_none(token: Token) -> bool:
    """Whether what is no name is joined to a name behind several: *ties of towns, Lake Nemi and a part in it*."""
    joined = child(token, "conj")
    names = token.tag_ == "NNP" and token.head.tag_ == "NNS" and not any_child(token, {"det"})
    return names and joined is not None and joined.tag_ in {"NN", "NNS"} and any_child(joined, {"poss", "det"})


def is_of_participle(words: Sequence[Token], place: int) -> bool:
    """Whether the row is what a participle leads to: *held every year,* *bringing music, dance, and plays*."""
    alike = words[place + 1].tag_ == "VBG" or sum(word.text == "," for word in words) == 1
    return words[0].tag_ == "VBG" and not alike


def tells_what(token: Token) -> bool:
    """Whether it is rather who somebody is, the names of so many, or what a share is: *two sons, Bo, and Nils*."""
    person = names_people(token.lemma_.lower()) and token.pos_ != "PROPN"
    counted = token.pos_ == "PROPN" != token.head.pos_ and any_child(token.head, {"nummod"})
    return person or (counted and not is_name_beside_none(token)) or token.head.ent_type_ == "PERCENT"
