"""Which words ask for a phrase: by what it names and what it does in its clause."""

import re
from collections.abc import Callable

from quizgen.english.counting import A_DECADE, A_MONTH, A_YEAR
from quizgen.english.nationalities import ADJECTIVES, is_nation
from quizgen.english.nouns import plural
from quizgen.english.people import PERSON_NOUNS, names_people
from quizgen.english.sentences import join
from quizgen.english.works import WORKS
from quizgen.items.ages import is_age
from quizgen.model.fact import DATES, AnswerType, Phrase, Role

NOUNS: dict[AnswerType, tuple[str, str]] = {
    "country": ("country", "countries"),
    "city": ("city", "cities"),
    "place": ("place", "places"),
    "organisation": ("organization", "organizations"),
    "event": ("event", "events"),
    "work": ("work", "works"),
}
"""What follows *which* for names of this type: one, several."""

GAMES = frozenset({"olympics", "paralympics"})
"""Words for events that keep their capital."""

OWNED = re.compile(r"(?:an?|another|any|each|every|her|his|its|no|one|some|that|the|their|this)\b|\w+(?:’s|s’) ")
"""How somebody is told who is no mere role."""

AS_THINGS_STAND = re.compile(r"\w (?:able|unable|unwilling|willing|ready|alive|dead|still|already|now|left|forced) ")
"""What tells behind *with* how things stood with somebody: *with buyers unable to pay*."""

INSIDE = frozenset({"inside", "into", "near", "outside"})

CLASSES = frozenset(
    """
    academy agency airline alliance association authority bank board brigade broadcaster bureau chamber charity
    choir church club coalition college commission committee company confederation conservatoire conservatory
    consortium cooperative corporation council court department directorate duchy ensemble exchange federation firm
    foundation gallery guild hospital hotel infirmary institute institution journal laboratory league library
    magazine ministry monastery museum network newspaper observatory orchestra orphanage parliament party
    polytechnic prize regiment school secretariat seminary society station studio synagogue syndicate team theater
    theatre tribunal troupe trust university zoo
    """.split()
)
"""Words of names that say what kind of organisation it is."""

IN_NAMES = CLASSES | {"body"}
"""The same with what says so in a name alone: *the Governing Body*, but not *the bodies of jellyfish*."""

BEHIND_HEAD = re.compile(r" (?:at|for|in|of) ")
"""Where what a name says it is has ended."""

HONOUR = re.compile(r"\b(?:award|championship|fellowship|medal|prize|scholarship|troph(?:y|ie))s?$")
"""What a name says at its end, whoever gives it."""

KINDS: dict[AnswerType, frozenset[str]] = {
    "place": frozenset(
        """
        abbey airport archipelago avenue basin bay beach bridge canal canyon castle cathedral cave cemetery channel
        county cove crater creek delta desert district dome fjord forest fortress garden glacier gorge gulf harbor
        harbour highway hill island islands isle isles lagoon lake lighthouse loch marsh mine monastery mosque mount
        mountain mountains oasis ocean palace park pass peak peninsula pier plain plains plateau prison pyramid reef
        province reservoir ridge river road sea square stadium station strait street swamp synagogue temple tower
        trail tunnel valley volcano waterfall zoo
        """.split()
    ),
    "thing": frozenset(
        """
        academy accord accords act agreement airline algorithm amendment archive asteroid award belt bill bridge
        calendar canal charter clause code collection college comet compact company concerto constant constitution
        convention corpus covenant crater declaration decree dictionary directive doctrine dynasty edict effect
        encyclopedia equation experiment fellowship formula foundation framework fund galaxy gene grant hospital
        hypothesis index initiative inscription institute laboratory law league library manifesto manuscript medal
        medallion meteorite method mission model monument movement museum nebula observatory operation orchestra
        organization pact paper paradox party pipeline plan planet policy principle prize probe process proclamation
        program programme project protein protocol quartet railway ratio reactor regulation regulations report
        resolution review rocket rover satellite scale scheme scholarship school scroll scrolls shuttle sonata
        spacecraft statue statute strategy studio study submarine survey symphony syndrome system telescope test
        theorem theory tower treaty tribe trophy tunnel university vaccine virus
        """.split()
    ),
    "event": frozenset(
        """
        battle biennale carnival championship championships conference congress coup crisis crusade cyclone derby
        earthquake election exhibition expo exposition fair famine festival games genocide hurricane marathon
        massacre mutiny olympiad olympics parade paralympics plague race rally rebellion referendum regatta revolt
        revolution riots siege strike summit tournament trial trials typhoon uprising war
        """.split()
    ),
}
"""Type of a name → last words of it, or first ones, that say what it names: *the Red Sea*, *Lake Victoria*."""

