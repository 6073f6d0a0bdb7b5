"""Commas that the words of a statement had where they come from."""

import re

SETTING_OFF = frozenset(
    """
    after against along alongside amid among around as at before behind below beneath beside between beyond despite
    during except following for from in including inside into like near on outside over past since through throughout
    toward towards under until via with within without
    """.split()
)
"""Prepositions of phrases that a comma may set off."""

JOINT = re.compile(r"(?<=[\w”’]) (?=([a-z]+) [\w“$£€])")
"""A space before a small word that goes on."""

AROUND = 2
"""Words on either side that tell a place in a text."""


def with_commas(statement: str, source: str) -> str:
    """The statement with a comma before each prepositional phrase that `source` sets off in the same words.

    >>> with_commas("The walk ended at Ulm near the old fort.", "The walk ended at Ulm, near the old fort, in May.")
    'The walk ended at Ulm, near the old fort.'
    >>> with_commas("The walk ended at Ulm near the old fort.", "It ended at Ulm near the fort, near the old town.")
    'The walk ended at Ulm near the old fort.'
    """
    if "," not in source:
        return statement
    pieces, last = [], 0
    for joint in JOINT.finditer(statement):
        if joint[1] in SETTING_OFF and is_set_off(statement, joint.start(), source):
            pieces += [statement[last : joint.start()], ","]
            last = joint.start()
    return "".join([*pieces, statement[last:]])


def is_set_off(statement: str, place: int, source: str) -> bool:
    """Whether the source has a comma between the words around the space at `place`, and never goes without."""
    before = " ".join(statement[:place].rsplit(" ", AROUND)[-AROUND:]) if " " in statement[:place] else ""
    behind = " ".join(statement[place:].split()[:AROUND]).rstrip(".,;")
    return bool(before) and f"{before}, {behind}" in source and f"{before} {behind}" not in source
