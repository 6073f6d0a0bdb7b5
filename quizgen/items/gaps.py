"""Which gaps in a sentence need no reading or may be filled in two ways, and what the student is told of the others."""

import re
from functools import lru_cache

from quizgen.items.copula import PLACES
from quizgen.items.distractors import known
from quizgen.items.distractors.fitness import SOME, stands_in
from quizgen.items.point import is_half
from quizgen.model.fact import AnswerType, Fact

NAMED: frozenset[AnswerType] = frozenset(
    {"person", "organisation", "country", "city", "place", "thing", "work", "event"}
)

EXAMPLE = re.compile(r"\b(?:like|such as|including|especially|e\.g\.|for (?:example|instance),?)\b[^,;]*$")
"""What stands before an example, in whose place others would do."""

GENERAL = re.compile(r"(?:An?|Any|Each|Every|Many|Most|One|Several|Some) [a-z]")
"""How a sentence begins that speaks of no one in particular: *A traveler from Oslo might …*."""

LOOSE = re.compile(
    r"^(?:Afterwards?|Earlier|Later|Meanwhile|Next|Previously|Subsequently|Then)\b(?! (?:in|on|that|to)\b)"
    r"|^(?:While )?[Tt]here,|^One of the [a-z]"
    r"|\bof (?:most|many|some|others)\b(?! of\b| [a-z-]+s\b)"
    r"|\b(?:for|to) comment\b"
)
"""What goes on where the sentence before ended, *Next came …*, is of people named there, *the dislike of most for …*,
or is what a newspaper says of its own work."""

OPENING = re.compile(r"(?:Based|Born|Coming|Hailing|Originally|Raised)\b[^,]*$")
"""What opens a sentence on what somebody does with where they come from, up to a gap in it."""

BEFORE = re.compile(r"\b(?:her|his|its|my|our|their) [a-z]+ of $|\bagain (?:in|on) $")
"""What stands before the number of a group named in passing, *his family of ____ children*, or a mere time."""

APPOSED = re.compile(r"\b(?:an?|the|his|her|its|their) (?:[\w-]+ ){0,4}[\w-]+, $")
"""What stands before a name between commas that only says who was spoken of: *a classmate, ____, who …*."""

STATE = re.compile(r", [A-Z]")
"""What stands behind a town that is told by its state or country."""

PLACED = re.compile(r" (?:at|from|near|of the) ")
"""What makes two names of one: *Rufinus at Aquileia*."""

BODIES = frozenset("Academy Bank Church College Institute Museum School Society University".split())

COMMON = re.compile(r"[A-Z][a-z]+(?: [a-z]+)+|[A-Z]+s")
"""What only opens a sentence or stands for many: *Bee larvae*, *MPs*."""

TITLED = frozenset(
    """
    album book called drama entitled film journal magazine memoir movie musical newspaper novel opera paper pilot play
    poem publication series show sitcom song titled
    """.split()
)
"""Words before a title."""

TERM = re.compile(r"\b(?:[A-Z][a-z]+(?:ism|ity|ness|logy|nomics|istics)|[A-Z][a-z]+ Studies)$")
"""Names of ideas and fields."""

CONTINENTS = frozenset({"Africa", "Antarctica", "Asia", "Earth", "Europe", "North America", "South America", "West"})

PARTICLE = re.compile(r"\b(?:al|bin|da|de|del|der|di|dos|du|el|la|le|ter|van|von|[A-Z]\.) $")
"""What stands before the second half of somebody's name."""


def is_known_unread(fact: Fact, text: str) -> bool:
    """Whether a gap at the text asks for what anybody would fill in, or for something beside the point."""
    sentence, (before, _, behind) = fact.sentence, fact.sentence.partition(text)
    if is_loose(sentence):
        return True
    if BEFORE.search(before) or is_half(behind) or (fact.asked.type == "person" and PARTICLE.search(before)):
        return True
    if fact.asked.type not in NAMED:
        return False
    if COMMON.fullmatch(text):
        return True
    if behind.startswith(",") and (APPOSED.search(before) or (fact.asked.type in PLACES and STATE.match(behind))):
        return True
    general = GENERAL.match(sentence) is not None and fact.clause.tense != "past"
    if general or EXAMPLE.search(before) or OPENING.match(before) or is_geography(fact, text, before + behind):
        return True
    if fact.asked.type == "country" and re.search(r"\bthe $", before, re.IGNORECASE):
        return True  # so few countries have it
    return (not before and fact.clause.lemma == "bear") or is_two_names(text)


@lru_cache(maxsize=SOME)
def is_loose(sentence: str) -> bool:
    """Whether the sentence leans on those before it, or is a quotation of nobody."""
    return LOOSE.search(sentence) is not None or (sentence.startswith("“") and sentence.rstrip(".").endswith("”"))


def is_geography(fact: Fact, text: str, around: str) -> bool:
    """Whether it is a continent, or the neighbour of a sea, river or range that the sentence names."""
    names = (text, text.rpartition(" ")[0]) if fact.asked.type == "place" else ()
    group = next(filter(None, map(known.group_of, names)), None)
    beside = group is not None and any(stands_in(name, around) for name in group.names if name not in names)
    return text in CONTINENTS or beside


def is_two_names(text: str) -> bool:
    """Whether the text names somebody and where they are."""
    return PLACED.search(text) is not None and BODIES.isdisjoint(text.split())


def hint_of_name(fact: Fact, text: str) -> str:
    """What a name is, as the words around it or its ending tell; empty if they don't."""
    before = fact.sentence.partition(text)[0].rstrip(" “").rpartition(" ")[2].lower()
    if before in TITLED:
        return "title"
    if before in {"a", "an"}:
        return "name"  # one of several that are called so, whatever the label says
    return "term" if fact.asked.type == "thing" and TERM.search(text) else ""
