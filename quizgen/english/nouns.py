"""Forms of nouns, and the article that goes with them."""

import re

IRREGULAR_PLURALS = {
    "sheep": "sheep",
    "bus": "buses",
    "aircraft": "aircraft",
    "wolf": "wolves",
    "scarf": "scarves",
    "man": "men",
    "woman": "women",
    "child": "children",
}

SOUNDS_LIKE_CONSONANT = ("uni", "use", "usu", "eu", "one", "ura")
"""Beginnings that are written with a vowel and spoken with none: *a university*."""

SOUNDS_LIKE_VOWEL = ("hour", "honest", "honor", "honour", "heir")

SPELT_WITH_VOWEL = "AEFHILMNORSX"
"""Letters whose names begin with a vowel: *an FBI agent*, *a USB port*."""


def plural(noun: str) -> str:
    """The plural of a noun.

    >>> plural("store"), plural("factory"), plural("bus"), plural("church")
    ('stores', 'factories', 'buses', 'churches')
    """
    if noun in IRREGULAR_PLURALS:
        return IRREGULAR_PLURALS[noun]
    if re.search(r"(s|x|z|ch|sh)$", noun):
        return noun + "es"
    return re.sub(r"(?<=[^aeiou])y$", "ie", noun) + "s"


def indefinite_article(word: str) -> str:
    """*a* or *an*, by how the word sounds.

    >>> [indefinite_article(word) for word in ("observatory", "library", "university", "hour", "USI", "MRI")]
    ['an', 'a', 'a', 'an', 'a', 'an']
    """
    if word.isupper() and len(word) > 1:
        return "an" if word[0] in SPELT_WITH_VOWEL else "a"
    lower = word.lower()
    vowel = lower.startswith(("a", "e", "i", "o", "u")) and not lower.startswith(SOUNDS_LIKE_CONSONANT)
    return "an" if vowel or lower.startswith(SOUNDS_LIKE_VOWEL) else "a"


def with_right_article(text: str) -> str:
    """The phrase with *a* or *an* at its beginning as the next word wants it.

    >>> with_right_article("an library"), with_right_article("the library")
    ('a library', 'the library')
    """
    found = re.match(r"(an?) (\S+)", text)
    return f"{indefinite_article(found[2])} {text[found.end(1) + 1 :]}" if found else text