BUILDINGS = (KINDS["place"] | {"building", "hall", "tower"}) - CLASSES
"""Last words of names of what a body may have its name given to: *the Lund Parliament Building*."""

IN_FRONT = frozenset("cyclone hurricane isle lake loch mission mount operation project river typhoon".split())
"""Those of them that stand first without *of*; *the Park Lane* is no park."""

LINKED = frozenset({"against", "for", "of", "on"})
"""What stands behind a first word of a name that says what it names: *the Treaty of Rome*."""

IN_FULL = {
    "mount": "mountain",
    "airlines": "airline",
    "airways": "airline",
    **dict.fromkeys("corp inc industries llc ltd motors pharmaceuticals plc".split(), "company"),
    "laboratories": "laboratory",
    "organisation": "organization",
    "studios": "studio",
}
"""Words of names → what one says for them in a question."""

FEW_KNOWN = (
    "a few ",
    "a handful of ",
    "a majority of ",
    "a number of ",
    "a range of ",
    "a series of ",
    "a variety of ",
    "another ",
    "any ",
    "certain ",
    "countless ",
    "different ",
    "dozens of ",
    "few ",
    "hundreds of ",
    "many ",
    "most ",
    "multiple ",
    "numerous ",
    "one of ",
    "other ",
    "several ",
    "some ",
    "thousands of ",
    "various ",
)
"""How doers begin of whom nobody knows who they are."""

TIME_PREPOSITIONS = frozenset({"in", "on", "at", "during", ""})
OFF = re.compile(r"off [A-Z]")
"""From what something comes back, of which *where* does not ask."""

PLACE_PREPOSITIONS = frozenset({"in", "at", "on"})

COUNTED_BEHIND = frozenset({"in", "on", "through", "from", "to", "at", "with", "by", "across", "over", "for", "into"})
"""Prepositions that sound natural before *how many*."""

FIELD = re.compile(r"in the (areas?|disciplines?|fields?) of")
"""A preposition in full that leads to somebody's field."""

EVENT = re.compile(rf"when .*(?:[A-Z]\w|\b{A_YEAR}\b)")
"""A clause of time that says by a name or year which event it was."""

PEOPLE_TOGETHER = re.compile(
    r"(?:an?|the) (?:\S+ ){0,3}(?:army|band|bunch|circle|committee|couple|crew|crowd|delegation|duo|gang|generation"
    r"|group|handful|jury|mob|pair|panel|party|quartet|squad|staff|team|trio|troupe) of (?:\S+ ){0,3}?(?:\w+(?:ers|ors"
    r"|ists|ians|women|men|people|ants|ents))\b"
)
"""Several people under one noun: *a team of young divers*."""

ORDER = re.compile(r"(?:Brothers|Daughters|Friends|Knights|Sisters|Sons) of ")
"""How the names of bodies begin that are people together."""

GATHERED = re.compile(
    r"(?:(?:a|the) )?(?:\w+ )?(?:crowd|gang|horde|mob|throng)s? of \w+(?:ers|ors|ists|ians|people|ants|ents)\b"
)
"""More people under one noun, of whom one asks who they were: *crowds of demonstrators*."""

MOMENT = re.compile(
    rf"\d|\b(?:{A_MONTH}|\w+day|spring|summer|autumn|fall|winter|\w+(?:st|nd|rd|th) century)\b", re.IGNORECASE
)
"""What makes words tell when rather than for how long."""

DECADE = re.compile(rf"the {A_DECADE}")

PROPER = re.compile(r"(?:the )?[A-Z][\w’-]+(?: [A-Z][\w’-]+)*")

FIGURE = re.compile(r"\band (?:.*\d|(?:an?|her|his|its|their) )")
"""What is counted beside what else is, or beside one: *10 ferries and 20 boats*, *two boys and their teacher*."""

MEASURE_BEFORE = re.compile(r"(?:giga|kilo|mega)(?:byte|pixel|watt|gram|met(?:er|re))(?:-| )")
"""A unit that tells of what size each of them is, *1.3 megapixel images*, and not how many."""

OR_THING = re.compile(r" or [a-z]")

PAIR = re.compile(r"(?:the )?[A-Z][\w’ -]+ and (?:the )?[A-Z][\w’ -]+")

CAPITALISED = re.compile(r"(?:[^\W\d_]{1,2}’|Ma?c)?[A-Z][^\W\d_]*", re.UNICODE)
"""A word as those of people’s names are: *Ada*, *O’Neill*, *McRae*."""

