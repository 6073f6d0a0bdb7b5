"""Plain text → the HTML of an Anki field that shows exactly that text."""

import re
import unicodedata

from markupsafe import Markup, escape

UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
"""Control characters (U+001F separates Anki's fields) and halves of surrogate pairs, which UTF-8 can't hold."""

ANKI_MARKS = {ord(mark): f"&#{ord(mark)};" for mark in "{}[\\"}
r"""What Anki gives a meaning in text: `{{c1::`, `[sound:`, `[latex]`, `\(`; it looks before entities are decoded."""

COLONS = re.compile(r":(?=:)|(?<=:):|^:|:$")
"""Colons that make or, beside Anki's own, could make `::`, which ends the answer in a cloze."""


def clean(text: str) -> str:
    """`text` as Anki stores it: composed (NFC) and printable."""
    return unicodedata.normalize("NFC", UNPRINTABLE.sub(" ", text))


def visible(text: str) -> bool:
    r"""Whether there is anything to see.

    >>> visible("x"), visible("\u200b \n")
    (True, False)
    """
    return any(character.isprintable() and not character.isspace() for character in text)


def field_html(text: str) -> Markup:
    r"""Escape `text` for HTML and for Anki.

    >>> print(field_html(r"a < b, \(x\) and {{c1::y}}"))
    a &lt; b, &#92;(x&#92;) and &#123;&#123;c1::y&#125;&#125;
    """
    return Markup(str(escape(clean(text))).translate(ANKI_MARKS))  # noqa: S704 -- escaped on this very line


def cloze_html(before: str, answer: str, after: str, *, hint: str) -> Markup:
    """A sentence with one deletion in Anki's notation.

    >>> print(cloze_html("Use ", "std::vector", " here.", hint="type"))
    Use {{c1::std&#58;&#58;vector::type}} here.
    """
    inside = "::".join(COLONS.sub("&#58;", field_html(text)) for text in (answer, hint) if text)
    return Markup("{}{{{{c1::{}}}}}{}").format(field_html(before), Markup(inside), field_html(after))  # noqa: S704
