"""What Anki would refuse, hide or mangle in an .apkg from anywhere, seen in the file itself and without Anki.

Errors are cards that can't be studied or updated; warnings are likely mistakes. The subject of a finding is the GUID
of a note, or the name of a note type or file; its message begins with what stands on the note.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import chain

from quizgen.model.finding import Finding, Severity
from quizgen.review.apkg import Note, Package, unpack

LONGEST_EXCERPT = 60

DELETION = re.compile(r"\{\{c(\d{1,4})::")
TEMPLATE_TAG = re.compile(r"\{\{([#^/]?)([^{}]*)\}\}")

STRAY_MARKUP = re.compile(r"<(?![a-zA-Z/!][^<>]*>)|&amp;(?:amp|lt|gt|quot|#\d+);")
"""A `<` that begins no tag, and HTML that was escaped twice."""

TAGS = frozenset(
    "a abbr anki-mathjax audio b bdi bdo big blockquote br center cite code col colgroup dd del details dfn div dl dt"
    " em embed figcaption figure font h1 h2 h3 h4 h5 h6 hr i iframe img ins kbd li mark math mfrac mi mn mo mrow msqrt"
    " msub msup mtext object ol p path picture pre q rp rt ruby s samp script section small source span strike strong"
    " style sub summary sup svg table tbody td tfoot th thead tr tt u ul var video wbr".split()
)
"""Tags that people put on cards; any other, as in `List<String>`, was rather meant as text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """A row of the table of what to look for in a note."""

    severity: Severity
    find: Callable[[Note], str]
    """What is wrong with the note, or nothing."""


def audit(raw: bytes) -> tuple[Finding, ...]:
    """What is wrong with an .apkg; QuizFileError if it can't be read at all."""
    package = unpack(raw)
    return (
        *chain.from_iterable(map(_look, package.notes)),
        *chain.from_iterable(check(package) for check in PACKAGE_CHECKS),
    )


def unknown_notetype(note: Note) -> str:
    """A note that Anki can't make cards of."""
    return "" if note.notetype else "its note type is not in the deck"


def wrong_fields(note: Note) -> str:
    """As many fields as the note type has, no more and no fewer."""
    wanted = len(note.notetype.flds) if note.notetype else len(note.fields)
    return "" if len(note.fields) == wanted else f"has {len(note.fields)} fields where its note type has {wanted}"


def missing_card(note: Note) -> str:
    """A note that is imported and never seen."""
    return "" if note.cards else "has no card, so it would never be asked"


def empty_field(note: Note) -> str:
    """Anki sorts and finds notes by the first field."""
    return "its first field is empty" if note.fields[0].blank else ""


def empty_front(note: Note) -> str:
    """A card whose front shows no field is blank."""
    if not note.notetype or note.cloze:
        return ""
    fronts = [template.qfmt for template in note.notetype.tmpls]
    blank = [place for place in note.cards if place >= len(fronts) or not _shows_a_field(note, fronts[place])]
    return f"the front of its card {blank[0] + 1} is empty" if blank else ""


def no_deletion(note: Note) -> str:
    """A cloze note without a gap has nothing to ask."""
    return "is a cloze note without a gap, {{c1::…}}" if note.cloze and not _gaps(note) else ""


def wrong_cards(note: Note) -> str:
    """A cloze note has a card for each of its gaps."""
    wrong = note.cloze and note.cards and _gaps(note) and _gaps(note) != set(note.cards)
    return "its cards are not those of its gaps" if wrong else ""


def cloze_elsewhere(note: Note) -> str:
    """A gap in a note that is no cloze is shown as it stands."""
    return "has a gap, {{c1::…}}, but is no cloze note" if not note.cloze and _gaps(note) else ""


def stray_markup(note: Note) -> str:
    """Article text that was not escaped loses what looks like a tag."""
    unknown = [f"<{tag}>" for field in note.fields for tag in sorted(field.tags - TAGS)]
    stray = [field.html[found.start() :][:12] for field in note.fields for found in STRAY_MARKUP.finditer(field.html)]
    return f"text may be lost or garbled at {(unknown + stray)[0]}" if unknown or stray else ""


def active_markup(note: Note) -> str:
    """Scripts belong to note types; one in a field came in with somebody's text."""
    return "runs a script from a field" if any(field.active for field in note.fields) else ""


NOTE_CHECKS: dict[str, Check] = {
    "unknown-notetype": Check(severity="error", find=unknown_notetype),
    "wrong-fields": Check(severity="error", find=wrong_fields),
    "missing-card": Check(severity="error", find=missing_card),
    "empty-field": Check(severity="error", find=empty_field),
    "empty-front": Check(severity="error", find=empty_front),
    "no-deletion": Check(severity="error", find=no_deletion),
    "wrong-cards": Check(severity="error", find=wrong_cards),
    "cloze-elsewhere": Check(severity="warning", find=cloze_elsewhere),
    "stray-markup": Check(severity="warning", find=stray_markup),
    "active-markup": Check(severity="warning", find=active_markup),
}


