"""What is handed out, and by which template; each gets what all pages need and what is its own."""

from collections.abc import Callable, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any

from quizgen.model.quiz import COMMON_HANDOUTS, Handout, Quiz, Settings
from quizgen.writers._templates import environment, file_name, letter
from quizgen.writers.html import bank, cards, key, reading, room, sheet
from quizgen.writers.html.code import code
from quizgen.writers.html.links import is_web_address

if TYPE_CHECKING:
    from jinja2 import Environment

Own = Callable[[Quiz, Settings], Mapping[str, object]]
"""What a handout's template needs beside what all need."""

HANDOUTS: dict[Handout, tuple[str, str, Own]] = {
    "quiz": ("quiz.html", "", lambda _quiz, _settings: {}),
    "key": ("quiz.html", "Answer key", key.own),
    "sheet": ("sheet.html", "Answer sheet", sheet.own),
    "strip": ("sheet.html", "Key strip", lambda quiz, settings: {"key": True, **sheet.own(quiz, settings)}),
    "reading": ("reading.html", "Reading", reading.own),
    "cards": ("cards.html", "Flashcards", cards.own),
}
"""Handout → its template, what it calls itself, and what is its own."""

RIGHT_TO_LEFT = frozenset("ar arc ckb dv fa he ps sd syr ug ur yi".split())
"""Languages, as in BCP 47, whose script runs from right to left."""

LONGEST_RUNNING = 60
"""Characters of a title at the foot of each page: what a line of 8.5 pt takes beside the page number."""


def render(quiz: Quiz, settings: Settings, handout: Handout) -> str:
    """The page of a handout."""
    template, label, own = HANDOUTS[handout]
    shared = {
        "quiz": quiz,
        "settings": settings,
        "label": label,
        "key": False,
        "variant": "" if handout in COMMON_HANDOUTS else quiz.variant,
        "code": "" if handout in COMMON_HANDOUTS else code(quiz),
    }
    return _environment().get_template(template).render({**shared, **own(quiz, settings)})


def file_stem(quiz: Quiz, handout: Handout) -> str:
    """What a handout's file is called, without its suffix; what all variants share has no variant in its name."""
    stem = quiz.slug if handout in COMMON_HANDOUTS else file_name(quiz)
    return stem if handout == "quiz" else f"{stem}-{handout}"


@cache
def _environment() -> "Environment":
    templates = environment("html")
    filters: dict[str, Callable[..., Any]] = {
        "bank": bank.bank,
        "css": css_string,
        "direction": direction,
        "letter": letter,
        "lines": room.lines,
        "mark": key.mark,
    }
    templates.filters |= filters
    templates.globals["room"] = room.room
    templates.tests["web_address"] = is_web_address
    return templates


def direction(language: str) -> str:
    """Where a line of `language` goes.

    >>> direction("en-GB"), direction("he-IL")
    ('ltr', 'rtl')
    """
    return "rtl" if language.lower().partition("-")[0] in RIGHT_TO_LEFT else "ltr"


def css_string(text: str, longest: int = LONGEST_RUNNING) -> str:
    r"""The inside of a CSS string that says `text`, cut at `longest`; no character in it means anything to CSS or HTML.

    >>> print(css_string('Say "</style>"') + ".")
    Say \000022 \00003c \00002f style\00003e \000022 .
    """
    short = text if len(text) <= longest else f"{text[: longest - 1].rstrip()}…"
    # A blank ends an escape and is no part of the text.
    return "".join(c if c == " " or (c.isascii() and c.isalnum()) else f"\\{ord(c):06x} " for c in short)
