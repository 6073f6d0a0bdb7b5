"""Letters that names are written with, beyond those of English: *Šarūnas*, *Łukasz*, *Đính*."""

import unicodedata

LATIN = (*range(0x41, 0x250), *range(0x1E00, 0x1F00))
"""The code points of the Latin blocks of Unicode up to Latin Extended-B, and of Latin Extended Additional."""

CAPITALS = "".join(letter for letter in map(chr, LATIN) if letter.isupper())
"""Latin capitals, for a class of letters in a pattern."""

SMALL = "".join(letter for letter in map(chr, LATIN) if letter.islower())

STROKES = str.maketrans("ĐđĦħŁłØøŦŧ", "DdHhLlOoTt")
"""Letters with a stroke, which Unicode takes for letters of their own."""


def without_accents(name: str) -> str:
    """The name in plain letters.

    >>> without_accents("Łukasz Šarūnas Đính")
    'Lukasz Sarunas Dinh'
    """
    if name.isascii():
        return name
    letters = unicodedata.normalize("NFKD", name.translate(STROKES))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))
