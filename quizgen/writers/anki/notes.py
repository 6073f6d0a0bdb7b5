"""Items → notes: which note of a student's collection an item is, and what is on it."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from markupsafe import Markup

from quizgen.errors import FormatError
from quizgen.model.ids import digest
from quizgen.model.item import Item, Matching, Question, ShortAnswer
from quizgen.model.quiz import AnkiChoice, Quiz
from quizgen.writers.anki.contents import Fields, asked, refuse_blank, term
from quizgen.writers.anki.evidence import answers_of, evidence_html
from quizgen.writers.anki.fields import source_html
from quizgen.writers.anki.hints import hint_of
from quizgen.writers.anki.notetypes import KEY, NOTE_TYPES, NoteKind, NoteType
from quizgen.writers.anki.speech import spoken
from quizgen.writers.anki.tags import tags_of
from quizgen.writers.anki.text import clean, field_html

MADE_BY_QUIZGEN = re.compile(r"[0-9a-f]{12}")
"""An id that is a digest names its item in the whole world; any other, say `q1`, only within its quiz."""

MOST_TO_TYPE = 5
"""Words of an answer that people type without a slip; longer ones are compared by eye."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """A note as Anki will store it."""

    notetype: NoteType
    guid: str
    """Decides which note of a collection an import updates."""
    key: str
    """The id of its item."""
    fields: tuple[str, ...]
    """HTML, in the order of the note type."""
    tags: tuple[str, ...]
    modified: int
    """Seconds since 1970; an import updates a note only if this is later than what the collection has."""


def notes_of(quiz: Quiz, *, modified: int, choices: Iterable[AnkiChoice] = ()) -> tuple[Note, ...]:
    """The notes in the order of the article; FormatError if there are none, or one Anki would not show."""
    source, chosen = source_html(quiz.credit), frozenset(choices)
    notes = tuple(
        _note(form, quiz=quiz, source=source, modified=modified, chosen=chosen)
        for item in _by_evidence(quiz.items)
        for form in _forms(item, chosen)
    )
    if not notes:
        raise FormatError(
            f"{quiz.slug}: the quiz has no items, and Anki imports no deck without notes",
            hint="make more items, or leave the anki format out",
        )
    refuse_twins(notes)
    return notes


def guid(quiz: Quiz, item: Item, kind: NoteKind | None = None, part: str = "") -> str:
    """The identity of an item in every collection that it is imported into: FROZEN.

    Not the wording, so that an edited item keeps its history; the kind too, since Anki can't turn a note of one
    note type into another. `qg` in front keeps spreadsheets from reading a number into `12e456789012`.
    """
    namespace = "" if MADE_BY_QUIZGEN.fullmatch(item.id) else quiz.slug
    return "qg" + digest("quizgen", namespace, item.id, kind or item.kind, *filter(None, [part]))


def refuse_twins(notes: Iterable[Note]) -> None:
    """FormatError if two notes have one GUID: Anki would add both, and update only one ever after."""
    seen: dict[str, Note] = {}
    for note in notes:
        twin = seen.setdefault(note.guid, note)
        if twin is not note:
            raise FormatError(
                f"items {twin.key} and {note.key} would be one note in Anki, {note.guid}",
                hint=f"give {note.key} another id in the quiz file",
            )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Form:
    """An item, or a part of one, in the shape of one note."""

    item: Item
    kind: NoteKind
    fields: Fields
    evidence: Markup
    part: str = ""
    """What tells the notes of one item apart."""


def _forms(item: Item, chosen: frozenset[AnkiChoice]) -> Iterator[_Form]:
    """The notes of an item: one, but for pairs that are learnt each by itself."""
    refuse_blank(item)
    question, evidence = item.question, evidence_html(item.proofs, answers_of(item))
    if isinstance(question, Matching) and "two-way" in chosen:
        for pair in question.pairs:
            proofs = filter(None, [pair.evidence or item.evidence])
            evidence = evidence_html(proofs, (pair.left, pair.right))
            name = clean(pair.left).casefold()
            yield _Form(item=item, kind="term", fields=term(pair), evidence=evidence, part=name)
    else:
        kind: NoteKind = "typed" if "typed" in chosen and _can_be_typed(question) else item.kind
        yield _Form(item=item, kind=kind, fields=asked(item), evidence=evidence)


def _can_be_typed(question: Question) -> bool:
    return isinstance(question, ShortAnswer) and len(question.answer.split()) <= MOST_TO_TYPE


def _by_evidence(items: Iterable[Item]) -> list[Item]:
    """In the order of the article; what has no evidence comes last, in the order of the quiz."""
    return sorted(items, key=lambda item: (item.evidence is None, item.evidence.start if item.evidence else 0))


def _note(form: _Form, *, quiz: Quiz, source: Markup, modified: int, chosen: frozenset[AnkiChoice]) -> Note:
    item, notetype = form.item, NOTE_TYPES[form.kind]
    key = f"{item.id}.{digest(form.part)[:6]}" if form.part else item.id
    own = spoken(form.fields, item.question, quiz) if "speech" in chosen else form.fields
    fields = {
        "Hint": field_html(hint_of(item.question) if "hints" in chosen else ""),
        "Evidence": form.evidence,
        "Source": source,
        KEY: field_html(key),
        **own,
    }
    return Note(
        notetype=notetype,
        guid=guid(quiz, item, form.kind, form.part),
        key=key,
        fields=tuple(fields.get(name, "") for name in notetype.field_names),
        tags=tags_of(quiz, item, own_only="untagged" in chosen),
        modified=modified,
    )
