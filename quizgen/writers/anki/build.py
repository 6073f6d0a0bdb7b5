"""Quiz and ledger → what a deck holds, and the ledger to go on from next time."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from quizgen.model.quiz import Quiz, Settings
from quizgen.writers._templates import file_name
from quizgen.writers.anki import history, ledger
from quizgen.writers.anki.deck import Deck, below, deck_of
from quizgen.writers.anki.ledger import Entry
from quizgen.writers.anki.notes import Note, notes_of, refuse_twins

LEDGER = "{slug}.ledger.jsonl"


@dataclass(frozen=True, slots=True, kw_only=True)
class Build:
    """A deck before it is packed."""

    decks: Mapping[Deck, Sequence[Note]]
    """The deck, or the deck and those below it, with the notes of each in their order."""
    ledger: Mapping[str, Entry]


def build(quiz: Quiz, settings: Settings) -> Build:
    """The notes under the identities that students know them by; FormatError for what Anki could not show."""
    book = LEDGER.format(slug=file_name(quiz))
    before = ledger.load(settings.kept.get(book, b""), book)
    drafts = notes_of(quiz, modified=settings.timestamp, choices=settings.anki)
    notes, after = history.settle(drafts, before, timestamp=settings.timestamp)
    refuse_twins(notes)
    decks = _decks(deck_of(quiz, name=settings.deck), notes, apart="subdecks" in settings.anki)
    return Build(decks=decks, ledger=after)


def _decks(deck: Deck, notes: Sequence[Note], *, apart: bool) -> dict[Deck, list[Note]]:
    """Which notes go where; with `apart` those of a type have a deck of their own below, in the order of the first."""
    if not apart:
        return {deck: list(notes)}
    decks: dict[Deck, list[Note]] = {deck: []}
    for note in notes:
        decks.setdefault(below(deck, note.notetype.deck), []).append(note)
    return decks
