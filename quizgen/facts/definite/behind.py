"""What stands behind a noun with *the*: whether it says which is meant, or but how big it is or where it was put."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from quizgen.english.people import OFFICES, names_people
from quizgen.english.words import OF_MANY
from quizgen.facts.asides import MARKS
from quizgen.facts.definite.before import LONE
from quizgen.model.tree import any_child, child

if TYPE_CHECKING:
    from quizgen.model.tokens import Token

COMPLEMENTS = frozenset({"prep", "relcl", "acl", "ccomp"})
"""Dependents that say which one a definite noun means."""

INHABITANTS = frozenset("adult employee family inhabitant man member people person resident soul woman worker".split())

BEGINNERS = frozenset("creator father founder godfather inventor mother patron pioneer".split())
"""What one is of a field alone, and not as an office: *the father of medicine*."""

OF_OFFICES = frozenset(
    """
    administration agency agriculture army assembly board cabinet chamber church commerce commission committee
    communications company congress council court culture defence defense delegation department development
    diplomacy economics education employment energy environment exchequer faculty federation finance government
    group health history house household industry information intelligence interior justice labor labour law
    legislature literature marketing mathematics medicine ministry navy operations parish parliament party
    philosophy physics planning police policy prison production programming psychology religion research sales
    school science security senate society sociology sport sports staff state strategy studies surgery technology
    theology tourism trade training transport transportation treasury union university welfare works
    """.split()
)
"""Bodies and fields that offices are called after, without telling whose they are."""

OF_LIFE = frozenset({"cause", "date", "day", "place", "time", "year"})
"""What everybody's birth and death have."""

LISTING = frozenset(
    """
    bury deposit enter hang include inscribe insert instal install lay list lodge mount place plant position put
    record register seat set stick store
    """.split()
)
"""Verbs of bringing something somewhere: on a list, in a row."""

REACHING = frozenset("cross enter invade leave penetrate reach settle".split())
"""Verbs of coming somewhere *from* elsewhere."""

AILMENTS = frozenset("ailment condition disease disorder drug illness infection syndrome vaccine virus".split())
"""What is the same wherever there is any of it."""

WANTING = frozenset({"like", "need", "prefer", "want"})
"""Verbs behind whose object a participle says what is to become of it: *wanted the land surveyed*."""


def tells_which(token: Token) -> bool:
    """Whether a dependent behind the noun says which one is meant; *the foundation in the future* says when."""
    if token.dep_ not in COMPLEMENTS:
        return False
    noun = child(token, "pobj")
    timely = noun is not None and noun.lower_ in {"future", "past", "present"}
    return not (timely or is_only_beside(token) or tells_nothing(token))


def is_only_beside(clause: Token) -> bool:
    """Whether a comma or dash sets off a clause, which only says more of what is known: *the group, who sang, …*."""
    first = clause.left_edge
    return clause.dep_ in {"relcl", "acl"} and first.i > 0 and first.nbor(-1).text in MARKS


def tells_nothing(part: Token) -> bool:
    """Whether a part behind the noun does not tell which is meant: but how big it is, what it is, or of another."""
    elsewhere = is_of_office(part) or is_of_deed(part) or is_of_a_life(part) or is_where_ill(part)
    return elsewhere or tells_size(part) or is_of_person_before(part) or is_so_of_others(part)


def is_so_of_others(clause: Token) -> bool:
    """Whether a clause that a comma sets off is so of others, too: *the plan, which was also launched in Oslo*."""
    return is_only_beside(clause) and any(other.lower_ in {"also", "likewise"} for other in clause.children)


def is_of_office(of: Token) -> bool:
    """Whether it is a part of what an office is called, of which there are many: *the secretary of state*."""
    noun = child(of, "pobj") if of.lower_ == "of" else None
    post = of.head.tag_ in {"NN", "NNP"} and (of.head.lemma_ in OFFICES or names_people(of.head.lemma_))
    post = post and of.head.lemma_ not in BEGINNERS
    return noun is not None and post and noun.lower_ in OF_OFFICES and not noun.children


def is_of_a_life(of: Token) -> bool:
    """Whether it leaves open whose life it is of: *The date of birth is not known*."""
    noun = child(of, "pobj") if of.lower_ == "of" else None
    of_somebody = noun is not None and noun.lower_ in {"birth", "death"} and of.head.lemma_ in OF_LIFE
    return of_somebody and noun is not None and not any(noun.children)


def is_where_ill(part: Token) -> bool:
    """Whether it tells where an illness is met, and not which one it is: *suffer from the condition in Norway*."""
    return part.lower_ in {"in", "among"} and part.dep_ == "prep" and part.head.lemma_ in AILMENTS


def is_of_deed(part: Token) -> bool:
    """Whether what stands behind belongs to the verb: *put the caves on a list*, *reached the area from Africa*."""
    verb = part.head.head if part.head.dep_ == "dobj" else None
    if verb is not None and part.lower_ == "from" and verb.lemma_ in REACHING:
        return True
    if verb is not None and part.dep_ == "acl" and part.tag_ == "VBN" and verb.lemma_ in WANTING:
        return True
    through = part.lower_ in {"through", "via"} and part.head.lemma_ in OF_MANY
    moved = part.lower_ in {"into", "to"} and part.head.lemma_ in LONE  # *the return of the bank* *to Oslo*
    listed = part.lower_ in {"in", "on"} and part.head.dep_ == "dobj" and part.head.head.lemma_ in LISTING
    return part.dep_ == "prep" and (through or moved or listed)


def tells_size(of: Token) -> bool:
    """Whether it says but how many people are there: *the village of 300 people*."""
    noun = child(of, "pobj") if of.lower_ == "of" else None
    one = of.head.tag_ == "NN" and noun is not None
    return (
        one
        and noun is not None
        and any_child(noun, {"nummod"})
        and (noun.lemma_ in INHABITANTS or names_people(noun.lemma_))
    )


def is_of_person_before(clause: Token) -> bool:
    """Whether a clause with *who* says more of somebody before the noun: *a member of the band who lived in Ulm*."""
    noun, of = clause.head, clause.head.head
    who = clause.dep_ == "relcl" and any(other.lower_ == "who" and other.i == noun.i + 1 for other in clause.subtree)
    return who and noun.dep_ == "pobj" and of.lower_ == "of" and names_people(of.head.lemma_)


def saying_which(head: Token, inside: Sequence[Token]) -> list[Token]:
    """The words of a noun phrase without those that say nothing of which it is: *and Rome*, *of 300 people*."""
    beside = [other for other in head.children if other.dep_ in {"conj", "cc"}]
    beside += [other for other in head.rights if tells_nothing(other)]
    left = {token.i for other in beside for token in other.subtree}
    return [token for token in inside if token.i not in left]
