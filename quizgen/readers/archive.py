"""Zip archives, which Word, OpenDocument and e-book files are: nothing is unpacked that grows out of bounds."""

import contextlib
import io
import zipfile
from collections.abc import Iterator

from quizgen.errors import ArticleError
from quizgen.readers.damage import damage

MOST_MEMBERS = 20_000
"""Files: a long book with a picture on every page has a tenth of it."""

LARGEST_PART = 30_000_000
"""Bytes of a part that is read. Measured: a Word file of a million characters, the longest article, has 9,000,000."""

LARGEST_TOTAL = 1_000_000_000
"""Bytes of all parts, pictures included: zipped they hardly shrink, and a file has a tenth of it at most."""

LARGEST_RATIO = 200
"""Unpacked to packed. Text has up to 30, a blank picture 100; a zip bomb has 1,000."""

SMALL = 4_000_000
"""Bytes up to which a ratio does not matter."""

GET_ANOTHER = "open it in the program that it is made with and save it anew"


@contextlib.contextmanager
def opened(raw: bytes, name: str) -> Iterator[zipfile.ZipFile]:
    """The archive; ArticleError if it is damaged, encrypted or a bomb."""
    with damage(name, "archive"), zipfile.ZipFile(io.BytesIO(raw)) as archive:
        entries = archive.infolist()
        if len(entries) > MOST_MEMBERS or sum(entry.file_size for entry in entries) > LARGEST_TOTAL:
            raise ArticleError(f"{name}: the archive holds more than a document does", hint=GET_ANOTHER)
        for entry in entries:
            _check(entry, name)
        yield archive


def _check(entry: zipfile.ZipInfo, name: str) -> None:
    if entry.file_size > SMALL and entry.file_size > LARGEST_RATIO * entry.compress_size:
        raise ArticleError(
            f"{name}: {entry.filename!r} in it unpacks to {entry.file_size:,} bytes, which is not looked at",
            hint=GET_ANOTHER,
        )
    if entry.flag_bits & 1:
        raise ArticleError(f"{name}: the file is encrypted", hint="save it without a password")


def part(archive: zipfile.ZipFile, member: str, name: str) -> bytes:
    """A file of the archive; ArticleError if there is none or it is too large."""
    if member not in archive.NameToInfo:
        raise ArticleError(f"{name}: the file is incomplete: {member!r} is missing in it", hint=GET_ANOTHER)
    if archive.getinfo(member).file_size > LARGEST_PART:
        raise ArticleError(
            f"{name}: {member!r} in it has more than {LARGEST_PART:,} bytes",
            hint="cut it into chapters and give each as an article",
        )
    return archive.read(member)
