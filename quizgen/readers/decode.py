"""Bytes to text: what encoding it is in, or what it is instead of text."""

import codecs
import re

from quizgen.errors import ArticleError

LARGEST = 16_000_000
"""Bytes: the longest article that is taken, in the widest encoding."""

BYTE_ORDER_MARKS = (
    # UTF-32 first: its little-endian mark begins with UTF-16's.
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

BREAKS = re.compile(r"\r\n|[\r\v\x85\u2028]")

PARAGRAPH_BREAKS = re.compile(r"[\f\u2029]")

WESTERN = re.compile(r"iso-8859-\d{1,2}|latin-?1|(?:windows-|cp)125\d|macintosh")
"""One-byte encodings that English texts with foreign names in them may be declared to be in."""

DROPPED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ufeff]")
"""Control characters but tab and newline, and byte order marks."""

MANGLED = re.compile("[ÂÃ][\x80-\xbfŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]|â[\x80€]")
"""What becomes of a character beyond ASCII where UTF-8 is read as Windows-1252 or Latin-1."""

TYPICAL = frozenset("‘’“”–—…•§©®™°·×€£¥½¼¾àáâäåæçèéêëìíîïñòóôöøùúûüßÅÉÖØÜ")
"""What stands in English texts beyond ASCII."""

MOST_IN_WESTERN = 0.1
"""Share of bytes beyond ASCII in English text in a one-byte encoding; measured: below 0.01 in the corpus."""


def decode(raw: bytes, name: str, *, declared: str = "", most: int = LARGEST) -> str:
    """The text of a source, newlines as Unix has them, no control characters. ArticleError if it isn't text.

    `declared` is the encoding that the source claims to be in, which is believed only of what isn't Unicode.
    """
    if len(raw) > most:
        raise ArticleError(
            f"{name}: the file has more than {most:,} bytes", hint="cut it into chapters and give each as an article"
        )
    text = _unmangled(_decoded(raw, name, declared.lower()))
    return DROPPED.sub("", PARAGRAPH_BREAKS.sub("\n\n", BREAKS.sub("\n", text)))


def _unmangled(text: str) -> str:
    """The text, with what another program once read in the wrong encoding put right: *Â£5*, *donâ€™t*.

    Line by line, since a text is put together from several sources, of which one is damaged.
    """
    if MANGLED.search(text) is None:
        return text
    from ftfy import fix_encoding

    return "\n".join(fix_encoding(line) if MANGLED.search(line) else line for line in text.split("\n"))


def _decoded(raw: bytes, name: str, declared: str) -> str:
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
    if WESTERN.fullmatch(declared) and (text := _as_declared(raw, declared)):
        return text
    return _guessed(raw, name)


def _as_declared(raw: bytes, encoding: str) -> str:
    """The text in a one-byte encoding, or nothing if it can't be in that."""
    try:
        # Browsers take Latin-1 for Windows-1252, since nobody who declares it means its control characters.
        return raw.decode("cp1252" if encoding in {"iso-8859-1", "latin-1", "latin1"} else encoding)
    except (UnicodeDecodeError, LookupError):
        return ""


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
        return max(readings, key=lambda text: sum(map(text.count, TYPICAL)))
    from charset_normalizer import from_bytes

    best = from_bytes(raw).best()
    if best is None:
        raise ArticleError(f"{name}: the encoding of the text can't be told", hint="save it as UTF-8")
    return str(best)
