"""Whether a noun phrase tells what it means from others of its kind."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from quizgen.english.deeds import DEEDS
from quizgen.english.words import OF_MANY
from quizgen.facts.kept import kept
from quizgen.facts.reading import Reading
from quizgen.facts.refusal import Refusal
from quizgen.facts.relational.praise import is_praised
from quizgen.facts.typing import NAME_LABELS
from quizgen.model.tree import any_child, child

if TYPE_CHECKING:
    from quizgen.model.tokens import Token

TELLING = frozenset({"prep", "acl", "relcl"})
"""Dependents behind a noun that can say which is meant."""

FEWEST_TOLD = 4
"""Words of a noun phrase without a name that says which: `a message in a bottle`, hardly `a lot of it`."""

LOOSE = frozenset({"in", "at", "on", "from", "to", "for", "with", "by", "after", "before", "during"})
"""Prepositions that may follow an object without saying anything of it."""

COMPARING = frozenset(
    """
    additional all alternative another any assorted certain comparable countless different each either enough equivalent
    every extra few fewer further like many miscellaneous most multiple myriad neither next no numerous one other others
    plenty related respective same separate several similar some such sundry various
    """.split()
)
"""Words before a noun that need another thing to be understood, or say that it is any of many."""

FINDINGS = frozenset(
    """
    analysis appeal article audit case census conviction experiment hearing inquest inquiry investigation judgement
    judgment lawsuit paper poll probe report ruling study suit survey trial verdict
    """.split()
)
"""Nouns of what there is more than one of in each place: *the Texas lawsuit*."""

MANY_IN_A_LAND = frozenset(
    """
    agency album band base battalion book brewer brewery business camp chain clinic college comedy consortium crew deal
    delegation drama duo ensemble expedition facility farm festival film gallery game gang garage hospital hostel hotel
    insurer lab label laboratory lender mill mission movie museum musical novel orchestra outlet partner plane plant
    play programme project proposal provider publication resort ride series show side song squad squadron start-up
    startup station subsidiary supermarket syndicate team theater theatre tribe troupe unit vehicle venture version
    vessel warehouse winery workshop
    """.split()
)
"""Nouns of more of which there are many in each land: *the British team*, without its sport."""

GRADING = frozenset(
    """
    as awfully comparatively considerably even ever exceedingly exceptionally extraordinarily extremely fairly far
    greatly highly hugely immensely increasingly incredibly less markedly more much particularly pretty progressively
    quite rather reasonably relatively remarkably significantly slightly so somewhat still surprisingly terribly too
    totally unbelievably uncommonly unusually vastly very
    """.split()
)
"""Adverbs of a degree."""

DETERMINERS = frozenset({"the", "this", "that", "these", "those"})


def says_which(noun: Token, reading: Reading) -> bool:
    """Whether the noun phrase tells what it means from others of its kind: by a name, or by a phrase behind it."""
    if reading.described(noun) is not None:
        return True
    if is_loose(noun) or is_praised(noun) or is_compared(noun) or is_mere_deed(noun):
        return False
    try:
        tokens = kept(noun)
    except Refusal:
        return False
    inside: Sequence[Token] = [token for token in tokens if token != noun]
    if any(is_telling_name(token, reading) for token in inside):
        return True
    behind = any(token.head == noun and token.i > noun.i and token.dep_ in TELLING for token in inside)
    return (behind and len(tokens) >= FEWEST_TOLD) or is_generic(noun) or reading.is_kind(noun)


def is_compared(noun: Token) -> bool:
    """Whether the noun phrase says only what it is more or less than, or one of: *a similar project*, *many people*."""
    return any(other.lower_ in COMPARING or is_graded(other) for other in noun.lefts if other.dep_ in {"amod", "det"})


def is_graded(adjective: Token) -> bool:
    """Whether the adjective is of a degree: *larger*, *an increasingly large share*."""
    return adjective.tag_ in {"JJR", "RBR"} or any(other.lower_ in GRADING for other in adjective.children)


def is_mere_deed(noun: Token) -> bool:
    """Whether only a nation or adjective is said of what was done: *the Bolivian move*."""
    said = any_child(noun, {"poss", "compound", "nmod", *TELLING})
    return noun.tag_ == "NN" and noun.lemma_.lower() in DEEDS and any_child(noun, {"amod"}) and not said


def is_loose(noun: Token) -> bool:
    """Whether what stands behind the noun may as well belong to its verb: *announced the plan in Leeds*."""
    behind = [other for other in noun.rights if other.dep_ in TELLING]
    return (
        noun.dep_ == "dobj"
        and is_determined(noun)
        and bool(behind)
        and all(other.dep_ == "prep" and other.lower_ in LOOSE for other in behind)
    )


def is_determined(noun: Token) -> bool:
    """Whether the reader is taken to know the thing already."""
    determiner = child(noun, "det")
    return determiner is not None and determiner.lower_ in DETERMINERS


def is_telling_name(token: Token, reading: Reading) -> bool:
    """Whether the token inside a noun phrase names what tells it from others: *Oslo’s port*, *her port*."""
    if is_of_nation(token):
        return False
    owner = token.dep_ == "poss" and reading.entity(token) is not None
    return (
        owner or reading.name_at(token) is not None or token.ent_type_ in NAME_LABELS or is_unknown_name(token, reading)
    )


def is_of_nation(token: Token) -> bool:
    """Whether the word only says of which nation or place a thing is of which there are many: *Italian company*."""
    noun = token.head
    of_nation = token.ent_type_ == "NORP" and token.dep_ == "amod"
    before = token.dep_ in {"compound", "nmod"} and not noun.ent_type_
    of_place = before and (token.ent_type_ in {"GPE", "LOC"} or noun.lemma_ in {"town", "village"})
    if not (of_nation or of_place) or noun.tag_ != "NN":
        return False
    word = noun.lemma_.lower()
    if word not in OF_MANY and word not in (FINDINGS if of_place else MANY_IN_A_LAND):
        return False
    if word in MANY_IN_A_LAND and any(other.ent_type_ == "EVENT" for other in noun.sent):
        return False  # *The German team won the World Cup*
    return not any(is_of_kind(other) and not is_plain(other, token) for other in noun.lefts)


def is_of_kind(other: Token) -> bool:
    """Whether the word before a noun may tell its kind or owner: *the Kenyan running team*."""
    return other.dep_ in {"compound", "nmod", "poss"} or (other.dep_ == "amod" and other.tag_ == "VBG")


def is_plain(other: Token, place: Token) -> bool:
    """Whether a word beside the name of a region tells no more which is meant: *the Warwickshire market town*."""
    return other == place or (place.dep_ != "amod" and other.tag_ == "NN")


def is_unknown_name(token: Token, reading: Reading) -> bool:
    """Whether a capital shows a name before a noun that the pipeline does not know: *the FLAME Global contest*."""
    before = token.pos_ == "PROPN" and token.dep_ in {"compound", "nmod"} and token.head.i > token.i
    common = token.lower_ in reading.small and not token.is_upper
    return before and token.text[0].isupper() and not (token.is_sent_start or common)


def is_generic(noun: Token) -> bool:
    """Whether the noun means all of a kind: *electric bikes*, not *bikes from Oslo*."""
    return noun.tag_ == "NNS" and not any_child(noun, {"det", "poss", "nummod", "predet", *TELLING})


def is_repetition(noun: Token) -> bool:
    """Whether the noun phrase only takes up one known already: *the bridge*, not *a bridge* or *bridges*."""
    return is_determined(noun) and (is_loose(noun) or not any_child(noun, TELLING))
