"""What stands before the first sentence of a paragraph and is no part of it: a dateline, the mark of a list."""

import re

_DASH = r"(?:--?|[–—])"
_PLACE = r"[A-Z][A-Z./’'-]+(?: [A-Z][A-Z./’'-]+){0,3}"
_FURTHER = r"(?:,? (?:[A-Z][\w.’'-]*|\d{1,2}|of|the|and)){0,6}"
_AGENCY = r"\((?:[A-Z][\w.’' -]*)\)"

_SHORT = "(?:AFP|AP|BBC|CNN|NPR|Reuters|UPI)"
_NAMED = r"(?:[A-Z][\w.’'-]*\s){1,3}"
_MEDIUM = rf"(?:{_NAMED}via [A-Z]\w+|{_NAMED}(?:Agency|Daily|Media|News|Newsday|Online|Press|Service|Wire))"

DATELINE = re.compile(
    rf"(?:{_PLACE}{_FURTHER},?(?: {_AGENCY})?|[A-Z][\w’'-]+{_FURTHER},? (?:{_AGENCY}|{_SHORT})|{_SHORT}|{_MEDIUM})"
    rf" {_DASH} (?=[\"“A-Z])"
)
"""Where, and perhaps when and for which agency, it was written: *LIMA, Peru (AP) — *; a name alone is in capitals.

Or which paper or agency did: *Oslo Daily News –*, *LUNDER via JTA —*.
"""

BULLET = re.compile(r"(?:[-–*•‣·] +)(?=[\"“A-Z0-9])")
"""The mark of an item of a list, as plain text has it."""

FEWEST = 6
"""Words of a sentence that a dateline stands before."""


def opening_of(text: str) -> int:
    """How many characters at the beginning belong to no sentence.

    >>> opening_of("LIMA, Peru — Miners went back to work on Friday."), opening_of("- A judge agreed.")
    (13, 2)
    >>> opening_of("NATO — an alliance of 32 states — met in Lima."), opening_of("Lima – The city lies by the sea.")
    (0, 0)
    >>> opening_of("Oslo News – The mayor of Oslo has quit it."), opening_of("LUND via NTB — A bridge has sunk in Ulm.")
    (12, 15)
    >>> opening_of("Oslo CNN — The mayor of Oslo has quit it."), opening_of("Reuters — The mayor of Oslo has quit it.")
    (11, 10)
    """
    bullet = BULLET.match(text)
    if bullet is not None:
        return bullet.end()
    dateline = DATELINE.match(text)
    return dateline.end() if dateline is not None and len(text[dateline.end() :].split()) >= FEWEST else 0
