"""Quiz → Anki deck (.apkg): a note an item, in the order of the article, with the proof on the back of every card.

What must stay as it is, because students' collections depend on it, is in `notetypes` (ids, fields) and in
`notes.guid` (which note an item is). Everything else may change with the next release. Beside the deck lies its
`ledger`, by which the next build leaves alone what did not change.
"""

from quizgen.errors import FormatError
from quizgen.model.quiz import Quiz, Settings
from quizgen.writers import Files
from quizgen.writers._templates import file_name
from quizgen.writers.anki import ledger
from quizgen.writers.anki.build import LEDGER, build
from quizgen.writers.anki.package import pack

YEAR_2100 = 4_102_444_800
"""Anki counts in milliseconds from 1970 and refuses dates to come; whoever is past this gave milliseconds."""


def write(quiz: Quiz, settings: Settings) -> Files:
    """The deck and its ledger; FormatError for what Anki could not show or would not import."""
    if not 0 < settings.timestamp < YEAR_2100:
        raise FormatError(
            f"an Anki deck can't carry the time {settings.timestamp}",
            hint="SOURCE_DATE_EPOCH counts seconds since 1970: a whole number above 0 and before the year 2100",
        )
    built = build(quiz, settings)
    packed = pack(built.decks, timestamp=settings.timestamp, preset="preset" in settings.anki)
    name = file_name(quiz)
    return {f"{name}.apkg": packed, LEDGER.format(slug=name): ledger.dump(built.ledger.values())}
