"""Bytes to the name of their format, by what they hold: names lie, and what comes from the web has none."""

import re

from quizgen.errors import ArticleError
from quizgen.readers.archive import opened

SIGNATURES = (
    (b"%PDF-", "pdf"),
    (b"{\\rtf", "rtf"),
    (b"WEBVTT", "subtitles"),
)
"""How the files of a format begin → the format."""

REFUSED = (
    (b"\xd0\xcf\x11\xe0", "an old Word document, or an encrypted one", "save it as .docx without a password"),
    (b"\x89PNG", "a picture", "give the text, not a picture of it"),
    (b"\xff\xd8\xff", "a picture", "give the text, not a picture of it"),
    (b"GIF8", "a picture", "give the text, not a picture of it"),
    (b"\x1f\x8b", "a compressed file", "unpack it first (gunzip)"),
    (b"bplist00", "a Safari web archive", "save the page as its source (HTML) instead"),
    (b"SQLite format 3", "a database", "give the article as a text file"),
)
"""How files begin that are often taken for articles → what they are, what to do."""

ARCHIVES = (
    ("word/document.xml", "word"),
    ("META-INF/container.xml", "epub"),
    ("content.xml", "opendocument"),
)
"""A file that the archives of a format hold → the format."""

REFUSED_ARCHIVES = (
    ("collection.anki2", "an Anki deck", "quizgen check looks at decks; give an article here"),
    ("xl/workbook.xml", "a spreadsheet", "give an article, as text or as a document"),
    ("ppt/presentation.xml", "a presentation", "quizgen asks about whole sentences: give the text behind the slides"),
)
"""A file in an archive, or what OpenDocument calls it → what it is, what to do."""

LONGEST_MIME_TYPE = 100
"""Bytes of the part `mimetype`, in which OpenDocument files and e-books say what they are."""

LOOKED_AT = 4_000
"""Bytes: a web page or a subtitle shows itself by then, comments and licences before it included."""

PDF_BEGINS_WITHIN = 1_024
"""Bytes: programs take a PDF that has a mail's or a proxy's debris before it, up to this."""

WEB_PAGE = re.compile(
    rb"\s*(<\?xml[^>]*\?>\s*)?(<!--.*?-->\s*)*<(!doctype html|html|head|body)\b", re.IGNORECASE | re.DOTALL
)

SINGLE_FILE = re.compile(
    rb"(?:[A-Z][\w-]{1,40}: [^\n]{0,400}\n(?:[ \t][^\n]{0,400}\n){0,9}){0,9}?content-type: multipart/related",
    re.IGNORECASE,
)
"""A web page that Chrome or Edge has saved with its pictures in one file (MHTML)."""

CUE = re.compile(rb"\s*(?:\d+\s*\r?\n)?(?:\d\d:)?\d\d:\d\d[,.]\d{3}\s*-->\s*\d")
"""The first lines of a SubRip file: a number, and the times between which the first line is shown."""

BYTE_ORDER_MARK = b"\xef\xbb\xbf"


def recognise(raw: bytes, name: str) -> str:
    """The format that the bytes themselves show, or nothing for mere text. ArticleError for what is no article."""
    head = raw[:LOOKED_AT].removeprefix(BYTE_ORDER_MARK)
    if raw.startswith(b"PK\x03\x04"):
        return _archived(raw, name)
    for signature, what, hint in REFUSED:
        if raw.startswith(signature):
            raise ArticleError(f"{name}: this is {what}, not text", hint=hint)
    for signature, found in SIGNATURES:
        if head.startswith(signature):
            return found
    if b"%PDF-" in raw[:PDF_BEGINS_WITHIN]:
        return "pdf"
    if WEB_PAGE.match(_without_zeros(head)) or SINGLE_FILE.match(head):
        return "web"
    return "subtitles" if CUE.match(head) else ""


def _without_zeros(head: bytes) -> bytes:
    """ASCII even if it stands in UTF-16."""
    return head.removeprefix(b"\xff\xfe").removeprefix(b"\xfe\xff").replace(b"\0", b"")


def _archived(raw: bytes, name: str) -> str:
    with opened(raw, name) as archive:
        members = set(archive.namelist())
        kind = archive.read("mimetype")[:LONGEST_MIME_TYPE].decode("ascii", "replace") if "mimetype" in members else ""
    for member, what, hint in REFUSED_ARCHIVES:
        if member in members or what.removeprefix("a ") in kind:
            raise ArticleError(f"{name}: this is {what}, not text", hint=hint)
    for member, found in ARCHIVES:
        if member in members:
            return found
    raise ArticleError(f"{name}: this is a zip archive, not text", hint="unpack it and give the text file inside")
