"""What a prepositional phrase or a subordinate clause tells of the verb: time, place, reason, purpose, means."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from quizgen.english.counting import AGE
from quizgen.english.judging import JUDGING
from quizgen.english.people import names_people
from quizgen.english.prepositional import STANDING
from quizgen.facts.reading import Reading
from quizgen.facts.typing import SEASONS, type_of
from quizgen.model.fact import Role
from quizgen.model.tree import SUBJECTS, any_child, child

if TYPE_CHECKING:
    from quizgen.model.tokens import Token

REASON = re.compile(
    r"((?:(?:chiefly|entirely|exclusively|in (?:large )?part|largely|mainly|mostly|partially|partly|predominantly"
    r"|primarily|principally|purely|simply|solely) )?"
    r"(?:because of|due to|owing to|thanks to|as a (?:direct )?(?:consequence|result) of|in consequence of"
    r"|in response to|in reaction to|in reply to|on account of|by reason of|by virtue of|on (?:the )?grounds of"
    r"|in protest (?:about|against|at|over)|in (?:recognition|appreciation|acknowledge?ment) of|in gratitude for"
    r"|in (?:reprisal|retaliation|retribution|revenge) for|in solidarity with|in view of"
    r"|for fear of|for lack of|for want of|out of (?:concern|fear|gratitude|pity|respect|sympathy) (?:for|of))) "
)
"""How a phrase begins that tells why."""

PURPOSE = re.compile(r"in (?:(?:an?|her|his|its|their) (?:[\w-]+ )?)?(?:attempt|bid|effort)s? to ")
"""How a phrase begins that tells what for."""

AT_A_RATE = frozenset(
    """
    arrive auction average bat begin bid bowl buy cap clock close commence cruise depart drive end estimate evaluate
    finish fly gallop go hover kick land list march meet open peak pitch price put race rank rate ride rise rotate
    run sail score sell shoot speed spin stand start throw total tour trade travel value wake weigh
    """.split()
)
"""Verbs behind which *at* with a number tells how fast, how much or how far."""

FIELD = re.compile(r"(in the (?:areas?|disciplines?|domains?|fields?|realms?|spheres?|subjects?) of) ")
"""How a phrase begins that tells somebody's field."""

TIME_PREPOSITIONS = frozenset(
    "in on at during since until till by from before after between around for throughout".split()
)
PLACE_PREPOSITIONS = frozenset(
    "in at on near across outside inside off around throughout along atop beneath beside underneath within".split()
)

WHILES = frozenset(
    """
    afternoon age bit century day decade eon epoch era eternity evening fortnight generation good hour instant life
    lifetime millennium minute moment month morning night period quarter season second semester span spell stint
    stretch summer term time week weekend while winter year
    """.split()
)
"""Nouns of stretches of time, behind *for* no reason."""

MOVING = frozenset(
    """
    arrive assemble come congregate convene flock gather go journey meet reassemble reconvene return reunite travel
    """.split()
)

VIEWING = frozenset(
    """
    acclaim advertise bill brand categorise categorize characterise characterize class classify conceive construe
    decry define denounce depict deride describe diagnose envisage hail herald identify imagine interpret label laud
    list market mock perceive picture portray praise reckon recognise recognize refer regard ridicule see tout treat
    view
    """.split()
)
"""Verbs after which *as* tells how somebody or something is seen."""

