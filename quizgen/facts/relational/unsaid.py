"""Sayings and deeds that only whose they are does not tell from others: *his claim*, *his debut*, *his senior year*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.facts.relational.around import PLACED, SAYS_WHAT, is_before_reason, is_dated, leads_on
from quizgen.facts.relational.praise import is_of_a_kind
from quizgen.model.tree import SUBJECTS, any_child, child

if TYPE_CHECKING:
    from quizgen.model.tokens import Token

SAYINGS = frozenset(
    """
    accusation acknowledgement acknowledgment admission affirmation allegation allusion announcement answer apology
    appeal argument aspiration assertion assumption assurance belief boast caveat charge claim comment complaint
    compliment concern concession conclusion condemnation confession contention criticism critique decision declaration
    demand denial denunciation desire disagreement disclosure doubt expectation explanation fear forecast grievance
    guarantee guess hint hope inquiry insinuation insistence intent intention justification lie misgiving motive notion
    oath objection objective observation offer petition plea pledge prediction pretence pretense pretension proclamation
    prognosis promise pronouncement prophecy proposal proposition protestation question reaction rebuke rebuttal
    recommendation refusal reluctance remark reminder reply request reservation resolution response retort revelation
    rhetoric rumor rumour speculation stance statement stipulation suggestion suspicion threat ultimatum utterance vow
    warning wish worry
    """.split()
)
"""What somebody said, wants or decided: of which only the words behind it tell which."""

THOUGHTS = frozenset("action activity finding idea opinion plan theory thesis view".split())
"""What somebody thought or was about: of which only the words behind it tell which, unless all are meant."""

MOTIVES = "motif"
"""What the pipeline takes *motives* for a plural of."""

UNSAID = SAYINGS | THOUGHTS | {MOTIVES}

GOINGS = frozenset(
    """
    arrival cruise departure excursion expedition journey move outing return stay stopover tour transfer travel trek
    trip visit voyage
    """.split()
)
"""Deeds that many do to one place."""

WHITHER = frozenset({"from", "in", "into", "there", "to"})

OUTCOMES = frozenset(
    """
    acceptance accession acquittal admission appointment arrival ban comeback conviction debut defeat defection demotion
    departure deportation discharge dismissal disqualification election elevation elimination emigration enlistment
    enrollment enrolment escape eviction exclusion exit expulsion extradition failure firing inclusion induction
    initiation loss move nomination ouster ousting promotion re-election readmission reelection reinstatement rejection
    release relegation relocation removal resignation return sacking secession selection setback success suspension
    transfer triumph victory win withdrawal
    """.split()
)
"""What befalls somebody, of which only words behind it tell from what or to where: *following his discharge*."""

ENTRIES = frozenset(
    """
    admission aim ambition approach approval arrival aspiration attempt attitude backing belief bid breakthrough cause
    charge comeback commitment concern contribution crusade deal debut defeat departure desire discovery doubt dream
    effort endeavor endeavour errand error excuse expedition expulsion fear forecast holding hope hypothesis inclusion
    induction initiation initiative insight instruction intent invention involvement journey judgement judgment message
    method mistake motif motivation motive move nomination objective observation opposition outlook participation
    perspective philosophy policy position postulate predicament premise preoccupation project promotion purpose pursuit
    quest reasoning requirement return role ruling scheme search secret shareholding solution stake strategy struggle
    suspension tactic target task technique thinking tour transfer trip triumph undertaking verdict victory viewpoint
    visit voyage win wish worry
    """.split()
)
"""What somebody’s is told from others only by what it was in, or of what kind: *his film debut*, not *his debut*."""

COMING = frozenset({"come", "follow"})

SCHOOLING = frozenset("debut freshman junior rookie senior sophomore".split())
"""Words that count years, which only the school or team tells from others: *her senior year*."""

YEARS = frozenset({"season", "semester", "term", "year"})


def is_unsaid(noun: Token) -> bool:
    """Whether the noun is of what was said, meant or done, and but a pronoun for its owner stands with it: *his claim*.

    Of 14 items with a claim of somebody's strict readers took ten, and of those with a name, *Malta’s demands*, all.
    Of one that only came when it did nothing is said: *Ada’s remarks came amid a strike*.
    """
    word, owner = noun.lemma_.lower(), child(noun, "poss")
    if noun.pos_ != "NOUN" or (word not in UNSAID and word not in ENTRIES) or owner is None:
        return False
    if owner.pos_ == "PROPN" and not (noun.dep_ in SUBJECTS and noun.head.lemma_ in COMING):
        return False
    told = any(other.i > noun.i and other.dep_ in SAYS_WHAT and not is_dated(other) for other in noun.children)
    named = any_child(noun, {"compound"})
    if word in ENTRIES and (leads_on(noun) or is_of_a_kind(noun) or is_first_show(noun) or takes_place(noun)):
        return False
    equated = noun.dep_ in SUBJECTS and any_child(noun.head, {"attr", "ccomp", "xcomp"}) and noun.head.lemma_ == "be"
    return not (told or named or equated or goes_on(noun) or (word in THOUGHTS | ENTRIES and is_of_all(noun)))


def goes_on(noun: Token) -> bool:
    """Whether what it is of stands right behind it, though the parse may give that to the verb: *her plan for …*."""
    if noun.i + 1 >= noun.sent.end:
        return False
    behind = noun.nbor(1)
    return behind.lower_ in {"of", "for", "on", "about"} and not is_dated(behind)


def takes_place(noun: Token) -> bool:
    """Whether its verb tells where it was: *Her journey began in Oslo*."""
    behind = (token for other in noun.head.rights for token in other.subtree) if noun.dep_ in SUBJECTS else ()
    return any(token.ent_type_ in PLACED for token in behind)


def is_first_show(noun: Token) -> bool:
    """Whether it is when a thing was first seen, which was but once: *The plane made its debut in 1970*."""
    owner = child(noun, "poss")
    return noun.lemma_ == "debut" and owner is not None and owner.lower_ == "its"


def is_of_all(noun: Token) -> bool:
    """Whether all of them are meant, as often as there are new ones: *She tests her ideas on friends*."""
    return noun.tag_ == "NNS" and noun.dep_ == "dobj" and noun.head.tag_ in {"VBZ", "VBP"}


def is_unexplained(noun: Token) -> bool:
    """Whether it tells when something was by what befell somebody, of which nothing but the owner is said."""
    if noun.lemma_.lower() not in OUTCOMES | GOINGS or noun.dep_ != "pobj" or not is_before_reason(noun.head):
        return False
    behind = any(other.i > noun.i and other.dep_ in SAYS_WHAT for other in noun.children)
    beside = any_child(noun, {"amod", "compound", "nmod"})
    return any_child(noun, {"poss"}) and not behind and not beside


def is_nobodys(noun: Token) -> bool:
    """Whether a journey is told only from others by where it went: *the visit to Oslo*."""
    article = child(noun, "det") if noun.tag_ in {"NN", "NNS"} and noun.lemma_.lower() in GOINGS else None
    if article is None or article.lower_ != "the":
        return False
    behind = [other for other in noun.children if other.i > noun.i and other.dep_ in {"prep", "acl", "relcl"}]
    whither = all(other.lower_ in WHITHER for other in behind)
    dated = any(token.ent_type_ == "DATE" for token in noun.subtree)
    return bool(behind) and whither and not dated and not any_child(noun, {"compound", "nmod"})


def is_year_of_no_school(noun: Token) -> bool:
    """Whether it is a year at a school or in a team, and nothing says at which: *her senior year*."""
    if noun.lemma_.lower() not in YEARS or not (
        any(other.lower_ in SCHOOLING for other in noun.lefts) or is_numbered_year(noun)
    ):
        return False
    told = any(other.dep_ in {"prep", "relcl"} and not is_dated(other) for other in noun.rights)
    return not told and not any(token.ent_type_ in {"ORG", "FAC"} for token in noun.sent)


def is_numbered_year(noun: Token) -> bool:
    """Whether it is one in a row of somebody's years: *during his first year*."""
    owned = any(other.lower_ in {"her", "his", "their"} for other in noun.lefts)
    return owned and any(other.lower_ in {"final", "first", "second", "third"} for other in noun.lefts)
