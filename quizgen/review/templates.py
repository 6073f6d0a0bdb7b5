"""What is wrong with the card templates of an .apkg."""

import re
from collections.abc import Callable, Iterator

from quizgen.review.apkg import Note, NoteType, Template

TAG = re.compile(r"\{\{([#^/!]?)([^{}]*)\}\}")

ANKIS_OWN = frozenset("CardFlag CardID Card Deck FrontSide Subdeck Tags Type".split())
"""What stands in a template like a field and is none."""

GAP = re.compile(r"c\d+")
"""`{{#c1}}`: whether this is the card of the first gap."""

VEILED = frozenset({"type", "hint"})
"""Filters that show no field at once."""

SCRIPT = re.compile(r"<script[^>]*>(.*?)</script>", re.DOTALL | re.IGNORECASE)

DECLARATION = re.compile(r"^(const|let|class)\s", re.MULTILINE)
"""At the top level of a script, as long as such a line is not indented."""

ELSEWHERE = re.compile(r"""(?:src=["']?|url\(["']?|@import\s+["'])(?:https?:)?//""", re.IGNORECASE)


def fields_of(template: str) -> set[str]:
    """The fields that a template shows, asks for or hides something by."""
    names = {name.rpartition(":")[2].strip() for mark, name in TAG.findall(template) if mark != "!"}
    return {name for name in names if name and name not in ANKIS_OWN and not GAP.fullmatch(name)}


def given_away(front: str) -> set[str]:
    """The fields that a front shows at once, not those that are typed, or unfolded as a hint."""
    filters = [(name.rpartition(":")[2].strip(), name.split(":")[:-1]) for mark, name in TAG.findall(front) if not mark]
    return {name for name, applied in filters if not VEILED.intersection(applied)}


def shows_a_field(note: Note, front: str) -> bool:
    """Whether Anki would show a field of the note on this front: words of the template itself do not count."""
    sections: list[bool] = []
    for mark, name in TAG.findall(front):
        filled = note.shows(name.rpartition(":")[2].strip())
        if mark == "/":
            del sections[-1:]
        elif mark:
            sections.append(filled == (mark == "#"))
        elif filled and all(sections):
            return True
    return False


def unknown_field(notetype: NoteType, template: Template) -> str:
    """Anki shows an error in place of a card whose template names a field that isn't there."""
    known = {field.name for field in notetype.flds}
    strange = sorted((fields_of(template.qfmt) | fields_of(template.afmt)) - known)
    return f"names {strange[0]!r}, which is no field of the note type" if strange else ""


def fragile_script(_: NoteType, template: Template) -> str:
    """On a desktop all cards share a page, where a second `const` of a name is an error; so is a quote in a field."""
    scripts = SCRIPT.findall(template.qfmt + template.afmt)
    if any(DECLARATION.search(script) for script in scripts):
        return "its script declares a name for the whole page, which fails on the second card"
    return "its script takes in a field, which a quotation mark breaks" if any(map(TAG.search, scripts)) else ""


def loads_elsewhere(notetype: NoteType, template: Template) -> str:
    """A card that asks a server tells it who studies what and when, and shows nothing offline."""
    found = ELSEWHERE.search(template.qfmt + template.afmt + notetype.css)
    return "loads something from the network" if found else ""


Check = Callable[[NoteType, Template], str]
"""Says what is wrong with a template, or nothing."""

TEMPLATE_CHECKS: dict[str, Check] = {
    "unknown-field": unknown_field,
    "fragile-script": fragile_script,
    "loads-elsewhere": loads_elsewhere,
}

ERRORS = frozenset({"unknown-field"})
"""Codes of what makes a card useless; the others are warnings."""


def look(notetype: NoteType) -> Iterator[tuple[str, str]]:
    """Code and message of what is wrong with the templates of a note type."""
    for template in notetype.tmpls:
        for code, check in TEMPLATE_CHECKS.items():
            if message := check(notetype, template):
                yield code, f"{template.name}: {message}"
