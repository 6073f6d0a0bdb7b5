"""What is wrong with a note of an .apkg by itself."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from quizgen.model.finding import Finding, Severity
from quizgen.review.apkg import Note, Template
from quizgen.review.templates import fields_of, given_away, shows_a_field

LONGEST_EXCERPT = 60

DELETION = re.compile(r"\{\{c([\d,]{1,40})::")
"""A gap: `{{c1::`, or since Anki 26.05 `{{c1,2::` for one that has two cards."""

YEAR_2100 = 4_102_444_800
"""Seconds since 1970; a note of that time is a mistake."""
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
    blank = [place for place in note.cards if place >= len(fronts) or not shows_a_field(note, fronts[place])]
    return f"the front of its card {blank[0] + 1} is empty" if blank else ""


def empty_back(note: Note) -> str:
    """A card whose back has nothing to show that its front has not."""
    if not note.notetype or note.cloze:
        return ""
    cards = note.notetype.tmpls
    mute = [place for place in note.cards if place < len(cards) and not _answers(note, cards[place])]
    return f"the back of its card {mute[0] + 1} shows no answer" if mute else ""


def same_sides(note: Note) -> str:
    """A card whose back says what its front asks."""
    if not note.notetype or note.cloze:
        return ""
    cards = note.notetype.tmpls
    echoes = [place for place in note.cards if place < len(cards) and _repeats(note, cards[place])]
    return f"the back of its card {echoes[0] + 1} says the same as the front" if echoes else ""


def no_guid(note: Note) -> str:
    """A note without an identity can't be updated."""
    return "" if note.guid.strip() else "has no identity, so no later deck can update it"


def bad_time(note: Note) -> str:
    """Anki reads no notes from before 1970, and updates none that claim to be from times to come."""
    dated = note.id > 0 and 0 < note.modified < YEAR_2100
    return "" if dated else f"carries a time that can't be: id {note.id}, modified {note.modified}"


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
    "empty-back": Check(severity="warning", find=empty_back),
    "same-sides": Check(severity="warning", find=same_sides),
    "no-guid": Check(severity="error", find=no_guid),
    "bad-time": Check(severity="error", find=bad_time),
}


def look(note: Note) -> Iterator[Finding]:
    """What the checks say of a note."""
    for code, check in NOTE_CHECKS.items():
        if message := check.find(note):
            yield about(note, code, check.severity, message)


def about(note: Note, code: str, severity: Severity, message: str) -> Finding:
    """A finding whose message begins with what stands on the note."""
    return finding(code, note.guid, severity, f"{excerpt(note)}: {message}")


def finding(code: str, subject: str, severity: Severity, message: str) -> Finding:
    """What a check said of a package, a note type or a note."""
    return Finding(code=code, subject=subject, severity=severity, message=message)


def excerpt(note: Note) -> str:
    """How the note begins."""
    text = next((field.text for field in note.fields if field.text), "")
    return f"“{text[:LONGEST_EXCERPT]}…”" if len(text) > LONGEST_EXCERPT else f"“{text}”"


def _answers(note: Note, card: Template) -> bool:
    """Whether a field shows on the back that is not on the front."""
    return any(note.shows(name) for name in fields_of(card.afmt) - given_away(card.qfmt))


def _repeats(note: Note, card: Template) -> bool:
    """Whether all text that is new on the back stands on the front already."""
    asked = given_away(card.qfmt)
    front, back = _contents(note, asked), _contents(note, fields_of(card.afmt) - asked)
    return bool(back) and back <= front


def _contents(note: Note, names: set[str]) -> set[tuple[str, ...]]:
    """Text and files of the fields of these names, without those that are blank."""
    known = [field.name for field in note.notetype.flds] if note.notetype else []
    fields = (field for name, field in zip(known, note.fields, strict=False) if name in names and not field.blank)
    return {(field.text.casefold(), *field.files) for field in fields}


def _gaps(note: Note) -> set[int]:
    """The deletions of a note, counted from 0 as its cards are."""
    marks = [mark for field in note.fields for mark in DELETION.findall(field.html)]
    return {int(number) - 1 for mark in marks for number in mark.split(",") if number}
