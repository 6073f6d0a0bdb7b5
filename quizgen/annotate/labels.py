"""The pipeline's labels of a name → what it names.

The small pipeline's labels waver from sentence to sentence, so a name's type is decided once for the document: by the
gazetteer for places, else by the majority of its labels, if the name's form bears it out.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from quizgen.annotate.gazetteer import majority, place_type
from quizgen.annotate.given_names import is_given_name
from quizgen.english.places import PLACE_WORDS
from quizgen.model.annotated import ParsedPassage
from quizgen.model.fact import AnswerType

TYPES: dict[str, AnswerType] = {
    "PERSON": "person",
    "ORG": "organisation",
    "GPE": "place",
    "LOC": "place",
    "FAC": "place",
    "EVENT": "event",
    "WORK_OF_ART": "work",
    "PRODUCT": "thing",
    "LAW": "work",
}
"""spaCy's labels (OntoNotes 5) for what has a name; dates and numbers are read where they stand."""


ORGANISATION_WORDS = frozenset(
    """
    academy administration afc agency albion alliance army assembly association authority bank board bureau camp
    center centre cf chamber church club college commission committee company confederation conference congress
    consortium cooperative corp corporation council court department federation force foundation fund government
    group hospital house inc institute institution international lab laboratory league llc ltd ministry movement
    museum nations nato network observatory office opera orchestra organisation organization parliament party police
    press rovers school senate service society studio team times treasury trust union united university wanderers
    """.split()
)
"""Words that make a name an organisation's."""


THING_WORDS = frozenset(
    """
    act award bill brand championship collection collections cup day exhibit exhibition festival games gallery
    initiative law league legacy medal prize program programme project report show star study summit tour week
    """.split()
)
"""Words that make a name a prize's, a law's, an event's."""


IMPERSONAL = ORGANISATION_WORDS | PLACE_WORDS | THING_WORDS
"""Words of names that are nobody's."""


NO_CITIES = (" Borough", " County", " Island", " Islands", " Peninsula", " Province")
"""Endings of names of places that are no cities."""

NAMESAKES = frozenset(
    "Apollo Cyclone HMS Hurricane MV Operation Orbiter RMS SS Shuttle Ship Spacecraft Storm USS Typhoon".split()
)
"""Words before the name of a ship or storm, which may be called as a city is."""

NO_NAMES = frozenset({"BC", "BCE", "AD", "CE", "AM", "PM", "TV", "GMT", "UTC", "CEO", "DNA", "GPS", "QC", "SC"})
"""What is written in capitals and names nobody."""


PERSONAL = re.compile(r"(?:(?:O|D|L)['’])?[A-ZÀ-Þ][\w’'-]*[a-zà-ÿ][\w’'-]*$|[A-ZÀ-Þ]\.?$|(?:[A-Z]\.){2,3}$|al-\w+$")


INITIALS = re.compile(r"[A-Z]{2,3}")
"""Initials without stops before a surname: *BB King*, *JRR Tolkien*."""

OF_NOBODY = (
    NAMESAKES
    | NO_NAMES
    | frozenset(
        "AI BBC BP BT CBS CFO CIA CNN COO DC EU FA FBI FC GP HRH IBM IT ITV MEP MP MSP MTV NBA NBC NFL NHS PC RAF TD"
        " UAE UK UN US USA VP VW".split()
    )
)
"""Letters before a name that are no initials of people's."""


PARTICLES = frozenset(
    "al bin da de del den der di do dos du el ibn la le san ten ter van von y the jr jr. sr sr.".split()
)


COMMON_WORD = 4
"""Letters from which a word in small letters is not a particle of names."""


def common_words(passages: Sequence[ParsedPassage]) -> frozenset[str]:
    """Words of four letters and more that the article also writes small: no parts of people's names."""
    return frozenset(
        token.lower_
        for parsed in passages
        for token in parsed.doc
        if token.is_lower and len(token.text) >= COMMON_WORD and token.pos_ in {"NOUN", "VERB", "ADJ", "ADV"}
    )


