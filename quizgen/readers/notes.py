"""Raised characters: marks of notes, which are no part of the text, and powers, which are."""

import re

NOTE_MARK = re.compile(r"\s*[\[(]?\s*(?:\d{1,3}|[*†‡§¶]+|[a-z])(?:\s*,\s*\d{1,3})*\s*[\])]?\s*")
"""What stands for a note behind a word: `1`, `[2]`, `3,4`, `*`."""

BEFORE_NOTES = re.compile(r"[.,;:!?”’\"')\]]$|[^\W\d_]{4,}$")
"""A sentence's end or a word, not a number or a unit, which has a power."""

LOOKED_AT = 9
"""Characters before a raised text that tell what it is."""

RAISED = re.compile(r"[+\u2212-]?\d+")

SUPERSCRIPTS = str.maketrans("0123456789+-\u2212", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻")


def settled(raised: str, before: str, *, linked: bool = False) -> str:
    """What a raised text is to be in plain text, given what stands before it and whether it leads somewhere.

    A mark of a note is nothing; a power stays one, since a 10⁶ that becomes 106 is a wrong fact; the rest stays.

    >>> settled("1", "twice a day."), settled("7", "in reports "), settled("6", "about 10"), settled("th", "the 19")
    ('', '', '⁶', 'th')
    """
    text, before = raised.strip(), before[-LOOKED_AT:].rstrip()
    if NOTE_MARK.fullmatch(text) and (linked or not text.isalnum() or BEFORE_NOTES.search(before)):
        return ""
    return text.translate(SUPERSCRIPTS) if RAISED.fullmatch(text) else raised
