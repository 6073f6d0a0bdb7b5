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


def filled(fields: Fields, own: dict[str, Any]) -> dict[str, Any]:
    """Content of which `own` is filled in; what there is no field for is left out."""
    found = {
        field.name: _completed(field, own[field.name]) if field.name in own else _default(field) for field in fields
    }
    return {name: value for name, value in found.items() if value is not None}


def _completed(field: Field, value: Any) -> Any:  # noqa: ANN401 -- JSON
    """What was filled in, with what was not."""
    match field.type:
        case "group" if len(field.fields) == 1:  # H5P flattens such groups
            return _completed(field.fields[0], value)
        case "group":
            return filled(field.fields, value)
        case "list" if field.field:
            return [_completed(field.field, each) for each in value]
        case _:
            return value


def _default(field: Field) -> Any:  # noqa: ANN401 -- JSON
    """What stands in a field that nobody filled in; None where it isn't written at all."""
    match field.type:
        case "group":
            inner = filled(field.fields, {})
            return inner.get(field.fields[0].name) if len(field.fields) == 1 else inner
        case "boolean":
            return bool(field.default)
        case "text" if not field.optional:
            return field.default or ""
        case _:
            return field.default