def types_by_name(votes: Mapping[str, Counter[str]], common: frozenset[str]) -> dict[str, AnswerType]:
    """Each name's type, by how often the pipeline gave it which label; a name of `common` words is nobody's."""
    types = {name: type_of(name, counts) for name, counts in votes.items()}
    ships = {name.split()[-1] for name in types if " " in name and NAMESAKES & {*name.split()[:-1]}}
    types |= {name: "thing" for name, kind in types.items() if name in ships and kind in {"city", "place"}}
    alone = {name for name, kind in types.items() if kind == "person" and " " not in name}
    types |= {name: "person" for name, kind in types.items() if is_in_full(name, kind, alone)}
    surnames = {name.split()[-1] for name, kind in types.items() if kind == "person" and " " in name}
    types |= {name: "person" for name, kind in types.items() if name in surnames and is_no_known_place(name, kind)}
    return {name: "thing" if kind == "person" and is_ordinary(name, common) else kind for name, kind in types.items()}


def is_in_full(name: str, kind: AnswerType, alone: set[str]) -> bool:
    """Whether a name that was taken for something else is somebody's whom the article also calls by the last word."""
    surname = name.rsplit(maxsplit=1)[-1]
    return kind in {"work", "thing"} and name != surname and surname in alone and is_personal(name)


def is_no_known_place(name: str, kind: AnswerType) -> bool:
    """Whether a surname that was taken for something else may be one: no place that the gazetteer knows."""
    return kind in {"organisation", "thing"} or (kind == "place" and not place_type(name))


def is_ordinary(name: str, common: frozenset[str]) -> bool:
    """Whether more than half of the name's words are common words of the article."""
    words = name.lower().split()
    return 2 * sum(word in common for word in words) > len(words)


def type_of(name: str, votes: Counter[str]) -> AnswerType:
    """The type of `name`: what the gazetteer says, else the majority's if the name's form bears it out."""
    label = majority(votes)
    known = place_type(name)
    if (told := told_by_ending(name, label)) is not None:
        return told
    if known == "country" or (known and label in {"GPE", "LOC"}):
        return known
    if label == "PERSON" and is_given_name(name):
        return "person"
    if known and " " not in name and label in {"PERSON", "ORG"} and not looks_like_organisation(name):
        return known
    if label in {"ORG", "WORK_OF_ART"} and is_called(name) and not looks_like_organisation(name):
        return "person"
    if label == "ORG" and (votes["ORG"] == 1 or may_be_person(name)) and not looks_like_organisation(name):
        return "person" if votes["PERSON"] and is_personal(name) else "thing"
    if (label == "PERSON" and not is_personal(name)) or (label == "GPE" and " " in name and is_personal(name)):
        return "thing"  # a state or city of two words that no gazetteer knows is as likely somebody
    return TYPES[label]


def told_by_ending(name: str, label: str) -> AnswerType | None:
    """The type that the name's ending tells: *Buddhism*, *Kansas City*, which may also be a club's."""
    if name.lower().endswith(("ism", "ianity")):
        return "thing"
    if name.endswith(NO_CITIES) and label != "ORG" and place_type(name) != "country":
        return "place"  # GeoNames lists *Staten Island* among cities
    return "city" if name.endswith((" City", " Town")) and label != "ORG" else None


def looks_like_organisation(name: str) -> bool:
    """Whether the name has an acronym or a word that only organisations have; the pipeline calls much else ORG."""
    words = name.replace("-", " ").split()
    acronym = len(words) == 1 and name.isupper() and len(name) > 1 and name not in NO_NAMES
    return acronym or any(word.rstrip("s.").lower() in ORGANISATION_WORDS for word in words)


def is_called(name: str) -> bool:
    """Whether the name is given name and surname: `Walker Evans`."""
    words = name.split()
    return len(words) in {2, 3} and is_given_name(words[0]) and is_personal(name) and not place_type(words[-1])


def may_be_person(name: str) -> bool:
    """Whether the name is two or three words that could be a person's: `Siméon Poisson`, but also `Goldman Sachs`."""
    return len(name.split()) in {2, 3} and is_personal(name)


def is_personal(name: str) -> bool:
    """Whether the name looks like a person's: words with capitals, no digits, no acronym."""
    words = name.split()
    words = words[1:] if len(words) > 1 and is_initials(words[0]) else words
    small = [word.lower() for word in words]
    return IMPERSONAL.isdisjoint(small) and all(
        PERSONAL.match(word) or lower in PARTICLES for word, lower in zip(words, small, strict=True)
    )


def is_initials(word: str) -> bool:
    """Whether the word may be somebody's initials, written without stops.

    >>> is_initials("BB"), is_initials("JRR"), is_initials("UK"), is_initials("B.")
    (True, True, False, False)
    """
    return INITIALS.fullmatch(word) is not None and word not in OF_NOBODY
