"""Items → notes: what stands in which field, and which note of a student's collection it is."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from markupsafe import Markup

from quizgen.errors import FormatError
from quizgen.model.ids import digest
from quizgen.model.item import (
    Cloze,
    Item,
    Matching,
    MultipleChoice,
    OpenResponse,
    Ordering,
    Question,
    ShortAnswer,
    TrueFalse,
)
from quizgen.model.quiz import Quiz
from quizgen.writers._templates import letter
from quizgen.writers.anki.fields import list_html, matching_html, numbered_html, options_html, source_html
from quizgen.writers.anki.notetypes import KEY, NOTE_TYPES, NoteType
from quizgen.writers.anki.tags import tags_of
from quizgen.writers.anki.text import cloze_html, field_html, visible

MADE_BY_QUIZGEN = re.compile(r"[0-9a-f]{12}")
"""An id that is a digest names its item in the whole world; any other, say `q1`, only within its quiz."""


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


def notes_of(quiz: Quiz, *, modified: int) -> tuple[Note, ...]:
    """The notes in the order of the article; FormatError if there are none, or one Anki would not show."""
    source = source_html(quiz.credit)
    notes = tuple(_note(item, quiz=quiz, source=source, modified=modified) for item in _by_evidence(quiz.items))
    if not notes:
        raise FormatError(
            f"{quiz.slug}: the quiz has no items, and Anki imports no deck without notes",
            hint="make more items, or leave the anki format out",
        )
    refuse_twins(notes)
    return notes


def guid(quiz: Quiz, item: Item) -> str:
    """The identity of an item in every collection that it is imported into: FROZEN.

    Not the wording, so that an edited item keeps its history; the kind too, since Anki can't turn a note of one
    note type into another. `qg` in front keeps spreadsheets from reading a number into `12e456789012`.
    """
    namespace = "" if MADE_BY_QUIZGEN.fullmatch(item.id) else quiz.slug
    return "qg" + digest("quizgen", namespace, item.id, item.kind)


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


def _by_evidence(items: Iterable[Item]) -> list[Item]:
    """In the order of the article; what has no evidence comes last, in the order of the quiz."""
    return sorted(items, key=lambda item: (item.evidence is None, item.evidence.start if item.evidence else 0))


def _note(item: Item, *, quiz: Quiz, source: Markup, modified: int) -> Note:
    _refuse_blank(item)
    evidence = " […] ".join(proof.text for proof in item.proofs)
    fields = {
        **_asked(item.question),
        "Evidence": field_html(evidence),
        "Source": source,
        KEY: field_html(item.id),
    }
    notetype = NOTE_TYPES[item.kind]
    return Note(
        notetype=notetype,
        guid=guid(quiz, item),
        key=item.id,
        fields=tuple(fields.get(name, "") for name in notetype.field_names),
        tags=tags_of(quiz, item),
        modified=modified,
    )


def _asked(question: Question) -> dict[str, str]:
    """The fields that differ from kind to kind."""
    match question:
        case Cloze():
            return {"Text": cloze_html(question.before, question.answer, question.after, hint=question.hint)}
        case MultipleChoice():
            return {
                "Question": field_html(question.stem),
                "Options": options_html(question.options),
                "Correct": str(question.correct),
                "Answer": field_html(question.answer),
            }
        case TrueFalse():
            return {
                "Statement": field_html(question.statement),
                "Correct": "0" if question.true else "1",  # where it stands in truefalse-front.html
                "Answer": question.answer,
                "Correction": field_html(question.correction),
            }
        case ShortAnswer():
            return {
                "Question": field_html(question.stem),
                "Answer": field_html(question.answer),
                "Also": field_html("; ".join(question.accepted)),
            }
        case Matching():
            pairs = zip(question.pairs, question.correct, strict=True)
            return {
                "Question": matching_html(question.prompt, (pair.left for pair in question.pairs), question.choices),
                "Answer": numbered_html(f"{letter(index)}: {pair.right}" for pair, index in pairs),
            }
        case Ordering():
            shown = (question.events[index].text for index in question.shown)
            told = (f"{each.text} ({each.when})" if each.when else each.text for each in question.events)
            return {"Question": list_html(shown, lead=question.prompt), "Answer": numbered_html(told)}
        case OpenResponse():
            return {
                "Question": field_html(question.prompt),
                "Answer": list_html(point.text for point in question.expected),
            }


def _refuse_blank(item: Item) -> None:
    """FormatError for words nobody could see: Anki shows no card without a front, and a blank answer helps nobody."""
    for name, text in _words(item.question).items():
        if not visible(text):
            raise FormatError(
                f"item {item.id}: the {name} is blank, so Anki would have no card to show",
                hint=f"write the {name} in the quiz file, or take the item out",
            )


def _words(question: Question) -> dict[str, str]:
    """What a card can't be without: its name in the quiz file → the text."""
    match question:
        case Cloze():
            return {"sentence": question.sentence, "answer": question.answer}
        case MultipleChoice():
            return {
                "stem": question.stem,
                **{f"option {number}": option for number, option in enumerate(question.options, 1)},
            }
        case TrueFalse():
            return {"statement": question.statement}
        case ShortAnswer():
            return {"stem": question.stem, "answer": question.answer}
        case Matching():
            sides = [side for pair in question.pairs for side in (pair.left, pair.right)]
            return {"prompt": question.prompt, **{f"side {number}": text for number, text in enumerate(sides, 1)}}
        case Ordering():
            events = enumerate(question.events, 1)
            return {"prompt": question.prompt, **{f"event {number}": event.text for number, event in events}}
        case OpenResponse():
            return {"prompt": question.prompt, "expected answer": question.answer}
