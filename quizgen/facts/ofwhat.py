"""Nouns that no number, *each* or doer tells of what: *310 actions*, *each segment*, *a siege by rebels*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.facts.relational.around import PLACED, is_dated, leads_on
from quizgen.facts.relational.plurals import PARTS
from quizgen.facts.relational.unsaid import SAYINGS, THOUGHTS
from quizgen.model.tree import SUBJECTS, any_child, child

if TYPE_CHECKING:
    from quizgen.model.tokens import Token

EACH = PARTS | frozenset("column end half layer level lobe region row side subunit unit".split())
"""Nouns of parts, of which each one asks: of what?"""

COUNTED = SAYINGS | THOUGHTS
"""What is said or done, of which so many ask: about what?"""

SAYING_MORE = frozenset("about against among concerning for from of on over regarding to with".split())
"""Prepositions of a verb that may tell about what its subject is."""

UNITS = frozenset({"copy", "unit"})
"""What goods are counted in, whatever they are."""

MAKERS = frozenset({"ORG", "PERSON"})

ROWS = frozenset({"sequence", "series", "set", "string", "succession"})
"""Nouns for some of a kind that belong together."""

DONE_TO = frozenset(
    """
    abolition acquisition annexation blockade bombardment capture closure colonisation colonization conquest
    demolition desecration destruction dissolution excavation invasion looting occupation opening overthrow plundering
    purchase reconquest removal renovation restoration sacking seizure siege takeover
    """.split()
)
"""Deeds of which who did them does not tell what they were done to."""

BEHIND = frozenset({"prep", "acl", "relcl", "appos"})

BEFORE = frozenset({"amod", "compound", "nmod", "nummod", "poss"})


def is_each_of_nothing(noun: Token) -> bool:
    """Whether it is each of some parts, and nothing says of what: *each segment*; not *each side of the road*."""
    word = child(noun, "det") if noun.lemma_.lower() in EACH and noun.tag_ == "NN" else None
    return word is not None and word.lower_ in {"each", "every"} and not any_child(noun, BEHIND | BEFORE)


def is_count_of_nothing(noun: Token) -> bool:
    """Whether it is told of so many claims or actions, or copies sold, and not of what: *310 actions were raised*."""
    if noun.tag_ != "NNS" or not any_child(noun, {"nummod"}) or any_child(noun, BEHIND | BEFORE - {"nummod"}):
        return False
    if noun.dep_ == "dobj" and noun.lemma_ in UNITS:
        maker = child(noun.head, "nsubj")
        return maker is not None and (maker.ent_type_ in MAKERS or maker.tag_ == "PRP")
    told = any(other.lower_ in SAYING_MORE and not is_dated(other) for other in noun.head.rights)
    return noun.dep_ in SUBJECTS and noun.lemma_ in COUNTED and not told


def is_row_of_nothing(noun: Token) -> bool:
    """Whether only an owner or *the* tells a series of something bare: *his series of ascents*, not *a series*."""
    if noun.lemma_ not in ROWS or not is_one_known(noun):
        return False
    of = child(noun, "prep")
    things = child(of, "pobj") if of is not None and of.lower_ == "of" else None
    if things is None or things.tag_ != "NNS" or any_child(noun, {"amod", "compound", "nmod", "acl", "relcl"}):
        return False
    return all(map(is_dated, things.children)) and not leads_on(things)


def is_one_known(noun: Token) -> bool:
    """Whether *the* or *his* tells that it is known which: *his series*, *the set*; not *Haydn's set of quartets*."""
    article = child(noun, "det", "poss")
    return article is not None and article.lower_ in {"the", "his", "her", "its", "their"}


def is_done_to_nothing(noun: Token) -> bool:
    """Whether it is told by whom something was taken or opened, and not what: *a siege by the royal army*."""
    if noun.lemma_.lower() not in DONE_TO or any_child(noun, {"compound", "nmod", "poss", "acl", "relcl"}):
        return False
    links = [other for other in noun.rights if other.dep_ in {"prep", "agent"} and not is_dated(other)]
    behind = noun.nbor(1) if noun.i + 1 < noun.sent.end else noun
    if not links and behind.lower_ == "by" and not any_child(behind.head, {"auxpass"}):
        links = [behind]  # *led to a siege by pirates*, where the parser gives the pirates to the verb
    placed = any(token.ent_type_ in PLACED - {"ORG", "NORP"} for other in noun.lefts for token in other.subtree)
    return bool(links) and all(other.lower_ == "by" for other in links) and not placed