LISTED = re.compile(r",| and |&")
"""What makes several names of one."""

FRONTED = frozenset({"oblique", "place", "agent", "duration"})
"""Roles whose preposition goes with the question word."""

BY_DOING = re.compile(r"by \w{2,}ing\b(?! of\b)")
"""How something is done, where no doer can stand: *communicate by dancing*."""

OWNED_TITLE = re.compile(r"’s? (?:“|The )")
"""What somebody has made, which is no person: *Ada Marsh’s The Ferry*."""

ASIDE_OF_COUNT = re.compile(r",? including | with each ")
"""What says more of what is counted: *five prizes including one for Li Na*, *districts with each led by a mayor*."""

ASKED_IN_FRONT = frozenset({"to", "from", "with", "for", "by", "against", "at", "in", "on", "under", "after", "into"})
"""Prepositions that sound natural before the question word: *With whom*, *To which country*."""


def asker(phrase: Phrase) -> str:
    """The words that ask for `phrase`, its preposition included; nothing where no natural words are known."""
    if phrase.role in FRONTED and not phrase.text.startswith(phrase.preposition):  # *together with Li Na*
        return ""
    return ASKERS[phrase.role](phrase) if phrase.role in ASKERS else ""


def ask_time(phrase: Phrase) -> str:
    """When, or in which year; nothing for *since*, *until* and the like."""
    if phrase.preposition == "since" and phrase.type in DATES:
        return "since when"
    if EVENT.match(phrase.text):
        return "when"
    if phrase.preposition not in TIME_PREPOSITIONS or phrase.type not in DATES:
        return ""
    if not MOMENT.search(phrase.core):  # *in at least half a century*
        return ""
    if DECADE.fullmatch(phrase.core):
        return "in which decade"
    return "in which year" if phrase.type == "year" and phrase.core.isdigit() else "when"


def ask_duration(phrase: Phrase) -> str:
    """For how long, or how old somebody was; nothing for what lasts in another way."""
    if is_age(phrase):
        return "at what age"
    return "for how long" if phrase.preposition == "for" else ""


def ask_place(phrase: Phrase) -> str:
    """Where, in which city or country, or at which awards."""
    if phrase.name and phrase.preposition and (honour := HONOUR.search(phrase.core.lower())):
        return f"{phrase.preposition} which {honour[0]}"
    elsewhere = OFF.match(phrase.text) or " v. " in phrase.text  # *off Venus*, *in Marsh v. Dahl*
    if elsewhere or not WORKS.isdisjoint(phrase.text.split()):  # *in the film Venus*
        return ""
    if phrase.type in {"country", "city"} and phrase.preposition == "in" and phrase.name:
        return f"in which {noun_for(phrase)}"
    return "where" if phrase.preposition in PLACE_PREPOSITIONS | {""} else ""


def ask_name(phrase: Phrase, *, person: str) -> str:
    """Who or whom, which country, or what."""
    plainly = phrase.type == "thing" and is_of_people(phrase)
    if (
        (phrase.type == "person" and not OWNED_TITLE.search(phrase.core))
        or plainly
        or GATHERED.match(phrase.core)
        or is_nation(phrase.core)
        or ORDER.match(phrase.name)
    ):
        return person
    if phrase.role == "predicate" and phrase.type == "date":
        return "when"
    if phrase.role == "recipient" or not are_alike(phrase):  # *What did it lend $5?* asks as of what was lent
        return ""
    if phrase.role in {"subject", "object"} and may_be_somebody(phrase):
        return ""
    if phrase.type == "organisation" and phrase.plural and is_of_named(phrase):
        return "what"
    if phrase.type in {"country", "city", "organisation"}:
        return f"which {noun_for(phrase)}" if phrase.name or phrase.plural else "what"
    if phrase.name and (kinds := kinds_of(phrase)):
        return f"which {kinds[0]}"
    plain = {"thing", "event", "place", "work"}
    return "what" if phrase.type in plain or (phrase.type == "action" and phrase.role == "predicate") else ""


def are_alike(phrase: Phrase) -> bool:
    """Whether all that are named beside a country are countries.

    >>> from dataclasses import replace
    >>> both = Phrase(text="Malta and the Oban Fund", role="subject", type="country", head="malta", plural=True)
    >>> are_alike(both), are_alike(replace(both, text="Malta and the United States"))
    (False, True)
    """
    if phrase.type != "country" or not phrase.plural:
        return True
    parts = [part.removeprefix("the ") for part in re.split(r", (?:and )?| and ", phrase.core)]
    return len(parts) == 1 or all(not part[:1].isupper() or part in ADJECTIVES for part in parts)


