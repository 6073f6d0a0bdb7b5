"""What Anki would refuse, hide or mangle in an .apkg from anywhere, seen in the file itself and without Anki.

Errors are cards that can't be studied or updated; warnings are likely mistakes. The subject of a finding is the GUID
of a note, or the name of a note type or file; its message begins with what stands on the note.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from itertools import chain

from quizgen.model.finding import Finding
from quizgen.review import templates
from quizgen.review.apkg import Note, Package, unpack
from quizgen.review.notes import about, excerpt, finding, look


def audit(raw: bytes) -> tuple[Finding, ...]:
    """What is wrong with an .apkg; QuizFileError if it can't be read at all."""
    package = unpack(raw)
    return (
        *chain.from_iterable(map(look, package.notes)),
        *chain.from_iterable(check(package) for check in PACKAGE_CHECKS),
    )


def no_notes(package: Package) -> Iterator[Finding]:
    """Anki imports nothing from it and says so in a way that few understand."""
    if not package.notes:
        yield finding("no-notes", "notes", "error", "the deck holds no notes")


def guid_twice(package: Package) -> Iterator[Finding]:
    """Anki adds both notes, and ever after updates only one."""
    for guid, notes in _grouped(package.notes, lambda note: note.guid).items():
        if len(notes) > 1:
            fronts = " and ".join(map(excerpt, notes))
            yield finding("guid-twice", guid, "error", f"{fronts}: have one identity, so only one would be updated")


def same_front(package: Package) -> Iterator[Finding]:
    """Two notes that ask the same confuse whoever studies them."""
    for notes in _grouped(package.notes, lambda note: note.fields[0].text.casefold()).values():
        first, *others = notes
        for note in others:
            if note.notetype == first.notetype and not note.fields[0].blank:
                yield about(note, "same-front", "warning", f"begins like note {first.guid}")


def no_ids(package: Package) -> Iterator[Finding]:
    """A field or template without an id can't be renamed without spoiling every deck in use."""
    for notetype in package.notetypes:
        nameless = [field.name for field in notetype.flds if field.id is None]
        nameless += [template.name for template in notetype.tmpls if template.id is None]
        if nameless:
            message = f"{', '.join(nameless)}: without an id, so whoever renames it splits the note type in two"
            yield finding("no-ids", notetype.name, "warning", message)


def faulty_templates(package: Package) -> Iterator[Finding]:
    """What is wrong with the cards of a note type, whatever is on the notes."""
    for notetype in package.notetypes:
        for code, message in templates.look(notetype):
            yield finding(code, notetype.name, "error" if code in templates.ERRORS else "warning", message)


def two_of_a_name(package: Package) -> Iterator[Finding]:
    """Anki renames the second note type of a name, and the decks that follow go to either."""
    for name, count in Counter(notetype.name for notetype in package.notetypes).items():
        if count > 1:
            yield finding("two-of-a-name", name, "error", f"{count} note types are called {name}")


def unknown_deck(package: Package) -> Iterator[Finding]:
    """A card of no deck is never studied."""
    for note in package.notes:
        if not package.decks.issuperset(note.decks):
            yield about(note, "unknown-deck", "error", "has a card in a deck that the package lacks")


def no_order(package: Package) -> Iterator[Finding]:
    """New cards that all have the same place come in any order."""
    places = [note.position for note in package.notes if note.position is not None]
    if len(places) > 1 and len(set(places)) == 1:
        yield finding("no-order", "cards", "warning", f"{len(places)} new cards have the same place, so no order")


def missing_media(package: Package) -> Iterator[Finding]:
    """A picture or sound that a card shows and the deck lacks."""
    packed = {name for member, name in package.media.items() if member in package.members}
    for note in package.notes:
        for name in _files(note):
            if name not in packed:
                yield about(note, "missing-media", "error", f"shows {name}, which is not in the deck")
    for name in sorted(set(package.media.values()) - packed):
        yield finding("missing-media", name, "error", f"{name}: is listed as media but not in the deck")


def unused_media(package: Package) -> Iterator[Finding]:
    """What no card shows, Anki's Check Media deletes; names that begin with `_` are for templates."""
    used = {name for note in package.notes for name in _files(note)}
    for name in package.media.values():
        if name not in used and not name.startswith("_"):
            yield finding("unused-media", name, "warning", f"{name}: is in the deck but no card shows it")


def media_path(package: Package) -> Iterator[Finding]:
    """Anki's folder of media has no folders in it; a path may be an attempt to write elsewhere."""
    for name in package.media.values():
        if re.search(r"[/\\]|^\.\.?$", name):
            yield finding("media-path", name, "error", f"{name}: is a path where Anki takes only a file name")


PACKAGE_CHECKS: tuple[Callable[[Package], Iterator[Finding]], ...] = (
    no_notes,
    guid_twice,
    same_front,
    no_ids,
    faulty_templates,
    two_of_a_name,
    unknown_deck,
    no_order,
    missing_media,
    unused_media,
    media_path,
)


def _files(note: Note) -> tuple[str, ...]:
    return tuple(name for field in note.fields for name in field.files)


def _grouped(notes: tuple[Note, ...], key: Callable[[Note], str]) -> dict[str, list[Note]]:
    groups: dict[str, list[Note]] = defaultdict(list)
    for note in notes:
        groups[key(note)].append(note)
    return groups
