"""Where somebody or something is taken, sent or goes, of which English asks with *where*: *Where was she taken?*."""

from quizgen.english.places import PLACE_WORDS
from quizgen.model.fact import Clause, Phrase

MOVED = frozenset(
    """
    admit bring carry come commit confine deliver deport drive escort evacuate extradite ferry flee fly go haul invite
    march move relocate return rush send ship take transfer transport travel walk
    """.split()
)
"""Verbs behind which *to* leads to a place, if what follows can be one."""

TAKING = frozenset({"bring", "carry", "send", "take"})
"""Those of them that are no movement without what is moved."""

DWELLING = frozenset("die dwell live lodge reside sleep stay".split())

LYING = frozenset("be begin develop find form grow happen lie live locate occur situate take".split())
"""Verbs of which one asks where, whatever it is in: *takes place*, *are found*."""

WITHIN = frozenset("above along around behind below beneath beside between inside near under".split())
"""Prepositions of nothing but places, before what is neither a time nor an amount."""

SITES = PLACE_WORDS | frozenset(
    """
    area base camp campus capital cemetery center centre church city clinic college compound country court department
    district embassy factory farm headquarters hospital hotel jail laboratory mainland museum office orphanage plant
    province refuge region resort room school shelter site state surface town university village ward warehouse zone zoo
    """.split()
)
"""Heads of what one can be taken to."""


def is_destination(clause: Clause, asked: Phrase) -> bool:
    """Whether it tells where to, and nothing else in the clause tells from where or where."""
    others = [phrase for phrase in (*clause.phrases, *clause.lead) if phrase is not asked]
    placed = any(phrase.role == "place" or phrase.preposition == "from" for phrase in others)
    leads = asked.role == "oblique" and asked.preposition == "to" and clause.lemma in MOVED
    moved = bool(clause.auxiliaries) or any(phrase.role == "object" for phrase in clause.phrases)
    leads = leads and (moved or clause.lemma not in TAKING)  # *took to the streets*
    return leads and not placed and is_site(asked)


def is_site(asked: Phrase) -> bool:
    """Whether one can be there: by the noun, or by what a name of something tells of it."""
    words = asked.core.lower().replace(",", "").split()
    named = asked.type in {"thing", "organisation", "place"} and bool(SITES & {*words[-2:]})
    return asked.type != "person" and (asked.head in SITES or named)


def is_dwelling(clause: Clause, asked: Phrase) -> bool:
    """Whether it tells where somebody lives, though it is the name of a body: *reside in Fatima House*."""
    placed = any(phrase.role == "place" for phrase in (*clause.phrases, *clause.lead))
    inside = asked.role == "oblique" and asked.preposition in {"at", "in"} and asked.type == "organisation"
    return inside and clause.lemma in DWELLING and not placed


def is_whereabouts(clause: Clause, asked: Phrase) -> bool:
    """Whether it tells in or under what something is or takes place: *Bile is found beneath the liver*."""
    placed = any(phrase.role == "place" for phrase in (*clause.phrases, *clause.lead) if phrase is not asked)
    within = asked.role == "oblique" and asked.preposition in WITHIN and asked.type in {"thing", "place"}
    taken = clause.lemma != "take" or any(phrase.text == "place" for phrase in clause.phrases)
    return within and clause.lemma in LYING and taken and not (placed or asked.quantity)
