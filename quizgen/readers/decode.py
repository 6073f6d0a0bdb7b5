"""Bytes to text: what encoding it is in, or what it is instead of text."""

import codecs
import re
import unicodedata

from quizgen.errors import ArticleError

LARGEST = 4_000_000
"""Bytes: the longest article that is taken, in the widest encoding."""

BYTE_ORDER_MARKS = (
    # UTF-32 first: its little-endian mark begins with UTF-16's.
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

SIGNATURES = (
    (b"%PDF", "a PDF", "open it, select the article, copy it into a text file"),
    (b"{\\rtf", "a rich-text file", "save it as plain text (.txt, UTF-8)"),
    (b"\xd0\xcf\x11\xe0", "an old Word document", "save it as plain text (.txt, UTF-8)"),
    (b"PK\x03\x04", "a zip archive", "unpack it and give the text file inside"),
    (b"\x89PNG", "a picture", "give the text, not a picture of it"),
    (b"\xff\xd8\xff", "a picture", "give the text, not a picture of it"),
    (b"GIF8", "a picture", "give the text, not a picture of it"),
    (b"\x1f\x8b", "a compressed file", "unpack it first (gunzip)"),
    (b"SQLite format 3", "a database", "give the article as a text file"),
)
"""How files begin that are often taken for articles → what they are, what to do."""

ARCHIVES = (
    (b"word/document.xml", "a Word document", "save it as plain text (.txt, UTF-8)"),
    (b"application/vnd.oasis.opendocument", "an OpenDocument file", "save it as plain text (.txt, UTF-8)"),
    (b"application/epub+zip", "an e-book", "copy the chapter into a text file"),
    (b"collection.anki2", "an Anki deck", "quizgen check looks at decks; give an article here"),
)
"""What a zip archive holds → what it is, what to do."""

WEB_PAGE = re.compile(rb"\s*(<\?xml.*?\?>\s*)?(<!--.*?-->\s*)*<(!doctype html|html)\b", re.IGNORECASE | re.DOTALL)

BREAKS = re.compile(r"\r\n|[\r\v\x85\u2028]")

PARAGRAPH_BREAKS = re.compile(r"[\f\u2029]")

TYPICAL = frozenset("‘’“”–—…•§©®™°·×€£¥½¼¾àáâäåæçèéêëìíîïñòóôöøùúûüßÅÉÖØÜ")
"""What stands in English texts beyond ASCII."""

MOST_IN_WESTERN = 0.1
"""Share of bytes beyond ASCII in English text in a one-byte encoding; measured: below 0.01 in the corpus."""


def decode(raw: bytes, name: str) -> str:
    """The text of a source, newlines as Unix has them, no control characters. ArticleError if it isn't text."""
    if len(raw) > LARGEST:
        raise ArticleError(
            f"{name}: the file has more than {LARGEST:,} bytes", hint="cut it into chapters and give each as an article"
        )
    _refuse_known_binary(raw, name)
    text = PARAGRAPH_BREAKS.sub("\n\n", BREAKS.sub("\n", _decoded(raw, name)))
    return "".join(c for c in text if c in "\n\t" or unicodedata.category(c) != "Cc").replace("\ufeff", "")


def _refuse_known_binary(raw: bytes, name: str) -> None:
    signatures = [row for row in SIGNATURES if raw.startswith(row[0])]
    contents = [row for row in ARCHIVES if raw.startswith(b"PK") and row[0] in raw]
    for _, what, hint in [*contents, *signatures][:1]:
        raise ArticleError(f"{name}: this is {what}, not text", hint=hint)
    if WEB_PAGE.match(raw[:2000]):
        raise ArticleError(
            f"{name}: this is a web page, not text", hint="open it in a browser, copy the article into a text file"
        )


def _decoded(raw: bytes, name: str) -> str:
    """Unicode is recognised, never guessed; only what isn't valid Unicode is guessed."""
    encoding = next((encoding for mark, encoding in BYTE_ORDER_MARKS if raw.startswith(mark)), _unmarked(raw))
    try:
        if encoding:
            return raw.decode(encoding)
    except UnicodeDecodeError as error:
        raise ArticleError(
            f"{name}: damaged {encoding} text at byte {error.start}", hint="save it again as UTF-8"
        ) from error
    if b"\0" in raw:
        raise ArticleError(f"{name}: this is binary data, not text", hint="give a text file (.txt or .md)")
    return _guessed(raw, name)


def _unmarked(raw: bytes) -> str:
    """The Unicode encoding of bytes without a mark, or nothing."""
    if b"\0" not in raw:
        try:
            raw.decode("utf-8")
        except UnicodeDecodeError:
            return ""
        return "utf-8"
    # In UTF-16, English is a zero byte and an ASCII byte by turns.
    half = len(raw) / 2
    for offset, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
        if len(raw) % 2 == 0 and raw[offset::2].count(0) > 0.8 * half and raw[1 - offset :: 2].count(0) == 0:
            return encoding
    return ""


def _guessed(raw: bytes, name: str) -> str:
    """Windows-1252 or Mac Roman if it may be English, whichever reads better; else what charset-normalizer says.

    The library alone is wrong about 26 of 36 texts of the corpus in these two encodings: it doesn't know that they are
    English, where the few bytes beyond ASCII are quotation marks and dashes.
    """
    beyond_ascii = len(raw) - len(raw.decode("ascii", "ignore"))
    if beyond_ascii <= MOST_IN_WESTERN * len(raw):
        readings = [raw.decode(encoding, "replace") for encoding in ("cp1252", "mac_roman")]
        return max(readings, key=lambda text: sum(c in TYPICAL for c in text))
    from charset_normalizer import from_bytes

    best = from_bytes(raw).best()
    if best is None:
        raise ArticleError(f"{name}: the encoding of the text can't be told", hint="save it as UTF-8")
    return str(best)