PLACE_NOUNS = frozenset(
    """
    abbey airport alley allotment apartment aquarium archipelago area arena arsenal atoll attic auditorium avenue
    backyard bakery balcony ballpark ballroom bank bar barn barracks basement basin bathhouse bathroom battlefield
    bay bayou beach bedroom birthplace boathouse border boulevard brewery bridge brook bunker cabin cafe café camp
    campground campsite campus canal canteen canyon cape caravan casino castle catacomb cathedral cave cellar
    cemetery chapel chateau church cinema city classroom cliff clinic cloister coast coastline continent convent
    corner corridor cottage countryside courthouse courtroom courtyard cowshed creek crevasse crossroads crypt dale
    delta den depot desert district dock dockyard dormitory driveway dungeon east edge embassy enclave estuary
    everglades factory fairground farm farmhouse farmland fen fjord floodplain floor foot foothill foothills
    footpath foreshore forest fort fortress freeway gallery garage garden glacier glade gorge grassland grave
    graveyard greenhouse grove guesthouse gulf gym gymnasium hall hallway hamlet hangar harbor harborside harbour
    hayfield headland headquarters heath heathland highland highlands highway hill hillside hilltop hinterland
    hospital hostel hotel house hut inlet inn island isle islet isthmus jail junction jungle kindergarten kitchen
    lab laboratory lagoon lake landfill lane lawn library lighthouse lobby lodge lounge lowland lowlands mainland
    mall mansion marina marketplace marsh marshland meadow meadows mews middle moat monastery monument moor moorland
    mosque motel motorway mound mountain mountainside mountaintop mudflat museum nest nightclub north northeast
    northwest nursery oasis observatory orchard orphanage outback outhouse outskirts pagoda palace parish park
    parkland pasture path pavement pavilion peninsula pier pizzeria plain plains plant plantation plateau playground
    plaza polder pond port prairie precinct priory prison promenade province pub pyramid quarry quay quayside
    racecourse racetrack rainforest ranch ravine reef refinery region reservoir resort restaurant rink river
    riverbank riverside road roadside roof rooftop room runway sanctuary savanna savannah sawmill school schoolhouse
    sea seabed seafloor seafront seashore seaside shipyard shop shore shoreline shrine sidewalk skyscraper
    slaughterhouse slope slopes slum south southeast southwest spa square stable stadium stairway station steppe
    strait stream street studio sub-continent subcontinent suburb suburbs subway summit supermarket surface swamp
    synagogue tavern temple terrace theater theatre tomb top tower town townhouse township treehouse treetop trench
    tundra tunnel undergrowth university valley village vineyard volcano walkway warehouse waterfall waterfront
    waterhole watermill waterside waterway west wetland wetlands wharf wilderness windmill woodland woods workplace
    yard zoo
    """.split()
)
"""Nouns of places: behind *in*, *on*, *at* they tell where."""

CLAUSE_ROLES: dict[str, Role] = {
    "because": "reason",
    "when": "time",
    "after": "time",
    "before": "time",
    "until": "time",
    "till": "time",
    "once": "time",
}
"""Conjunctions that say plainly what their clause tells; *as*, *since* and *while* don't."""


def role_of_preposition(
    part: Token, tokens: Sequence[Token], reading: Reading, *, verb: str
) -> tuple[Role, str, Token | None]:
    """The role of the phrase headed by preposition `part`, the preposition in full, and the noun behind it.

    `verb` is the lemma of the verb it belongs to.
    """
    noun, gerund = child(part, "pobj"), child(part, "pcomp")
    if fixed := role_of_expression(" ".join(token.lower_ for token in tokens)):
        return *fixed, last_noun(part) or noun
    if noun is not None and is_bare_age(part, noun, tokens, reading):
        return "duration", "at", noun
    role = role_of_gerund(part, gerund, verb) if gerund is not None else None
    if role is not None:
        return role, part.lower_, gerund
    if part.dep_ == "agent":
        return "agent", "by", noun
    if noun is None:
        return "oblique", part.lower_, gerund
    if part.lower_ == "for" and tells_why(noun, verb, reading):
        return "reason", "for", noun
    if part.lower_ == "as" and verb in VIEWING:
        return "means", "as", noun
    return role_by_noun(part.lower_, noun, tokens, reading), part.lower_, noun


def is_clause(part: Token) -> bool:
    """Whether what looks like a preposition is the conjunction of a clause: *after at least one shell landed*."""
    verb = child(part, "pcomp")
    if verb is None or part.lower_ not in CLAUSE_ROLES or not any_child(verb, SUBJECTS):
        return False
    return any(other.tag_ in {"VBD", "VBZ", "VBP"} for other in (verb, *verb.children))


def role_of_expression(plain: str) -> tuple[Role, str] | None:
    """Role and preposition of words that begin with more than one: *because of*, *at the age of*, *in the field of*."""
    if reason := REASON.match(plain):
        return "reason", reason[1]
    if PURPOSE.match(plain):
        return "purpose", ""
    if aged := next(
        (words for words in ("at the age of", "at an age of", "at age of", "at age") if plain.startswith(f"{words} ")),
        "",
    ):
        return "duration", aged
    if standing := next((words for words in STANDING if plain.startswith(f"{words} ")), ""):
        return "oblique", standing
    found = FIELD.match(plain)
    return ("oblique", found[1]) if found else None


