"""What only has to do with something else: *an unlikely solution*, *are regular users*, *the surrounding hills*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.facts.relational.around import MAIN, PLACED, SAYS_WHAT, is_dated, is_placed, leads_on
from quizgen.facts.relational.plurals import BETWEEN, DOINGS
from quizgen.facts.relational.praise import is_of_a_kind
from quizgen.facts.relational.unsaid import ENTRIES, SAYINGS, THOUGHTS
from quizgen.model.tree import any_child, child

if TYPE_CHECKING:
    from quizgen.model.tokens import Token

LIKE_ANOTHER = frozenset(
    """
    aforementioned analogous comparable corresponding ensuing equivalent matching related relevant respective resulting
    similar subsequent
    """.split()
)
"""Adjectives by which *the* takes up something and says no more than that it has to do with another."""

AROUND = frozenset("adjacent adjoining bordering local nearby neighboring neighbouring outlying surrounding".split())
"""Adjectives that say where only from a place that is named."""

FOR_SOMETHING = frozenset(
    """
    addition adjunct adjustment advantage alteration alternative amendment antecedent antidote approval asset ban
    barrier basis bid boost border breach breakthrough burden by-product byproduct campaign candidate catalyst challenge
    change clash clue commitment comparison complement component connection consequence constraint contender contrast
    contribution contributor copy counterpart cure cut decline decrease deterrent difference difficulty disadvantage
    donation drawback edition effect effort embargo equivalent example exception excuse exemption expansion experiment
    extension factor forerunner foretaste gap hindrance hurdle impact impediment impression improvement incentive
    increase indication indicator influence ingredient insight instance interest investigation invitation involvement
    issue lawsuit limit limitation link list location method modification motive objective obligation obstacle
    opportunity option order outcome outlet part participation payment penchant permit phase piece portion precedent
    precondition precursor predecessor preference prelude prerequisite pretext probe problem prospect proxy purpose
    recipe reduction reference remedy reminder replacement replica requirement resemblance restriction review role
    sample sanction section segment setback shortage side-effect sign similarity site solution source specimen stimulus
    subset substitute successor supplement survey symbol symptom synonym target task technique threat token topic
    translation tribute trigger variant variation venue version workaround
    """.split()
)
"""Nouns of what is so only to or for something else."""

UNCOUNTED_FOR = frozenset(
    """
    access acclaim admission approval backing blame charge clearance command compensation competition consent contact
    control credit criticism custody emphasis entry exposure funding immunity involvement membership opposition
    ownership participation permission possession praise precedence preference pressure priority protection recognition
    resistance responsibility sponsorship support
    """.split()
)
"""Nouns of what is so only to or for something, and bare: *won support*."""

HAVING_TO_DO = frozenset(
    """
    adherent admirer adviser advisor affiliate aide ally alumnus applicant assistant attendee backer beneficiary buyer
    citizen client co-author co-founder cofounder collaborator colleague companion comrade contemporary contender
    contestant contributor counterpart cousin customer delegate deputy derivative descendant devotee disciple division
    donor employee enthusiast entrant fan favorite favourite finalist follower founder graduate guest heir holder
    inhabitant inmate invitee member native neighbor neighbour nominee occupant onlooker opponent organiser organizer
    originator owner parishioner participant partner passenger patron peer pioneer predecessor proponent recipient
    relative representative resident rival runner-up shareholder signatory specialist spokesman spokesperson spokeswoman
    sponsor stakeholder stockholder subscriber subsidiary suburb successor supporter survivor tenant tributary trustee
    user victim viewer visitor witness
    """.split()
)
"""Nouns, most of people, that say nothing without what they use, watch or belong to."""


def is_of_nothing(noun: Token) -> bool:
    """Whether somebody is said to be one of those who have to do with something unnamed: *are regular users*."""
    if noun.lemma_.lower() not in HAVING_TO_DO or noun.dep_ != "attr":
        return False
    told = any_child(noun, {"relcl", "acl", "compound", "nmod", "poss", "conj"})
    told = told or any(other.dep_ == "prep" and not is_time(other) for other in noun.children)
    each_other = noun.tag_ == "NNS" and any(any_child(other, {"conj"}) for other in noun.head.lefts)
    return not (told or each_other or any(token.ent_type_ in PLACED for token in noun.subtree))


def is_time(link: Token) -> bool:
    """Whether the preposition leads to a date: *was runner-up in 2009*."""
    return any(other.dep_ == "pobj" and other.ent_type_ == "DATE" for other in link.children)


def is_like_another(adjective: Token) -> bool:
    """Whether *the* takes up something as like another, or as around somewhere, that the sentence does not name."""
    noun = adjective.head
    if adjective.dep_ != "amod" or noun.ent_type_:
        return False
    if adjective.lower_ in AROUND:
        some = noun.tag_ == "NN" or (noun.tag_ == "NNS" and adjective.lower_ != "local")
        return some and not is_placed(noun)
    article = child(noun, "det")
    compared = any_child(adjective, {"prep"}) or any(other.lower_ == "to" for other in noun.rights)
    return adjective.lower_ in LIKE_ANOTHER and article is not None and article.lower_ == "the" and not compared


def is_for_nothing(noun: Token) -> bool:
    """Whether it is a solution, a threat or a site, and nothing says to what or for what: *an unlikely solution*."""
    if noun.dep_ not in {"dobj", "attr", "pobj"} or any_child(noun, {"compound", "nmod", "poss", "nummod"}):
        return False
    as_it = noun.dep_ != "pobj" or noun.head.lower_ == "as"
    return as_it and is_any_for(noun) and not is_told_of(noun) and not leads_on(noun)


def is_any_for(noun: Token) -> bool:
    """Whether it is one of those that are for something: *a solution*; of *demands*, *support*, only as an object."""
    word, article = noun.lemma_.lower(), child(noun, "det")
    if article is not None and article.lower_ not in {"a", "an"}:
        return False
    if noun.tag_ == "NN" and word in FOR_SOMETHING and (article is not None or word in UNCOUNTED_FOR):
        return True
    main = noun.dep_ == "dobj" and noun.head.dep_ in MAIN
    if noun.tag_ == "NN" and article is not None:
        return main and (word in SAYINGS | THOUGHTS or (word in ENTRIES and not is_of_a_kind(noun)))
    words = (
        UNCOUNTED_FOR if noun.tag_ == "NN" else FOR_SOMETHING | SAYINGS | DOINGS - BETWEEN if noun.tag_ == "NNS" else ()
    )
    return main and word in words and not any_child(noun, {"amod"})


def is_told_of(noun: Token) -> bool:
    """Whether anything behind the noun or its verb may say to what or for what it is; not when."""
    behind = (other for other in (*noun.rights, *noun.head.rights) if other.i > noun.i)
    return any(other.dep_ in SAYS_WHAT and not is_dated(other) for other in behind)
