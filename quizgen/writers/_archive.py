"""Files into one zip archive, the same bytes wherever and whenever it is made."""

import io
import zipfile
from collections.abc import Mapping

ZIP_EPOCH = (1980, 1, 1, 0, 0, 0)
"""The earliest time that a zip archive can hold."""

UNIX, PLAIN_FILE = 3, 0o644 << 16


def zipped(members: Mapping[str, bytes | bytearray]) -> bytes:
    """The archive of `members` (path → contents), in their order.

    Stored, not deflated, since builds of zlib differ in their bytes; nothing of the clock or the system; no entries
    for folders, which some importers refuse.
    """
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_STORED) as archive:
        for name, content in members.items():
            entry = zipfile.ZipInfo(name, date_time=ZIP_EPOCH)
            entry.create_system, entry.external_attr = UNIX, PLAIN_FILE
            archive.writestr(entry, content)
    return packed.getvalue()