def is_of_named(phrase: Phrase) -> bool:
    """Whether other things than bodies are told by the name of one.

    >>> of_union = "the Treaties establishing the Lund Union"
    >>> is_of_named(Phrase(text=of_union, role="predicate", head="treaty", plural=True))
    True
    >>> is_of_named(Phrase(text="the banks in Lund", role="subject", head="bank", plural=True))
    False
    """
    noun, _, behind = phrase.text.removeprefix("the ").partition(" ")
    return behind.endswith(phrase.name) and noun.lower().startswith(phrase.head[:-1]) and phrase.head not in CLASSES


def is_of_people(phrase: Phrase) -> bool:
    """Whether it is several people by the noun, or by the noun that ends their name: *the Pilgrim Fathers*."""
    if not phrase.name:
        return phrase.plural and names_people(phrase.head)
    last = BEHIND_HEAD.split(phrase.name)[0].rpartition(" ")[2]  # not *the Act Prohibiting Importation of Slaves*
    named = phrase.text.startswith("the ") and " " in phrase.name and last.endswith("s")
    return named and last.lower().removesuffix("s") in PERSON_NOUNS


def may_be_somebody(phrase: Phrase) -> bool:
    """Whether a name of nobody knows what, in two or three words and without *the*, may be a person's."""
    words = phrase.written.split()
    named = phrase.type in {"thing", "work", "event"} and phrase.text == phrase.written and len(words) in {2, 3}
    capitals = all(CAPITALISED.fullmatch(word) for word in words)
    return named and capitals and not class_of(phrase.name) and words[0].lower() not in IN_FRONT


def ask_oblique(phrase: Phrase) -> str:
    """The preposition with whom or which; nothing where English would leave it behind."""
    if phrase.role == "agent":
        return ask_agent(phrase)
    if BY_DOING.match(phrase.text):
        return "how"
    if found := FIELD.fullmatch(phrase.preposition):
        return f"in which {found[1]}"
    if phrase.preposition == "at" and phrase.type == "organisation" and not class_of(phrase.name):
        return "where"  # a hall or a stadium is often taken for a body
    if phrase.preposition == "in" and phrase.type == "organisation" and is_several_of_no_class(phrase):
        return ""  # nor are houses that have names bodies
    if phrase.preposition == "at" and phrase.type == "thing" and PROPER.fullmatch(phrase.core):
        return "where"  # a place that nobody knew for one
    if phrase.preposition == "between":
        return f"between which {noun_for(phrase)}" if is_pair_of_places(phrase) else ""
    return ask_behind(phrase) if phrase.preposition in ASKED_IN_FRONT - {"by"} else ""


def is_pair_of_places(phrase: Phrase) -> bool:
    """Whether it is two countries or cities between which something lies."""
    return phrase.type in {"country", "city"} and phrase.plural and PAIR.fullmatch(phrase.core) is not None


def is_several_of_no_class(phrase: Phrase) -> bool:
    """Whether nobody knows what several names or one word name: *in Rosa House as well as Alba Hall*, *in Tiryns*."""
    if " " not in phrase.name and not (phrase.name.isupper() or class_of(phrase.name)):
        return True
    several = LISTED.search(phrase.core) is not None or " as well as " in phrase.core
    return several and not shared_class(phrase.core)


def ask_agent(phrase: Phrase) -> str:
    """By whom or by which of its kind something was done; nobody says *by what*."""
    if phrase.core.startswith(FEW_KNOWN) or phrase.preposition not in ASKED_IN_FRONT:
        return ""
    return ask_behind(phrase)


def ask_behind(phrase: Phrase) -> str:
    """The preposition with *whom* or *which*; nothing for what is neither somebody nor of a known kind."""
    if phrase.preposition == "with" and AS_THINGS_STAND.search(phrase.core):
        return ""
    if phrase.type == "person":
        bare = not phrase.name and not phrase.plural and phrase.core[:1].islower() and not OWNED.match(phrase.core)
        return f"{phrase.preposition} whom" if not (phrase.quantity or bare) else ""  # *chose her* *for chair*
    if is_nation(phrase.core):
        return f"{phrase.preposition} whom"
    if PEOPLE_TOGETHER.match(phrase.core) and phrase.preposition in {"to", "by", "with", "from", "against"}:
        return f"{phrase.preposition} whom"
    if phrase.type == "organisation" and phrase.preposition in INSIDE and phrase.name.endswith(" House"):
        return ""  # what one is called into is a building as often
    if phrase.type == "organisation" and OR_THING.search(phrase.core) and not shared_class(phrase.core):
        return ""  # what stands beside a small word is hardly a body
    if (phrase.type in NOUNS and (phrase.name or phrase.plural)) or (phrase.name and kinds_of(phrase)):
        return f"{phrase.preposition} which {noun_for(phrase)}"
    return ""


