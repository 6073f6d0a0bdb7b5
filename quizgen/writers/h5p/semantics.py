"""What a library says of its content: its fields, and what stands in them as long as nobody fills them in.

Platforms supply nothing that is missing, labels of buttons included, so that all of it has to be written.
"""

from typing import Any

from pydantic import BaseModel


class Field(BaseModel):
    """A field of content."""

    name: str
    type: str
    default: Any = None
    optional: bool = False
    fields: "Fields" = []
    """Of a group."""
    field: "Field | None" = None
    """Of each entry of a list."""
    options: list[Any] = []
    """Of a selection, or the libraries that may stand there."""


Fields = list[Field]


def defaults(fields: Fields) -> dict[str, Any]:
    """Content in which nothing was filled in."""
    found = {field.name: _default(field) for field in fields}
    return {name: value for name, value in found.items() if value is not None}


def _default(field: Field) -> Any:  # noqa: ANN401 -- JSON
    """What stands in the field; None where it isn't written at all."""
    match field.type:
        case "group":
            inner = defaults(field.fields)
            return inner.get(field.fields[0].name) if len(field.fields) == 1 else inner  # H5P flattens such groups
        case "boolean":
            return bool(field.default)
        case "text" if not field.optional:
            return field.default or ""
        case _:
            return field.default