def no_notes(package: Package) -> Iterator[Finding]:
    """Anki imports nothing from it and says so in a way that few understand."""
    if not package.notes:
        yield _finding("no-notes", "notes", "error", "the deck holds no notes")


def guid_twice(package: Package) -> Iterator[Finding]:
    """Anki adds both notes, and ever after updates only one."""
    for guid, notes in _grouped(package.notes, lambda note: note.guid).items():
        if len(notes) > 1:
            fronts = " and ".join(map(_excerpt, notes))
            yield _finding("guid-twice", guid, "error", f"{fronts}: have one identity, so only one would be updated")


def same_front(package: Package) -> Iterator[Finding]:
    """Two notes that ask the same confuse whoever studies them."""
    for notes in _grouped(package.notes, lambda note: note.fields[0].text.casefold()).values():
        first, *others = notes
        for note in others:
            if note.notetype == first.notetype and not note.fields[0].blank:
                yield _about(note, "same-front", "warning", f"begins like note {first.guid}")


def no_ids(package: Package) -> Iterator[Finding]:
    """A field or template without an id can't be renamed without spoiling every deck in use."""
    for notetype in package.notetypes:
        nameless = [field.name for field in notetype.flds if field.id is None]
        nameless += [template.name for template in notetype.tmpls if template.id is None]
        if nameless:
            message = f"{', '.join(nameless)}: without an id, so whoever renames it splits the note type in two"
            yield _finding("no-ids", notetype.name, "warning", message)


def missing_media(package: Package) -> Iterator[Finding]:
    """A picture or sound that a card shows and the deck lacks."""
    packed = {name for member, name in package.media.items() if member in package.members}
    for note in package.notes:
        for name in _files(note):
            if name not in packed:
                yield _about(note, "missing-media", "error", f"shows {name}, which is not in the deck")
    for name in sorted(set(package.media.values()) - packed):
        yield _finding("missing-media", name, "error", f"{name}: is listed as media but not in the deck")


def unused_media(package: Package) -> Iterator[Finding]:
    """What no card shows, Anki's Check Media deletes; names that begin with `_` are for templates."""
    used = {name for note in package.notes for name in _files(note)}
    for name in package.media.values():
        if name not in used and not name.startswith("_"):
            yield _finding("unused-media", name, "warning", f"{name}: is in the deck but no card shows it")


def media_path(package: Package) -> Iterator[Finding]:
    """Anki's folder of media has no folders in it; a path may be an attempt to write elsewhere."""
    for name in package.media.values():
        if re.search(r"[/\\]|^\.\.?$", name):
            yield _finding("media-path", name, "error", f"{name}: is a path where Anki takes only a file name")


PACKAGE_CHECKS: tuple[Callable[[Package], Iterator[Finding]], ...] = (
    no_notes,
    guid_twice,
    same_front,
    no_ids,
    missing_media,
    unused_media,
    media_path,
)


def _look(note: Note) -> Iterator[Finding]:
    for code, check in NOTE_CHECKS.items():
        if message := check.find(note):
            yield _about(note, code, check.severity, message)


def _about(note: Note, code: str, severity: Severity, message: str) -> Finding:
    return _finding(code, note.guid, severity, f"{_excerpt(note)}: {message}")


def _finding(code: str, subject: str, severity: Severity, message: str) -> Finding:
    return Finding(code=code, subject=subject, severity=severity, message=message)


def _excerpt(note: Note) -> str:
    text = next((field.text for field in note.fields if field.text), "")
    return f"“{text[:LONGEST_EXCERPT]}…”" if len(text) > LONGEST_EXCERPT else f"“{text}”"


def _gaps(note: Note) -> set[int]:
    """The deletions of a note, counted from 0 as its cards are."""
    return {int(number) - 1 for field in note.fields for number in DELETION.findall(field.html)}


def _files(note: Note) -> tuple[str, ...]:
    return tuple(name for field in note.fields for name in field.files)


def _grouped(notes: tuple[Note, ...], key: Callable[[Note], str]) -> dict[str, list[Note]]:
    groups: dict[str, list[Note]] = defaultdict(list)
    for note in notes:
        groups[key(note)].append(note)
    return groups


def _shows_a_field(note: Note, front: str) -> bool:
    """Whether Anki would show a field of the note on this front: words of the template itself do not count."""
    sections: list[bool] = []
    for mark, name in TEMPLATE_TAG.findall(front):
        filled = note.shows(name.rpartition(":")[2].strip())
        if mark == "/":
            del sections[-1:]
        elif mark:
            sections.append(filled == (mark == "#"))
        elif filled and all(sections):
            return True
    return False