def is_bare_age(part: Token, noun: Token, tokens: Sequence[Token], reading: Reading) -> bool:
    """Whether a bare number tells how old somebody was: *At 15, she left school*; not *at 10*, an hour, or a speed."""
    plain = part.lower_ == "at" and [*tokens] == [part, noun] and AGE.fullmatch(noun.lower_) is not None
    doer = child(part.head, *SUBJECTS) if plain else None
    person = reading.entity(doer) if doer is not None else None
    return person is not None and person.type == "person" and part.head.lemma_ not in AT_A_RATE


def role_of_gerund(part: Token, gerund: Token, verb: str) -> Role | None:
    """How something is done, *by following a cable*, or why somebody is judged, *praised her for finding it*.

    The gerund may as well be the verb of a clause: *after at least one shell landed*.
    """
    if is_clause(part):
        return CLAUSE_ROLES[part.lower_]
    if part.lower_ == "by" and gerund.tag_ == "VBG":
        return "means"
    return "reason" if part.lower_ == "for" and verb in JUDGING else None


def tells_why(noun: Token, verb: str, reading: Reading) -> bool:
    """Whether *for* the noun tells why somebody is judged or where somebody is going: *thanked her for the map*."""
    labelled = noun.ent_type_ in {"DATE", "TIME", "MONEY", "QUANTITY", "CARDINAL"} or noun.lemma_ in WHILES
    thing = reading.entity(noun) is None and not labelled
    moved = (verb in JUDGING or verb in MOVING) and verb != "blame"  # *What was the storm blamed for?*
    who = any(other.dep_ == "relcl" and other.left_edge.lower_ == "who" for other in noun.rights)
    people = who or names_people(noun.lemma_) or noun.ent_type_ == "NORP"
    return thing and moved and not people


TAKING_PART = frozenset({"participate", "partake"})
"""Verbs behind which *in* leads to no place: *participated in the Vienna Circle*."""


def last_noun(part: Token) -> Token | None:
    """The noun that a compound preposition leads to."""
    return next((token for token in part.subtree if token.dep_ == "pobj" and token.i > part.i + 1), None)


def role_by_noun(preposition: str, noun: Token, tokens: Sequence[Token], reading: Reading) -> Role:
    """Time, duration or place, by the kind of the noun; else an oblique."""
    if preposition == "in" and noun.head.head.lemma_ in TAKING_PART and noun.ent_type_ not in {"DATE", "TIME"}:
        return "oblique"
    kind = type_of(noun, tokens, reading)
    if noun.lower_ in SEASONS and kind == "date" and preposition in TIME_PREPOSITIONS:
        return "time"
    if noun.ent_type_ in {"DATE", "TIME"} and preposition in TIME_PREPOSITIONS:
        return "duration" if kind == "duration" else "time"
    if (
        kind in {"country", "city", "place"} or {noun.lower_, noun.lemma_.lower()} & PLACE_NOUNS
    ) and preposition in PLACE_PREPOSITIONS:
        moving = kind in {"country", "city"} or [token.lower_ for token in tokens] == ["on", "foot"]
        if preposition == "on" and moving:  # *marched on Rome*, *on foot*
            return "oblique"
        return "place"
    return "oblique"


def role_of_clause(part: Token) -> Role | None:
    """The role of a subordinate clause; None if it does not say plainly what it tells."""
    mark = child(part, "mark")
    if part.dep_ == "xcomp":
        return "complement"
    if [other.lower_ for other in part.children if other.dep_ == "mark"] == ["so", "that"]:
        return "reason" if part.i > part.head.i else None
    if mark is not None:
        return CLAUSE_ROLES.get(mark.lower_) if any_child(part, SUBJECTS) else None
    when = next((other for other in part.children if other.dep_ == "advmod" and other.lower_ == "when"), None)
    if when is not None:
        return "time" if any_child(part, SUBJECTS) else None
    first = part.left_edge
    if part.tag_ == "VB" and any(other.dep_ == "aux" and other.lower_ == "to" for other in part.children):
        return "purpose" if first.lower_ in {"to", "in"} and not is_echo(part) else None
    return None


def is_echo(part: Token) -> bool:
    """Whether *to* stands between a word and itself, and leads to no deed: *went head to head with Oslo*."""
    to = part.nbor(-1) if part.i else part
    return to.lower_ == "to" and to.i > 0 and to.nbor(-1).lower_ == part.lower_
