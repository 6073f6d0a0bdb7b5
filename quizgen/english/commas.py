"""Commas that the words of a statement had where they come from."""

import re

from quizgen.english.people import names_people

SETTING_OFF = frozenset(
    """
    aboard above across after against along alongside amid amidst among around as at atop barring before behind
    below beneath beside between beyond concerning considering despite during except excluding following for from in
    including inside into like near off on onto opposite outside over past regarding round since through throughout
    toward towards under underneath unlike until up upon via with within without
    """.split()
)
"""Prepositions of phrases that a comma may set off."""

STRESSING = frozenset(
    """
    chiefly especially far largely mainly mostly most notably often particularly partly primarily slightly
    well
    """.split()
)
"""Adverbs with which a phrase begins that a comma may set off: *, most notably in 1970*."""

JOINT = re.compile(r"(?<=[\w”’]) (?=([a-z]+) [\w“$£€])")
"""A space before a small word that goes on."""

AROUND = 2
"""Words on either side that tell a place in a text."""

LONGEST_NAME = 6
"""Words of a name that may stand between two commas, both of which the statement does without."""

AROUND_NAME = re.compile(
    r"(?P<role>(?!(?:A|All|An|Another|Any|Each|Every|Her|His|Its|My|No|One|Our|Some|The|Their|This|Your)\b)"
    r"[A-Z][\w’-]*(?: [a-z][\w-]*){0,3}), (?P<name>(?:[A-Z][\w’.-]*)(?: [A-Z][\w’.-]*){1,3}), "
    r"(?P<rest>.*)"
)
"""A description without an article before a name that stands between commas: *Sculptor, Ada Marsh, from …*."""

ASIDE = re.compile(r"(?:aged|based|born|from|of|who|whose)\b[^,]*, ")
"""What may follow a name between commas of its own."""


def without_stray_commas(statement: str) -> str:
    """The statement without commas around the name behind a description that has no article.

    >>> without_stray_commas("Sculptor, Ada Marsh, from Ulm built a boat.")
    'Sculptor Ada Marsh from Ulm built a boat.'
    >>> without_stray_commas("Glass sculptor, Ada Marsh, from Ulm, built a boat.")
    'Glass sculptor Ada Marsh, from Ulm, built a boat.'
    >>> without_stray_commas("The sculptor, Ada Marsh, built a boat.")
    'The sculptor, Ada Marsh, built a boat.'
    """
    found = AROUND_NAME.fullmatch(statement)
    if found is None or not names_people(found["role"].split()[-1]):
        return statement
    comma = "," if ASIDE.match(found["rest"]) else ""
    return f"{found['role']} {found['name']}{comma} {found['rest']}"


def with_commas(statement: str, source: str) -> str:
    """The statement with a comma before each prepositional phrase that `source` sets off in the same words.

    >>> with_commas("The walk ended at Ulm near the old fort.", "The walk ended at Ulm, near the old fort, in May.")
    'The walk ended at Ulm, near the old fort.'
    >>> with_commas("Ulm grew most notably in 1970.", "It grew, most notably in 1970.")
    'Ulm grew most notably in 1970.'
    >>> with_commas("The town grew most notably in 1970.", "The town grew, most notably in 1970.")
    'The town grew, most notably in 1970.'
    >>> with_commas("The walk ended at Ulm near the old fort.", "It ended at Ulm near the fort, near the old town.")
    'The walk ended at Ulm near the old fort.'
    >>> with_commas("It needs help from Li Na for the dam.", "It needs help from the mayor, Li Na, for the dam.")
    'It needs help from Li Na for the dam.'
    """
    if "," not in source:
        return statement
    pieces, last = [], 0
    for joint in JOINT.finditer(statement):
        if joint[1] in SETTING_OFF | STRESSING and is_set_off(statement, joint.start(), source):
            pieces += [statement[last : joint.start()], ","]
            last = joint.start()
    return "".join([*pieces, statement[last:]])


def is_set_off(statement: str, place: int, source: str) -> bool:
    """Whether the source has a comma between the words around the space at `place`, and never goes without."""
    before = " ".join(statement[:place].split()[-AROUND:])
    behind = " ".join(statement[place:].split()[:AROUND]).rstrip(".,;")
    start = source.find(f"{before}, {behind}")
    return start >= 0 and f"{before} {behind}" not in source and opens(source[: start + len(before)], statement)


def opens(source: str, statement: str) -> bool:
    """Whether a comma at the end of `source` is none that closes an aside whose opening one the statement has not."""
    earlier, comma, between = source.rpartition(", ")
    kept = comma and f"{earlier.split()[-1]}," in statement
    return not comma or bool(kept) or len(between.split()) > LONGEST_NAME
