"""Nouns that bare ask of what or where: *low-end models*, *Changes were made*, *residents*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.facts.concepts import is_told_in_general
from quizgen.facts.relational.around import PLACED, is_bare, is_placed, is_told_by_verb
from quizgen.facts.relational.praise import is_of_any_kind
from quizgen.facts.relational.unsaid import OUTCOMES, SAYINGS
from quizgen.model.tree import SUBJECTS, any_child

if TYPE_CHECKING:
    from quizgen.model.tokens import Token

PARTS = frozenset(
    """
    advantage amount aspect attribute by-product byproduct category chapter characteristic consequence constituent copy
    criterion data detail disadvantage downside drawback edition effect episode example excerpt extract facet feature
    finding fragment highlight implication ingredient installment instalment instance majority member merit model option
    outcome page part participant percent percentage phase piece portion possibility prerequisite proportion ratio
    remainder remnant repercussion requirement result sale sample scene section segment sequel specimen stage statistic
    step subset symptom total variation version
    """.split()
)
"""Nouns of which the bare plural asks: of what?"""

LOCAL = frozenset(
    """
    administrator alderman arsonist authority bailiff bomber burglar councillor councilor crowd detainee election fare
    fee firefighter fireman gunman homeowner householder income inhabitant inmate islander lawmaker leader legislator
    local looter magistrate mayor militant minister motorist officer official pension pensioner policeman politician
    poll price protest protester protestor rebel rent reservist resident riot rioter robber salary senator shopper
    shortage strike tariff tax taxpayer temperature terrorist thief toll townspeople troop tuition turnout vandal
    villager voter wage
    """.split()
)
"""Nouns of which the bare plural asks: where?"""

PARTIES = frozenset(
    """
    adherent applicant assailant attacker attendee auditor backer beneficiary bidder boss bystander campaigner candidate
    chief claimant client colleague commuter competitor complainant constituent contestant counterpart creditor customer
    debtor delegate descendant director donor employee entrant evacuee executive fan finalist follower guest heir
    hostage interviewee interviewer intruder investor juror kidnapper landlord listener manager mourner mp negotiator
    neighbor neighbour nominee occupant offender onlooker opponent organiser organizer owner passenger passer-by
    passerby recipient relative representative rescuer respondent reveller rival sceptic shareholder skeptic spectator
    spokesman spokesperson spokeswoman sponsor stakeholder subscriber successor supporter survivor suspect tenant
    trustee user victim viewer visitor volunteer
    """.split()
)
"""People of whom the bare plural asks: of what, or of whom?"""

DOINGS = frozenset(
    """
    access adjustment admission age alteration arrangement assessment attendance backing bidding building cause change
    circumstance clearance commitment condition consequence construction consultation contribution control coverage crew
    criticism danger date decommissioning deliberation demolition deployment depth detail difference difficulty
    discussion disposal disruption distribution donation drilling effort embargo enforcement enrollment enrolment entry
    evacuation eviction excavation experiment factor fighting figure filming finance finding funding fundraising
    guidance hearing height implementation improvement independence installation interview investigation issue judging
    launch leadership length liability limitation looting maintenance management measure membership method modification
    name negotiation objective obstacle operation opportunity opposition outbreak ownership participation permission
    personnel plan planning plot policy polling preparation pressure problem procedure procurement production progress
    project publication purpose quantity reason rebuilding reconstruction recording recruitment redevelopment reform
    refurbishment registration regulation rehearsal renovation repair repatriation replacement resettlement resistance
    responsibility restoration restriction review reward rioting rule ruling sanction screening service shape shooting
    size solution speed sponsorship staff subsidy supervision support surveying talk testing trading training trait
    trial trouble unrest vaccination variant verdict voting weight width work workforce
    """.split()
)
"""Nouns that bare and alone ask: of or on what? *Work began in 1850*, *Changes were made*."""

OF_ANY_AMOUNT = frozenset("average maximum mean median minimum normal overall total typical usual".split())
"""Adjectives before an amount that don't say of what: *Typical ages are 12 to 13 years*."""

BETWEEN = frozenset({"discussion", "negotiation", "talk"})
"""Those that are as well told by who has them."""

NAMED = frozenset({"PERSON", "PRODUCT", "WORK_OF_ART", "LAW"})
"""Labels of names that people may have to do with."""

SAYING_OF_WHAT = frozenset(
    "about against among between concerning for in into of on onto over regarding to toward towards with".split()
)
"""Prepositions of a verb that may tell what its subject is of: *Work began on the canal*."""

ABOUT = frozenset({"about", "against", "for", "of", "on", "over"})


OF_A_VIEW = frozenset({"criticism", "critique", "objection"})
"""Nouns of what is said against something; what its verb leads to is what in it: *Criticisms focus on its cost*."""


def lacks_whole(noun: Token) -> bool:
    """Whether a bare plural is the subject, and nothing says what it is a part of or where: *low-end models*."""
    if noun.dep_ not in SUBJECTS or noun.tag_ not in {"NNS", "NN"} or not is_bare(noun):
        return False
    word = noun.lemma_.lower()
    if is_doing_of_nothing(noun) or (word in OF_A_VIEW and noun.tag_ == "NNS"):
        return True
    if noun.tag_ == "NN" and word != "data":
        return False
    said = (word in SAYINGS or word in OUTCOMES) and word not in LOCAL
    said = said and not any_child(noun, {"amod"}) and not is_told_by_verb(noun, ABOUT)
    party = word in PARTIES and is_unnamed_party(noun)
    return said or party or word in PARTS or (word in LOCAL and not is_placed(noun))


def is_doing_of_nothing(noun: Token) -> bool:
    """Whether nothing beside it or its verb says of what it is, or where: *Work began in 1850*, *Changes were made*."""
    kinds = [other for other in noun.lefts if other.dep_ == "amod" and other.lower_ not in OF_ANY_AMOUNT]
    if noun.lemma_.lower() not in DOINGS or is_placed(noun) or kinds:
        return False
    to_do = any(other.tag_ == "VB" and other.dep_ in {"acl", "advcl", "xcomp"} for other in noun.head.rights)
    return not (to_do or is_told_by_verb(noun, SAYING_OF_WHAT))


def is_unnamed_party(noun: Token) -> bool:
    """Whether it is told what people did once who have to do with something that the sentence does not name."""
    some = not any(other.dep_ == "amod" and not is_of_any_kind(other) for other in noun.lefts)
    once_done = noun.head.tag_ != "VB" and not is_told_in_general(noun)
    return some and once_done and not any(other.ent_type_ in PLACED | NAMED for other in noun.sent)
