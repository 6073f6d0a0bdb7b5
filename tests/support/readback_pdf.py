"""Reads a PDF by pypdf, which shares no code with what sets it."""

import io
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """What a reader's program knows of a PDF."""

    pages: int
    title: str
    language: str
    is_tagged: bool
    bookmarks: tuple[str, ...]
    """Of all levels, in their order."""


def read_pdf(content: bytes) -> Document:
    """What is known of the PDF in `content`."""
    from pypdf import PdfReader

    reader = PdfReader(io.BytesIO(content), strict=True)
    root: Any = reader.root_object
    return Document(
        pages=len(reader.pages),
        title=str(reader.metadata.title) if reader.metadata else "",
        language=str(root.get("/Lang", "")),
        is_tagged=bool(root.get("/MarkInfo", {}).get("/Marked")) and "/StructTreeRoot" in root,
        bookmarks=tuple(_titles(reader.outline)),
    )


def page_texts(content: bytes) -> list[str]:
    """The text of each page of the PDF in `content`."""
    from pypdf import PdfReader

    return [page.extract_text() for page in PdfReader(io.BytesIO(content)).pages]


def _titles(outline: Any) -> Iterator[str]:  # noqa: ANN401 -- lists in lists
    for entry in outline:
        if isinstance(entry, list):
            yield from _titles(entry)
        else:
            yield str(entry.title)
