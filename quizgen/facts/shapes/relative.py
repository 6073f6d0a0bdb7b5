"""*Li Na, who led the dig, …* → *Li Na led the dig*."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from quizgen.english.people import GROUPS, names_people
from quizgen.facts.clauses import read_clause
from quizgen.facts.pronouns import PRONOUNS_OF_MANY, PRONOUNS_OF_THINGS
from quizgen.facts.reading import Reading
from quizgen.facts.refusal import Refusal
from quizgen.facts.shapes.participle import OF_THE_EVENT
from quizgen.facts.statements import attempt
from quizgen.facts.verbs import Verb, is_verb, own_auxiliaries
from quizgen.model.fact import Clause
from quizgen.model.tree import SUBJECTS, child

if TYPE_CHECKING:
    from quizgen.model.tokens import Span, Token

MAKING_UP = frozenset("account amount be comprise constitute equal represent total".split())
"""Verbs of what a number comes to of another."""


HOLDING = frozenset("comprise consist contain cover date feature include number span".split())
"""Verbs that tell of what is somewhere rather than of the place: *the letters in Ulm, which number 900*."""


SPOKEN_OF = {"its": PRONOUNS_OF_THINGS, "their": PRONOUNS_OF_MANY}
"""Possessive → the pronouns that speak of the same."""


def find(sentence: Span, reading: Reading) -> Iterator[Clause | Refusal]:
    """A clause for each relative clause that a comma sets off and whose subject is the noun before it."""
    for token in sentence:
        if token.dep_ == "relcl" and is_verb(token) and is_set_off(token) and has_relative_subject(token):
            named = antecedent(token, reading)
            if named is not None and (owned := of_what_it_is_about(token, named)) is not None:
                yield Refusal("unresolved-pronoun", f"“{owned.text}” may be of what the sentence is about")
            elif named is not None and not may_mean_event(token, named):
                verb = Verb(token=token, subject=named, auxiliaries=own_auxiliaries(token), first=True)
                yield attempt(partial(read_clause, verb, reading))


def of_what_it_is_about(token: Token, named: Token) -> Token | None:
    """A possessive that another pronoun before goes with: *the harm it took in the war, which burnt half its boats*."""
    before = [other.lower_ for other in token.doc[token.sent.start : named.left_edge.i]]
    owned = (other for other in token.subtree if other.lower_ in {"its", "their"} and other.i > token.i)
    return next((other for other in owned if not SPOKEN_OF[other.lower_].isdisjoint(before)), None)


def antecedent(token: Token, reading: Reading) -> Token | None:
    """The name that the relative pronoun stands for: the noun before it, or the name it is in apposition to.

    Of coordinated names nobody can tell whether the last or all are meant, nor of *a ship from Malta, which …* whether
    the ship or Malta. A mere noun is taken only if it stands right
    before the comma and is one that can be known: *the bridge at Wuhan, which …*.
    """
    noun = token.head.head if token.head.dep_ == "appos" and not reading.name_at(token.head) else token.head
    coordinated = noun.dep_ == "conj" or child(noun, "conj") is not None
    known = reading.name_at(noun) is not None or (is_definite(noun) and is_right_before(noun, token))
    rivalled = is_inside_rival(noun, token) or is_site_of_rival(noun, token)
    unfit = coordinated or rivalled or not fits(noun, token, reading)
    return noun if known and not unfit and not has_name_between(noun, token) else None


def fits(noun: Token, token: Token, reading: Reading) -> bool:
    """Whether the noun may be meant by the pronoun: *who* is no place or country, *which* nobody."""
    entity, relative = reading.name_at(noun), child(token, *SUBJECTS)
    kind = entity.type if entity is not None else ""
    if relative is not None and relative.lower_ == "which":
        roles = [noun, *(other for other in noun.rights if other.dep_ == "appos")]
        return kind != "person" and not any(names_people(other.lemma_) for other in roles)
    one = relative is not None and any(other.lower_ in {"has", "is", "was"} for other in token.lefts)
    if one and noun.lemma_ in GROUPS and noun.dep_ == "pobj":  # *the first of the group, who was killed*
        return False
    return kind not in {"city", "country", "place"} and not is_belief(noun)


def is_belief(noun: Token) -> bool:
    """Whether it is what people hold, and not they: *a monk before converting to Catholicism, who …*."""
    return noun.lower_.endswith("ism")


def has_name_between(noun: Token, token: Token) -> bool:
    """Whether another name stands before the clause, which may be meant: *the Tate, Li Na, from Ulm, who …*."""
    behind = noun.doc[noun.i + 1 : token.left_edge.i]
    relative = child(token, *SUBJECTS)
    who = relative is not None and relative.lower_ == "who"
    return who and any(other.ent_type_ == "PERSON" and other.ent_iob_ == "B" for other in behind)


def may_mean_event(token: Token, noun: Token) -> bool:
    """Whether *which* may mean all that was said: *Firms enter the market, which should help …*."""
    relative = child(token, *SUBJECTS)
    modal = any(other.tag_ == "MD" for other in token.children)
    which = relative is not None and relative.lower_ == "which" and noun.dep_ not in SUBJECTS
    share = token.lemma_ in MAKING_UP and any(other.ent_type_ == "PERCENT" for other in token.subtree)
    site = noun.dep_ == "pobj" and noun.head.lower_ in {"at", "in", "on"}  # *60 tons are kept in Ulm, which is 30 %*
    return which and (modal or token.lemma_ in OF_THE_EVENT or (share and site))


def is_inside_rival(noun: Token, token: Token) -> bool:
    """Whether the noun stands in the phrase of another that the relative pronoun may mean as well."""
    outer = noun.head.head if noun.dep_ == "pobj" else noun
    if outer.pos_ not in {"NOUN", "PROPN"} or outer == noun:
        return False
    relative = child(token, *SUBJECTS)
    of_people = names_people(outer.lemma_) or outer.lemma_ in GROUPS or outer.ent_type_ == "PERSON"
    return relative is None or relative.lower_ != "who" or of_people or outer.dep_ == "appos"


def is_site_of_rival(noun: Token, token: Token) -> bool:
    """Whether it is but where the thing right before is, which is meant: *the books at Ulm, which contain maps*."""
    link, relative = noun.head, child(token, *SUBJECTS)
    at = noun.dep_ == "pobj" and (link.lower_ == "at" or (link.lower_ == "in" and token.lemma_ in HOLDING))
    if not at or relative is None or relative.lower_ != "which":
        return False
    thing = child(link.head, "dobj", "nsubjpass")
    somebody = thing is not None and (thing.ent_type_ == "PERSON" or names_people(thing.lemma_))
    return thing is not None and not somebody and thing.right_edge.i + 1 == link.i


def is_definite(noun: Token) -> bool:
    """Whether the noun has *the* or an owner."""
    article = child(noun, "det")
    return child(noun, "poss") is not None or (article is not None and article.lower_ == "the")


def is_right_before(noun: Token, token: Token) -> bool:
    """Whether nothing but the comma stands between the noun and its relative clause."""
    return token.left_edge.i == noun.i + 2


def is_set_off(token: Token) -> bool:
    """Whether a comma stands before the relative clause: it adds to its noun and does not pick it out."""
    first = token.left_edge
    return first.i > 0 and first.nbor(-1).text == "," and first.i > token.head.i


def has_relative_subject(token: Token) -> bool:
    """Whether the one subject is the relative pronoun itself; of *which they called ugly* the parser makes two."""
    subjects = [other for other in token.children if other.dep_ in SUBJECTS]
    return [subject.lower_ for subject in subjects] in (["who"], ["which"])
