"""The deck that the notes are put in."""

import re
from dataclasses import dataclass

from quizgen.errors import FormatError
from quizgen.model.ids import digest
from quizgen.model.quiz import Quiz
from quizgen.writers.anki.fields import source_html
from quizgen.writers.anki.text import clean

PARENT = "quizgen"
"""All decks are below one, so that a student can study or delete them together."""

LEVEL = "::"
LONGEST_DECK_NAME = 100
"""Characters; Anki takes more, but its list of decks shows about as many."""

ANKIS_DEFAULT = 1
"""The deck that every collection and package holds; a second of its name arrives as `Default_`, or not, by chance."""

FIRST_ID = 1 << 48
"""Above every id that Anki gives (milliseconds since 1970) and, with 48 bits of digest, exact in JavaScript."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Deck:
    """A deck as Anki will store it."""

    name: str
    """Its level and those above, `::` between."""
    description: str
    """HTML, shown before studying."""

    @property
    def id(self) -> int:
        """The same for the same name; Anki itself finds decks by name, except the one that is always there."""
        if self.name.casefold() == "default":
            return ANKIS_DEFAULT
        return FIRST_ID + int(digest("quizgen", "deck", self.name), 16)


def deck_of(quiz: Quiz, *, name: str = "") -> Deck:
    """The deck of `quiz`: called `name` if the user chose one, else `quizgen::<title>`."""
    return Deck(name=chosen_name(name) if name else own_name(quiz), description=source_html(quiz.credit))


def below(deck: Deck, name: str) -> Deck:
    """The sub-deck `name` of a deck."""
    return Deck(name=f"{deck.name}{LEVEL}{name}", description="")


def own_name(quiz: Quiz) -> str:
    """`quizgen::` and the title, which is one level whatever it holds."""
    return f"{PARENT}{LEVEL}{_level(quiz.title) or quiz.slug}"[:LONGEST_DECK_NAME].rstrip()


def chosen_name(name: str) -> str:
    """`name`, its levels tidied; FormatError if there are none."""
    levels = tuple(filter(None, map(_level, name.split(LEVEL))))
    if not levels:
        raise FormatError(f"{name!r} is no name for a deck", hint="name the deck like Biology or Biology::Ice ages")
    return LEVEL.join(levels)


def _level(text: str) -> str:
    """`text` as one level of a name: no `::`, no control characters, single spaces."""
    return " ".join(re.sub(":{2,}", ": ", clean(text)).split()).strip(" :")
