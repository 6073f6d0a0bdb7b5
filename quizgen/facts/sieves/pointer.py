"""`the bridge`, `this new bridge`: a noun phrase that says by nothing but its article that the reader knows which."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizgen.english.people import names_people
from quizgen.english.prepositional import WITH_OBJECT
from quizgen.english.words import UNIQUE_NOUNS
from quizgen.facts.appositions import OPENERS
from quizgen.facts.misparsed import is_split
from quizgen.facts.telling import DETERMINERS
from quizgen.facts.typing import NAME_LABELS
from quizgen.model.tree import child

if TYPE_CHECKING:
    from quizgen.model.tokens import Token

TIMES = frozenset(
    """
    afternoon century day decade evening fortnight hour midnight minute moment month morning night noon season time week
    weekend year
    """.split()
)
"""Nouns that point to the time of writing rather than to what was spoken of."""

EMPTY = frozenset(
    """
    aspect bit contrary end example extent fact form idea instance kind lot manner matter meantime number part place
    point reason rest sake sort spot thing type verge way whole
    """.split()
)
"""Nouns that point to nothing the article spoke of: *along the way*."""

COMPLETING = frozenset("about against between concerning of on over regarding toward towards".split())
"""Prepositions that right behind a noun say of what it is."""

MOST_WORDS = 3
"""Adjectives and nouns between article and head."""

NEUTRAL = frozenset({"complete", "entire", "full", "new", "whole"})
"""Adjectives that tell the thing from nothing else the article spoke of."""


CHANGING = frozenset(
    """
    administration assembly board cabinet charter coalition congress constitution contract council dynasty government
    junta law leadership legislature management monarchy parliament policy regime senate
    """.split()
)
"""Nouns of bodies and rules of which there is one after the other."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pointer:
    """A noun phrase that points back."""

    determiner: Token
    head: Token
    words: frozenset[str]
    """The words between, in small letters: what it points to must have them too."""

    @property
    def end(self) -> int:
        """Index behind its last token."""
        return self.head.i + 1

    @property
    def is_bare(self) -> bool:
        """Whether determiner and noun are all there is."""
        return not self.words and self.head.i == self.determiner.i + 1


def pointer_at(token: Token, *, known: frozenset[str] = UNIQUE_NOUNS) -> Pointer | None:
    """The pointer that begins with the token; nouns that are `known` point at nothing."""
    head = token.head
    if token.lower_ not in DETERMINERS or token.dep_ != "det" or head.pos_ != "NOUN" or head.ent_type_ in NAME_LABELS:
        return None
    between = token.doc.tokens[token.i + 1 : head.i]
    if (
        head.i <= token.i
        or len(between) > MOST_WORDS
        or head.lower_ in known
        or head.lower_ in TIMES
        or head.lower_ in EMPTY
        or not all(map(is_plain, between))
    ):
        return None
    if is_split(head) or goes_on(head) or any(is_specific(other) or is_name(other) for other in head.rights):
        return None
    words = frozenset(other.lower_ for other in between)
    return Pointer(determiner=token, head=head, words=words if is_of_office(head) else words - NEUTRAL)


def is_of_office(head: Token) -> bool:
    """Whether a new one takes the place of the old: *the new government*, *the new king*."""
    return head.lemma_.lower() in CHANGING or names_people(head.lemma_)


def goes_on(head: Token) -> bool:
    """Whether what stands right behind the noun says more of it, whatever the parse says.

    *The city bus*, *overturned the sentences on the Lee family*.
    """
    if head.i + 1 >= head.sent.end:
        return False
    behind = head.nbor(1)
    return (behind.tag_ in {"NN", "NNS"} and behind.dep_ != "npadvmod") or (
        behind.tag_ == "IN" and behind.lower_ in COMPLETING
    )


def is_plain(token: Token) -> bool:
    """Whether the word between article and noun describes it: no number, no name, no mark."""
    before_noun = token.dep_ in {"amod", "compound"} and token.head.pos_ == "NOUN"
    return before_noun and token.tag_ in {"JJ", "NN", "VBN"} and not token.ent_type_


def is_name(behind: Token) -> bool:
    """Whether the noun's own name stands behind it: *the company, Pedego*."""
    return behind.dep_ == "appos" and behind.pos_ == "PROPN"


def is_specific(behind: Token) -> bool:
    """Whether what stands behind the noun may say which is meant: no aside, no second noun, no part of the verb's."""
    if behind.dep_ in {"case", "cc", "conj", "punct"} or is_of_verb(behind) or is_when(behind):
        return False
    return behind.left_edge.i == 0 or behind.left_edge.nbor(-1).text not in OPENERS


def is_when(behind: Token) -> bool:
    """Whether the phrase says when, which is the verb's: *reached the ship in May*."""
    noun = child(behind, "pobj") if behind.dep_ == "prep" else None
    object_of = behind.head.dep_ in {"dobj", "pobj"} and behind.lower_ in {"in", "on", "at", "during", "since"}
    return object_of and noun is not None and noun.ent_type_ in {"DATE", "TIME"}


def is_of_verb(behind: Token) -> bool:
    """Whether the preposition behind an object is the verb's: *added the reef to a list*."""
    noun = behind.head
    return behind.dep_ == "prep" and noun.dep_ == "dobj" and (noun.head.lemma_, behind.lower_) in WITH_OBJECT
