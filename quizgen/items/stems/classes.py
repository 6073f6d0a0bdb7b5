"""What kind of it, which of its class, whose it is: questions that begin with the answer’s own noun."""

import re

from quizgen.english.nationalities import COUNTRIES
from quizgen.model.fact import Phrase

KIND = re.compile(r"an? (?:\S+ ){1,3}(?P<noun>\w+)")
"""A noun with nothing but adjectives and the like before it, and nothing behind."""

SAYING_LITTLE = frozenset(
    """
    big broad broader certain critical different first further good great huge important key large little long major
    narrow new own second short significant similar small special strong surprise third unique
    accurate amazing central crucial essential exciting fascinating fundamental glorious interesting mixed outstanding
    pivotal stunning terrifying unusual vibrant vital
    """.split()
)
"""Adjectives that tell no kind."""

OF_NO_KIND = frozenset("form kind manner part piece sort thing type way".split())
"""Nouns that say nothing, so that nobody asks *what kind of form* something is."""

QUOTES = re.compile(r"[“”]")

CLASSING = re.compile(r"[A-Z“\d-]|(?:al|an|ar|ary|ed|en|ern|ese|ic|ing|ish|less)$")
"""An adjective that tells a kind, as *ballistic* or *“no limits”* do, rather than what somebody thinks of it."""

FIGURE = re.compile(r"^[$£€¥]?\d.*(?:%|bn|m|p|k)?$|^(?:million|billion|per|percent)$")
"""What tells how much and not of what kind: *a 28.1% stake*, *a £5m fine*."""

NATIONAL = re.compile(r"the (?P<nation>(?:[A-Z]\w+ )?[A-Z]\w+) (?:[\w-]+ ){0,2}(?P<noun>[a-z]+)")
"""Something told from others of its kind by whose it is: *the Polish service*."""

OWNED = re.compile(
    r"the (?P<noun>advice|attention|books|example|help|ideas|interest|music|novels|paintings|poems|poetry|pictures"
    r"|support|teachings|theories|work|works|writings) of (?P<owner>(?:the )?(?:[A-Z]\w+ )?(?:[a-z]\w+ ){0,2}"
    r"[A-Z][\w’.-]*(?: [A-Z][\w’.-]*)*(?: government)?)(?: as an? \w+)?"
)
"""What is told from others by whose it is: *the work of Danish philologist Rasmus Rask*."""

ANNOUNCED = re.compile(
    r"the (?P<noun>concept|danger|idea|issue|notion|possibility|principle|prospect|question|risk|theory|threat)"
    r" (?:of (?P<what>.+)|(?P<that>that .+))"
)
"""What is told only by what stands behind it: *the question of resistance*."""

INTENDED = re.compile(
    r"the (?:[a-z]+ )?(?P<noun>commitment|decision|desire|determination|hope|intention|plan|promise|refusal"
    r"|willingness) of (?P<owner>the [A-Z]\w+ [a-z]+|(?:the )?[A-Z]\w+(?: [A-Z]\w+)*) (?P<what>to [a-z]+ .+)"
)
"""What somebody means to do, told behind the noun and whose it is: *the desire of the Irish king to help*."""

PEOPLE = frozenset("army forces people police public troops".split())
"""Nouns of which *which* would ask as of one among several of a nation's."""

AWARDED = re.compile(
    r"an? (?:[\w’-]+ ){1,3}(?P<noun>allowance|award|charge|degree|diploma|fee|fine|medal|penalty|pension|prize|salary"
    r"|scholarship|sentence|tariff|tax|title|toll)(?: (?:at|for|from|in|of) .*)?"
)
"""What one wins, pays or bears, which its adjectives tell from others of its kind: *a silver medal*."""

DEGREE = re.compile(
    r"(?:(?:an?|her|his|their) )?(?:Ph\.?D\.?|B\.?A\.?|B\.?Sc\.?|M\.?A\.?|M\.?Sc\.?|MBA|doctorate|(?:first )?"
    r"(?:bachelor|doctoral|honorary|law|master|undergraduate)(?:[’']s)? degree)(?: (?:from|in|of) .*)?"
)
"""What one takes at a university, whose it is or not: *her PhD*."""

REGION = re.compile(
    r"the (?P<noun>city|county|district|island|kingdom|municipality|parish|peninsula|port|province|region|republic"
    r"|state|suburb|town|valley|village) of (?:the )?[A-Z][\w’-]*(?: [A-Z][\w’-]*)*"
)
"""A place told by its kind and name: *the province of Drenthe*."""

WORK = re.compile(
    r"(?:her|his|the|their) (?P<noun>album|book|film|movie|novel|opera|painting|play|poem|single|song|story) [A-Z“].*"
)
"""A work by its kind and name: *her novel The Lamp*."""

NARROWED = re.compile(
    r"(?P<noun>(?!people\b|things\b|those\b|ways\b)[a-z]+s(?:,? (?:and|or) [a-z]+s)?) (?P<those>(?:that|who|which) .+)"
)
"""Several that are told from others of their kind by a clause alone: *ships that carry oil*."""