RULING = {
    **dict.fromkeys("Assembly Congress Diet Duma Knesset Legislature Parliament Senate Sejm Storting".split(), "body"),
    **dict.fromkeys("Administration Government".split(), "government"),
}
"""Last word of the name of those who rule → what one asks for, as nobody calls them an organization."""


AGENCY = re.compile(r" .* Administration$")
"""A name of many words, and none of a government: *the Space and Harbour Administration*."""


def noun_for(phrase: Phrase) -> str:
    """The noun behind *which*: what the name itself says it names, else that of its type."""
    several = phrase.plural and not (phrase.name and not LISTED.search(phrase.core))  # *the Philippines* are one
    if phrase.type == "organisation" and (ruling := RULING.get(phrase.name.rpartition(" ")[2])) and not several:
        return "agency" if AGENCY.search(phrase.name) else ruling
    if several and (shared := shared_class(phrase.core)):
        return shared
    return (kinds_of(phrase) or [class_of(phrase.name)])[0] or NOUNS[phrase.type][several]


def kinds_of(phrase: Phrase) -> list[str]:
    """What the last or the first word of a name says that it names."""
    words = phrase.name.lower().split()
    alone = phrase.type == "thing" and not phrase.text.startswith("the ") and len(words) == len(("Nathan", "Law"))
    last = [] if alone and words[-1] not in IN_FULL else words[-1:]  # of *Nathan Law* nobody knows what it is
    first = words[:1] if words[1:] and (words[0] in IN_FRONT or words[1] in LINKED) else []
    kinds = KINDS["thing"] if phrase.type == "work" else KINDS.get(phrase.type, frozenset())
    told = [IN_FULL.get(word, word) for word in (*last, *first) if len(words) > 1]
    return [word.capitalize() if word in GAMES else word for word in told if word in kinds]


def class_of(name: str) -> str:
    """The kind of organisation that a name tells, such as `university`; empty if it tells none.

    >>> class_of("Bergen University Museum of Art"), class_of("Institute for School Meals"), class_of("Bergen Boats")
    ('museum', 'institute', '')
    >>> class_of("Oslo University of the Year award"), class_of("Bergen Academy Film Awards")
    ('award', 'awards')
    """
    if honour := HONOUR.search(name.lower()):
        return honour[0]
    if name.lower().rpartition(" ")[2] in BUILDINGS:
        return ""
    head, *rest = BEHIND_HEAD.split(name.lower())
    words = (*reversed(re.findall(r"\w+", head)), *re.findall(r"\w+", " ".join(rest)))
    return next((full for word in words if (full := IN_FULL.get(word, word)) in IN_NAMES), "")


def shared_class(names: str) -> str:
    """The class that each of several names tells, in the plural; empty if they differ or tell none.

    >>> shared_class("Bergen University and the University of Oslo"), shared_class("Bergen Museum and Oslo University")
    ('universities', '')
    """
    classes = {class_of(name) for name in re.split(r",? and |, ", names)}
    only = classes.pop() if len(classes) == 1 else ""
    return plural(only) if only else ""


def asker_of_quantity(phrase: Phrase) -> str:
    """How many of what is counted, or how much; nothing where the number is not simply a count."""
    counted = ASIDE_OF_COUNT.split(phrase.counted)[0]
    counts = phrase.asker in {"how many", "how large a"} or phrase.asker.endswith(" of")
    if (
        (counts and not phrase.counted)
        or FIGURE.search(phrase.counted)
        or MEASURE_BEFORE.match(phrase.counted)
        or phrase.preposition not in {"", *COUNTED_BEHIND}
    ):
        return ""
    return join(phrase.preposition, phrase.asker, counted)


ASKERS: dict[Role, Callable[[Phrase], str]] = {
    "time": ask_time,
    "place": ask_place,
    "duration": ask_duration,
    "reason": lambda _: "why",
    "purpose": lambda _: "why",
    "means": lambda _: "how",
    "subject": lambda phrase: ask_name(phrase, person="who"),
    "predicate": lambda phrase: ask_name(phrase, person="who"),
    "object": lambda phrase: ask_name(phrase, person="whom"),
    "recipient": lambda phrase: ask_name(phrase, person="whom"),
    "action": lambda _: "what",
    "content": lambda _: "what",
    "agent": ask_oblique,
    "oblique": ask_oblique,
}
"""Role → what finds the words."""
