"""Quiz → Anki deck (.apkg): a note an item, in the order of the article, with the proof on the back of every card.

What must stay as it is, because students' collections depend on it, is in `notetypes` (ids, fields) and in
`notes.guid` (which note an item is). Everything else may change with the next release. Beside the deck lies its
`ledger`, by which the next build leaves alone what did not change.
"""

from collections.abc import Sequence

from quizgen.errors import FormatError
from quizgen.model.quiz import Quiz, Settings
from quizgen.writers import Files
from quizgen.writers._templates import file_name
from quizgen.writers.anki import history, ledger
from quizgen.writers.anki.deck import Deck, below, deck_of
from quizgen.writers.anki.notes import Note, notes_of, refuse_twins
from quizgen.writers.anki.package import pack

YEAR_2100 = 4_102_444_800
"""Anki counts in milliseconds from 1970 and refuses dates to come; whoever is past this gave milliseconds."""

LEDGER = "{slug}.ledger.jsonl"


def write(quiz: Quiz, settings: Settings) -> Files:
    """The deck and its ledger; FormatError for what Anki could not show or would not import."""
    if not 0 < settings.timestamp < YEAR_2100:
        raise FormatError(
            f"an Anki deck can't carry the time {settings.timestamp}",
            hint="SOURCE_DATE_EPOCH counts seconds since 1970: a whole number above 0 and before the year 2100",
        )
    name, book = file_name(quiz), LEDGER.format(slug=file_name(quiz))
    before = ledger.load(settings.kept.get(book, b""), book)
    drafts = notes_of(quiz, modified=settings.timestamp, choices=settings.anki)
    notes = history.settle(drafts, before, timestamp=settings.timestamp)
    refuse_twins(notes)
    now = history.after(zip(drafts, notes, strict=True), before)
    decks = _decks(deck_of(quiz, name=settings.deck), notes, apart="subdecks" in settings.anki)
    packed = pack(decks, timestamp=settings.timestamp, preset="preset" in settings.anki)
    return {f"{name}.apkg": packed, book: ledger.dump(now.values())}


def _decks(deck: Deck, notes: Sequence[Note], *, apart: bool) -> dict[Deck, list[Note]]:
    """Which notes go where; with `apart` those of a type have a deck of their own below, in the order of the first."""
    if not apart:
        return {deck: list(notes)}
    decks: dict[Deck, list[Note]] = {deck: []}
    for note in notes:
        decks.setdefault(below(deck, note.notetype.deck), []).append(note)
    return decks
