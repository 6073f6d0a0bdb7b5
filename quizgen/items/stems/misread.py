"""Whether the parser, by what it says of a clause, took a part of it for what it is not."""

import re

from quizgen.english.verbs import FORMS_OF_BE
from quizgen.items.stems.destination import is_site
from quizgen.items.stems.wh import class_of
from quizgen.model.fact import PLACES, Clause, Phrase

BUILT = frozenset(
    "build bulldoze construct demolish design erect raze rebuild reconstruct refurbish remodel renovate".split()
)
"""What is done to a house, even if its name is that of those who are in it."""

MOVING = frozenset(
    """
    come cycle deport drive emigrate escape evacuate exile flee fly go head hike immigrate journey launch march
    migrate move proceed relocate repatriate retreat return ride row rush sail travel trek walk
    """.split()
)
"""Verbs behind which *to* leads to a place, whatever its name was taken for."""

DONE_BY_PEOPLE = frozenset(
    """
    apologise apologize ask chat confess cry dream exclaim explain express grin interview joke kneel lament laugh
    meet mourn muse nod note pray quip reminisce reply retort say sigh sing smile sob speak swear talk tell visit
    weep whisper wink wonder write yell
    """.split()
)
"""Verbs of people: a name behind which *what* would ask is somebody's, mislabelled, or a body of people."""

DONE_TO_PEOPLE = frozenset(
    """
    appoint arrest baptise baptize bear beatify bury canonise canonize christen crown crucify die divorce elect
    emigrate graduate hospitalise hospitalize knight marry martyr matriculate naturalise naturalize ordain orphan
    remarry resign retire study wed widow
    """.split()
)

CALLED = frozenset(
    """
    ambulance cab ceasefire conference congress convention council doctor election firefighter helpline hotline
    inquest inquiry lawyer meeting parliament plumber police poll protest rally referendum session strike summit
    taxi vet vote witness
    """.split()
)
"""What one calls without calling it anything."""

NAMING = frozenset("brand call christen deem designate dub label nickname rename tag term".split())
"""Verbs that say of something what it is said to be."""

SPELLS = frozenset(
    """
    afternoon age century day decade eternity evening fortnight generation hour instant life lifetime minute moment
    month morning night occasion period season second semester spell stint stretch summer term time trimester week
    weekend while winter year
    """.split()
)
"""Nouns for how long or how often something was."""

OWNER = re.compile(r"\b[a-z][\w-]*(?:’s|s’)$")
"""A noun that owns what the parser lost: *the toy firm’s*, hardly *prices at Harrod’s*."""

HELPERS = frozenset(
    """
    am are be been being can could did do does had has have is may might must need ought shall should used was were will
    would
    """.split()
)
"""Words before a verb that go before the subject in a question."""

TWO_OBJECTS = frozenset(
    """
    accord afford allocate allow appoint ask assign award bequeath brand call charge christen consider crown declare
    deem deny designate dub elect entrust feed fine forbid forgive give grant grudge guarantee hand issue label
    leave lend loan make name nickname offer owe pay permit prescribe proclaim promise refuse rename sell send serve
    show spare teach tell term title vote
    """.split()
)
"""Verbs whose passive keeps an object: *She was given a medal*."""


def is_mislabelled(clause: Clause, asked: Phrase) -> bool:
    """Whether the subject, by its verb, is not what its name was taken for: a body that builds, a thing that says."""
    if asked.role == "oblique":
        return leads_elsewhere(clause, asked)
    if asked.role == "agent":
        return asked.type in {"city", "place"}
    if asked.role != "subject":
        return False
    builder = asked.type == "organisation" and clause.lemma in BUILT
    of_people = clause.lemma in DONE_BY_PEOPLE | DONE_TO_PEOPLE
    return builder or (asked.type != "person" and bool(asked.name) and of_people)


def leads_elsewhere(clause: Clause, asked: Phrase) -> bool:
    """Whether the preposition does not go with what a name was taken for: *in Avon*, *to Mercury*, *after the fire*."""
    if asked.preposition == "to":
        return clause.lemma in MOVING and not (noun_is_told(asked) or is_site(asked))
    inside = asked.preposition in {"in", "at", "on", "into", "under"} and asked.type == "person"
    at_it = asked.preposition in {"against", "for", "with", "by"} and asked.type == "place"
    return inside or at_it or (asked.preposition == "after" and asked.type in PLACES)


def noun_is_told(asked: Phrase) -> bool:
    """Whether what somebody goes to is a place, or by its name a body that one can go to: *Oxford University*."""
    return asked.type not in {"person", "organisation"} or bool(class_of(asked.name))


def lacks_what_called(clause: Clause, asked: Phrase) -> bool:
    """Whether it asks what somebody called something, and the parser made one phrase of both: *called the plan vague*.

    Neither *What did she call?* nor half of the answer is right.
    """
    said = any(phrase.role in {"predicate", "complement"} for phrase in clause.phrases)
    return clause.lemma in NAMING and asked.role == "object" and not said and asked.head not in CALLED


def is_named_in_other_number(clause: Clause, asked: Phrase) -> bool:
    """Whether several are called one, or one several: *What are the teachers called? – A lama*, of which a gap asks."""
    named = clause.lemma in {*NAMING, "name", "know"} and asked.role in {"predicate", "means", "oblique"}
    said = asked.role == "predicate" or asked.preposition == "as"
    kind = not asked.name or asked.core.startswith(("a ", "an "))
    return named and said and kind and clause.subject.plural != asked.plural and bool(clause.auxiliaries)


def is_no_reason(_clause: Clause, asked: Phrase) -> bool:
    """Whether what was taken for a reason tells for how long or how often: *for a time*, *for the first time*."""
    return asked.role == "reason" and (asked.type in {"duration", "date", "year"} or asked.head in SPELLS)


def is_where_of_talk(clause: Clause, asked: Phrase) -> bool:
    """Whether the place may be that of what was talked about: *asked about delays* *at airports*."""
    index = next((number for number, phrase in enumerate(clause.phrases) if phrase is asked), 0)
    before = clause.phrases[index - 1] if asked.role == "place" and index else None
    return before is not None and before.preposition in {"about", "of"} and not asked.name


def is_disagreeing(clause: Clause, _asked: Phrase) -> bool:
    """Whether one thing *are*: what was taken for the subject is not all of it."""
    subject = clause.subject
    joined = subject.plural or bool(subject.quantity) or re.search(r"\b(?:and|of)\b|,", subject.text)
    return not joined and subject.type == "thing" and clause.auxiliaries[:1] in {("are",), ("were",)}


def is_mistaken(clause: Clause, _asked: Phrase) -> bool:
    """Whether the parser took for a helper what is none, *felt*, or for the subject what owns it: *the firm’s*."""
    helper = bool(clause.auxiliaries) and clause.auxiliaries[0].lower() not in HELPERS
    owner = OWNER.search(clause.subject.text) is not None
    selves = {phrase.text for phrase in clause.phrases} & {"herself", "himself"}
    return helper or owner or (bool(selves) and clause.subject.type != "person")


def is_undergone(clause: Clause, asked: Phrase) -> bool:
    """Whether a passive has an object that its verb can't have: *What is it represented in the brain?*."""
    passive = clause.auxiliaries[-1:] and clause.auxiliaries[-1] in FORMS_OF_BE
    plain = asked.role == "object" and not any(phrase.role == "complement" for phrase in clause.phrases)
    return bool(passive) and plain and not clause.verb.endswith("ing") and clause.lemma not in TWO_OBJECTS
