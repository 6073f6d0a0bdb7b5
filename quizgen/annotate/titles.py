"""A title that is somebody's name, which the article begins with in full: *Pedro Sánchez*, *Pedro Sánchez Castejón*."""

import re

from quizgen.annotate.given_names import is_given_name
from quizgen.english.letters import without_accents
from quizgen.english.people import PEERS, names_people

FEWEST = 2
"""Words of a title that tells who it is."""

TRADE = re.compile(r" \((?:[\w’'-]+ )*([a-z-]+)\)$")
"""How a title ends that tells which of several people of a name is meant: *Bernard Marsh (cricketer)*."""


def without_trade(title: str) -> str:
    """The title without what tells by a trade which of several people of the name is meant.

    >>> without_trade("Adrian Cole (RAAF officer)"), without_trade("Lund (city)")
    ('Adrian Cole', 'Lund (city)')
    """
    found = TRADE.search(title)
    return title[: found.start()] if found is not None and names_people(found[1]) else title


OF_PEER = re.compile(rf", (?:\d+(?:st|nd|rd|th) )?(?:{'|'.join(sorted(PEERS))})\b.*$")
"""How a title ends that tells which peer it is: *Ada Marsh, 1st Baroness Lund*."""


def without_peerage(title: str) -> str:
    """The title without the peerage of whom it names.

    >>> without_peerage("Ada Marsh, 1st Baroness Lund"), without_peerage("Ada, Oslo")
    ('Ada Marsh', 'Ada, Oslo')
    """
    return OF_PEER.sub("", title)


def is_name(title: str) -> bool:
    """Whether the title is a given name and a surname."""
    words = title.split()
    return len(words) == FEWEST and all(map(str.istitle, words)) and is_given_name(words[0])


def is_title_of(name: str, title: str) -> bool:
    """Whether the title is the name, or leaves out some of its words but the first.

    >>> is_title_of("Jo Ann Lee", "Jo Lee"), is_title_of("Jo Ann Lee", "Ann Lee"), is_title_of("Łu Šar", "Lu Sar")
    (True, False, True)
    """
    own, words = without_accents(title).split(), without_accents(name).split()
    if own == words:
        return True
    rest = iter(words)
    return len(own) >= FEWEST and own[0] == words[0] and all(word in rest for word in own)


def holds_title(name: str, title: str) -> bool:
    """Whether the name goes on behind the title's surname, by which the article then calls whose it is.

    >>> holds_title("Pedro José Sánchez Castejón", "Pedro Sánchez"), holds_title("Jo Ann Lee", "Jo Lee")
    (True, False)
    """
    return is_title_of(name, title) and name.rsplit(maxsplit=1)[-1] != title.rsplit(maxsplit=1)[-1]


def may_be_in_full(name: str, title: str) -> bool:
    """Whether the name has all words of the title, or begins with the same letter and ends in the same surname.

    >>> names = ("Adeline Rose Marsh", "Ida Ada Marsh, Baroness Marsh", "Bo Ann Marsh")
    >>> [may_be_in_full(name, "Ada Marsh") for name in names]
    [True, True, False]
    """
    own, words = title.split(), name.split()
    alike = len(words) > 1 and words[-1] == own[-1] and words[0][0] == title[0]
    return alike or {*own} <= {*words}
