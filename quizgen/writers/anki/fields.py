"""Fields that are more than a line of text: markup from templates/anki/fields/, every value escaped for Anki."""

import functools
from collections.abc import Iterable
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from markupsafe import Markup

from quizgen.model.quiz import Credit
from quizgen.writers._templates import environment
from quizgen.writers.anki.text import field_html

if TYPE_CHECKING:
    from jinja2 import Environment


def options_html(options: Iterable[str]) -> Markup:
    """The options as a list, in their order."""
    return _render("options.html", options=tuple(options))


def matching_html(prompt: str, lefts: Iterable[str], rights: Iterable[str]) -> Markup:
    """The prompt, below it the left sides numbered and the right sides lettered."""
    return _render("matching.html", prompt=prompt, lefts=tuple(lefts), rights=tuple(rights))


def list_html(entries: Iterable[str], *, lead: str = "") -> Markup:
    """The entries as a list without an order, below `lead`."""
    return _render("list.html", lead=lead, entries=tuple(entries))


def numbered_html(entries: Iterable[str]) -> Markup:
    """The entries as a numbered list."""
    return _render("numbered.html", entries=tuple(entries))


def source_html(credit: Credit) -> Markup:
    """Title, author, date and licence; the title is a link if the source is an address."""
    link = is_address(credit.source)
    notes = (credit.author, "" if link else credit.source, credit.date, credit.licence)
    return _render(
        "source.html",
        title=credit.title,
        link=credit.source if link else "",
        notes=tuple(note for note in notes if note),
    )


def is_address(source: str) -> bool:
    """Whether a browser could open `source`, and nothing worse happens than that.

    >>> is_address("https://example.org/a"), is_address("javascript:alert(1)"), is_address("The Times, p. 3")
    (True, False, False)
    """
    try:
        parts = urlsplit(source)
    except ValueError:  # such as http://[
        return False
    return parts.scheme in {"http", "https"} and bool(parts.netloc) and " " not in source


def _render(name: str, **values: object) -> Markup:
    return Markup(_jinja().get_template(name).render(**values).strip())  # noqa: S704 -- made by an escaping template


@functools.cache
def _jinja() -> "Environment":
    """Made once: a deck of ten thousand notes fills in as many templates."""
    return environment("anki/fields", finalize=lambda value: field_html(value) if isinstance(value, str) else value)
