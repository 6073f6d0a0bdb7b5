"""Where somebody or something is taken, sent or goes, of which English asks with *where*: *Where was she taken?*."""

from quizgen.english.places import PLACE_WORDS
from quizgen.model.fact import Clause, Phrase

MOVED = frozenset(
    """
    admit airlift banish bring carry come commit commute confine dash deliver deport descend despatch dispatch drag
    drift drive emigrate escape escort evacuate exile export extradite ferry flee fly go guide haul head hike hurry
    immigrate invite journey jump lure march migrate move parachute proceed pull push race redirect relocate
    repatriate retreat return ride row rush sail send shift ship smuggle sneak spread steer stray stroll summon swim
    take tow transfer transport travel trek truck usher venture walk wander withdraw
    """.split()
)
"""Verbs behind which *to* leads to a place, if what follows can be one."""

TAKING = frozenset(
    "bring carry deliver despatch dispatch drag guide haul lure pull push send ship smuggle take tow transport".split()
)
"""Those of them that are no movement without what is moved."""

DWELLING = frozenset("board camp convalesce die dwell live lodge reside settle shelter sleep squat stay".split())

LYING = frozenset(
    "be begin bury develop embed find form grow happen hide lie live locate nest occur roost situate store take".split()
)
"""Verbs of which one asks where, whatever it is in: *takes place*, *are found*."""

WITHIN = frozenset("above along around behind below beneath beside between inside near under".split())
"""Prepositions of nothing but places, before what is neither a time nor an amount."""

RULES = frozenset(
    """
    administration agreement auspices circumstances command condition conditions constitution contract control
    direction government guidance guise law leadership name order orders presidency pressure protection regime reign
    rule rules supervision system treaty
    """.split()
)
"""What something is under that is nowhere: *takes place under a new law*."""

SITES = PLACE_WORDS | frozenset(
    """
    academy airbase airfield airstrip apartment area asylum bakery barracks base borough brewery bunker cabin cafe
    camp campus canteen capital casino cell cemetery center centre chapel church cinema city clinic coastline
    college complex compound conservatory continent convent cottage country county court courthouse courtroom
    crematorium department depot district dock dormitory downtown dungeon embassy estate facility factory farm
    farmhouse flat fortress gallery garage ghetto graveyard gym hamlet headland headquarters hideout homeland
    hospice hospital hostel hotel infirmary inn institute institution jail kindergarten lab laboratory lodge
    mainland mall mansion marina marketplace mill monastery moor morgue mortuary motel museum neighborhood
    neighbourhood nursery office orchard orphanage outpost outskirts parish penitentiary plain plant plantation
    plateau playground province pub quarry quarters ranch refinery refuge region reservation reserve resort
    restaurant room sanatorium sanctuary school seaside seminary shelter shop shore shrine site slum stable state
    store studio suburb supermarket surface synagogue territory tomb town university venue villa village ward
    warehouse waterfront wharf wilderness woods workhouse workplace workshop yard zone zoo
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
    within = within and not (asked.preposition == "under" and asked.head in RULES)
    taken = clause.lemma != "take" or any(phrase.text == "place" for phrase in clause.phrases)
    return within and clause.lemma in LYING and taken and not (placed or asked.quantity)
