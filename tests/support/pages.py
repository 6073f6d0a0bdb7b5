"""Pages as trees, and the texts in them: what all readers of pages share."""

from typing import Any

from lxml import html


def root_of(contents: bytes) -> Any:  # noqa: ANN401 -- lxml's stubs know less than it can
    """The page as a tree."""
    return html.document_fromstring(contents)


def texts_at(element: Any, where: str) -> tuple[str, ...]:  # noqa: ANN401 -- see above
    """The texts at `where`: a class, and if need be a path from there."""
    name, _, path = where.partition("/")
    return tuple(
        text_in(part) for found in element.find_class(name) for part in (found.findall(path) if path else [found])
    )


def text_in(element: Any) -> str:  # noqa: ANN401 -- see above
    """The text of an element with all that is inside."""
    return str(element.text_content()).strip(" \n")
