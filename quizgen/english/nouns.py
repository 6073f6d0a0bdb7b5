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

UNCOUNTED = frozenset(
    """
    advice air aluminium aluminum anger bacteria beer blood bone brass bread bronze butter carbon cement cheese clay
    clothing coal cocoa coffee concrete copper corn cotton crime damage dark data death dust earth education electricity
    energy equipment evidence fat fear fiction fire fish flour fog food fruit fur furniture gas glass gold grain grass
    gravity half hair health heat help history homework honey hunger ice income information iron ivory jewellery
    knowledge labour lack land law lead leather life light lightning limestone love luggage lunch machinery magma mail
    marble meat medicine metal milk money mud music nature nitrogen noise oil oxygen paint paper part peace plastic
    pollen poverty progress protein rain research rice rubber rust salt sand silk silver sleep smoke snow soap software
    soil sound space steam steel sugar sunlight tea temperature time timber tin trade traffic transport wages water wax
    wealth weather wheat wind wine wood wool work yeast zinc
    """.split()
)
"""Nouns that begin a sentence without an article and are no names: *Copper conducts heat*."""

LONE_BODIES = frozenset(
    """
    bookmaker brewer broadcaster carmaker chipmaker conglomerate consultancy insurer lender manufacturer publisher
    retailer startup supermarket supplier watchdog
    """.split()
)
"""Nouns of bodies that stand before the name of one and begin none: *Broadcaster Sky has …*."""

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