def kind_asked(asked: Phrase) -> str:
    """The words that ask for what a noun's adjectives say: *What kind of partnership*; empty if it has none."""
    asks = asked.role in {"object", "predicate"} or (asked.role == "oblique" and asked.preposition in {"in", "under"})
    found = KIND.fullmatch(asked.core) if asks and not asked.name else None
    if found is None:
        return ""
    _, *adjectives, _ = QUOTES.sub("", asked.core).split()
    if any(map(FIGURE.search, adjectives)):
        return ""
    classed = len(adjectives) > 1 or any(map(CLASSING.search, asked.core.split()[1:-1]))
    named = sum(word[:1].isupper() for word in adjectives) > 1  # *a UK Uncut activist* is one of UK Uncut's
    telling = classed and not named and not SAYING_LITTLE & {*map(str.lower, adjectives)}
    kind = found["noun"] if telling else ""
    sure = kind.lower() == asked.head and asked.head not in OF_NO_KIND
    return f"{asked.preposition} what kind of {kind}".strip() if kind and sure else ""


def has_only_praise(asked: Phrase) -> bool:
    """Whether a noun has nothing with it but what somebody thinks of it: *a glorious, vibrant landscape*."""
    found = KIND.fullmatch(asked.core) if asked.type != "person" and not asked.name else None
    words = [word.strip(",").lower() for word in asked.core.split()[1:-1]] if found else []
    return bool(words) and all(word in SAYING_LITTLE or word.endswith("ly") for word in words)


def class_asked(asked: Phrase) -> str:
    """*Which service* for *the Polish service*, *what medal* for *a silver medal*; empty if nothing is told apart."""
    if asked.role != "object" or asked.name or asked.quantity:
        return ""
    if (found := NATIONAL.fullmatch(asked.core)) and is_of_nation(found["nation"], found["noun"], asked):
        return f"which {found['noun']}"
    if DEGREE.fullmatch(asked.core):
        return "what degree"
    if found := REGION.fullmatch(asked.core):
        return f"which {found['noun']}"
    found = AWARDED.fullmatch(asked.core)
    return f"what {found['noun']}" if found else ""


def is_of_nation(nation: str, noun: str, asked: Phrase) -> bool:
    """Whether the noun is told apart by a nation whose it is, and is not the nation's people."""
    return nation in COUNTRIES and noun not in PEOPLE and noun == asked.head


def whose_asked(asked: Phrase) -> str:
    """*Whose work*, *by whose work* for *the work of Li Na*; empty if it is nobody's."""
    found = OWNED.fullmatch(asked.core) if asked.role in {"agent", "object", "oblique"} else None
    return f"{asked.preposition} whose {found['noun']}".strip() if found else ""


def owner_of(asked: Phrase) -> str:
    """Whose the work is that is asked for with *whose*."""
    found = OWNED.fullmatch(asked.core)
    return found["owner"] if found else ""


def work_asked(asked: Phrase) -> str:
    """*For which novel* for *for her novel The Lamp*; empty if it is no work with a name."""
    found = (
        WORK.fullmatch(asked.core) if asked.role == "oblique" and asked.preposition in {"for", "in", "with"} else None
    )
    return f"{asked.preposition} which {found['noun']}" if found else ""


def announced_asked(asked: Phrase) -> str:
    """*What question* for *the question of resistance*; empty if the noun tells what it is."""
    plain = asked.role in {"object", "subject"} and not asked.name
    if plain and is_intention(asked) and (meant := INTENDED.fullmatch(asked.text)):
        return f"what {meant['noun']} of {meant['owner']}"
    found = ANNOUNCED.fullmatch(asked.text) if plain else None
    return f"what {found['noun']}" if found else ""


def narrowed_asked(asked: Phrase) -> str:
    """*On which ships* for *on ships that carry oil*; empty if no clause tells them from others."""
    plain = asked.role == "oblique" and asked.preposition in {"against", "from", "on", "to"} and not asked.name
    found = NARROWED.fullmatch(asked.core) if plain and not asked.quantity else None
    return f"{asked.preposition} which {found['noun']}" if found else ""


def is_intention(asked: Phrase) -> bool:
    """Whether it is asked for as what a body or country means to do, which tells the occasion as well."""
    return asked.role == "object" and INTENDED.fullmatch(asked.text) is not None


def told_behind(asked: Phrase) -> str:
    """What is asked for with *whose work*, *what question*, *on which ships*: what stands behind; empty if none is."""
    if whose_asked(asked):
        return owner_of(asked)
    if narrowed_asked(asked) and (few := NARROWED.fullmatch(asked.core)):
        return f"those {few['those']}"
    if announced_asked(asked) and (meant := INTENDED.fullmatch(asked.text)):
        return meant["what"]
    found = ANNOUNCED.fullmatch(asked.text) if announced_asked(asked) else None
    return found["what"] or found["that"] if found else ""
