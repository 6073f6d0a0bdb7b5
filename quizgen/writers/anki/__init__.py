"""Quiz → Anki deck (.apkg): a note an item, in the order of the article, with the proof on the back of every card.

What must stay as it is, because students' collections depend on it, is in `notetypes` (ids, fields) and in
`notes.guid` (which note an item is). Everything else may change with the next release.
"""

from quizgen.errors import FormatError
from quizgen.model.quiz import Quiz, Settings
from quizgen.writers import Files
from quizgen.writers._templates import file_name
from quizgen.writers.anki.deck import deck_of
from quizgen.writers.anki.notes import notes_of
from quizgen.writers.anki.package import pack

YEAR_2100 = 4_102_444_800
"""Anki counts in milliseconds from 1970 and refuses dates to come; whoever is past this gave milliseconds."""


def write(quiz: Quiz, settings: Settings) -> Files:
    """The deck as one file; FormatError for what Anki could not show or would not import."""
    if not 0 < settings.timestamp < YEAR_2100:
        raise FormatError(
            f"an Anki deck can't carry the time {settings.timestamp}",
            hint="SOURCE_DATE_EPOCH counts seconds since 1970: a whole number above 0 and before the year 2100",
        )
    deck = deck_of(quiz, name=settings.deck)
    notes = notes_of(quiz, modified=settings.timestamp)
    return {f"{file_name(quiz)}.apkg": pack(deck, notes, timestamp=settings.timestamp)}
